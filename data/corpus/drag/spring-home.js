/* scene
tasks:
  en:
    - the ball springs back when I let go
    - drag a {colour} ball, a line shows how far it is from home and it snaps back elastically
    - A {colour} ball at the centre can be dragged anywhere; a line joins it to its home, and dragend tweens it back in {time} ms with Elastic.easeOut.
  zh:
    - 松手弹回原位
    - 拖动{colour}小球，松手后像弹簧一样弹回去
    - 屏幕中央的{colour}小球可以拖到任何地方，有一条线连着原位，松手后用 Elastic.easeOut 在 {time} 毫秒内弹回。
difficulty: easy
apis: [this.add.image, this.add.line, setInteractive, setTo, this.tweens.add, this.tweens.killTweensOf]
plan:
  en:
    req: Drag a {colour} ball and let it spring back home in {time} ms
    steps:
      - Generate the ball texture in preload
      - Draw the line with this.add.line and the ball with this.add.image
      - Stop a running tween on dragstart
      - Follow the pointer on drag
      - Tween back with Elastic.easeOut on dragend
      - Redraw the line with setTo in update
  zh:
    req: 拖动{colour}小球，松手后在 {time} 毫秒内弹回
    steps:
      - 在 preload 中生成小球纹理
      - 用 this.add.line 画线，用 this.add.image 画球
      - dragstart 时停止正在进行的补间
      - drag 时跟随鼠标
      - dragend 时用 Elastic.easeOut 补间弹回
      - 在 update 中用 setTo 重画连线
knobs:
  colour:
    - {code: "0xff6f91", en: pink, zh: 粉色}
    - {code: "0x9ad94f", en: green, zh: 绿色}
  time: {code: "duration: {}", values: [900, 600, 1200]}
probe: |
  const ball = t.one('Image');
  t.drag(ball, { x: 620, y: 200 });
  t.ok(ball.x > 405, 'it was dragged away');
  let beyond = 0;
  for (let i = 0; i < knobs.time / 16 + 5; i++) { t.step(); beyond = Math.max(beyond, 400 - ball.x); }
  t.near(ball.x, 400, 0.5, 'it is back home in the asked time');
  t.near(ball.y, 300, 0.5, 'in y too');
  t.ok(beyond > 3, 'it swings past its home like a spring');
  t.pointerDown(ball);
  for (let i = 0; i < 10; i++) { t.move(400, 300 + i * 15); t.step(); }
  t.ok(ball.y > 400, 'it follows the pointer again');
  t.ok(t.pixel(400, 360)[0] > 100, 'a line joins it to its home');
  t.near(t.travel(ball, () => t.step(30)).distance, 0, 0.5, 'it does not spring back while it is held');
  t.pointerUp(400, 435);
  t.step(5);
  t.pointerDown(ball);
  t.step(2);
  t.near(t.travel(ball, () => t.step(20)).distance, 0, 0.5, 'grabbing it stops the spring');
  t.pointerUp(400, 435);
*/
class SpringScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xff6f91).fillCircle(30, 30, 30).fillStyle(0xffffff, 0.6).fillCircle(20, 20, 7);
    g.generateTexture('ball', 60, 60);
    g.destroy();
  }

  create() {
    this.band = this.add.line(0, 0, 400, 300, 400, 300, 0xffffff, 0.6).setOrigin(0).setLineWidth(2);
    this.add.circle(400, 300, 6, 0xffffff);
    this.ball = this.add.image(400, 300, 'ball').setInteractive({ draggable: true });
    this.ball.setDepth(1);

    // Grabbing the ball stops a spring that still runs.
    this.ball.on('dragstart', () => this.tweens.killTweensOf(this.ball));
    this.ball.on('drag', (pointer, x, y) => this.ball.setPosition(x, y));
    this.ball.on('dragend', () => {
      this.tweens.add({ targets: this.ball, x: 400, y: 300, duration: 900, ease: 'Elastic.easeOut' });
    });
  }

  update() {
    this.band.setTo(400, 300, this.ball.x, this.ball.y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2d3142',
  scene: SpringScene
});

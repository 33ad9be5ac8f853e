/* scene
tasks:
  en:
    - a spinning star
    - a star that keeps turning, click it to stop and again to go on
    - "A {colour} star turns {turn} degrees per second; clicking the star stops it, the next click lets it turn again."
  zh:
    - 旋转的星星
    - 星星一直转，点一下停，再点一下继续
    - '{colour}星星每秒旋转 {turn} 度，点击星星停下，再点继续旋转'
difficulty: easy
apis: [this.add.star, setInteractive, star.angle]
plan:
  en:
    req: A {colour} star turns and a click stops or starts it
    steps: [Draw the star, Make it interactive, Flip the spinning flag on a click, Add to its angle in update]
  zh:
    req: '{colour}星星旋转，点击切换停止和继续'
    steps: [画星星, 设为可交互, 点击时切换标志, 在 update 中增加角度]
knobs:
  colour:
    - {code: "0xffe066", en: yellow, zh: 黄色}
    - {code: "0xcdb4db", en: lilac, zh: 淡紫色}
  turn: {code: "TURN = {}", values: [90, 45, 180]}
probe: |
  const star = t.one('Star');
  const turned = (frames) => { const a = star.rotation; t.step(frames); return Phaser.Math.Angle.Wrap(star.rotation - a) * 180 / Math.PI; };
  t.near(turned(30), knobs.turn / 2, 4, 'it turns at the asked pace');
  t.click(star);
  t.near(turned(30), 0, 0.1, 'a click stops it');
  t.click(700, 80);
  t.near(turned(20), 0, 0.1, 'a click elsewhere does nothing');
  t.click(star);
  t.ok(turned(30) > 5, 'the next click starts it again');
*/
const TURN = 90;

class StarScene extends Phaser.Scene {
  create() {
    this.star = this.add.star(400, 300, 5, 60, 130, 0xffe066);
    this.star.setInteractive();
    this.spinning = true;

    this.star.on('pointerdown', () => {
      this.spinning = !this.spinning;
    });
  }

  update(time, delta) {
    if (this.spinning) {
      this.star.angle += TURN * delta / 1000;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: StarScene
});

/* scene
tasks:
  en:
    - something that follows the mouse
    - a {colour} circle that smoothly chases the mouse pointer
    - Let a {colour} circle of radius 20 ease towards the pointer, covering a constant share of the remaining way each second.
  zh:
    - 跟随鼠标
    - "{colour}圆形平滑地跟着鼠标走"
    - 让半径 20 的{colour}圆形缓动跟随鼠标，每秒走完剩余距离的固定比例。
difficulty: easy
apis: [this.add.image, generateTexture, this.input.activePointer, Phaser.Math.Linear]
plan:
  en:
    req: Ease a {colour} circle towards the mouse pointer
    steps:
      - Generate the circle texture in preload
      - Add it with this.add.image
      - Read this.input.activePointer in update
      - Move part of the way with Phaser.Math.Linear
  zh:
    req: 让{colour}圆形缓动跟随鼠标
    steps:
      - 在 preload 中生成圆形纹理
      - 用 this.add.image 添加
      - 在 update 中读取 this.input.activePointer
      - 用 Phaser.Math.Linear 走一部分路程
knobs:
  colour:
    - {code: "0xffee58", en: yellow, zh: 黄色}
    - {code: "0x4dd0e1", en: cyan, zh: 青色}
    - {code: "0xf06292", en: pink, zh: 粉色}
probe: |
  const circle = t.one('Image');
  t.move(700, 500);
  const first = t.travel(circle, () => t.step(10));
  t.ok(first.x > 10 && first.y > 5, 'it sets off towards the pointer');
  t.ok(circle.x < 690, 'it does not jump there at once');
  t.seconds(2);
  t.near(circle.x, 700, 3, 'it reaches the pointer');
  t.near(circle.y, 500, 3, 'in y too');
  t.move(100, 100);
  t.seconds(2);
  t.near(circle.x, 100, 3, 'it follows to the next place');
*/
const EASING = 5;

class FollowScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffee58).fillCircle(20, 20, 20).generateTexture('ball', 40, 40);
    g.destroy();
  }

  create() {
    this.ball = this.add.image(400, 300, 'ball');
    this.add.text(16, 16, 'Move the mouse', { fontSize: '18px' });
  }

  update(time, delta) {
    const pointer = this.input.activePointer;
    // The same share of the way per second, whatever the frame rate is.
    const share = 1 - Math.exp(-EASING * delta / 1000);

    this.ball.x = Phaser.Math.Linear(this.ball.x, pointer.worldX, share);
    this.ball.y = Phaser.Math.Linear(this.ball.y, pointer.worldY, share);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: FollowScene
});

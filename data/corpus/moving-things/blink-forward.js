/* scene
tasks:
  en:
    - hero that blinks forward with space
    - walk with the arrows, and the space bar makes my {colour} square vanish and appear a bit further ahead
    - short range teleport in the direction I last walked, with a shadow that fades out where I was
    - "The arrow keys move a {colour} 40 px square from (200, 300) at 200 px/s. SPACE puts it {blink} px further in the direction it walked last (to the right at first), never off the screen. A half transparent copy stays behind and fades out in 300 ms. Holding SPACE counts once."
  zh:
    - 按空格向前闪现
    - 方向键走路，空格让{colour}方块消失并出现在前面一点的地方
    - 朝最后走的方向做短距离瞬移，原地留下慢慢消失的残影
    - 方向键以每秒 200 像素移动 40 像素的{colour}方块，从 (200, 300) 出发。空格让它朝最后走的方向（一开始朝右）闪现 {blink} 像素，不会出屏幕，原处留下半透明残影，300 毫秒内淡出。按住空格只算一次。
difficulty: easy
apis: [this.add.rectangle, this.input.keyboard.createCursorKeys, Phaser.Math.Vector2, Phaser.Math.Clamp, this.tweens.add]
plan:
  en:
    req: SPACE moves a {colour} square {blink} px ahead at once
    steps: [Draw the square, Walk with the arrow keys and remember the direction, Leave a fading copy when SPACE goes down, Put the square further in that direction]
  zh:
    req: 空格让{colour}方块立刻前移 {blink} 像素
    steps: [画方块, 用方向键行走并记住方向, 按下空格时留下淡出的残影, 把方块朝该方向前移]
knobs:
  colour:
    - {code: "0x9b5de5", en: purple, zh: 紫色}
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xff4444", en: red, zh: 红色}
  blink: {code: "BLINK = {}", values: [150, 120, 200]}
probe: |
  const hero = t.one('Rectangle');
  const squares = () => t.objects('Rectangle').length;
  t.ok(hero.fillColor === knobs.colour, 'the hero has the asked colour');
  t.near(t.travel(hero, () => t.step(20)).distance, 0, 1, 'it stands still without a key');
  let move = t.travel(hero, () => t.press('SPACE'));
  t.near(move.x, knobs.blink, 1, 'SPACE puts it ahead to the right');
  t.near(move.y, 0, 1, 'and only there');
  t.near(squares(), 2, 0, 'a copy stays behind');
  t.step(40);
  t.near(squares(), 1, 0, 'and fades out');
  t.near(t.travel(hero, () => t.hold('DOWN', 15)).y, 50, 8, 'the arrow keys walk');
  move = t.travel(hero, () => t.press('SPACE'));
  t.near(move.y, knobs.blink, 1, 'now it blinks down');
  t.near(move.x, 0, 1, 'and not to the side');
  t.hold('LEFT', 10);
  t.near(t.travel(hero, () => t.hold('SPACE', 30)).x, -knobs.blink, 1, 'a held SPACE counts once');
  for (let i = 0; i < 8; i++) t.press('SPACE');
  t.ok(hero.x >= 15 && hero.x <= 60, 'it stays on the screen');
*/
const SPEED = 200;
const BLINK = 150;

class BlinkScene extends Phaser.Scene {
  create() {
    this.hero = this.add.rectangle(200, 300, 40, 40, 0x9b5de5);
    this.facing = new Phaser.Math.Vector2(1, 0);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.cursors.space.on('down', () => this.blink());
  }

  blink() {
    const ghost = this.add.rectangle(this.hero.x, this.hero.y, 40, 40, 0x9b5de5, 0.5);
    this.tweens.add({
      targets: ghost,
      alpha: 0,
      duration: 300,
      onComplete: () => ghost.destroy()
    });
    this.move(BLINK);
  }

  move(distance) {
    const { hero, facing } = this;
    hero.x = Phaser.Math.Clamp(hero.x + facing.x * distance, 20, 780);
    hero.y = Phaser.Math.Clamp(hero.y + facing.y * distance, 20, 580);
  }

  update(time, delta) {
    const { left, right, up, down } = this.cursors;
    const x = right.isDown - left.isDown;
    const y = down.isDown - up.isDown;
    if (x === 0 && y === 0) return;

    this.facing.set(x, y).normalize();
    this.move(SPEED * delta / 1000);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fefae0',
  scene: BlinkScene
});

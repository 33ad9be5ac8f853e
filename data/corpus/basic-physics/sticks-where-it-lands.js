/* scene
tasks:
  en:
    - sticky ball
    - a {colour} blob shoots off in the direction of the arrow key and sticks to the first thing it hits
    - jelly that clings to walls and blocks, I launch it left, right, up or down and it stays where it touches something
    - "A {colour} blob of radius 20 sits in the middle. An arrow key shoots it that way at {speed} px/s until it hits the edge or one of three grey 60 px blocks, at (600, 300), (200, 200) and (400, 520), where it sticks. Keys do nothing while it flies. A text counts Leaps."
  zh:
    - 会粘住的球
    - "{colour}软糖朝方向键的方向射出去，碰到第一样东西就粘住"
    - 会粘在墙和方块上的果冻，我让它朝上下左右弹出，碰到什么就停在那里
    - 半径 20 的{colour}软球在中央。方向键让它以每秒 {speed} 像素朝那边射出，直到碰到边缘或三个 60 像素的灰色方块之一并粘住，方块在 (600, 300)、(200, 200) 和 (400, 520)。飞行中按键无效，文字 Leaps 统计次数。
difficulty: easy
apis: [this.physics.add.existing, this.physics.add.collider, setCollideWorldBounds, setVelocity, this.input.keyboard.addKey]
plan:
  en:
    req: The arrow keys shoot a {colour} blob that sticks where it hits
    steps: [Add three static blocks and the blob, Let them collide without a bounce, Give the blob a speed when an arrow key goes down, Do nothing while it still flies, Count the leaps]
  zh:
    req: 方向键射出{colour}软球，碰到东西就粘住
    steps: [添加三个静态方块和软球, 让它们碰撞且不反弹, 按下方向键时给软球速度, 飞行中不做任何事, 统计次数]
knobs:
  colour:
    - {code: "0x80ed99", en: green, zh: 绿色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
    - {code: "0xffd23f", en: yellow, zh: 黄色}
  speed: {code: "SPEED = {}", values: [500, 350, 700]}
probe: |
  const blob = t.one('Arc');
  t.ok(blob.fillColor === knobs.colour, 'the blob has the asked colour');
  t.near(t.travel(blob, () => t.step(20)).distance, 0, 1, 'it sits still at first');
  t.press('RIGHT');
  t.near(t.travel(blob, () => t.step(5)).x, knobs.speed / 12, knobs.speed / 50, 'RIGHT shoots it at the asked speed');
  t.step(60);
  t.near(blob.x, 550, 2, 'it stops at the block');
  t.near(t.travel(blob, () => t.step(60)).distance, 0, 1, 'and sticks there');
  t.press('DOWN');
  t.press('LEFT');
  t.step(80);
  t.near(blob.x, 550, 2, 'a key does nothing while it flies');
  t.near(blob.y, 580, 2, 'it sticks to the bottom');
  t.press('RIGHT');
  t.step(80);
  t.near(blob.x, 780, 2, 'then to the right edge');
  t.press('UP');
  t.step(120);
  t.near(blob.y, 20, 2, 'and to the top');
  t.near(t.travel(blob, () => t.step(30)).distance, 0, 1, 'nothing pulls it off');
  t.near(t.number(/leaps/i), 4, 0, 'four leaps are counted');
*/
const SPEED = 500;

class StickyScene extends Phaser.Scene {
  create() {
    const blocks = [[600, 300], [200, 200], [400, 520]].map(([x, y]) => {
      const block = this.add.rectangle(x, y, 60, 60, 0x6c757d);
      this.physics.add.existing(block, true);
      return block;
    });
    this.blob = this.add.circle(400, 300, 20, 0x80ed99);
    this.physics.add.existing(this.blob);
    this.blob.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.blob, blocks);

    this.leaps = 0;
    this.label = this.add.text(20, 20, 'Leaps: 0', { fontSize: '26px' });
    this.addLeap('LEFT', -1, 0);
    this.addLeap('RIGHT', 1, 0);
    this.addLeap('UP', 0, -1);
    this.addLeap('DOWN', 0, 1);
  }

  addLeap(key, x, y) {
    this.input.keyboard.addKey(key).on('down', () => {
      if (this.blob.body.velocity.length() > 0) return;
      this.blob.body.setVelocity(x * SPEED, y * SPEED);
      this.leaps += 1;
      this.label.setText(`Leaps: ${this.leaps}`);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  physics: { default: 'arcade' },
  scene: StickyScene
});

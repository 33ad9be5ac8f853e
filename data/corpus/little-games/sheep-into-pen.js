/* scene
tasks:
  en:
    - sheep herding game
    - a dog follows the mouse and the sheep run away from it, drive them all into the pen
    - farm game, I am the sheepdog and chase the animals until every one of them is inside the fence on the right
    - 'A brown dog of radius 14 runs after the mouse at {dog} px/s. {count} white sheep of radius 16 run away at 130 px/s from a dog nearer than 110 px. The {colour} pen is 160x240 px at (700, 300); a sheep inside stays there and "Home" goes up by one. When all are in, "All sheep are home!" appears and a click restarts.'
  zh:
    - 赶羊游戏
    - 狗跟着鼠标，羊会躲开它，把羊都赶进羊圈
    - 农场游戏，我是牧羊犬，追着小羊跑，直到它们全部进到右边的围栏里
    - '半径 14 的棕色小狗以每秒 {dog} 像素追鼠标。{count} 只半径 16 的白羊在狗离它不到 110 像素时以每秒 130 像素逃开。{colour}羊圈在 (700, 300)，大小 160x240 像素，进去的羊留在里面，"Home"加一。全部进圈后显示"All sheep are home!"，点击重新开始。'
difficulty: medium
apis: [this.input.on, Phaser.Math.Distance.BetweenPoints, Phaser.Math.Angle.BetweenPoints, Phaser.Math.Clamp, this.add.circle]
plan:
  en:
    req: Drive {count} sheep into the pen with a dog that follows the mouse
    steps: [Draw the pen with the sheep and the dog, Remember the mouse as the goal of the dog, Let the dog run towards it, Let sheep near the dog run away, Count a sheep that is inside the pen, Show the end when all are home]
  zh:
    req: 用跟随鼠标的狗把 {count} 只羊赶进羊圈
    steps: [画羊圈、羊和狗, 把鼠标位置记为狗的目标, 让狗跑向目标, 让靠近狗的羊逃开, 羊进圈时计数, 全部进圈后显示结束]
knobs:
  colour:
    - {code: "0xd4a373", en: light brown, zh: 浅棕色}
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0x90be6d", en: light green, zh: 浅绿色}
  dog: {code: "DOG = {}", values: [260, 220, 320]}
  count: {code: "COUNT = {}", values: [4, 3, 5]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const home = () => t.number(/Home/);
  const sheep = () => t.objects((o) => o.type === 'Arc' && o.radius === 16);
  const dog = () => t.one((o) => o.type === 'Arc' && o.radius === 14);
  const flock = sheep();
  t.ok(flock.length === knobs.count && home() === 0, 'as many sheep as asked, none is home');
  t.ok(t.one('Rectangle').fillColor === knobs.colour, 'the pen has the asked colour');
  t.ok(t.movers(() => t.step(30)).length === 0, 'nothing runs before the mouse moves');
  t.move(dog().x, 560);
  const run = t.travel(dog(), () => t.step(15));
  t.near(run.y, knobs.dog / 4, 10, 'the dog runs to the mouse at the asked speed');
  t.step(120);
  t.near(dog().y, 560, 8, 'and stops there');
  const first = flock[0];
  t.move(first.x - 60, first.y);
  dog().setPosition(first.x - 60, first.y);
  t.near(t.travel(first, () => t.step(12)).x, 26, 6, 'a near dog makes a sheep run away');
  const outside = () => sheep().filter((one) => Math.abs(one.x - 700) > 80 || Math.abs(one.y - 300) > 120);
  for (let i = 0; i < 3000 && outside().length; i++) {
    const one = outside()[0];
    const gap = Math.hypot(700 - one.x, 300 - one.y);
    dog().setPosition(one.x - (700 - one.x) / gap * 50, one.y - (300 - one.y) / gap * 50);
    t.step();
  }
  t.ok(home() === knobs.count && says(/All sheep are home/), 'driven into the pen they are all home');
  t.click(100, 100);
  t.step(5);
  t.ok(home() === 0 && !says(/All sheep/) && sheep().every((one) => one.x < 620), 'a click restarts');
*/
const DOG = 260;
const COUNT = 4;

class HerdScene extends Phaser.Scene {
  create() {
    this.home = 0;
    this.pen = this.add.rectangle(700, 300, 160, 240, 0xd4a373).setStrokeStyle(6, 0x7f5539);
    this.sheep = [];
    for (let i = 0; i < COUNT; i++) {
      this.sheep.push(this.add.circle(260 + (i % 2) * 120, 110 + i * 95, 16, 0xffffff));
    }
    this.dog = this.add.circle(100, 300, 14, 0x6f4518);
    this.goal = { x: 100, y: 300 };
    this.label = this.add.text(20, 20, `Home: 0/${COUNT}`, { fontSize: '28px' });

    this.input.on('pointermove', (pointer) => {
      this.goal = { x: pointer.x, y: pointer.y };
    });
    this.input.on('pointerdown', () => {
      if (this.home === COUNT) this.scene.restart();
    });
  }

  update(time, delta) {
    const seconds = delta / 1000;
    if (Phaser.Math.Distance.BetweenPoints(this.dog, this.goal) > 6) {
      this.run(this.dog, Phaser.Math.Angle.BetweenPoints(this.dog, this.goal), DOG * seconds);
    }

    for (const one of this.sheep) {
      if (Phaser.Math.Distance.BetweenPoints(this.dog, one) < 110) {
        this.run(one, Phaser.Math.Angle.BetweenPoints(this.dog, one), 130 * seconds);
      }
    }

    const arrived = this.sheep.filter((one) => this.pen.getBounds().contains(one.x, one.y));
    if (arrived.length > 0) {
      this.sheep = this.sheep.filter((one) => !arrived.includes(one));
      this.home = COUNT - this.sheep.length;
      this.label.setText(`Home: ${this.home}/${COUNT}`);
      if (this.home === COUNT) {
        this.add.text(400, 80, 'All sheep are home! Click', { fontSize: '44px' }).setOrigin(0.5);
      }
    }
  }

  run(animal, angle, step) {
    animal.x = Phaser.Math.Clamp(animal.x + Math.cos(angle) * step, 20, 780);
    animal.y = Phaser.Math.Clamp(animal.y + Math.sin(angle) * step, 20, 580);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#588157',
  scene: HerdScene
});

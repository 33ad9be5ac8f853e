/* scene
tasks:
  en:
    - protect the nest game, click the crows
    - hungry {colour} birds fly from the edges to the nest in the middle, click them away before they get an egg
    - I have to keep {eggs} eggs safe, everything that comes closer must be hit with the mouse, each bird that arrives steals one
    - 'A brown nest of radius 60 at (400, 300) holds {eggs} white eggs. Every {every} ms a {colour} crow of radius 24 starts at a random point of the left or right edge and flies at {speed} px/s to the nest. A click on a crow scores 1; a crow in the nest takes an egg. No eggs show "The nest is empty", then nothing flies and R restarts.'
  zh:
    - 保护鸟巢游戏，点乌鸦
    - 饿了的{colour}鸟从边上飞向中间的鸟巢，在它们拿到蛋之前点掉
    - 我要守住 {eggs} 个蛋，靠近的鸟都要用鼠标打掉，每飞到一只就被偷走一个
    - '(400, 300) 处半径 60 的棕色鸟巢里有 {eggs} 个白色的蛋。每 {every} 毫秒一只半径 24 的{colour}乌鸦从左边或右边的随机位置出发，以每秒 {speed} 像素飞向鸟巢。点中一只得 1 分，飞到巢里就拿走一个蛋。蛋没了显示"The nest is empty"，不再有鸟飞来，按 R 重新开始。'
difficulty: medium
apis: [this.time.addEvent, this.physics.moveToObject, this.physics.add.overlap, setInteractive, this.add.ellipse, Phaser.Math.Between]
plan:
  en:
    req: Click crows before they steal the {eggs} eggs
    steps: [Draw the nest with its eggs, Let a crow start at an edge by a timer, Fly it to the nest with moveToObject, Remove a clicked crow for a point, Take an egg when a crow arrives, End without eggs]
  zh:
    req: 在乌鸦偷走 {eggs} 个蛋之前点掉它们
    steps: [画鸟巢和蛋, 用定时器让乌鸦从边上出发, 用 moveToObject 飞向鸟巢, 点中的乌鸦移除并得分, 乌鸦到达时拿走一个蛋, 没有蛋时结束]
knobs:
  colour:
    - {code: "0x212529", en: black, zh: 黑色}
    - {code: "0x7b2cbf", en: purple, zh: 紫色}
    - {code: "0x3a5a98", en: blue, zh: 蓝色}
  speed: {code: "SPEED = {}", values: [110, 90, 140]}
  eggs: {code: "EGGS = {}", values: [3, 2, 5]}
  every: {code: "EVERY = {}", values: [1200, 900]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const score = () => t.number(/Score/);
  const eggs = () => t.objects('Ellipse').length;
  const crows = () => t.objects((o) => o.type === 'Arc' && o.radius === 24);
  const nest = t.one((o) => o.type === 'Arc' && o.radius === 60);
  t.ok(eggs() === knobs.eggs && crows().length === 0, 'the eggs lie in the nest, no crow yet');
  for (let i = 0; i < 200 && !crows().length; i++) t.step();
  const crow = crows()[0];
  t.ok(crow.fillColor === knobs.colour && (crow.x < 40 || crow.x > 760), 'a crow of the asked colour starts at the edge');
  const gap = () => Math.hypot(crow.x - nest.x, crow.y - nest.y);
  const far = gap();
  t.step(30);
  t.near(far - gap(), knobs.speed / 2, 10, 'it flies to the nest at the asked speed');
  t.click(600, 580);
  t.ok(score() === 0 && crows().includes(crow), 'a click beside it does nothing');
  const { x, y } = crow;
  t.pointerDown(x, y);
  t.pointerUp(x, y);
  t.step(2);
  t.ok(score() === 1 && !crows().includes(crow), 'a click on the crow scores and removes it');
  t.ok(eggs() === knobs.eggs, 'the eggs are all there');
  for (let i = 0; i < 900 && eggs() === knobs.eggs; i++) t.step();
  t.ok(eggs() < knobs.eggs, 'a crow that arrives takes an egg');
  for (let i = 0; i < 2400 && eggs() > 0; i++) t.step();
  t.ok(says(/nest is empty/) && score() === 1, 'without eggs the game ends');
  t.seconds(2);
  t.ok(t.movers(() => t.step(30)).length === 0, 'then nothing flies');
  t.press('R');
  t.step(5);
  t.ok(eggs() === knobs.eggs && score() === 0 && !says(/empty/), 'R starts again');
*/
const SPEED = 110;
const EGGS = 3;
const EVERY = 1200;

class NestScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.nest = this.add.circle(400, 300, 60, 0x7f5539);
    this.physics.add.existing(this.nest);
    this.eggs = [];
    for (let i = 0; i < EGGS; i++) {
      this.eggs.push(this.add.ellipse(400 + (i - (EGGS - 1) / 2) * 22, 300, 20, 28, 0xffffff));
    }
    this.label = this.add.text(20, 20, 'Score: 0', { fontSize: '28px', color: '#1b4332' });

    this.crows = this.physics.add.group();
    this.time.addEvent({ delay: EVERY, loop: true, callback: () => this.addCrow() });
    this.physics.add.overlap(this.nest, this.crows, (nest, crow) => this.steal(crow));
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addCrow() {
    const x = Phaser.Math.RND.pick([0, 800]);
    const crow = this.add.circle(x, Phaser.Math.Between(60, 540), 24, 0x212529);
    this.crows.add(crow);
    this.physics.moveToObject(crow, this.nest, SPEED);
    crow.setInteractive().on('pointerdown', () => {
      crow.destroy();
      this.score += 1;
      this.label.setText('Score: ' + this.score);
    });
  }

  steal(crow) {
    crow.destroy();
    this.eggs.pop().destroy();
    if (this.eggs.length > 0) return;
    this.time.removeAllEvents();
    this.crows.clear(true, true);
    this.add.text(400, 160, 'The nest is empty! Press R', { fontSize: '44px', color: '#9d0208' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#b7e4c7',
  physics: { default: 'arcade' },
  scene: NestScene
});

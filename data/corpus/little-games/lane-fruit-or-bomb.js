/* scene
tasks:
  en:
    - three lane catching game, good and bad things
    - hop between three lanes, catch the {good} fruit and let the black bombs pass
    - things fall down three tracks and I jump left or right with my basket, fruit is a point, a bomb hurts, and it gets quicker
    - 'Three lanes at x = 250, 400 and 550. LEFT and RIGHT hop the basket at y = 540 one lane per press. Every 900 ms a circle of radius 22 falls in a random lane at {speed} px/s, two thirds are {good} fruit for 1 point, one third black bombs that cost one of {lives} lives. Every 5 points new ones fall 40 px/s faster. No lives shows "Game Over", R restarts.'
  zh:
    - 三条道接东西，有好有坏
    - 在三条道之间跳，接住{good}水果，让黑色炸弹掉过去
    - 东西沿三条轨道落下，我用篮子左右跳，水果得分，炸弹受伤，而且越来越快
    - '三条道在 x = 250、400、550。左右键每按一次，y = 540 的篮子跳一条道。每 900 毫秒随机一条道落下半径 22 的圆，速度每秒 {speed} 像素，三分之二是{good}水果得 1 分，三分之一是黑色炸弹，从 {lives} 条命中扣一条。每得 5 分新落下的快 40 像素。没命显示"Game Over"，按 R 重新开始。'
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, Phaser.Utils.Array.GetRandom, Phaser.Math.Clamp, this.input.keyboard.on]
plan:
  en:
    req: Catch fruit and avoid bombs on three lanes with {lives} lives
    steps: [Draw the basket with a physics body, Hop one lane per key press, Drop a fruit or a bomb in a random lane by a timer, Count fruit and take lives for bombs on overlap, Make new ones faster every 5 points, End without lives]
  zh:
    req: 在三条道上接水果、躲炸弹，共 {lives} 条命
    steps: [画篮子并加物理身体, 每按一次键跳一条道, 用定时器在随机道上落下水果或炸弹, 碰到水果得分、碰到炸弹扣命, 每 5 分加快, 没命时结束]
knobs:
  good:
    - {code: "0x7ae582", en: green, zh: 绿色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  speed: {code: "SPEED = {}", values: [240, 200, 300]}
  lives: {code: "LIVES = {}", values: [3, 2, 4]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const items = () => t.objects('Arc').sort((a, b) => b.y - a.y);
  const basket = () => t.one((o) => o.type === 'Rectangle' && o.height === 24);
  const lowest = () => items().find((item) => item.y < 585);
  const hop = (x) => {
    if (Math.abs(basket().x - x) < 5) t.step(4);
    else t.press(basket().x < x ? 'RIGHT' : 'LEFT');
  };
  const other = (x) => (x > 500 ? 400 : x < 300 ? 400 : 250);
  t.near(t.travel(basket(), () => t.hold('RIGHT', 30)).x, 150, 1, 'a held RIGHT hops one lane only');
  t.press('RIGHT');
  t.near(basket().x, 550, 1, 'there is no lane further right');
  for (let i = 0; i < 200 && !items().length; i++) t.step();
  const first = items()[0];
  t.near(t.travel(first, () => t.step(15)).y, knobs.speed / 4, 10, 'things fall at the asked speed');
  const play = (wanted) => {
    const item = lowest();
    if (!item) t.step(4);
    else if (wanted(item)) hop(item.x);
    else hop(Math.abs(basket().x - item.x) < 5 ? other(item.x) : basket().x);
  };
  const fruit = (item) => item.fillColor === knobs.good;
  for (let i = 0; i < 1200 && read('Score') < 5 && !says(/Game Over/); i++) play(fruit);
  t.ok(read('Score') >= 5 && read('Lives') === knobs.lives, 'fruit gives points, missed bombs cost nothing');
  for (let i = 0; i < 15; i++) play(fruit);
  t.near(items().pop().body.velocity.y, knobs.speed + 40, 2, 'after 5 points new ones are faster');
  for (let i = 0; i < 3000 && !says(/Game Over/); i++) play((item) => !fruit(item));
  t.ok(says(/Game Over/) && read('Lives') === 0, 'bombs end the game');
  t.ok(t.movers(() => t.seconds(1)).length === 0, 'then nothing falls any more');
  t.press('R');
  t.step(5);
  t.ok(read('Lives') === knobs.lives && read('Score') === 0, 'R starts again');
*/
const SPEED = 240;
const LIVES = 3;
const LANES = [250, 400, 550];

class LaneScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.lives = LIVES;
    this.lane = 1;
    for (const x of LANES) this.add.rectangle(x, 300, 130, 600, 0x495057);
    this.basket = this.add.rectangle(LANES[1], 540, 100, 24, 0xd4a373);
    this.physics.add.existing(this.basket);
    this.items = this.physics.add.group();
    this.physics.add.overlap(this.basket, this.items, (basket, item) => this.touch(item));
    this.time.addEvent({ delay: 900, loop: true, callback: () => this.drop() });
    this.label = this.add.text(20, 20, '', { fontSize: '26px' });
    this.showState();
    this.input.keyboard.addKey('LEFT').on('down', () => this.hop(-1));
    this.input.keyboard.addKey('RIGHT').on('down', () => this.hop(1));
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  showState() {
    this.label.setText(`Score: ${this.score}\nLives: ${this.lives}`);
  }

  hop(way) {
    if (this.lives === 0) return;
    this.lane = Phaser.Math.Clamp(this.lane + way, 0, 2);
    this.basket.x = LANES[this.lane];
  }

  drop() {
    const bomb = Phaser.Math.Between(1, 3) === 1;
    const item = this.add.circle(Phaser.Utils.Array.GetRandom(LANES), -22, 22, bomb ? 0x111111 : 0x7ae582);
    item.bomb = bomb;
    this.items.add(item);
    item.body.setVelocityY(SPEED + Math.floor(this.score / 5) * 40);
  }

  touch(item) {
    if (item.bomb) this.lives -= 1;
    else this.score += 1;
    item.destroy();
    this.showState();
    if (this.lives > 0) return;
    this.physics.pause();
    this.time.removeAllEvents();
    this.add.text(400, 260, 'Game Over\nPress R', { fontSize: '56px', align: 'center' }).setOrigin(0.5);
  }

  update() {
    const gone = this.items.getChildren().filter((item) => item.y > 630);
    gone.forEach((item) => item.destroy());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b9348',
  physics: { default: 'arcade' },
  scene: LaneScene
});

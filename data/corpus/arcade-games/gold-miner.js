/* scene
tasks:
  en:
    - gold miner
    - a gold miner game, the hook swings and space shoots it, it pulls gold and stones up, big ones are slow, reach the target score
    - 'A hook swings under a winch at (400, 80). SPACE shoots it out at 400 px/s; the first thing it meets is pulled up at {pull} px/s divided by its weight: small gold (100 points, weight 1), big gold (300, weight 3), stone (20, weight 4). "Score: 0 / {target}" and "Time: {time}" are shown; reaching {target} shows "You win", no time left shows "Game Over", and SPACE starts again.'
  zh:
    - 黄金矿工
    - 做一个黄金矿工，钩子来回摆动，按空格放钩子，把金子或石头拉上来，越重拉得越慢，达到目标分数就赢
    - '钩子在 (400, 80) 的绞盘下摆动，按空格以每秒 400 像素射出；碰到的第一个东西被拉回，速度为每秒 {pull} 像素除以重量：小金块 100 分重量 1，大金块 300 分重量 3，石头 20 分重量 4。显示“Score: 0 / {target}”和“Time: {time}”；达到 {target} 分显示"You win"，时间用完显示"Game Over"，按空格重新开始。'
difficulty: hard
apis: [this.add.graphics, lineBetween, this.input.keyboard.on, this.time.addEvent, Phaser.Math.Distance.BetweenPoints, getData]
plan:
  en:
    req: A swinging hook brings gold and stones up until {target} points are reached
    steps:
      - Scatter gold and stones with worth and weight as data
      - Swing the hook by a sine while it waits
      - Let the rope grow after SPACE until the hook meets something or leaves the screen
      - Pull back, slower the heavier the thing is
      - Score at the top and compare with the target
      - Count the time down
  zh:
    req: 摆动的钩子把金子和石头拉上来，达到 {target} 分获胜
    steps:
      - 随机摆放金块和石头，用 data 保存分值和重量
      - 等待时用正弦让钩子摆动
      - 按空格后绳子变长，直到碰到东西或出界
      - 往回拉，越重越慢
      - 到顶时加分并和目标比较
      - 倒计时
knobs:
  target: {code: "TARGET = {}", values: [500, 400, 450]}
  time: {code: "TIME = {}", values: [60, 45, 90]}
  pull: {code: "PULL = {}", values: [450, 400, 500]}
probe: |
  const score = () => t.number(/Score/);
  const hook = t.one('Triangle');
  const worth = { 14: 100, 30: 300, 24: 20 }, weight = { 14: 1, 30: 3, 24: 4 };
  const xs = [];
  for (let i = 0; i < 120; i++) { t.step(); xs.push(hook.x); }
  t.ok(Math.max(...xs) > 430 && Math.min(...xs) < 400, 'the hook swings');
  t.near(t.number(/Time/), knobs.time - 2, 1, 'the time counts down');
  t.ok(score() === 0, 'the score starts at zero');
  const angle = (o) => Math.atan2(o.x - 400, o.y - 80);
  const bring = (thing) => {
    const { x, y, radius } = thing, before = score();
    for (let i = 0; i < 250 && Math.abs(angle(hook) - angle(thing)) * Math.hypot(x - 400, y - 80) >= 14; i++) t.step();
    t.press('SPACE');
    for (let i = 0; i < 120 && thing.x === x && thing.y === y; i++) t.step();
    t.near(t.travel(thing, () => t.step(10)).distance * 6, knobs.pull / weight[radius], 8, 'the pull depends on the weight');
    for (let i = 0; i < 300 && thing.scene; i++) t.step();
    t.near(score() - before, worth[radius], 0, 'what is brought up pays its worth');
  };
  const row = t.objects('Arc').sort((a, b) => a.y - b.y).slice(0, 4);
  const order = [14, 24, 30].map((r) => row.find((o) => o.radius === r));
  order.push(row.filter((o) => o.radius === 14)[1]);
  const won = () => t.text(/you win/i);
  order.forEach((thing) => { if (!won()) { t.ok(score() < knobs.target, 'not won yet'); bring(thing); } });
  t.ok(won() && score() >= knobs.target, 'the target wins');
  t.press('SPACE'); t.step(3);
  t.ok(!won() && score() === 0, 'SPACE starts again');
  t.scene().time.timeScale = 60;
  t.step(knobs.time + 20);
  t.ok(t.text(/game over/i) && t.number(/Time/) === 0, 'no time left is the end');
*/
const TARGET = 500;
const TIME = 60;
const PULL = 450;
const REST = 50;
const WINCH = { x: 400, y: 80 };
const KINDS = [
  { radius: 14, worth: 100, weight: 1, colour: 0xffd60a },
  { radius: 30, worth: 300, weight: 3, colour: 0xffd60a },
  { radius: 24, worth: 20, weight: 4, colour: 0x868e96 }
];

class GoldMiner extends Phaser.Scene {
  create() {
    this.mode = 'swing';
    this.swing = 0;
    this.ropeLength = REST;
    this.caught = null;
    this.score = 0;
    this.seconds = TIME;
    this.scoreText = this.add.text(20, 16, `Score: 0 / ${TARGET}`, { fontSize: '24px' });
    this.timeText = this.add.text(660, 16, `Time: ${TIME}`, { fontSize: '24px' });
    this.add.rectangle(WINCH.x, WINCH.y - 14, 70, 28, 0xe76f51);
    this.rope = this.add.graphics();
    this.hook = this.add.triangle(WINCH.x, WINCH.y, 0, 0, 24, 0, 12, 20, 0xf1faee);
    this.things = this.add.group();
    for (let i = 0; i < 12; i++) this.addThing(i);

    this.time.addEvent({ delay: 1000, loop: true, callback: this.tick, callbackScope: this });
    this.input.keyboard.on('keydown-SPACE', this.shoot, this);
  }

  addThing(i) {
    const kind = KINDS[i % 3];
    const x = 110 + (i % 4) * 190 + Phaser.Math.Between(-25, 25);
    const y = 260 + Math.floor(i / 4) * 120 + Phaser.Math.Between(-15, 15);
    this.things.add(this.add.circle(x, y, kind.radius, kind.colour).setData(kind));
  }

  shoot() {
    if (this.mode === 'over') this.scene.restart();
    if (this.mode === 'swing') this.mode = 'out';
  }

  tick() {
    if (this.mode === 'over') return;
    this.seconds -= 1;
    this.timeText.setText(`Time: ${this.seconds}`);
    if (this.seconds === 0) this.finish('Game Over');
  }

  update(time, delta) {
    if (this.mode === 'over') return;
    const step = delta / 1000;
    const weight = this.caught ? this.caught.getData('weight') : 1;
    if (this.mode === 'swing') this.swing += 2 * step;
    if (this.mode === 'out') this.ropeLength += 400 * step;
    if (this.mode === 'back') this.ropeLength -= PULL / weight * step;

    this.hang(this.hook, this.ropeLength);
    if (this.caught) this.hang(this.caught, this.ropeLength + this.caught.radius);
    this.rope.clear().lineStyle(3, 0xced4da).lineBetween(WINCH.x, WINCH.y, this.hook.x, this.hook.y);
    if (this.mode === 'out') this.catchSomething();
    if (this.mode === 'back' && this.ropeLength <= REST) this.collect();
  }

  // puts an object on the line of the rope
  hang(object, length) {
    const angle = Math.sin(this.swing) * 1.2;
    object.setPosition(WINCH.x + Math.sin(angle) * length, WINCH.y + Math.cos(angle) * length);
    object.setRotation(-angle);
  }

  catchSomething() {
    const { x, y } = this.hook;
    const meets = (thing) => Phaser.Math.Distance.BetweenPoints(thing, this.hook) < thing.radius + 10;
    this.caught = this.things.getChildren().find(meets);
    if (this.caught || x < 0 || x > 800 || y > 600) this.mode = 'back';
  }

  collect() {
    this.mode = 'swing';
    this.ropeLength = REST;
    if (!this.caught) return;
    this.score += this.caught.getData('worth');
    this.scoreText.setText(`Score: ${this.score} / ${TARGET}`);
    this.caught.destroy();
    this.caught = null;
    if (this.score >= TARGET) this.finish('You win');
  }

  finish(message) {
    this.mode = 'over';
    this.add.text(400, 300, message, { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#4a2c1a',
  scene: GoldMiner
});

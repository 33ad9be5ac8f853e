/* scene
tasks:
  en:
    - pancake cooking game
    - a pancake fries in a pan, press space to flip it while it is golden, too early or too late costs a life
    - kitchen game about good timing, the batter changes its colour from raw to done to burnt and I have to turn it over at the right moment
    - 'A cream circle of radius 120 lies in a dark pan. After {cook} seconds it turns golden, {golden} seconds later brown. SPACE flips it: golden gives a point, otherwise one of {lives} lives is lost, then a raw one starts. Without lives "Kitchen closed" appears and R restarts.'
  zh:
    - 煎饼小游戏
    - 锅里煎着一张饼，变成金黄色时按空格翻面，太早或太晚扣一条命
    - 厨房游戏，看准时机，饼从生到熟再到焦会变颜色，要在刚好的时候翻
    - '深色锅里有一个半径 120 的奶白色圆饼，{cook} 秒后变成金黄色，再过 {golden} 秒变成焦褐色。按空格翻饼：金黄时得一分，否则从 {lives} 条命中扣一条，然后换一张生的。没命时显示"Kitchen closed"，按 R 重新开始。'
difficulty: easy
apis: [this.add.circle, this.input.keyboard.addKey, this.tweens.add, setFillStyle, this.scene.restart]
plan:
  en:
    req: Flip the pancake with SPACE while it is golden
    steps: [Draw the pan and the pancake, Add up the time on the heat in update, Colour the pancake by that time, On SPACE give a point or take a life, Start a raw one after each flip, End without lives]
  zh:
    req: 在煎饼金黄时按空格翻面
    steps: [画锅和煎饼, 在 update 中累计加热时间, 按时间改变颜色, 按空格时得分或扣命, 每次翻面后换生饼, 没命时结束]
knobs:
  cook: {code: "COOK = {}", values: [2, 3, 1]}
  golden: {code: "GOLDEN = {}", values: [1, 2]}
  lives: {code: "LIVES = {}", values: [3, 2, 5]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const cake = () => t.one((o) => o.type === 'Arc' && o.radius === 120);
  const raw = cake().fillColor;
  t.press('SPACE');
  t.ok(read('Score') === 0 && read('Lives') === knobs.lives - 1, 'a raw flip costs a life');
  t.seconds(knobs.cook - 0.3);
  t.ok(cake().fillColor === raw, 'it is still raw before its time');
  t.seconds(0.6);
  const done = cake().fillColor;
  t.ok(done !== raw, 'then it turns golden');
  t.press('SPACE');
  t.ok(read('Score') === 1 && read('Lives') === knobs.lives - 1, 'a golden flip gives a point');
  t.step(2);
  t.ok(cake().fillColor === raw, 'and the next one is raw');
  t.seconds(knobs.cook + knobs.golden + 0.3);
  t.ok(cake().fillColor !== raw && cake().fillColor !== done, 'too long burns it');
  t.near(cake().y, 320, 2, 'it lies in the pan');
  t.press('SPACE');
  if (knobs.lives > 2) t.ok(read('Score') === 1 && read('Lives') === knobs.lives - 2, 'a burnt flip costs a life');
  for (let n = 0; n < 10 && !says(/Kitchen closed/); n++) t.press('SPACE');
  t.ok(says(/Kitchen closed/) && read('Lives') === 0, 'no lives close the kitchen');
  t.press('SPACE');
  t.ok(read('Lives') === 0 && read('Score') === 1, 'then SPACE does nothing');
  t.press('R');
  t.step(5);
  t.ok(read('Lives') === knobs.lives && read('Score') === 0 && !says(/closed/), 'R opens it again');
*/
const COOK = 2;
const GOLDEN = 1;
const LIVES = 3;
const RAW = 0xfff1c9;
const DONE = 0xf4a820;
const BURNT = 0x4a2c17;

class PancakeScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.lives = LIVES;
    this.heat = 0;
    this.add.rectangle(640, 320, 240, 36, 0x22223b);
    this.add.circle(400, 320, 170, 0x343a40);
    this.pancake = this.add.circle(400, 320, 120, RAW);
    this.label = this.add.text(400, 50, '', { fontSize: '32px', color: '#22223b' }).setOrigin(0.5);
    this.showState();
    this.input.keyboard.addKey('SPACE').on('down', () => this.flip());
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  showState() {
    this.label.setText(`Score: ${this.score}   Lives: ${this.lives}`);
  }

  colour() {
    if (this.heat < COOK) return RAW;
    return this.heat < COOK + GOLDEN ? DONE : BURNT;
  }

  flip() {
    if (this.lives === 0) return;
    if (this.colour() === DONE) this.score += 1;
    else this.lives -= 1;
    this.heat = 0;
    this.showState();
    this.tweens.add({ targets: this.pancake, y: { from: 320, to: 180 }, duration: 150, yoyo: true });
    if (this.lives === 0) {
      this.add.text(400, 540, 'Kitchen closed! Press R', { fontSize: '44px', color: '#9d0208' }).setOrigin(0.5);
    }
  }

  update(time, delta) {
    if (this.lives === 0) return;
    this.heat += delta / 1000;
    this.pancake.setFillStyle(this.colour());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f2e9e4',
  scene: PancakeScene
});

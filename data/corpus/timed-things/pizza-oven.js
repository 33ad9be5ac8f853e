/* scene
tasks:
  en:
    - baking game
    - bake a pizza and take it out before it burns
    - timing game in a kitchen, the pizza gets golden and then black, I must click at the right moment
    - 'A click puts a pale pizza into the oven. {golden} ms later it is golden, {burnt} ms after the start it is black. The next click takes it out: a golden one gives a point and the text "Yummy!", a pale one "Still raw!", a black one "Burnt!". A text shows "Score: 1".'
  zh:
    - 烤披萨游戏
    - 烤披萨，要在烤焦前拿出来
    - 厨房里的时机游戏，披萨会变金黄再变黑，要在合适的时候点击
    - '点击把生披萨放进烤箱，{golden} 毫秒后变金黄，从开始算 {burnt} 毫秒后变黑。再点击取出：金黄的得一分并显示"Yummy!"，生的显示"Still raw!"，黑的显示"Burnt!"。文字显示"Score: 1"。'
difficulty: easy
apis: [this.time.delayedCall, setFillStyle, setVisible, this.input.on, this.add.circle]
plan:
  en:
    req: Take the pizza out of the oven while it is golden
    steps: [Draw the oven and a hidden pizza, A click on the empty oven puts a raw pizza in, Two delayed calls make it golden and burnt, The next click removes both calls and judges the pizza, Show score and verdict]
  zh:
    req: 在披萨金黄时把它取出烤箱
    steps: [画烤箱和隐藏的披萨, 烤箱空时点击放入生披萨, 用两个延时调用变金黄和烤焦, 再点击时取消延时并判断披萨, 显示得分和评语]
knobs:
  golden: {code: "GOLDEN = {}", values: [3000, 2000]}
  burnt: {code: "BURNT = {}", values: [5000, 4000, 6000]}
probe: |
  const pizza = () => t.objects('Arc')[0];
  const says = (words) => t.texts().some((s) => words.test(s));
  const score = () => t.number(/score/i);
  const raw = 0xfff3c4, golden = 0xffb300, black = 0x212121;
  t.ok(!pizza() && score() === 0, 'the oven is empty');
  t.click(400, 330);
  t.ok(pizza() && pizza().fillColor === raw, 'a click puts a raw pizza in');
  t.seconds(knobs.golden / 1000 - 0.3);
  t.ok(pizza().fillColor === raw, 'it stays raw for a while');
  t.seconds(0.5);
  t.ok(pizza().fillColor === golden, 'then it is golden');
  t.click(400, 330);
  t.ok(!pizza() && score() === 1 && says(/yummy/i), 'a golden one gives a point');
  t.seconds(knobs.burnt / 1000 + 0.3);
  t.ok(!pizza() && score() === 1, 'the oven stays empty');
  t.click(400, 330);
  t.seconds(1);
  t.click(400, 330);
  t.ok(!pizza() && score() === 1 && says(/raw/i), 'a raw one gives none');
  t.click(400, 330);
  t.seconds(knobs.burnt / 1000 - 0.3);
  t.ok(pizza().fillColor === golden, 'it stays golden for a while');
  t.seconds(0.5);
  t.ok(pizza().fillColor === black, 'then it is black');
  t.click(400, 330);
  t.ok(!pizza() && score() === 1 && says(/burnt/i), 'a burnt one gives no point');
*/
const GOLDEN = 3000;
const BURNT = 5000;
const COLOURS = { raw: 0xfff3c4, golden: 0xffb300, burnt: 0x212121 };
const VERDICTS = { raw: 'Still raw!', golden: 'Yummy!', burnt: 'Burnt!' };

class OvenScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 330, 520, 320, 0x546e7a);
    this.add.rectangle(400, 330, 440, 240, 0xbf360c);
    this.pizza = this.add.circle(400, 330, 100).setStrokeStyle(8, 0x8d6e63);
    this.score = 0;
    this.label = this.add.text(20, 20, 'Score: 0', { fontSize: '28px' });
    this.verdict = this.add.text(400, 110, 'Click to bake', { fontSize: '36px' }).setOrigin(0.5);

    this.show('empty');
    this.input.on('pointerdown', () => {
      if (this.state === 'empty') this.bake();
      else this.takeOut();
    });
  }

  show(state) {
    this.state = state;
    this.pizza.setVisible(state !== 'empty');
    if (state !== 'empty') this.pizza.setFillStyle(COLOURS[state]);
  }

  bake() {
    this.show('raw');
    this.verdict.setText('Baking ...');
    this.timers = [
      this.time.delayedCall(GOLDEN, () => this.show('golden')),
      this.time.delayedCall(BURNT, () => this.show('burnt'))
    ];
  }

  takeOut() {
    this.timers.forEach((timer) => timer.remove());
    if (this.state === 'golden') this.score += 1;
    this.label.setText('Score: ' + this.score);
    this.verdict.setText(VERDICTS[this.state]);
    this.show('empty');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#4e342e',
  scene: OvenScene
});

/* scene
tasks:
  en:
    - money counter that counts up
    - click to earn money and let the number roll up
    - "Each click adds {amount}; the shown number does not jump but rolls up to the new sum within {time} ms and swells a little while it does."
  zh:
    - 数字滚动增加
    - 点击加钱，数字滚动上去而不是直接跳
    - 每次点击增加 {amount}，显示的数字在 {time} 毫秒内滚动到新的总数，同时略微放大
difficulty: medium
apis: [this.tweens.add, onUpdate, Math.round, this.input.on, killTweensOf]
plan:
  en:
    req: The number rolls up by {amount} on each click
    steps: [Keep the sum and the shown number apart, Raise the sum on a click, Tween the shown number to the sum, Write it rounded on every update, Pop the text]
  zh:
    req: 每次点击数字滚动增加 {amount}
    steps: [分开保存总数和显示数, 点击时增加总数, 用补间让显示数追上, 每次更新写入取整值, 弹一下文字]
knobs:
  amount: {code: "AMOUNT = {}", values: [500, 250, 1000]}
  time: {code: "ROLL_TIME = {}", values: [800, 1200]}
probe: |
  t.near(t.number(), 0, 0, 'it starts at zero');
  const label = t.one('Text');
  t.click(400, 300);
  t.seconds(knobs.time / 2000);
  const half = t.number();
  t.ok(half > 5 && half < knobs.amount, 'half way the number is between');
  t.ok(label.scale > 1.02, 'it swells');
  t.seconds(knobs.time / 1000);
  t.near(t.number(), knobs.amount, 0, 'it ends at the sum');
  t.near(label.scale, 1, 0.01, 'at its old size');
  t.click(400, 300); t.click(400, 300);
  t.seconds(knobs.time / 1000 + 0.2);
  t.near(t.number(), 3 * knobs.amount, 0, 'quick clicks all count');
*/
const AMOUNT = 500;
const ROLL_TIME = 800;

function create() {
  const wallet = { sum: 0, shown: 0 };
  const label = this.add.text(400, 300, '0', { fontSize: '80px', color: '#86efac' }).setOrigin(0.5);

  this.input.on('pointerdown', () => {
    wallet.sum += AMOUNT;
    this.tweens.killTweensOf([wallet, label]);
    label.setScale(1);

    this.tweens.add({
      targets: wallet,
      shown: wallet.sum,
      duration: ROLL_TIME,
      onUpdate: () => label.setText(Math.round(wallet.shown))
    });
    this.tweens.add({ targets: label, scale: 1.15, duration: ROLL_TIME / 2, yoyo: true });
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#052e16',
  scene: { create }
});

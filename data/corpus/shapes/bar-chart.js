/* scene
tasks:
  en:
    - bar chart
    - animated bar chart from an array
    - 'A bar chart of {count} values from 1 to 100: the {bar} bars grow from the base line one after another, their value above them, and a click draws new random values.'
  zh:
    - 柱状图
    - 用数组画会动的柱状图
    - 画 {count} 个 1 到 100 的数值的柱状图；{bar}柱子依次从底线长高，上方显示数值，点击后换成新的随机数值。
difficulty: medium
apis: [this.add.rectangle, this.tweens.add, Phaser.Math.Between, this.add.line, setOrigin, this.input.on]
plan:
  en:
    req: Bars grow to random values and change on a click
    steps:
      - Add a base line and a bar and a label per value
      - Choose random values
      - Tween scaleY and label to the new value with a delay per bar
      - Repeat on pointerdown
  zh:
    req: 柱子长到随机数值，点击后更换
    steps:
      - 添加底线和每个数值的柱子与标签
      - 选择随机数值
      - 用带延迟的补间改变 scaleY 和标签
      - pointerdown 时重复
knobs:
  count: {code: "COUNT = {}", values: [6, 8]}
  bar:
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0x2ec4b6", en: teal, zh: 青色}
probe: |
  const bars = t.objects('Rectangle');
  t.near(bars.length, knobs.count, 0, 'a bar for each value');
  const heights = () => bars.map((b) => b.displayHeight);
  t.ok(heights()[knobs.count - 1] < 5, 'they start at the base line');
  t.seconds(2.5);
  const first = heights();
  const values = t.texts().map(Number).filter((n) => n >= 1 && n <= 100);
  t.near(values.length, knobs.count, 0, 'the values are shown');
  t.ok(first.every((h) => h > 0) && new Set(first.map(Math.round)).size > 2, 'the bars have grown');
  const ratio = first[0] / values[0];
  t.ok(first.every((h, i) => Math.abs(h / values[i] - ratio) < ratio * 0.2), 'in proportion to the values');
  t.ok(bars.every((b) => Math.abs(b.getBounds().bottom - bars[0].getBounds().bottom) < 1), 'on one line');
  t.click(400, 100); t.seconds(2.5);
  t.ok(heights().some((h, i) => Math.abs(h - first[i]) > 5), 'a click draws new values');
*/
const COUNT = 6;
const BASE = 500;

function create() {
  const bars = [];
  this.add.line(0, 0, 60, BASE, 740, BASE, 0xffffff).setOrigin(0);

  for (let i = 0; i < COUNT; i++) {
    const x = 110 + i * 620 / COUNT + 30;
    const bar = this.add.rectangle(x, BASE, 50, 400, 0xff9f1c).setOrigin(0.5, 1).setScale(1, 0);
    const label = this.add.text(x, BASE - 20, '0', { fontSize: '20px' }).setOrigin(0.5);
    bars.push({ bar, label });
  }

  const showValues = () => {
    bars.forEach(({ bar, label }, i) => {
      this.tweens.add({
        targets: bar,
        // bars are full size and only scaled
        scaleY: Phaser.Math.Between(1, 100) / 100,
        delay: i * 150,
        duration: 600,
        ease: 'Cubic.easeOut',
        onUpdate: () => {
          label.setY(BASE - bar.displayHeight - 20);
          label.setText(Math.round(bar.scaleY * 100));
        }
      });
    });
  };

  showValues();
  this.input.on('pointerdown', showValues);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  scene: { create }
});

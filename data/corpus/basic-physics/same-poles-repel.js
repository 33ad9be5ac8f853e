/* scene
tasks:
  en:
    - two magnets
    - unlike poles pull each other together, like poles push apart, I click a magnet to turn it over
    - a pair of bars in red and blue that attract while their colours differ, clicking changes a colour
    - "Two 100x60 px bars at x = 250 and x = 550, a {colour} one and a blue one. With different colours they accelerate towards each other by {force} px/s² and stop where they touch, with the same colour they move apart to the edges. A click on a bar swaps its colour between {colour} and blue, a text says Attract or Repel."
  zh:
    - 两块磁铁
    - 异极相吸，同极相斥，点击磁铁让它翻面
    - 一红一蓝的两根磁条，颜色不同就吸在一起，点击可改变颜色
    - x = 250 和 x = 550 处各有一根 100x60 像素的磁条，一根{colour}，一根蓝色。颜色不同时以 {force} 的加速度互相靠近，碰到就停；颜色相同时分开直到边缘。点击磁条让它在{colour}和蓝色之间切换，文字显示 Attract 或 Repel。
difficulty: easy
apis: [setInteractive, setFillStyle, this.physics.add.existing, setAccelerationX, this.physics.add.collider, setCollideWorldBounds]
plan:
  en:
    req: Bars attract while one is {colour} and one blue and repel otherwise
    steps: [Add two bars with bodies that collide, Change the colour of a clicked bar, Compare both colours in update, Accelerate the bars together or apart, Show which of both it is]
  zh:
    req: 一根{colour}一根蓝色时相吸，否则相斥
    steps: [添加两根会碰撞的磁条, 点击时改变颜色, 在 update 中比较两个颜色, 让磁条靠近或分开, 显示当前状态]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
  force: {code: "FORCE = {}", values: [200, 140, 300]}
probe: |
  const bars = t.objects((o) => o.type === 'Rectangle' && o.width === 100).sort((a, b) => a.x - b.x);
  const [left, right] = bars;
  t.ok(bars.length === 2 && left.fillColor === knobs.colour && right.fillColor !== knobs.colour, 'two bars of different colours');
  const before = [left.body.velocity.x, right.body.velocity.x];
  t.ok(t.travel(left, () => t.step(30)).x > 10, 'different ones pull each other');
  t.near(left.body.velocity.x - before[0], knobs.force / 2, knobs.force / 15, 'with the asked force');
  t.near(right.body.velocity.x - before[1], -knobs.force / 2, knobs.force / 15, 'both of them');
  t.seconds(3);
  t.near(right.x - left.x, 100, 4, 'until they touch');
  t.near(t.travel(left, () => t.step(30)).distance, 0, 2, 'where they stop');
  t.ok(t.text(/attract/i), 'the text says so');
  t.click(right);
  t.ok(right.fillColor === knobs.colour, 'a click turns a bar over');
  t.step(2);
  t.ok(t.text(/repel/i), 'now they repel');
  t.seconds(4);
  t.near(left.x, 50, 4, 'the left one goes to the left edge');
  t.near(right.x, 750, 4, 'and the right one to the right edge');
  t.click(left);
  t.ok(left.fillColor !== knobs.colour, 'the other one turns over too');
  t.ok(t.travel(left, () => t.step(40)).x > 20, 'and they attract again');
*/
const FORCE = 200;
const WARM = 0xe63946;
const BLUE = 0x3a86ff;

class MagnetScene extends Phaser.Scene {
  create() {
    this.left = this.addBar(250, WARM);
    this.right = this.addBar(550, BLUE);
    this.physics.add.collider(this.left, this.right);
    this.label = this.add.text(400, 120, '', { fontSize: '36px' }).setOrigin(0.5);
  }

  addBar(x, colour) {
    const bar = this.add.rectangle(x, 300, 100, 60, colour);
    bar.setInteractive({ useHandCursor: true });
    bar.on('pointerdown', () => bar.setFillStyle(bar.fillColor === BLUE ? WARM : BLUE));
    this.physics.add.existing(bar);
    bar.body.setCollideWorldBounds(true);
    return bar;
  }

  update() {
    const same = this.left.fillColor === this.right.fillColor;
    const pull = same ? -FORCE : FORCE;
    this.left.body.setAccelerationX(pull);
    this.right.body.setAccelerationX(-pull);
    this.label.setText(same ? 'Repel' : 'Attract');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#343a40',
  physics: { default: 'arcade' },
  scene: MagnetScene
});

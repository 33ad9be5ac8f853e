/* scene
tasks:
  en:
    - water sort puzzle
    - a water sort game, click a tube and then another one to pour the top colour into it until every tube has one colour
    - coloured liquids in glasses, pour them around, only onto the same colour or into an empty glass
    - "Three tubes hold four layers of {first}, blue and green liquid in mixed order, {empty} more tubes are empty. The first click gives a filled tube a yellow rim, the second pours: all layers of the top colour go over as long as there is room and the other tube is empty or has the same colour on top. When each tube is empty or full of one colour it says \"You win\"; {key} restarts."
  zh:
    - 倒水排序
    - 做一个倒水分类的小游戏，点一个试管再点另一个，把最上面的颜色倒过去，直到每管只有一种颜色
    - 几个杯子里装着彩色的水，只能倒在同色的水上或者空杯子里，把颜色分开
    - "三个试管里各有四层混在一起的{first}、蓝色和绿色的水，另有 {empty} 个空试管。第一次点击给有水的试管加黄边，第二次点击倒水：只要放得下，并且目标是空的或者顶层同色，最上面同色的几层就都倒过去。每个试管都是空的或装满同一种颜色时显示 You win，按 {key} 重新开始。"
difficulty: medium
apis: [this.add.rectangle, setStrokeStyle, setInteractive, setText, this.scene.restart]
plan:
  en:
    req: Pour equal colours together until each tube holds one colour
    steps:
      - Draw the tubes and stack the layers in them
      - Mark the tube that is clicked first
      - Pour the top colour with the second click where it fits
      - Tell when every tube is sorted
  zh:
    req: 把同色的水倒在一起，直到每个试管只有一种颜色
    steps:
      - 画出试管并叠放各层水
      - 标出第一次点击的试管
      - 第二次点击时把能倒的顶层颜色倒过去
      - 所有试管都分好时提示获胜
knobs:
  empty: {code: "EMPTY = {}", values: [2, 1, 3]}
  key: {code: "keydown-{}", values: [R, SPACE]}
  first:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xff8fab", en: pink, zh: 粉色}
    - {code: "0xffffff", en: white, zh: 白色}
probe: |
  const count = 3 + knobs.empty;
  const tubes = () => t.objects('Rectangle').filter((o) => o.isStroked);
  const layers = (i) => t.objects('Rectangle')
    .filter((o) => !o.isStroked && Math.abs(o.x - tubes()[i].x) < 1)
    .sort((a, b) => b.y - a.y)
    .map((o) => o.fillColor);
  const pour = (from, to) => { t.click(tubes()[from]); t.click(tubes()[to]); };
  const sizes = () => tubes().map((o, i) => layers(i).length).join();
  t.ok(tubes().length === count, 'all tubes are there');
  const start = sizes();
  t.ok(start === [4, 4, 4, ...Array(knobs.empty).fill(0)].join(), 'three are full, the others empty');
  const all = [0, 1, 2].flatMap(layers);
  t.ok(new Set(all).size === 3 && all.filter((c) => c === knobs.first).length === 4, 'four layers of each of three colours');
  const rim = tubes()[0].strokeColor;
  t.click(tubes()[3]);
  t.ok(tubes()[3].strokeColor === rim, 'an empty tube cannot be chosen');
  t.click(tubes()[0]);
  t.ok(tubes()[0].strokeColor !== rim, 'a filled one gets another rim');
  t.click(tubes()[1]);
  t.ok(sizes() === start && tubes()[0].strokeColor === rim, 'nothing goes into a full tube and the mark is gone');
  pour(0, 3);
  t.ok(layers(0).length === 3 && layers(3).join() === String(knobs.first), 'the top layer goes into an empty tube');
  pour(1, 3);
  t.ok(layers(1).length === 4 && layers(3).length === 1, 'another colour does not go onto it');
  pour(1, 0);
  t.ok(layers(0).length === 4 && layers(0)[2] === layers(0)[3], 'the same colour does');
  [[2, 1], [2, 3]].forEach(([from, to]) => pour(from, to));
  pour(0, 2);
  t.ok(layers(0).length === 2 && layers(2).length === 4, 'two layers of one colour go over together');
  [[1, 0], [1, 3], [2, 1], [0, 2]].forEach(([from, to]) => pour(from, to));
  t.ok(!t.text(/you win/i), 'one layer is still alone');
  pour(0, 3);
  t.ok(t.text(/you win/i), 'sorted tubes win');
  t.press(knobs.key);
  t.step(5);
  t.ok(sizes() === start && !t.text(/you win/i), 'the key restarts');
*/
const ROOM = 4;
const EMPTY = 2;
const COLOURS = [0xe63946, 0x3a86ff, 0x57cc99];
// from the bottom to the top of each filled tube
const START = [
  [0, 1, 2, 0],
  [2, 0, 1, 2],
  [1, 2, 0, 1]
];

class WaterSort extends Phaser.Scene {
  create() {
    this.chosen = null;
    this.over = false;
    this.label = this.add.text(400, 80, 'Pour equal colours together', { fontSize: '30px' }).setOrigin(0.5);
    this.tubes = [];
    const count = START.length + EMPTY;
    for (let i = 0; i < count; i++) {
      const x = 400 + (i - (count - 1) / 2) * 120;
      this.tubes.push(this.addTube(x, START[i] || []));
    }
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addTube(x, colours) {
    const glass = this.add.rectangle(x, 320, 80, 260, 0x22223b).setStrokeStyle(4, 0xced4da);
    const tube = { x, glass, layers: [] };
    glass.setInteractive().on('pointerdown', () => this.choose(tube));
    for (const i of colours) {
      this.put(this.add.rectangle(0, 0, 68, 58, COLOURS[i]), tube);
    }
    return tube;
  }

  put(layer, tube) {
    layer.setPosition(tube.x, 414 - tube.layers.length * 60);
    tube.layers.push(layer);
  }

  choose(tube) {
    if (this.over) return;
    if (this.chosen) {
      this.pour(this.chosen, tube);
      this.chosen.glass.setStrokeStyle(4, 0xced4da);
      this.chosen = null;
    } else if (tube.layers.length > 0) {
      this.chosen = tube;
      tube.glass.setStrokeStyle(4, 0xffd166);
    }
  }

  pour(from, to) {
    if (from === to) return;
    const colour = from.layers.at(-1).fillColor;
    const onTop = to.layers.at(-1)?.fillColor ?? colour;
    if (onTop !== colour) return;
    while (from.layers.at(-1)?.fillColor === colour && to.layers.length < ROOM) {
      this.put(from.layers.pop(), to);
    }
    this.over = this.tubes.every((tube) => this.isSorted(tube));
    if (this.over) this.label.setText('You win');
  }

  isSorted({ layers }) {
    const isPure = layers.every((layer) => layer.fillColor === layers[0].fillColor);
    return isPure && layers.length % ROOM === 0;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: WaterSort
});

/* scene
tasks:
  en:
    - little farm game
    - plant {crop} on the fields, wait until they are ripe, harvest them for coins
    - "Six fields, 3 coins. A click on an empty field plants {crop} for 1 coin, after {grow} seconds there is a sprout, after {grow} more it is ripe; a click then brings 3 coins and empties the field. Clicks on growing fields do nothing."
  zh:
    - 种田小游戏
    - 在地里种{crop}，等成熟了收获换金币
    - 六块地，3 个金币；点空地花 1 金币种{crop}，{grow} 秒后发芽，再过 {grow} 秒成熟，点成熟的地收获 3 金币并变回空地，点正在生长的地没有反应
difficulty: medium
apis: [setFrame, generateTexture, this.textures.get, scene.time.addEvent, setInteractive, setState]
plan:
  en:
    req: Plant {crop}, let them grow in stages and harvest for coins
    steps: [Draw the four stages into one texture with frames, Lay out six fields, Plant for a coin on a click, Go to the next stage on a timer, Harvest a ripe field]
  zh:
    req: 种{crop}，分阶段生长，收获换金币
    steps: [把四个阶段画进一张带帧的纹理, 摆六块地, 点击花一金币种下, 用定时器进入下一阶段, 收获成熟的地]
knobs:
  crop:
    - {code: "0xe63946", en: tomatoes, zh: 番茄}
    - {code: "0xf77f00", en: pumpkins, zh: 南瓜}
  grow: {code: "GROW_SECONDS = {}", values: [2, 3]}
probe: |
  const plots = t.objects('Image').sort((a, b) => a.y - b.y || a.x - b.x);
  const coins = () => t.number(/Coins/);
  const ripe = () => t.count([knobs.crop >> 16, (knobs.crop >> 8) & 255, knobs.crop & 255], 12) > 100;
  t.ok(plots.length === 6 && coins() === 3, 'six fields and three coins');
  const bare = plots[0].frame.name;
  const stages = [bare];
  const see = () => { const name = plots[0].frame.name; if (name !== stages.at(-1)) stages.push(name); };
  t.click(plots[0]); see();
  t.near(coins(), 2, 0, 'seeds cost a coin');
  t.ok(stages.length === 2 && plots[1].frame.name === bare, 'the clicked field is sown');
  t.seconds(knobs.grow - 0.3); see();
  t.near(stages.length, 2, 0, 'growing takes its time');
  t.seconds(0.6); see();
  t.ok(stages.length === 3 && !ripe(), 'then a sprout comes');
  t.click(plots[0]);
  t.ok(coins() === 2 && plots[0].frame.name === stages[2], 'what grows is left alone');
  t.seconds(knobs.grow); see();
  t.ok(stages.length === 4 && ripe(), 'at last it is ripe');
  t.seconds(knobs.grow * 2);
  t.ok(ripe(), 'and stays so');
  t.click(plots[0]); t.step(1);
  t.ok(coins() === 5 && plots[0].frame.name === bare, 'the harvest brings coins and empties the field');
  plots.forEach((plot) => t.click(plot));
  t.ok(coins() === 0 && plots[5].frame.name === bare, 'without coins nothing is sown');
*/
const GROW_SECONDS = 2;
const SIZE = 120;
const STAGES = ['empty', 'seeds', 'sprout', 'ripe'];

let coins = 3;
let label;

function preload() {
  const g = this.add.graphics();
  STAGES.forEach((stage, i) => g.fillStyle(0x7f5539).fillRoundedRect(i * SIZE, 0, SIZE, SIZE, 12));
  [30, 60, 90].forEach((x) => [35, 75].forEach((y) => {
    g.fillStyle(0xddb892).fillCircle(SIZE + x, y + 10, 5);
    g.fillStyle(0x52b788).fillTriangle(2 * SIZE + x, y - 10, 2 * SIZE + x + 8, y + 15, 2 * SIZE + x - 8, y + 15);
    g.fillStyle(0x2d6a4f).fillCircle(3 * SIZE + x, y + 8, 14).fillStyle(0xe63946).fillCircle(3 * SIZE + x, y + 10, 10);
  }));
  g.generateTexture('field', SIZE * STAGES.length, SIZE).destroy();
  STAGES.forEach((stage, i) => this.textures.get('field').add(stage, 0, i * SIZE, 0, SIZE, SIZE));
}

function create() {
  label = this.add.text(16, 16, 'Coins: 3', { fontSize: '28px' });
  for (let i = 0; i < 6; i++) addField(this, 240 + (i % 3) * 160, 230 + Math.floor(i / 3) * 160);
}

function addField(scene, x, y) {
  const field = scene.add.image(x, y, 'field').setInteractive({ useHandCursor: true });
  setStage(field, 'empty');
  field.on('pointerdown', () => {
    if (field.state === 'empty' && coins > 0) plant(scene, field);
    else if (field.state === 'ripe') harvest(field);
  });
}

function setStage(field, stage) {
  field.setState(stage).setFrame(stage);
}

function plant(scene, field) {
  pay(-1);
  setStage(field, 'seeds');
  scene.time.addEvent({
    delay: GROW_SECONDS * 1000,
    repeat: 1,
    callback: () => setStage(field, STAGES[STAGES.indexOf(field.state) + 1])
  });
}

function harvest(field) {
  pay(3);
  setStage(field, 'empty');
}

function pay(amount) {
  coins += amount;
  label.setText('Coins: ' + coins);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6a994e',
  scene: { preload, create }
});

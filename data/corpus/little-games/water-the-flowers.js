/* scene
tasks:
  en:
    - keep the plants alive game
    - three flowers dry out, walk to them and press space to water them
    - garden game, every plant has a bar that gets shorter, the gardener has to refill them all in turn until the time is over
    - 'Three {colour} flowers stand at x = 150, 400 and 650 with a blue 100 px bar above each that runs down at {dry}, {dry} + 2 and {dry} + 4 percent per second. LEFT and RIGHT walk the gardener at 320 px/s, SPACE fills the bar of a flower within 50 px. An empty bar shows "A flower dried out!", after {seconds} seconds "The garden blooms!" appears; R restarts.'
  zh:
    - 让植物活下去的游戏
    - 三朵花会干，走过去按空格浇水
    - 花园游戏，每株植物上有一根越来越短的水条，园丁要轮流补满，直到时间结束
    - '三朵{colour}的花在 x = 150、400、650，上方各有一根 100 像素的蓝色水条，每秒减少 {dry}、{dry} + 2、{dry} + 4 个百分点。左右键以每秒 320 像素移动园丁，空格把 50 像素以内的花浇满。水条空了显示"A flower dried out!"，坚持 {seconds} 秒显示"The garden blooms!"，按 R 重新开始。'
difficulty: medium
apis: [this.add.rectangle, this.input.keyboard.createCursorKeys, Phaser.Math.Clamp, scaleX, this.scene.restart]
plan:
  en:
    req: Keep three flowers watered for {seconds} seconds
    steps: [Draw three flowers with their bars and the gardener, Walk with LEFT and RIGHT, Let the water run down in update, Fill the bar of a near flower on SPACE, Lose with an empty bar, Win when the time is over]
  zh:
    req: 给三朵花浇水，坚持 {seconds} 秒
    steps: [画三朵花、水条和园丁, 用左右键行走, 在 update 中减少水量, 按空格浇满附近的花, 水条空了就输, 时间到了就赢]
knobs:
  colour:
    - {code: "0xff70a6", en: pink, zh: 粉色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0xe63946", en: red, zh: 红色}
  dry: {code: "DRY = {}", values: [9, 7, 11]}
  seconds: {code: "SECONDS = {}", values: [30, 20]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const rest = () => t.number(/Time left/);
  const bars = () => t.objects((o) => o.type === 'Rectangle' && o.height === 12).sort((a, b) => a.x - b.x);
  const man = () => t.one((o) => o.type === 'Rectangle' && o.width === 40);
  t.ok(t.objects('Arc').length === 3 && t.objects('Arc')[0].fillColor === knobs.colour, 'three flowers of the asked colour');
  const before = bars().map((bar) => bar.displayWidth);
  t.seconds(2);
  bars().forEach((bar, i) => t.near(before[i] - bar.displayWidth, 2 * (knobs.dry + 2 * i), 2, 'the water runs down'));
  t.press('SPACE');
  const now = bars().map((bar) => bar.displayWidth);
  t.ok(now[1] > 96 && now[0] < 94 && now[2] < 90, 'SPACE waters the flower at hand only');
  t.near(t.travel(man(), () => t.hold('LEFT', 30)).x, -160, 16, 'LEFT walks');
  for (let i = 0; i < 1500 && !says(/dried out/); i++) t.step();
  t.ok(says(/dried out/), 'without water a flower dries out');
  const stop = rest();
  t.seconds(2);
  t.ok(rest() === stop, 'and the time stops');
  t.press('R');
  t.step(5);
  t.ok(!says(/dried out/) && rest() === knobs.seconds, 'R starts again');
  for (let n = 0; n < 100 && !says(/dried out|blooms/); n++) {
    const low = bars().sort((a, b) => a.displayWidth - b.displayWidth)[0];
    const goal = low.x + 50;
    for (let i = 0; i < 200 && Math.abs(man().x - goal) > 20; i++) t.hold(man().x < goal ? 'RIGHT' : 'LEFT', 1);
    t.press('SPACE');
  }
  t.ok(says(/garden blooms/), 'watered in turn the garden blooms');
*/
const DRY = 9;
const SECONDS = 30;

class GardenScene extends Phaser.Scene {
  create() {
    this.left = SECONDS;
    this.over = false;
    this.plants = [150, 400, 650].map((x, i) => this.addPlant(x, DRY + 2 * i));
    this.gardener = this.add.rectangle(400, 520, 40, 70, 0x3a5a98);
    this.label = this.add.text(20, 20, '', { fontSize: '28px', color: '#1b4332' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.cursors.space.on('down', () => this.pour());
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addPlant(x, thirst) {
    this.add.rectangle(x, 440, 8, 140, 0x2d6a4f);
    this.add.circle(x, 360, 34, 0xff70a6);
    const bar = this.add.rectangle(x - 50, 290, 100, 12, 0x0077b6).setOrigin(0, 0.5);
    return { x, thirst, bar, water: 100 };
  }

  pour() {
    const plant = this.plants.find((one) => Math.abs(one.x - this.gardener.x) < 50);
    if (plant && !this.over) plant.water = 100;
  }

  end(message) {
    this.over = true;
    this.add.text(400, 160, message + ' Press R', { fontSize: '40px', color: '#1b4332' }).setOrigin(0.5);
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = delta / 1000;
    const way = this.cursors.right.isDown - this.cursors.left.isDown;
    this.gardener.x = Phaser.Math.Clamp(this.gardener.x + way * 320 * seconds, 20, 780);

    for (const plant of this.plants) {
      plant.water = Math.max(0, plant.water - plant.thirst * seconds);
      plant.bar.scaleX = plant.water / 100;
    }
    this.left = Math.max(0, this.left - seconds);
    this.label.setText(`Time left: ${Math.ceil(this.left)}`);

    if (this.plants.some((plant) => plant.water === 0)) this.end('A flower dried out!');
    else if (this.left === 0) this.end('The garden blooms!');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#d8f3dc',
  scene: GardenScene
});

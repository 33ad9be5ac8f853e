/* scene
tasks:
  en:
    - w and s change volume
    - volume bar on the screen, W makes it louder and S quieter
    - "Show {most} bars that get taller from left to right, half of them {colour} and the rest grey. Each press of W lights one more, each press of S one less, from 0 to {most}, and a text shows the volume."
  zh:
    - W S 调音量
    - 屏幕上有音量条，按 W 加音量，按 S 减音量
    - 显示从左到右越来越高的 {most} 格音量条，一半是{colour}，其余灰色；每按一次 W 多亮一格，每按一次 S 少亮一格，范围 0 到 {most}，并用文字显示音量
difficulty: easy
apis: [this.add.rectangle, this.input.keyboard.on, setFillStyle, setText, Phaser.Math.Clamp]
plan:
  en:
    req: The keys W and S change a volume of 0 to {most} that is shown as {colour} bars
    steps: [Draw grey bars of growing height, Keep the volume between 0 and the most, Colour as many bars as the volume says, Change it by one on W and S]
  zh:
    req: 用 W 和 S 键改变 0 到 {most} 的音量，用{colour}格子显示
    steps: [画越来越高的灰色格子, 把音量限制在 0 到最大值之间, 按音量给相应数量的格子上色, 按 W 和 S 时加一或减一]
knobs:
  colour:
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xffd23f", en: yellow, zh: 黄色}
  most: {code: "MOST = {}", values: [10, 8, 12]}
probe: |
  const lit = () => t.objects('Rectangle').filter((bar) => bar.fillColor === knobs.colour).length;
  const half = knobs.most / 2;
  t.near(t.objects('Rectangle').length, knobs.most, 0, 'there are as many bars as asked');
  t.near(lit(), half, 0, 'half of them are lit at first');
  t.near(t.number(/volume/i), half, 0, 'and the text says so');
  t.press('W'); t.press('W');
  t.near(lit(), half + 2, 0, 'W lights one more each time');
  t.press('S');
  t.near(lit(), half + 1, 0, 'S takes one away');
  t.near(t.number(/volume/i), half + 1, 0, 'the text follows');
  for (let i = 0; i < knobs.most; i++) t.press('W');
  t.near(lit(), knobs.most, 0, 'all are lit at the most');
  t.near(t.number(/volume/i), knobs.most, 0, 'and it goes no higher');
  for (let i = 0; i < knobs.most + 2; i++) t.press('S');
  t.near(lit(), 0, 0, 'none is lit at the least');
  t.near(t.number(/volume/i), 0, 0, 'and it goes no lower');
*/
const MOST = 10;
const ON = 0x33cc66;
const OFF = 0x444455;

function create() {
  const bars = [];
  for (let i = 0; i < MOST; i++) {
    const x = 400 + (i - (MOST - 1) / 2) * 45;
    // All bars stand on the same line.
    bars.push(this.add.rectangle(x, 400, 30, 30 + i * 20, OFF).setOrigin(0.5, 1));
  }
  const label = this.add.text(400, 460, '', { fontSize: '32px' }).setOrigin(0.5);
  let volume = MOST / 2;

  const change = (step) => {
    volume = Phaser.Math.Clamp(volume + step, 0, MOST);
    bars.forEach((bar, i) => bar.setFillStyle(i < volume ? ON : OFF));
    label.setText(`Volume: ${volume}`);
  };

  this.input.keyboard.on('keydown-W', () => change(1));
  this.input.keyboard.on('keydown-S', () => change(-1));
  change(0);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1a24',
  scene: { create }
});

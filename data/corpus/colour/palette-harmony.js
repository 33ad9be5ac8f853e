/* scene
tasks:
  en:
    - colour palette generator
    - press space for a random palette of matching colours
    - "SPACE makes a palette of {count} swatches from a random hue with {gap} degrees between neighbours on the colour wheel, each labelled with its hex code; clicking a swatch makes it the background."
  zh:
    - 配色生成器
    - 按空格随机生成一组协调的颜色
    - 按空格从随机色相生成 {count} 个色块，相邻色相差 {gap} 度，每个标出十六进制代码，点击色块把它设为背景
difficulty: medium
apis: [Phaser.Display.Color.HSVToRGB, setFillStyle, this.cameras.main.setBackgroundColor, this.input.keyboard.on]
plan:
  en:
    req: A random palette of {count} colours with {gap} degrees between hues
    steps: [Draw the swatches with labels, Choose a random hue on SPACE, Give each swatch the next hue and its hex code, Set the background when a swatch is clicked]
  zh:
    req: 随机生成 {count} 个色相间隔 {gap} 度的颜色
    steps: [画带标签的色块, 按空格随机选色相, 每个色块取下一色相并写代码, 点击色块设置背景]
knobs:
  count: {code: "COUNT = {}", values: [5, 4]}
  gap: {code: "GAP = {}", values: [30, 60]}
probe: |
  const swatches = () => t.objects('Rectangle').sort((a, b) => a.x - b.x);
  const hue = (c) => { const r = (c >> 16) / 255, g = ((c >> 8) & 255) / 255, b = (c & 255) / 255, max = Math.max(r, g, b), d = max - Math.min(r, g, b); const h = max === r ? ((g - b) / d) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4; return (h * 60 + 360) % 360; };
  t.near(swatches().length, knobs.count, 0, 'all swatches are there');
  const colours = () => swatches().map((o) => o.fillColor);
  const gaps = colours().slice(1).map((c, i) => (hue(c) - hue(colours()[i]) + 360) % 360);
  t.ok(gaps.every((g) => Math.abs(g - knobs.gap) < 3), 'the hues lie at equal distances');
  const old = colours().join();
  t.press('SPACE');
  t.ok(colours().join() !== old, 'SPACE makes another palette');
  const codes = colours().map((c) => '#' + c.toString(16).padStart(6, '0'));
  t.ok(codes.every((code) => t.texts().some((s) => s.toLowerCase() === code)), 'the hex codes are right');
  t.click(swatches()[1]); t.step(1);
  const p = t.pixel(10, 590), c = colours()[1];
  t.ok(Math.abs(p[0] - (c >> 16)) < 4 && Math.abs(p[1] - ((c >> 8) & 255)) < 4, 'a click makes it the background');
*/
const COUNT = 5;
const GAP = 30;

class PaletteScene extends Phaser.Scene {
  create() {
    this.swatches = [];
    for (let i = 0; i < COUNT; i++) {
      const x = 400 + (i - (COUNT - 1) / 2) * 140;
      const box = this.add.rectangle(x, 280, 120, 200).setStrokeStyle(3, 0xffffff).setInteractive();
      const label = this.add.text(x, 410, '', { fontSize: '20px' }).setOrigin(0.5);
      box.on('pointerdown', () => this.cameras.main.setBackgroundColor(box.fillColor));
      this.swatches.push({ box, label });
    }
    this.input.keyboard.on('keydown-SPACE', this.makePalette, this);
    this.makePalette();
  }

  makePalette() {
    const start = Phaser.Math.Between(0, 359);
    this.swatches.forEach(({ box, label }, index) => {
      const hue = (start + index * GAP) % 360;
      const { color } = Phaser.Display.Color.HSVToRGB(hue / 360, 0.65, 0.95);
      box.setFillStyle(color);
      label.setText(`#${color.toString(16).padStart(6, '0')}`);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#18181b',
  scene: PaletteScene
});

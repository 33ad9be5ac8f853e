/* scene
tasks:
  en:
    - roll a dice
    - click to roll two dice and show the sum
    - Two dice with {pips} pips drawn as textures 1 to 6; a click lets them tumble for {rolls} quick changes of {delay} ms, then the sum is shown. Clicking while they roll does nothing.
  zh:
    - 掷骰子
    - 点击掷两个骰子，显示点数之和
    - 把 1 到 6 点（{pips}）画成纹理；点击后两个骰子快速变换 {rolls} 次，每次 {delay} 毫秒，停下后显示总和，滚动时点击无效。
difficulty: medium
apis: [generateTexture, this.time.addEvent, Phaser.Math.Between, setTexture, getOverallProgress]
plan:
  en:
    req: A click rolls two dice and shows their sum
    steps:
      - Draw six faces in preload
      - Start a repeating timer on click
      - Give both dice random faces on each tick
      - Show the sum after the last tick
  zh:
    req: 点击掷两个骰子并显示总和
    steps:
      - 在 preload 中画六个面
      - 点击时启动重复计时器
      - 每次触发随机换面
      - 最后一次后显示总和
knobs:
  rolls: {code: "ROLLS = {}", values: [10, 14]}
  delay: {code: "delay: {}", values: [60, 80]}
  pips:
    - {code: "0x222222", en: black, zh: 黑色}
    - {code: "0xc1121f", en: red, zh: 红色}
probe: |
  const dice = t.objects('Image');
  t.ok(dice.length === 2, 'two dice');
  const keys = () => dice.map((d) => d.texture.key).join();
  const still = keys(); t.step(60);
  t.ok(keys() === still, 'they lie still before a click');
  t.click(400, 300);
  const seen = new Set(); for (let i = 0; i < 30; i++) { t.step(1); seen.add(keys()); }
  t.ok(seen.size >= 3, 'they tumble');
  t.seconds(knobs.rolls * knobs.delay / 1000 + 0.3);
  const end = keys(); t.step(60);
  t.ok(keys() === end, 'they come to rest');
  const sum = dice.reduce((s, d) => s + Number(d.texture.key.match(/\d/)[0]), 0);
  t.near(t.number(/sum|total/i), sum, 0, 'the sum is shown');
*/
const ROLLS = 10;
const PIPS = {
  1: [[50, 50]],
  2: [[25, 25], [75, 75]],
  3: [[25, 25], [50, 50], [75, 75]],
  4: [[25, 25], [75, 25], [25, 75], [75, 75]],
  5: [[25, 25], [75, 25], [50, 50], [25, 75], [75, 75]],
  6: [[25, 25], [75, 25], [25, 50], [75, 50], [25, 75], [75, 75]]
};

function preload() {
  const art = this.make.graphics({}, false);
  for (const [value, pips] of Object.entries(PIPS)) {
    art.clear().fillStyle(0xffffff).fillRoundedRect(0, 0, 100, 100, 16).fillStyle(0x222222);
    pips.forEach(([x, y]) => art.fillCircle(x, y, 9));
    art.generateTexture(`die${value}`, 100, 100);
  }
  art.destroy();
}

function create() {
  const dice = [this.add.image(320, 280, 'die1'), this.add.image(480, 280, 'die6')];
  const label = this.add.text(400, 420, 'Click to roll', { fontSize: '32px' }).setOrigin(0.5);
  let timer = null;

  const tumble = () => {
    const values = dice.map(() => Phaser.Math.Between(1, 6));
    dice.forEach((die, i) => die.setTexture(`die${values[i]}`));
    // the last tick decides
    if (timer.repeatCount === 0) {
      label.setText(`Sum: ${values[0] + values[1]}`);
    }
  };

  this.input.on('pointerdown', () => {
    if (timer === null || timer.getOverallProgress() === 1) {
      label.setText('...');
      timer = this.time.addEvent({ delay: 60, repeat: ROLLS - 1, callback: tumble });
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b6e4f',
  scene: { preload, create }
});

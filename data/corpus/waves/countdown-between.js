/* scene
tasks:
  en:
    - countdown before each wave
    - "when the wave is beaten a countdown 3, 2, 1 runs, then the next one drops in"
    - Between waves a big text counts down from {seconds}; then as many {colour} UFOs as the wave number plus two slide in by tweens with a stagger of 120 ms; clicking a UFO removes it.
  zh:
    - 每波之前倒计时
    - 打完一波先倒数，再出现下一波
    - 两波之间大字从 {seconds} 开始倒数，然后出现“波数加二”架{colour}飞碟，用间隔 120 毫秒的补间依次飞入，点击飞碟消灭它。
difficulty: medium
apis: [scene.time.addEvent, scene.tweens.add, scene.tweens.stagger, setInteractive, setText]
plan:
  en:
    req: A countdown runs before each wave of UFOs
    steps:
      - Generate the UFO texture
      - Count down with a repeated timer event
      - Create the UFOs and let them slide in by a staggered tween
      - Remove a clicked UFO
      - Start the countdown again when all are gone
  zh:
    req: 每波飞碟之前先倒计时
    steps:
      - 生成飞碟纹理
      - 用重复的定时事件倒数
      - 创建飞碟并用错开的补间飞入
      - 点击移除飞碟
      - 全部消失后重新倒数
knobs:
  seconds: {code: "SECONDS = {}", values: [3, 5, 2]}
  colour:
    - {code: "0x26c6da", en: cyan, zh: 青色}
    - {code: "0xd4e157", en: lime, zh: 黄绿色}
probe: |
  const ufos = () => t.objects('Image');
  t.ok(t.text(String(knobs.seconds)) && ufos().length === 0, 'the countdown starts first');
  t.seconds(1.1);
  t.ok(t.text(String(knobs.seconds - 1)), 'it counts down by the second');
  t.seconds(knobs.seconds - 0.9);
  t.ok(ufos().length === 3, 'then wave one comes with three');
  t.ok(t.movers(() => t.step(10)).some(m => m.y > 5), 'they slide in');
  t.seconds(2);
  const ys = ufos().map(u => Math.round(u.y));
  t.ok(new Set(ys).size === 1 && ys[0] > 0, 'they line up');
  [...ufos()].forEach(u => t.click(u));
  t.ok(ufos().length === 0, 'clicks remove them');
  t.ok(t.text(String(knobs.seconds)), 'the countdown runs again');
  t.seconds(knobs.seconds + 0.2);
  t.ok(ufos().length === 4, 'wave two has one more');
*/
const SECONDS = 3;

let wave = 0;
let left = 0;
let counter;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x26c6da).fillEllipse(30, 22, 60, 20);
  g.fillStyle(0xffffff, 0.8).fillEllipse(30, 14, 28, 20);
  g.generateTexture('ufo', 60, 34);
  g.destroy();
}

function create() {
  counter = this.add.text(400, 300, '', { fontSize: '96px' }).setOrigin(0.5);
  countDown(this);
}

function countDown(scene) {
  let seconds = SECONDS;
  counter.setText(seconds);
  scene.time.addEvent({
    delay: 1000,
    repeat: SECONDS - 1,
    callback: () => {
      seconds -= 1;
      counter.setText(seconds > 0 ? seconds : '');
      if (seconds === 0) startWave(scene);
    }
  });
}

function startWave(scene) {
  wave += 1;
  left = wave + 2;
  const ufos = [];
  for (let i = 0; i < left; i++) {
    const ufo = scene.add.image(400 + (i - (left - 1) / 2) * 90, -40, 'ufo').setInteractive();
    ufo.on('pointerdown', () => {
      ufo.destroy();
      left -= 1;
      if (left === 0) countDown(scene);
    });
    ufos.push(ufo);
  }
  scene.tweens.add({ targets: ufos, y: 150, ease: 'Back.easeOut', duration: 800, delay: scene.tweens.stagger(120) });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b132b',
  scene: { preload, create }
});

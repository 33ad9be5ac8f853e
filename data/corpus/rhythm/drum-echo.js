/* scene
tasks:
  en:
    - repeat the drum rhythm
    - the computer drums a rhythm and I tap it back with space
    - "A {drum} drum plays strokes one or two beats of {beat} ms apart with a sound; then space has to repeat them with at most 150 ms error each. Right adds another stroke, wrong plays the same rhythm again, and the label counts the strokes."
  zh:
    - 跟着打鼓的节奏游戏
    - 电脑先敲一段节奏，我再用空格敲出来
    - '{drum}的鼓先敲一段节奏，相邻两下间隔一拍或两拍，一拍 {beat} 毫秒，敲的时候有声音；然后按空格重复，每下误差不超过 150 毫秒，对了就多加一下，错了重听同一段，文字显示共几下'
difficulty: medium
apis: [this.add.circle, this.time.delayedCall, this.input.keyboard.on, this.input.keyboard.off, this.tweens.add]
plan:
  en:
    req: Tap back a rhythm that grows by one stroke a round
    steps: [Draw the drum, Play the strokes by delayed calls with sound and a bump, Listen to space and keep the time of the first tap, Compare each tap with its beat, Add a stroke after a right round or play it again]
  zh:
    req: 重复一段每轮多一下的鼓点
    steps: [画鼓, 用延时调用敲出鼓点并发声和放大, 监听空格并记下第一下的时间, 逐下与节拍比较, 敲对加一下、敲错重放]
knobs:
  beat: {code: "BEAT = {}", values: [400, 300]}
  drum:
    - {code: "0x9c6644", en: brown, zh: 棕色}
    - {code: "0xae2012", en: red, zh: 红色}
probe: |
  const drum = t.one((o) => o.type === 'Arc' && o.fillColor === knobs.drum);
  let frame = 0;
  const tick = (n = 1) => { t.step(n); frame += n; };
  const listen = () => {
    const strokes = [];
    let last = t.sound();
    for (let i = 0; i < 900 && !t.texts().join().includes('Your turn'); i++) {
      tick();
      if (t.sound() > last) { strokes.push(frame); last = t.sound(); }
    }
    return strokes;
  };
  const tap = (strokes, late = []) => {
    const start = frame;
    strokes.forEach((at, i) => {
      while (frame - start < at - strokes[0] + (late[i] || 0)) tick();
      t.down('SPACE'); tick(2); t.up('SPACE');
    });
    tick(2);
  };
  const gaps = (s) => s.slice(1).map((x, i) => Math.round((x - s[i]) * 1000 / 60 / knobs.beat)).join();
  const one = listen();
  t.near(one.length, 2, 0, 'two strokes at first');
  t.ok(/^[12]$/.test(gaps(one)), 'one or two beats apart');
  t.near(t.number(/strokes/i), 2, 0, 'the label counts them');
  const before = drum.scaleX;
  tap([0]);
  t.ok(drum.scaleX > before, 'a tap bumps the drum');
  tap([0]);
  t.ok(/off the beat/i.test(t.texts().join()), 'a tap too early is told');
  const again = listen();
  t.ok(gaps(again) === gaps(one), 'the same rhythm is played again');
  tap(again, [0, 4]);
  t.ok(/right/i.test(t.texts().join()), 'a little late is fine');
  const two = listen();
  t.near(two.length, 3, 0, 'then a stroke more');
  t.ok(gaps(two).startsWith(gaps(one)), 'at the end of the same rhythm');
  tap(two);
  t.ok(/right/i.test(t.texts().join()), 'three strokes tapped back');
*/
const BEAT = 400;
const LATE = 150;

let drum;
let label;
let strokes = [0]; // the beat of each stroke

function create() {
  drum = this.add.circle(400, 330, 120, 0x9c6644).setStrokeStyle(12, 0xe6ccb2);
  label = this.add.text(400, 100, '', { fontSize: '32px' }).setOrigin(0.5);
  addStroke(this);
}

function addStroke(scene) {
  strokes.push(strokes.at(-1) + Phaser.Math.Between(1, 2));
  play(scene);
}

function play(scene) {
  label.setText(`Listen: ${strokes.length} strokes`);
  strokes.forEach((beat) => scene.time.delayedCall(600 + beat * BEAT, strike, [scene]));
  scene.time.delayedCall(1200 + strokes.at(-1) * BEAT, repeat, [scene]);
}

function strike(scene) {
  const audio = scene.sound.context;
  const oscillator = audio.createOscillator();
  oscillator.frequency.value = 110;
  oscillator.connect(audio.destination);
  oscillator.start();
  oscillator.stop(audio.currentTime + 0.1);

  drum.setScale(1);
  scene.tweens.add({ targets: drum, scale: 1.12, duration: 70, yoyo: true });
}

function repeat(scene) {
  const keyboard = scene.input.keyboard;
  let count = 0;
  let first;
  label.setText(`Your turn: ${strokes.length} strokes with space`);
  keyboard.on('keydown-SPACE', tap);

  function tap(event) {
    if (event.repeat) return;
    strike(scene);
    first ??= scene.time.now;
    const error = scene.time.now - first - strokes[count] * BEAT;
    count += 1;
    if (Math.abs(error) > LATE) finish(error < 0 ? 'Off the beat: too early' : 'Off the beat: too late', play);
    else if (count === strokes.length) finish('Right!', addStroke);
  }

  function finish(words, next) {
    keyboard.off('keydown-SPACE', tap);
    label.setText(words);
    scene.time.delayedCall(1000, next, [scene]);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#432818',
  scene: { create }
});

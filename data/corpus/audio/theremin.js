/* scene
tasks:
  en:
    - theremin
    - hold the mouse to play a tone, moving it changes the pitch
    - While the pointer is down a tone sounds; x sets the pitch from {low} to {high} Hz, the height sets the volume, and both are shown. Releasing stops the tone.
  zh:
    - 特雷门琴
    - 按住鼠标发声，左右移动改变音高
    - 按住鼠标时持续发声，x 决定音高（{low} 到 {high} Hz），高度决定音量并显示在屏幕上，松开后停止。
difficulty: medium
apis: [this.input.on, this.sound.context, Phaser.Math.Linear, this.add.circle, setVisible]
plan:
  en:
    req: Hold the pointer for a tone whose pitch and volume follow it
    steps:
      - On pointerdown start an oscillator through a gain
      - On pointermove set frequency from x with Phaser.Math.Linear and gain from y
      - Show the values
      - On pointerup stop the oscillator
  zh:
    req: 按住鼠标发声，音高和音量跟随鼠标
    steps:
      - pointerdown 时启动经过增益的振荡器
      - pointermove 时用 Phaser.Math.Linear 由 x 求频率并由 y 求音量
      - 显示数值
      - pointerup 时停止振荡器
knobs:
  low: {code: "LOW = {}", values: [110, 220]}
  high: {code: "HIGH = {}", values: [880, 1320]}
probe: |
  const pitch = () => t.number(/hz/i);
  const dots = () => t.objects('Arc').length;
  t.ok(t.sound() === 0 && dots() === 0, 'silent without the pointer');
  t.pointerDown(400, 300); t.step(5);
  t.ok(t.sound() === 1 && dots() === 1, 'holding starts one tone');
  t.near(pitch(), (knobs.low + knobs.high) / 2, 3, 'the middle of the screen is the middle pitch');
  t.move(600, 100); t.step(5);
  t.near(pitch(), knobs.low + (knobs.high - knobs.low) * 0.75, 3, 'right is higher');
  t.ok(t.sound() === 1, 'it is still the same tone');
  t.pointerUp(600, 100); t.step(5);
  t.ok(dots() === 0, 'releasing ends it');
  const last = pitch();
  t.move(100, 100); t.step(5);
  t.near(pitch(), last, 0, 'moving without pressing changes nothing');
*/
const LOW = 110;
const HIGH = 880;

class ThereminScene extends Phaser.Scene {
  create() {
    this.label = this.add.text(20, 20, '0 Hz', { fontSize: '24px' });
    this.dot = this.add.circle(0, 0, 16, 0x9bf6ff).setVisible(false);
    this.tone = null;

    this.input.on('pointerdown', this.startTone, this);
    this.input.on('pointermove', this.bendTone, this);
    this.input.on('pointerup', this.stopTone, this);
  }

  startTone(pointer) {
    const audio = this.sound.context;
    this.tone = audio.createOscillator();
    this.volume = audio.createGain();
    this.tone.connect(this.volume).connect(audio.destination);
    this.tone.start();
    this.dot.setVisible(true);
    this.bendTone(pointer);
  }

  bendTone(pointer) {
    if (!this.tone) {
      return;
    }
    const frequency = Phaser.Math.Linear(LOW, HIGH, pointer.x / 800);
    const gain = 1 - pointer.y / 600;
    this.tone.frequency.value = frequency;
    this.volume.gain.value = gain * 0.4;
    this.dot.setPosition(pointer.x, pointer.y);
    this.label.setText(`${Math.round(frequency)} Hz  volume ${Math.round(gain * 100)}`);
  }

  stopTone() {
    this.tone?.stop();
    this.tone = null;
    this.dot.setVisible(false);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: ThereminScene
});

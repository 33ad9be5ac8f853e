/* scene
tasks:
  en:
    - piano
    - a little piano with eight keys to click or play with the number keys
    - Eight white piano keys C4 to C5; a click or the keys 1 to 8 play the note as a {wave} wave that dies away in half a second, the key turns {lit} while it sounds and the name of the note is shown.
  zh:
    - 钢琴
    - 八个琴键的小钢琴，可以点击或用数字键弹奏
    - 从 C4 到 C5 的八个白键，点击或按数字键 1 到 8 用{wave}波发声，半秒内衰减，发声时琴键变成{lit}并显示音名。
difficulty: medium
apis: [this.add.rectangle, setInteractive, this.sound.context, this.input.keyboard.on, this.time.delayedCall, setFillStyle]
plan:
  en:
    req: Eight keys play notes by click or number key
    steps:
      - List the notes with their frequencies
      - Add one interactive rectangle per note
      - Bind the number keys
      - Play an oscillator through a gain that fades
      - Colour the key for a moment
  zh:
    req: 八个琴键可点击或用数字键弹奏
    steps:
      - 列出音名和频率
      - 每个音添加一个可点击的矩形
      - 绑定数字键
      - 通过渐弱的增益播放振荡器
      - 让琴键短暂变色
knobs:
  wave:
    - {code: "'triangle'", en: triangle, zh: 三角}
    - {code: "'square'", en: square, zh: 方}
  lit:
    - {code: "0x8ecae6", en: light blue, zh: 浅蓝色}
    - {code: "0xffb4a2", en: pink, zh: 粉色}
probe: |
  const keys = t.objects('Rectangle');
  t.ok(keys.length === 8, 'there are eight keys');
  const plain = keys[2].fillColor;
  t.click(keys[2]);
  t.ok(t.sound() === 1, 'a click plays a note');
  t.ok(t.texts().some((s) => s.includes('E4')), 'the third key is E4');
  t.ok(keys[2].fillColor !== plain, 'the key is coloured');
  t.seconds(1);
  t.ok(keys[2].fillColor === plain, 'only for a moment');
  t.press('EIGHT');
  t.ok(t.sound() === 2 && t.texts().some((s) => s.includes('C5')), 'the key 8 plays C5');
*/
const NOTES = [['C4', 261.6], ['D4', 293.7], ['E4', 329.6], ['F4', 349.2], ['G4', 392], ['A4', 440], ['B4', 493.9], ['C5', 523.3]];
const DIGITS = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT'];

class PianoScene extends Phaser.Scene {
  create() {
    this.label = this.add.text(400, 120, 'Play!', { fontSize: '40px' }).setOrigin(0.5);

    NOTES.forEach(([name, frequency], i) => {
      const key = this.add.rectangle(120 + i * 80, 350, 74, 240, 0xffffff).setInteractive();
      const press = () => this.playKey(key, name, frequency);
      key.on('pointerdown', press);
      this.input.keyboard.on(`keydown-${DIGITS[i]}`, press);
    });
  }

  playKey(key, name, frequency) {
    this.playNote(frequency);
    this.label.setText(name);
    key.setFillStyle(0x8ecae6);
    this.time.delayedCall(300, () => key.setFillStyle(0xffffff));
  }

  playNote(frequency) {
    const audio = this.sound.context;
    const oscillator = audio.createOscillator();
    const volume = audio.createGain();
    oscillator.type = 'triangle';
    oscillator.frequency.value = frequency;
    volume.gain.setValueAtTime(0.3, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.5);
    oscillator.connect(volume).connect(audio.destination);
    oscillator.start();
    oscillator.stop(audio.currentTime + 0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: PianoScene
});

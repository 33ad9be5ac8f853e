/* scene
tasks:
  en:
    - key plays a tone
    - hold space and a horn sounds, let go and it is quiet
    - honk with the keyboard without any sound file, and the {colour} circle shows that it is sounding
    - "While SPACE is held an oscillator plays a {wave} wave of {pitch} Hz; releasing the key stops it. A grey circle in the middle is {colour} while it sounds and a text says Beep! or Hold SPACE."
  zh:
    - 按键发出声音
    - 按住空格喇叭一直响，松开就停
    - 不用声音文件，用键盘按喇叭，发声时圆变成{colour}
    - 按住空格时用振荡器播放 {pitch} 赫兹的{wave}，松开停止；中间的灰色圆在发声时变成{colour}，文字显示 Beep! 或 Hold SPACE
difficulty: easy
apis: [this.input.keyboard.addKey, this.sound.context, createOscillator, setFillStyle, setText]
plan:
  en:
    req: A {wave} tone of {pitch} Hz sounds as long as SPACE is held
    steps: [Draw a grey circle and a text, Start an oscillator when space goes down, Stop it when space comes up, Colour the circle while it sounds]
  zh:
    req: 按住空格时一直播放 {pitch} 赫兹的{wave}
    steps: [画灰色圆和文字, 按下空格时启动振荡器, 松开时停止, 发声时给圆上色]
knobs:
  pitch: {code: "PITCH = {}", values: [330, 440, 220]}
  wave:
    - {code: "'square'", en: square, zh: 方波}
    - {code: "'sawtooth'", en: sawtooth, zh: 锯齿波}
    - {code: "'sine'", en: sine, zh: 正弦波}
  colour:
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0x2ec4b6", en: turquoise, zh: 青绿色}
probe: |
  const circle = t.one('Arc');
  const lit = () => circle.fillColor === knobs.colour;
  t.step(10);
  t.ok(t.sound() === 0 && !lit(), 'it is quiet at first');
  t.ok(t.text(/hold space/i), 'and the text says what to do');
  t.down('SPACE');
  t.step(20);
  t.ok(t.sound() === 1, 'a held key starts one tone');
  t.ok(lit(), 'the circle has the asked colour meanwhile');
  t.ok(t.text(/beep/i), 'and the text says Beep!');
  t.step(30);
  t.ok(t.sound() === 1, 'it is still the same tone');
  t.up('SPACE');
  t.step(3);
  t.ok(!lit() && t.text(/hold space/i), 'letting go ends it');
  t.press('A');
  t.ok(t.sound() === 1 && !lit(), 'another key does nothing');
  t.press('SPACE');
  t.ok(t.sound() === 2, 'the next press starts a new one');
  t.ok(!lit(), 'which ends with the key too');
*/
const PITCH = 330;
const LOUD = 0xff9f1c;
const QUIET = 0x495057;

class HornScene extends Phaser.Scene {
  create() {
    this.circle = this.add.circle(400, 260, 110, QUIET);
    this.label = this.add.text(400, 450, 'Hold SPACE', { fontSize: '32px' }).setOrigin(0.5);
    this.tone = null;

    const key = this.input.keyboard.addKey('SPACE');
    key.on('down', this.startTone, this);
    key.on('up', this.stopTone, this);
  }

  startTone() {
    const audio = this.sound.context;
    const volume = audio.createGain();
    volume.gain.value = 0.1;
    this.tone = audio.createOscillator();
    this.tone.type = 'square';
    this.tone.frequency.value = PITCH;
    this.tone.connect(volume).connect(audio.destination);
    this.tone.start();

    this.circle.setFillStyle(LOUD);
    this.label.setText('Beep!');
  }

  stopTone() {
    this.tone?.stop();
    this.tone = null;
    this.circle.setFillStyle(QUIET);
    this.label.setText('Hold SPACE');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: HornScene
});

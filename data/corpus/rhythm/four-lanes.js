/* scene
tasks:
  en:
    - music game with falling notes
    - notes fall in four lanes, press D F J K when they reach the line
    - "A note falls every {beat} ms in one of four lanes with the keys {keys}; pressed within 50 ms of the line it is perfect for 100 points, within 130 ms good for 50, everything else breaks the combo. The pad of a held key lights up and a hit glows."
  zh:
    - 下落式音游
    - 四条轨道落音符，到判定线时按对应的键
    - '每 {beat} 毫秒在四条轨道之一落下一个音符，四个键是 {keys}；离判定线 50 毫秒内按下是 Perfect 得 100 分，130 毫秒内是 Good 得 50 分，按空或漏掉就断连击；按住的键亮起，打中有发光效果'
difficulty: hard
apis: [this.textures.get, this.add.sprite, setFrame, setBlendMode, this.time.addEvent, this.input.keyboard.addKey]
plan:
  en:
    req: Hit falling notes in four lanes on the line
    steps: [Paint a pad with a dark and a lit frame, Send a note with its due time every beat, Place the notes by the time left in update, Judge a key press by the distance in time, Glow on a hit and count the combo, Drop missed notes]
  zh:
    req: 四轨下落音符，在判定线处按键
    steps: [画出暗和亮两帧的按键图, 每拍生成一个带到达时间的音符, 在 update 中按剩余时间放置音符, 按键时按时间差判定, 打中发光并计连击, 漏掉的音符移除]
knobs:
  beat: {code: "BEAT = {}", values: [500, 400]}
  keys: {code: "KEYS = '{}'", values: [DFJK, ASKL]}
probe: |
  const pads = t.objects('Sprite').sort((a, b) => a.x - b.x);
  t.near(pads.length, 4, 0, 'four pads');
  const line = pads[0].y;
  const notes = () => t.objects('Image').sort((a, b) => b.y - a.y);
  const next = () => { for (let i = 0; i < 300 && !(notes()[0] && Math.abs(notes()[0].y - line) < 8); i++) t.step(); return notes()[0]; };
  const key = (note) => knobs.keys[pads.findIndex((p) => p.x === note.x)];
  next();
  const [low, high] = notes();
  const speed = t.travel(low, () => t.step(6)).y / 100;
  t.ok(speed > 0.1, 'notes fall');
  t.near((low.y - high.y) / speed, knobs.beat, 40, 'one note a beat');
  t.seconds(0.5);
  const start = t.number(/Score/);
  let note = next();
  const pad = pads.find((p) => p.x === note.x);
  const dark = pad.frame.name;
  t.down(key(note)); t.step(2);
  t.ok(pad.frame.name !== dark, 'the pad of a held key is lit');
  t.up(key(note)); t.step(2);
  t.ok(pad.frame.name === dark, 'and dark again');
  t.near(t.number(/Score/) - start, 100, 0, 'on the line is perfect');
  t.ok(!notes().includes(note), 'the note is gone');
  note = next();
  t.press(key(note));
  t.ok(t.texts().join().includes('Combo: 2'), 'hits in a row are a combo');
  note = next();
  t.press(knobs.keys[(knobs.keys.indexOf(key(note)) + 1) % 4]);
  t.ok(t.texts().join().includes('Combo: 0'), 'the wrong lane breaks it');
  t.near(t.number(/Score/) - start, 200, 0, 'and scores nothing');
*/
const KEYS = 'DFJK';
const COLOURS = [0xff595e, 0xffca3a, 0x8ac926, 0x1982c4];
const BEAT = 500;
const LINE = 500;
const LEAD = 1500; // ms from the top to the line
const PERFECT = 50;
const GOOD = 130;

class LaneScene extends Phaser.Scene {
  create() {
    COLOURS.forEach((colour, lane) => this.paintPad(colour, lane));
    this.score = 0;
    this.combo = 0;
    this.notes = [];
    this.add.rectangle(400, LINE, 420, 4, 0xffffff);
    this.pads = [...KEYS].map((letter, lane) => this.addPad(letter, lane));
    this.label = this.add.text(16, 16, '', { fontSize: '24px' });
    this.show('Ready');
    this.time.addEvent({ delay: BEAT, loop: true, callback: this.addNote, callbackScope: this });
  }

  paintPad(colour, lane) {
    const art = this.make.graphics({}, false);
    art.lineStyle(4, colour).strokeCircle(40, 40, 34);
    art.fillStyle(colour).fillCircle(120, 40, 36);
    art.generateTexture('pad' + lane, 160, 80).destroy();
    [0, 1].forEach((i) => this.textures.get('pad' + lane).add(i, 0, i * 80, 0, 80, 80));
  }

  addPad(letter, lane) {
    const pad = this.add.sprite(250 + lane * 100, LINE, 'pad' + lane, 0);
    this.add.text(pad.x, 560, letter, { fontSize: '28px' }).setOrigin(0.5);
    pad.key = this.input.keyboard.addKey(letter);
    pad.key.on('down', () => this.judge(lane));
    return pad;
  }

  addNote() {
    const lane = Phaser.Math.Between(0, 3);
    const note = this.add.image(250 + lane * 100, -40, 'pad' + lane, 1).setScale(0.7);
    this.notes.push(Object.assign(note, { lane, due: this.time.now + LEAD }));
  }

  judge(lane) {
    const error = (note) => Math.abs(note.due - this.time.now);
    const note = this.notes.find((other) => other.lane === lane && error(other) <= GOOD);
    if (!note) {
      this.miss();
      return;
    }
    const isPerfect = error(note) <= PERFECT;
    this.score += isPerfect ? 100 : 50;
    this.combo += 1;
    this.show(isPerfect ? 'Perfect!' : 'Good');
    this.glow(note);
    this.remove(note);
  }

  glow({ x, lane }) {
    const light = this.add.circle(x, LINE, 50, COLOURS[lane], 0.7).setBlendMode(Phaser.BlendModes.ADD);
    this.tweens.add({ targets: light, scale: 1.8, alpha: 0, duration: 250, onComplete: () => light.destroy() });
  }

  remove(note) {
    Phaser.Utils.Array.Remove(this.notes, note);
    note.destroy();
  }

  miss() {
    this.combo = 0;
    this.show('Miss');
  }

  show(verdict) {
    this.label.setText(`Score: ${this.score}\nCombo: ${this.combo}\n${verdict}`);
  }

  update(time) {
    this.pads.forEach((pad) => pad.setFrame(pad.key.isDown ? 1 : 0));
    for (const note of [...this.notes]) {
      note.y = LINE - (note.due - time) * (LINE / LEAD);
      if (time > note.due + GOOD) {
        this.remove(note);
        this.miss();
      }
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14141f',
  scene: LaneScene
});

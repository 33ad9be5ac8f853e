/* scene
tasks:
  en:
    - rhythm game
    - press space when the ring closes on the circle
    - "Every {beat} ms a ring shrinks from scale 3 onto a {colour} disc; space within 120 ms of the beat counts as a hit, otherwise as a miss."
  zh:
    - 节奏游戏
    - 圆环缩到圆上时按空格
    - 每 {beat} 毫秒一个圆环从 3 倍大小缩到{colour}圆盘上，在节拍前后 120 毫秒内按空格算命中，否则算失误
difficulty: medium
apis: [this.add.circle, setStrokeStyle, setScale, this.input.keyboard.on, setText]
plan:
  en:
    req: Press space on the beat shown by a shrinking ring
    steps: [Draw the disc and the ring, Shrink the ring by the part of the beat that has gone, Compare the key press with the beat, Count hits and misses]
  zh:
    req: 跟着收缩的圆环按空格
    steps: [画圆盘和圆环, 按节拍进度缩小圆环, 比较按键与节拍的时间, 统计命中和失误]
knobs:
  beat: {code: "BEAT = {}", values: [1000, 800]}
  colour:
    - {code: "0xff5d8f", en: pink, zh: 粉色}
    - {code: "0x5bc0eb", en: blue, zh: 蓝色}
probe: |
  const ring = t.one((o) => o.type === 'Arc' && o.isStroked);
  t.ok(t.one((o) => o.fillColor === knobs.colour && o !== ring), 'the disc is there');
  const until = (min, max) => { for (let i = 0; i < 200 && !(ring.scaleX > min && ring.scaleX < max); i++) t.step(); };
  until(1.9, 2.1);
  const start = ring.scaleX;
  t.step(6);
  t.near(start - ring.scaleX, 2 * 100 / knobs.beat, 0.05, 'the ring shrinks in time');
  until(1.8, 2.2);
  t.press('SPACE');
  t.ok(/Hits: 0 +Misses: 1/.test(t.texts().join()), 'off the beat is a miss');
  until(1, 1.12);
  t.press('SPACE');
  t.ok(/Hits: 1 +Misses: 1/.test(t.texts().join()), 'on the beat is a hit');
*/
const BEAT = 1000;
const WINDOW = 120;

class BeatScene extends Phaser.Scene {
  create() {
    this.hits = 0;
    this.misses = 0;
    this.elapsed = 0;
    this.add.circle(400, 300, 60, 0xff5d8f);
    this.ring = this.add.circle(400, 300, 60).setStrokeStyle(4, 0xffffff);
    this.label = this.add.text(400, 80, 'Hits: 0  Misses: 0', { fontSize: '28px' }).setOrigin(0.5);
    this.input.keyboard.on('keydown-SPACE', this.judge, this);
  }

  judge() {
    const sinceBeat = this.elapsed % BEAT;
    const distance = Math.min(sinceBeat, BEAT - sinceBeat);
    if (distance <= WINDOW) {
      this.hits += 1;
    } else {
      this.misses += 1;
    }
    this.label.setText(`Hits: ${this.hits}  Misses: ${this.misses}`);
  }

  update(time, delta) {
    this.elapsed += delta;
    const part = (this.elapsed % BEAT) / BEAT;
    this.ring.setScale(3 - 2 * part);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b132b',
  scene: BeatScene
});

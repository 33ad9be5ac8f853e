/* scene
tasks:
  en:
    - loading spinner
    - a loading animation with {colour} dots in a circle that light up one after the other
    - the wheel of points you see while waiting, and the word Loading below it
    - "{dots} {colour} dots of radius 10 stand on a circle of radius 70 around (400, 270); the bright one runs round clockwise once in {lap} s and the ones behind it get dimmer down to alpha 0.1. The text below shows Loading with no to three dots, one more every half second."
  zh:
    - 加载动画
    - 一圈{colour}小圆点依次变亮的加载动画
    - 等待时转圈圈的效果，下面写着 Loading
    - "{dots} 个半径 10 的{colour}圆点排在以 (400, 270) 为中心、半径 70 的圆上，最亮的点顺时针每 {lap} 秒转一圈，它后面的点依次变暗，最暗透明度 0.1；下方文字 Loading 后面的点每半秒多一个，从零个到三个循环。"
difficulty: easy
apis: [this.add.circle, setAlpha, this.add.text, setText, Math.cos]
plan:
  en:
    req: A bright spot runs round {dots} {colour} dots while it says Loading
    steps: [Put the dots on a circle, Turn the time into the place of the bright spot, Set each alpha by how far the dot is behind it, Add dots to the text every half second]
  zh:
    req: 亮点沿 {dots} 个{colour}圆点转圈并显示 Loading
    steps: [把圆点排成一圈, 由时间算出亮点的位置, 按落后的距离设置每个点的透明度, 每半秒改变文字后的点数]
knobs:
  colour:
    - {code: "0x4cc9f0", en: blue, zh: 蓝色}
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0xff9f1c", en: orange, zh: 橙色}
  dots: {code: "DOTS = {}", values: [8, 10, 12]}
  lap: {code: "LAP = {}", values: [1, 1.5, 2]}
probe: |
  const turn = (o) => (Math.atan2(o.y - 270, o.x - 400) + Math.PI * 2) % (Math.PI * 2);
  const dots = t.objects('Arc').sort((a, b) => turn(a) - turn(b));
  const n = knobs.dots;
  t.near(dots.length, n, 0, 'as many dots as asked');
  t.ok(dots.every((o) => o.fillColor === knobs.colour && o.radius === 10), 'small ones of the asked colour');
  t.ok(dots.every((o) => Math.abs(Math.hypot(o.x - 400, o.y - 270) - 70) < 1), 'on a circle');
  const brightest = () => dots.reduce((best, o, i) => (o.alpha > dots[best].alpha ? i : best), 0);
  t.step(7);
  const head = brightest();
  const tail = dots.map((o, k) => dots[(head - k + n) % n].alpha);
  t.ok(tail.every((alpha, k) => k === 0 || alpha < tail[k - 1]), 'the dots behind the bright one get dimmer');
  t.ok(tail[0] > 0.85 && tail[n - 1] < 0.25 && tail[n - 1] > 0.05, 'from bright to dim');
  const way = [head];
  for (let i = 0; i < knobs.lap * 60; i++) {
    t.step();
    if (brightest() !== way.at(-1)) way.push(brightest());
  }
  t.ok(way.every((at, k) => k === 0 || at === (way[k - 1] + 1) % n), 'the bright one runs round clockwise');
  t.near(way.length - 1, n, 1, 'once in the asked time');
  const seen = new Set();
  for (let i = 0; i < 150; i++) { t.step(); seen.add(t.texts().find((text) => /^Loading/.test(text))); }
  t.ok(['Loading', 'Loading.', 'Loading..', 'Loading...'].every((text) => seen.has(text)) && seen.size === 4, 'the text has no to three dots');
*/
const DOTS = 8;
const LAP = 1;

class SpinnerScene extends Phaser.Scene {
  create() {
    this.seconds = 0;
    this.dots = [];
    for (let i = 0; i < DOTS; i++) {
      const angle = Math.PI * 2 * i / DOTS;
      const x = 400 + 70 * Math.cos(angle);
      const y = 270 + 70 * Math.sin(angle);
      this.dots.push(this.add.circle(x, y, 10, 0x4cc9f0));
    }
    this.label = this.add.text(345, 380, 'Loading', { fontSize: '26px' });
  }

  update(time, delta) {
    this.seconds += delta / 1000;
    const head = this.seconds / LAP * DOTS % DOTS;

    this.dots.forEach((dot, i) => {
      const behind = (head - i + DOTS) % DOTS;
      dot.setAlpha(1 - 0.9 * behind / DOTS);
    });
    this.label.setText('Loading' + '.'.repeat(Math.floor(this.seconds * 2) % 4));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: SpinnerScene
});

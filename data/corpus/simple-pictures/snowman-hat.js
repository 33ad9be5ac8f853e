/* scene
tasks:
  en:
    - draw a snowman
    - a snowman with a {scarf} scarf, click on his head to put a {hat} hat on and take it off
    - "Build a snowman of three white circles with radius 110, 80 and 55 and a {scarf} scarf; he starts without a hat, and each click on his head puts a {hat} hat on or takes it off."
  zh:
    - 画一个雪人
    - 雪人戴着{scarf}围巾，点他的头可以戴上或摘下{hat}帽子
    - 用半径 110、80、55 的三个白色圆堆一个雪人，围{scarf}围巾；开始没有帽子，每次点击头部就戴上或摘下{hat}帽子
difficulty: easy
apis: [this.add.circle, this.add.rectangle, this.add.container, setInteractive, setVisible]
plan:
  en:
    req: A click on the snowman's head puts a {hat} hat on and off
    steps: [Stack three white circles, Add face and scarf, Put the parts of the hat into a hidden container, Toggle it on a click on the head]
  zh:
    req: 点击雪人的头戴上或摘下{hat}帽子
    steps: [叠三个白色圆, 加上脸和围巾, 把帽子的部件放进隐藏的容器, 点击头部时切换显示]
knobs:
  hat:
    - {code: "0x222222", en: black, zh: 黑色}
    - {code: "0x7b4a21", en: brown, zh: 棕色}
    - {code: "0x7b2cbf", en: purple, zh: 紫色}
  scarf:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x2a9d4a", en: green, zh: 绿色}
probe: |
  const is = (x, y, c) => { const p = t.pixel(x, y); return [c >> 16, c >> 8 & 255, c & 255].every((v, i) => Math.abs(v - p[i]) < 12); };
  const balls = t.objects('Arc').filter((o) => o.radius > 40).sort((a, b) => a.y - b.y);
  t.ok(balls.length === 3 && balls[0].radius < balls[1].radius && balls[1].radius < balls[2].radius, 'three balls, the smallest on top');
  t.ok(is(400, 243, knobs.scarf), 'he wears the scarf');
  const hasHat = () => is(375, 95, knobs.hat) && is(350, 141, knobs.hat);
  t.ok(!hasHat(), 'he starts without a hat');
  t.click(balls[0]);
  t.ok(hasHat(), 'a click on the head puts it on');
  t.click(100, 300); t.click(balls[2]);
  t.ok(hasHat(), 'clicks elsewhere do nothing');
  t.click(balls[0]);
  t.ok(!hasHat(), 'the next click takes it off');
  t.click(balls[0]);
  t.ok(hasHat(), 'and on again');
*/
const SNOW = 0xf8fbff;

class SnowmanScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 560, 800, 80, 0xdcebf5);
    this.add.circle(400, 455, 110, SNOW);
    this.add.circle(400, 310, 80, SNOW);
    const head = this.add.circle(400, 190, 55, SNOW);
    for (const y of [285, 315, 345]) this.add.circle(400, y, 6, 0x333333);

    this.add.circle(380, 178, 6, 0x333333);
    this.add.circle(420, 178, 6, 0x333333);
    this.add.triangle(425, 198, 0, 0, 0, 16, 50, 8, 0xf77f00);
    this.add.rectangle(400, 243, 100, 20, 0xe63946);

    const hat = this.add.container(400, 140, [
      this.add.rectangle(0, 0, 130, 14, 0x222222),
      this.add.rectangle(0, -42, 80, 72, 0x222222)
    ]);
    hat.setVisible(false);

    head.setInteractive({ useHandCursor: true });
    head.on('pointerdown', () => hat.setVisible(!hat.visible));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#5fa8d3',
  scene: SnowmanScene
});

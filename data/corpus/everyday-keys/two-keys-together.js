/* scene
tasks:
  en:
    - two keys at the same time
    - when A and L are held down together a {colour} star appears
    - check whether two buttons on the keyboard are pressed at once, one alone only lights its own lamp
    - "Two grey circles stand for A and L and turn white while their key is held. Only while both are held a {colour} star is shown above them and turns at {spin} degrees per second."
  zh:
    - 同时按两个键
    - 同时按住 A 和 L 时出现一颗{colour}的星星
    - 判断键盘上两个键是不是一起按下，只按一个时只亮自己的灯
    - 两个灰色圆代表 A 和 L，按住对应的键时变白；只有两个键同时按住时，上方才显示一颗{colour}五角星，并以每秒 {spin} 度旋转
difficulty: easy
apis: [this.input.keyboard.addKeys, this.add.star, setFillStyle, setVisible, isDown]
plan:
  en:
    req: A {colour} star shows only while A and L are held together
    steps: [Draw two lamps and a hidden star, Add the keys A and L, Light each lamp while its key is down, Show and turn the star while both are down]
  zh:
    req: 只有同时按住 A 和 L 时才显示{colour}星星
    steps: [画两盏灯和隐藏的星星, 添加 A 和 L 键, 按住哪个键就点亮哪盏灯, 两键都按住时显示并旋转星星]
knobs:
  colour:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
  spin: {code: "SPIN = {}", values: [180, 90, 240]}
probe: |
  const [left, right] = t.objects('Arc');
  const lit = () => [left, right].map((lamp) => (lamp.fillColor === 0xffffff ? 1 : 0)).join('');
  const star = () => t.objects('Star').length === 1;
  t.ok(lit() === '00' && !star(), 'at first all is dark');
  t.down('A');
  t.step(5);
  t.ok(lit() === '10', 'A lights the left lamp');
  t.ok(!star(), 'but does not show the star');
  t.down('L');
  t.step(5);
  t.ok(lit() === '11', 'L lights the other one too');
  t.ok(star(), 'both together show the star');
  t.ok(t.one('Star').fillColor === knobs.colour, 'in the asked colour');
  const angle = t.one('Star').angle;
  t.step(30);
  t.near((t.one('Star').angle - angle + 360) % 360, knobs.spin / 2, 6, 'which turns at the asked speed');
  t.up('A');
  t.step(5);
  t.ok(lit() === '01' && !star(), 'without A the star is gone');
  t.up('L');
  t.step(5);
  t.ok(lit() === '00' && !star(), 'without both all is dark again');
*/
const SPIN = 180;
const ON = 0xffffff;
const OFF = 0x495057;

class PairScene extends Phaser.Scene {
  create() {
    this.keys = this.input.keyboard.addKeys('A,L');
    this.left = this.add.circle(250, 400, 70, OFF);
    this.right = this.add.circle(550, 400, 70, OFF);
    this.star = this.add.star(400, 190, 5, 50, 110, 0xffd23f).setVisible(false);

    this.add.text(250, 520, 'A', { fontSize: '40px' }).setOrigin(0.5);
    this.add.text(550, 520, 'L', { fontSize: '40px' }).setOrigin(0.5);
  }

  update(time, delta) {
    const { A, L } = this.keys;
    const both = A.isDown && L.isDown;

    this.left.setFillStyle(A.isDown ? ON : OFF);
    this.right.setFillStyle(L.isDown ? ON : OFF);
    this.star.setVisible(both);
    if (both) this.star.angle += SPIN * delta / 1000;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: PairScene
});

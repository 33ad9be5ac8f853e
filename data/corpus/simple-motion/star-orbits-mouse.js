/* scene
tasks:
  en:
    - something that circles around the mouse
    - a {colour} star that flies in circles around my mouse pointer
    - "A {colour} star circles the pointer at a distance of {distance} px and {speed} degrees per second; a small white dot marks the pointer, and before the mouse moves the star circles the centre of the screen."
  zh:
    - 绕着鼠标转
    - 一颗{colour}的星星围着鼠标指针转圈
    - "{colour}星星以 {distance} 像素的距离、每秒 {speed} 度绕鼠标指针旋转，小白点标出指针位置，鼠标移动之前绕屏幕中心转"
difficulty: easy
apis: [this.add.star, this.add.circle, this.input.on, Phaser.Math.DegToRad, setPosition]
plan:
  en:
    req: A {colour} star circles the mouse at {distance} px
    steps: [Draw a dot in the centre and the star, Move the dot with the pointer, Raise the angle in update, Place the star around the dot with cosine and sine]
  zh:
    req: '{colour}星星以 {distance} 像素的距离绕鼠标旋转'
    steps: [在中心画圆点和星星, 让圆点跟随指针, 在 update 中增加角度, 用余弦和正弦把星星放在圆点周围]
knobs:
  colour:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xff6699", en: pink, zh: 粉色}
  distance: {code: "DISTANCE = {}", values: [100, 70, 150]}
  speed: {code: "SPEED = {}", values: [180, 120, 270]}
probe: |
  const star = t.one('Star');
  const far = (x, y) => Math.hypot(star.x - x, star.y - y);
  t.ok(star.fillColor === knobs.colour, 'it has the asked colour');
  t.step(10);
  t.near(far(400, 300), knobs.distance, 3, 'at first it circles the centre');
  t.move(250, 350);
  t.step(3);
  t.near(far(250, 350), knobs.distance, 3, 'then the mouse');
  let off = 0, turned = 0, angle = Math.atan2(star.y - 350, star.x - 250);
  for (let i = 0; i < 60; i++) {
    t.step();
    const next = Math.atan2(star.y - 350, star.x - 250);
    turned += (next - angle + Math.PI * 3) % (Math.PI * 2) - Math.PI;
    angle = next;
    off = Math.max(off, Math.abs(far(250, 350) - knobs.distance));
  }
  t.near(turned * 180 / Math.PI, knobs.speed, 8, 'it turns at the asked speed');
  t.ok(off < 3, 'at the same distance all the time');
  t.move(550, 200);
  t.step(3);
  t.near(far(550, 200), knobs.distance, 3, 'it goes along with the mouse');
*/
const DISTANCE = 100;
const SPEED = 180;

class OrbitScene extends Phaser.Scene {
  create() {
    this.centre = this.add.circle(400, 300, 4, 0xffffff);
    this.star = this.add.star(400 + DISTANCE, 300, 5, 11, 24, 0xffd23f);
    this.turn = 0;

    this.input.on('pointermove', (pointer) => {
      this.centre.setPosition(pointer.x, pointer.y);
    });
  }

  update(time, delta) {
    this.turn += Phaser.Math.DegToRad(SPEED) * (delta / 1000);
    this.star.setPosition(
      this.centre.x + Math.cos(this.turn) * DISTANCE,
      this.centre.y + Math.sin(this.turn) * DISTANCE
    );
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0d1b2a',
  scene: OrbitScene
});

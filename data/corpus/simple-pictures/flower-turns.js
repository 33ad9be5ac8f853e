/* scene
tasks:
  en:
    - a flower that spins
    - draw a flower with {petals} {colour} petals that turn around the middle
    - "A flower of {petals} {colour} ellipses around a yellow circle on a green stem; the petals turn clockwise at {speed} degrees per second, and each click reverses the direction."
  zh:
    - 会转的花
    - 画一朵有 {petals} 片{colour}花瓣的花，花瓣绕着花心转
    - 黄色圆心周围有 {petals} 个{colour}椭圆花瓣，下面是绿色的茎；花瓣以每秒 {speed} 度顺时针转动，每点击一次就反向
difficulty: easy
apis: [this.add.container, this.add.ellipse, setAngle, Phaser.Math.DegToRad, this.input.on]
plan:
  en:
    req: The {petals} petals of a flower turn at {speed} degrees per second
    steps: [Draw the stem, Place the petals in a circle inside a container, Draw the middle over them, Turn the container in update, Reverse the speed on a click]
  zh:
    req: 花的 {petals} 片花瓣以每秒 {speed} 度转动
    steps: [画茎, 在容器里把花瓣排成一圈, 在上面画花心, 在 update 中转动容器, 点击时速度反向]
knobs:
  petals: {code: "PETALS = {}", values: [8, 6, 12]}
  colour:
    - {code: "0xff5fa8", en: pink, zh: 粉色}
    - {code: "0x8e44ec", en: purple, zh: 紫色}
    - {code: "0xe63946", en: red, zh: 红色}
  speed: {code: "SPEED = {}", values: [60, 120]}
probe: |
  const petals = t.objects('Ellipse');
  t.near(petals.length, knobs.petals, 0, 'it has the asked petals');
  t.ok(petals.every((o) => o.fillColor === knobs.colour), 'in the asked colour');
  const first = petals[0];
  const chord = 2 * 90 * Math.sin(knobs.speed / 4 * Math.PI / 180);
  const forth = t.travel(first, () => t.seconds(0.5));
  t.near(forth.distance, chord, 6, 'they turn at the asked speed');
  t.ok(forth.y > 10, 'clockwise');
  t.click(700, 100);
  const back = t.travel(first, () => t.seconds(0.5));
  t.near(back.distance, chord, 6, 'as fast after a click');
  t.ok(back.y < -10, 'but the other way');
  t.click(700, 100);
  t.ok(t.travel(first, () => t.seconds(0.5)).y > 10, 'and back again');
*/
const PETALS = 8;
const SPEED = 60;

class FlowerScene extends Phaser.Scene {
  create() {
    this.speed = SPEED;
    this.add.rectangle(400, 440, 14, 320, 0x2d6a4f);
    this.add.triangle(445, 480, 0, 60, 80, 0, 60, 50, 0x40916c);

    this.petals = this.add.container(400, 240);
    for (let i = 0; i < PETALS; i++) {
      const angle = i * 360 / PETALS;
      const x = Math.cos(Phaser.Math.DegToRad(angle)) * 90;
      const y = Math.sin(Phaser.Math.DegToRad(angle)) * 90;
      this.petals.add(this.add.ellipse(x, y, 120, 44, 0xff5fa8).setAngle(angle));
    }
    this.add.circle(400, 240, 45, 0xffd43b);

    this.input.on('pointerdown', () => {
      this.speed = -this.speed;
    });
  }

  update(time, delta) {
    this.petals.angle += this.speed * delta / 1000;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#d8f3dc',
  scene: FlowerScene
});

/* scene
tasks:
  en:
    - a rectangle that rotates
    - make a {colour} rectangle spin around forever
    - "A 200 x 100 {colour} rectangle in the middle of the screen turns {way} at {speed} degrees per second."
  zh:
    - 旋转的长方形
    - 让一个{colour}长方形一直转
    - "屏幕中间有一个 200 x 100 的{colour}长方形，以每秒 {speed} 度的速度{way}旋转"
difficulty: easy
apis: [this.add.rectangle]
plan:
  en:
    req: A {colour} rectangle turns {way} all the time
    steps: [Draw the rectangle, Add to its angle in update]
  zh:
    req: '{colour}长方形不停地{way}旋转'
    steps: [画长方形, 在 update 中增加角度]
knobs:
  colour:
    - {code: "0x00b4d8", en: blue, zh: 蓝色}
    - {code: "0xff6b35", en: orange, zh: 橙色}
  way:
    - {code: "DIRECTION = 1;", en: clockwise, zh: 顺时针}
    - {code: "DIRECTION = -1;", en: counter-clockwise, zh: 逆时针}
  speed: {code: "SPEED = {}", values: [90, 45, 60]}
probe: |
  const box = t.one('Rectangle');
  t.near(box.angle, 0, 5, 'it starts level');
  const before = box.angle;
  t.step(60);
  const sign = String(knobs.way).includes('-') ? -1 : 1;
  t.near(box.angle - before, sign * knobs.speed, 3, 'it turns at the asked speed');
  t.step(600);
  t.near(box.x, 400, 1, 'it turns on the spot');
*/
const WIDTH = 200;
const HEIGHT = 100;
const SPEED = 90;
const DIRECTION = 1;

let box;

function create() {
  box = this.add.rectangle(400, 300, WIDTH, HEIGHT, 0x00b4d8);
}

function update(time, delta) {
  const degrees = SPEED * (delta / 1000);
  box.angle += DIRECTION * degrees;
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#101820',
  scene: { create, update }
};

new Phaser.Game(config);

/* scene
tasks:
  en:
    - water with waves
    - click on the water to make a splash, waves spread and a boat bobs on them
    - "A surface of 81 springs 10 px apart at y {level}; a click pushes the spring below the mouse down, neighbours pull each other so that waves run out to both sides and fade, the water is filled {colour} below, and a boat rides and tilts on the waves."
  zh:
    - 水面波浪
    - 点击水面溅起波浪，波浪向两边传开，小船跟着起伏
    - '在 y={level} 处用 81 根间隔 10 像素的弹簧做水面，点击时把鼠标下方的弹簧往下压，相邻弹簧互相拉动，波浪向两边传开并慢慢消失，水面以下填充{colour}，小船随波浪上下并倾斜'
difficulty: medium
apis: [this.add.graphics, fillStyle, beginPath, moveTo, lineTo, fillPath, this.input.on, setRotation]
plan:
  en:
    req: A water surface of springs with waves and a boat
    steps: [Keep height and speed of each spring, Push a spring down on a click, Let springs pull back and neighbours pull each other in update, Fill the water below the surface, Put the boat on its spring and tilt it by the slope]
  zh:
    req: 弹簧水面，点击起浪，小船起伏
    steps: [记录每根弹簧的高度和速度, 点击时压下弹簧, 在 update 中回弹并互相拉动, 填充水面以下, 小船随弹簧高度并按坡度倾斜]
knobs:
  colour:
    - {code: "0x2a6f97", en: blue, zh: 蓝色}
    - {code: "0x1b998b", en: green, zh: 绿色}
  level: {code: "LEVEL = {}", values: [350, 300]}
probe: |
  const boat = t.one('Triangle');
  const c = knobs.colour, water = [c >> 16, (c >> 8) & 255, c & 255];
  const surface = (x) => {
    const { width, data } = t.snap();
    const wet = (y) => water.every((v, i) => Math.abs(v - data[(y * width + x) * 4 + i]) < 30);
    let y = 0;
    while (y < 599 && !wet(y)) y++;
    return y;
  };
  t.step(3);
  t.near(surface(100), knobs.level, 4, 'calm water at the asked level');
  t.near(boat.y, knobs.level, 30, 'the boat floats');
  t.near(t.travel(boat, () => t.step(30)).distance, 0, 0.5, 'calm at first');
  t.click(250, 100);
  const here = surface(250);
  t.ok(here > knobs.level + 10, 'a click pushes the water down there');
  t.near(surface(700), knobs.level, 2, 'not far away');
  let rise = 0, tilt = 0, far = 0;
  for (let i = 0; i < 150; i++) {
    t.step();
    rise = Math.max(rise, Math.abs(boat.y - knobs.level));
    tilt = Math.max(tilt, Math.abs(boat.rotation));
    if (i % 5 === 0) far = Math.max(far, Math.abs(surface(600) - knobs.level));
  }
  t.ok(far >= 3, 'the wave runs across');
  t.ok(tilt > 0.05, 'the boat tilts');
  t.ok(rise > 4, 'the boat bobs');
  t.seconds(25);
  t.near(surface(250), knobs.level, 3, 'the waves fade');
*/
const COUNT = 81;
const GAP = 10;
const LEVEL = 350;
const PUSH = 9;
const BACK = 0.01; // how strongly a spring goes back to the level
const SPREAD = 0.2; // how strongly neighbours pull it
const FADE = 0.99;
const TICK = 1000 / 60;

let springs;
let water;
let boat;
let rest = 0;

function create() {
  springs = Array.from({ length: COUNT }, () => ({ height: 0, speed: 0 }));
  this.add.text(400, 40, 'Click to splash', { fontSize: '24px', color: '#012a4a' }).setOrigin(0.5);
  boat = this.add.triangle(400, LEVEL, 0, 0, 100, 0, 50, 40, 0xbc4749).setOrigin(0.5, 0.7);
  water = this.add.graphics();
  this.input.on('pointerdown', (pointer) => splash(Math.round(pointer.x / GAP)));
}

function splash(middle) {
  // a round push makes smooth waves
  for (let i = -5; i <= 5; i++) {
    const spring = springs[middle + i];
    if (spring) spring.speed += PUSH * Math.cos(i * Math.PI / 12);
  }
}

function update(time, delta) {
  // equal steps keep the springs calm at any frame rate
  for (rest += delta; rest >= TICK; rest -= TICK) ripple();
  drawWater();
  floatBoat();
}

function ripple() {
  const heights = springs.map((spring) => spring.height);
  springs.forEach((spring, i) => {
    const left = heights[i - 1] ?? heights[i];
    const right = heights[i + 1] ?? heights[i];
    spring.speed += SPREAD * (left + right - 2 * heights[i]) - BACK * heights[i];
    spring.speed *= FADE;
    spring.height += spring.speed;
  });
}

function drawWater() {
  water.clear().fillStyle(0x2a6f97).beginPath();
  water.moveTo(0, 600);
  springs.forEach(({ height }, i) => water.lineTo(i * GAP, LEVEL + height));
  water.lineTo(800, 600);
  water.closePath();
  water.fillPath();
}

function floatBoat() {
  const at = Math.round(boat.x / GAP);
  boat.y = LEVEL + springs[at].height;
  const slope = springs[at + 3].height - springs[at - 3].height;
  boat.setRotation(Math.atan2(slope, 6 * GAP));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#bde0fe',
  scene: { create, update }
});

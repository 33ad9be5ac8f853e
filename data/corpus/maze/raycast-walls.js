/* scene
tasks:
  en:
    - raycaster like old 3d games
    - simple first person maze view, arrow keys walk and turn
    - "A small text map seen in first person: {rays} rays over a 60 degree view draw one {colour} wall strip each, darker with the distance; LEFT and RIGHT turn, UP and DOWN walk, walls stop you."
  zh:
    - 光线投射伪 3D
    - 第一人称迷宫视角，方向键走动和转向
    - 用字符小地图做第一人称画面：60 度视野内投 {rays} 条光线，每条画一条{colour}墙带，越远越暗；左右键转向，上下键前后走，墙会挡住
difficulty: hard
apis: [this.add.graphics, fillRect, createCursorKeys, Phaser.Math.DegToRad, Phaser.Display.Color.IntegerToColor]
plan:
  en:
    req: Draw a map in first person with {rays} rays
    steps: [Write the map as strings, Turn and walk with the arrow keys unless a wall is there, March each ray until it meets a wall, Draw a strip whose height falls with the distance, Darken far strips]
  zh:
    req: 用 {rays} 条光线画第一人称地图
    steps: [用字符串写地图, 方向键转向和行走并检查墙, 每条光线前进到墙, 按距离画竖条, 远处变暗]
knobs:
  rays: {code: "RAYS = {}", values: [100, 80]}
  colour:
    - {code: "0xff8844", en: orange, zh: 橙色}
    - {code: "0x66cc88", en: green, zh: 绿色}
probe: |
  const hue = knobs.colour;
  const rgb = [hue >> 16, (hue >> 8) & 255, hue & 255];
  const strip = (x) => { let n = 0; for (let y = 0; y < 600; y += 4) { const p = t.pixel(x, y); const top = Math.max(...p); if (top > 20 && Math.abs(p[0] / top - rgb[0] / Math.max(...rgb)) < 0.15 && Math.abs(p[2] / top - rgb[2] / Math.max(...rgb)) < 0.15) n++; } return n; };
  t.step(2);
  const far = strip(400);
  t.ok(far > 5, 'a wall is seen');
  t.hold('UP', 20);
  const near = strip(400);
  t.ok(near > far, 'walking makes it taller');
  const before = t.snap();
  t.hold('LEFT', 25);
  t.ok(t.changed(before, t.snap()) > 0.05, 'turning shows something else');
  t.hold('UP', 300);
  const blocked = t.snap();
  t.hold('UP', 30);
  t.ok(t.changed(blocked, t.snap()) < 0.001, 'walls stop you');
  t.hold('DOWN', 20);
  t.ok(t.changed(blocked, t.snap()) > 0.02, 'and you can go back');
*/
const MAP = [
  '##########',
  '#........#',
  '#..##....#',
  '#..##..#.#',
  '#......#.#',
  '#.###....#',
  '#........#',
  '##########'
];
const RAYS = 100;
const VIEW = Phaser.Math.DegToRad(60);
const WALK_SPEED = 2;
const TURN_SPEED = 2;
const RAY_STEP = 0.02;

const WALL = Phaser.Display.Color.IntegerToColor(0xff8844);
const player = { x: 1.5, y: 6.5, angle: 0 };
let graphics;
let cursors;

function isWall(x, y) {
  return MAP[Math.floor(y)][Math.floor(x)] === '#';
}

function create() {
  graphics = this.add.graphics();
  cursors = this.input.keyboard.createCursorKeys();
}

function update(time, delta) {
  const { left, right, up, down } = cursors;
  const walk = (up.isDown - down.isDown) * WALK_SPEED * delta / 1000;
  player.angle += (right.isDown - left.isDown) * TURN_SPEED * delta / 1000;

  const x = player.x + Math.cos(player.angle) * walk;
  const y = player.y + Math.sin(player.angle) * walk;
  if (!isWall(x, y)) {
    player.x = x;
    player.y = y;
  }
  drawView();
}

function castRay(angle) {
  let distance = 0;
  while (!isWall(player.x + Math.cos(angle) * distance, player.y + Math.sin(angle) * distance)) {
    distance += RAY_STEP;
  }
  return distance;
}

function drawView() {
  const width = 800 / RAYS;
  graphics.clear();
  for (let ray = 0; ray < RAYS; ray++) {
    const offset = VIEW * (ray / RAYS - 0.5);
    // The cosine keeps flat walls from bulging.
    const distance = castRay(player.angle + offset) * Math.cos(offset);
    const height = Math.min(600, 400 / distance);
    const light = 1 / (1 + distance * 0.3);
    const colour = Phaser.Display.Color.GetColor(WALL.red * light, WALL.green * light, WALL.blue * light);
    graphics.fillStyle(colour).fillRect(ray * width, 300 - height / 2, width + 1, height);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10141f',
  scene: { create, update }
});

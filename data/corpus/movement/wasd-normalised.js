/* scene
tasks:
  en:
    - move with WASD
    - a {colour} square you move with WASD in eight directions
    - Make a 40 px {colour} square moved by WASD at {speed} px/s; going diagonally must not be faster than going straight.
  zh:
    - WASD 移动
    - 用 WASD 控制一个{colour}方块，八个方向都能走
    - 画一个 40 像素的{colour}方块，用 WASD 以每秒 {speed} 像素移动，斜着走不能比直着走快。
difficulty: easy
apis: [this.add.rectangle, this.input.keyboard.addKeys, Phaser.Math.Vector2]
plan:
  en:
    req: Move a {colour} square with WASD at {speed} px/s, equally fast in all eight directions
    steps:
      - Draw the square with this.add.rectangle
      - Create the four keys with addKeys
      - Turn the keys into a Vector2 and normalize it
      - Move by speed times delta in update
  zh:
    req: 用 WASD 以每秒 {speed} 像素移动{colour}方块，八个方向速度一致
    steps:
      - 用 this.add.rectangle 画方块
      - 用 addKeys 创建四个按键
      - 把按键变成 Vector2 并归一化
      - 在 update 中按速度乘 delta 移动
knobs:
  colour:
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xff4444", en: red, zh: 红色}
    - {code: "0x3399ff", en: blue, zh: 蓝色}
  speed: {code: "SPEED = {}", values: [220, 160, 300]}
probe: |
  const square = t.one('Rectangle');
  const right = t.travel(square, () => t.hold('D', 30));
  t.near(right.x, knobs.speed / 2, 12, 'D moves it right at the asked speed');
  t.near(right.y, 0, 1, 'D does not move it up or down');
  const diagonal = t.travel(square, () => t.hold(['A', 'W'], 30));
  t.ok(diagonal.x < -20 && diagonal.y < -20, 'A and W together move it up and left');
  t.near(diagonal.distance, knobs.speed / 2, 12, 'the diagonal is not faster');
  t.near(t.travel(square, () => t.step(30)).distance, 0, 0.5, 'it stands still without a key');
*/
const SPEED = 220;

class MoveScene extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(400, 300, 40, 40, 0x33cc66);
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
  }

  update(time, delta) {
    const { W, A, S, D } = this.keys;
    const step = new Phaser.Math.Vector2(D.isDown - A.isDown, S.isDown - W.isDown);

    // Normalising keeps the diagonal as fast as the straight lines.
    step.normalize().scale(SPEED * delta / 1000);
    this.player.x += step.x;
    this.player.y += step.y;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d2230',
  scene: MoveScene
});

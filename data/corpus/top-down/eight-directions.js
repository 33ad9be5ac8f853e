/* scene
tasks:
  en:
    - 8-way movement
    - walk in eight directions with WASD, diagonals must not be faster
    - WASD moves a {colour} hero at {speed} px/s; the direction is a normalised Phaser.Math.Vector2, so diagonals have the same speed, and the nose turns to the direction walked.
  zh:
    - 八方向移动
    - WASD 八方向走，斜着走不能更快
    - WASD 以 {speed} 的速度移动{colour}角色，方向用归一化的 Phaser.Math.Vector2，斜向速度相同，角色朝向移动方向。
difficulty: easy
apis: [Phaser.Math.Vector2, normalize, this.input.keyboard.addKeys, setVelocity, setRotation]
plan:
  en:
    req: Walk in eight directions at the same speed
    steps:
      - Generate a hero with a nose
      - Create the WASD keys
      - Build a vector from the keys, normalise and scale it
      - Set velocity and rotation from the vector
  zh:
    req: 八方向移动且速度一致
    steps:
      - 生成带朝向的角色
      - 创建 WASD 按键
      - 由按键得到向量，归一化后乘以速度
      - 用向量设置速度和旋转
knobs:
  colour:
    - {code: "0x26a69a", en: teal, zh: 青绿色}
    - {code: "0xff7043", en: coral, zh: 珊瑚色}
  speed: {code: "SPEED = {}", values: [200, 150, 280]}
probe: |
  const hero = t.one('Image');
  const right = t.travel(hero, () => t.hold('D', 30));
  t.near(right.x, knobs.speed / 2, 12, 'D walks right at the asked speed');
  t.near(hero.rotation, 0, 0.01, 'the nose points right');
  const diagonal = t.travel(hero, () => t.hold(['A', 'W'], 30));
  t.ok(diagonal.x < -20 && diagonal.y < -20, 'A and W walk up and left');
  t.near(diagonal.distance, right.distance, 6, 'diagonals are not faster');
  t.near(hero.rotation, -3 * Math.PI / 4, 0.01, 'the nose follows');
  t.step(2);
  t.near(t.travel(hero, () => t.step(20)).distance, 0, 1, 'it stands without a key');
  t.near(hero.rotation, -3 * Math.PI / 4, 0.01, 'and keeps its direction');
  t.ok(t.travel(hero, () => t.hold('S', 20)).y > 20, 'S walks down');
*/
const SPEED = 200;

class WalkScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x26a69a).fillCircle(20, 20, 20);
    g.fillStyle(0xffffff).fillTriangle(28, 12, 28, 28, 40, 20);
    g.generateTexture('hero', 40, 40);
    g.destroy();
  }

  create() {
    this.hero = this.physics.add.image(400, 300, 'hero').setCollideWorldBounds(true);
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
    this.direction = new Phaser.Math.Vector2();
  }

  update() {
    const { W, A, S, D } = this.keys;
    this.direction.set(D.isDown - A.isDown, S.isDown - W.isDown);
    // Normalise, or diagonals would be 41 % faster.
    this.direction.normalize().scale(SPEED);

    this.hero.setVelocity(this.direction.x, this.direction.y);
    if (this.direction.length() > 0) this.hero.setRotation(this.direction.angle());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#eceff1',
  physics: { default: 'arcade' },
  scene: WalkScene
});

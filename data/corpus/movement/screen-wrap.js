/* scene
tasks:
  en:
    - leave the screen on one side and come back on the other
    - fly with the arrow keys, wrap around the screen edges
    - A {colour} triangle flies with the arrow keys at {speed} px/s; this.physics.world.wrap brings it back on the opposite edge.
  zh:
    - 从右边出去从左边回来
    - 方向键控制飞行，出了屏幕从另一边出现
    - "{colour}三角形用方向键以每秒 {speed} 像素飞行，用 this.physics.world.wrap 让它出界后从对面回来。"
difficulty: easy
apis: [this.physics.add.image, this.physics.world.wrap, createCursorKeys, setVelocity, fillTriangle]
plan:
  en:
    req: Fly a {colour} triangle with the arrow keys and wrap it around the screen edges
    steps:
      - Generate a triangle texture in preload with fillTriangle
      - Add it with this.physics.add.image
      - Set the velocity from the cursor keys in update
      - Call this.physics.world.wrap with half the size as padding
  zh:
    req: 用方向键驾驶{colour}三角形，出屏后从对面出现
    steps:
      - 在 preload 中用 fillTriangle 生成三角形纹理
      - 用 this.physics.add.image 添加
      - 在 update 中根据方向键设置速度
      - 调用 this.physics.world.wrap，以半个身长作为边距
knobs:
  colour:
    - {code: "0x7fdbff", en: light blue, zh: 浅蓝色}
    - {code: "0xff7f50", en: coral, zh: 珊瑚色}
  speed: {code: "SPEED = {}", values: [300, 360, 260]}
probe: |
  const ship = t.one('Image');
  t.near(t.travel(ship, () => t.step(20)).distance, 0, 0.5, 'it rests without a key');
  t.ok(t.travel(ship, () => t.hold('LEFT', 20)).x < -60, 'LEFT flies left');
  t.step(2);
  t.near(t.travel(ship, () => t.step(20)).distance, 0, 0.5, 'it stops when the key is released');
  t.ok(t.travel(ship, () => t.hold('UP', 20)).y < -60, 'UP flies up');
  t.ok(t.travel(ship, () => t.hold('DOWN', 20)).y > 60, 'DOWN flies down');
  let widest = 0;
  t.down('RIGHT');
  for (let i = 0; i < 150; i++) { t.step(); widest = Math.max(widest, ship.x); }
  t.up('RIGHT');
  t.ok(widest > 780 && widest < 840, 'it reaches the right edge and does not go far beyond it');
  t.ok(ship.x < 600, 'it came back on the left');
  t.hold('UP', 100);
  t.ok(ship.y > -30 && ship.y < 630, 'it wraps up and down too');
*/
const SPEED = 300;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x7fdbff).fillTriangle(0, 0, 36, 16, 0, 32).generateTexture('ship', 36, 32);
  g.destroy();
}

function create() {
  this.ship = this.physics.add.image(400, 300, 'ship');
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up, down } = this.cursors;
  // Without a key the ship stands.
  this.ship.setVelocity(0);

  if (left.isDown) this.ship.setVelocityX(-SPEED);
  else if (right.isDown) this.ship.setVelocityX(SPEED);

  if (up.isDown) this.ship.setVelocityY(-SPEED);
  else if (down.isDown) this.ship.setVelocityY(SPEED);

  // The padding lets the ship leave completely before it comes back.
  this.physics.world.wrap(this.ship, 18);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b1026',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});

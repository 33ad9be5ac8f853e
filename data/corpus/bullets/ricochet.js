/* scene
tasks:
  en:
    - bouncing bullets
    - bullets bounce off the walls a few times and then disappear
    - A click fires a bullet from the centre to the pointer with this.physics.moveTo at {speed} px/s; it bounces off the screen edges {bounces} times and the next touch destroys it.
  zh:
    - 会反弹的子弹
    - 子弹碰到墙会弹几次再消失
    - 点击时用 this.physics.moveTo 从中心以 {speed} 的速度朝指针发射，子弹在屏幕边缘反弹 {bounces} 次，再碰一次就消失。
difficulty: medium
apis: [this.physics.moveTo, setBounce, this.physics.world.on, setData, incData]
plan:
  en:
    req: Clicked bullets bounce off the edges {bounces} times
    steps:
      - Generate the bullet texture
      - On a click fire with this.physics.moveTo
      - Let it bounce off the world bounds and report it
      - Count the bounces of each bullet in its data
      - Destroy it after {bounces} bounces
  zh:
    req: 点击发射的子弹在边缘反弹 {bounces} 次
    steps:
      - 生成子弹纹理
      - 点击时用 this.physics.moveTo 发射
      - 让它在世界边界反弹并触发事件
      - 用数据记录每颗子弹的反弹次数
      - 反弹 {bounces} 次后销毁
knobs:
  bounces: {code: "BOUNCES = {}", values: [3, 2, 4]}
  speed: {code: "SPEED = {}", values: [500, 400]}
probe: |
  const bullets = () => t.objects(o => o.texture && o.texture.key === 'bullet');
  t.click(700, 200);
  const bullet = bullets()[0];
  const flight = t.travel(bullet, () => t.step(10));
  t.near(flight.distance, knobs.speed / 6, 10, 'the asked speed');
  t.near(Math.atan2(flight.y, flight.x), Math.atan2(-100, 300), 0.05, 'towards the pointer');
  let turns = 0, v = { x: bullet.body.velocity.x, y: bullet.body.velocity.y };
  for (let i = 0; i < 900 && bullet.active; i++) {
    t.step();
    if (!bullet.active) break;
    const n = bullet.body.velocity;
    if (n.x * v.x < 0) turns++;
    if (n.y * v.y < 0) turns++;
    v = { x: n.x, y: n.y };
  }
  t.near(turns, knobs.bounces, 0, 'it bounces the asked number of times');
  t.ok(!bullet.active && bullets().length === 0, 'then it is gone');
*/
const BOUNCES = 3;
const SPEED = 500;

class RicochetScene extends Phaser.Scene {
  constructor() {
    super('ricochet');
  }

  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x76ff03).fillCircle(8, 8, 8);
    g.generateTexture('bullet', 16, 16);
    g.destroy();
  }

  create() {
    this.add.circle(400, 300, 20, 0xffffff);
    this.input.on('pointerdown', this.fire, this);
    this.physics.world.on('worldbounds', (body) => this.hitWall(body.gameObject));
  }

  fire(pointer) {
    const bullet = this.physics.add.image(400, 300, 'bullet');
    bullet.setCollideWorldBounds(true).setBounce(1).setData('bounces', 0);
    bullet.body.onWorldBounds = true;
    this.physics.moveTo(bullet, pointer.x, pointer.y, SPEED);
  }

  hitWall(bullet) {
    if (bullet.getData('bounces') === BOUNCES) {
      bullet.destroy();
    } else {
      bullet.incData('bounces', 1);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#202020',
  physics: { default: 'arcade' },
  scene: RicochetScene
});

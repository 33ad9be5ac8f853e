/* scene
tasks:
  en:
    - hold to keep firing
    - hold space for automatic fire with a pause between shots
    - While SPACE is held, the plane on the left fires a shot to the right every {rate} ms (compare time with nextShot); shots live {life} ms.
  zh:
    - 按住连发
    - 按住空格自动连射，每发之间有间隔
    - 按住空格时，左边的飞机每 {rate} 毫秒向右发射一发（用 time 和 nextShot 比较），子弹存活 {life} 毫秒。
difficulty: easy
apis: [this.input.keyboard.addKey, Phaser.Input.Keyboard.KeyCodes.SPACE, this.physics.add.image, setVelocityX, this.time.delayedCall]
plan:
  en:
    req: Holding SPACE fires a shot every {rate} ms
    steps:
      - Generate the textures
      - Add the plane and the SPACE key
      - In update fire when the key is down and the time has come
      - Remember when the next shot is allowed
      - Destroy each shot after {life} ms
  zh:
    req: 按住空格每 {rate} 毫秒发射一发
    steps:
      - 生成纹理
      - 添加飞机和空格键
      - 在 update 中检查按键和时间再发射
      - 记下下一发的时间
      - "{life} 毫秒后销毁子弹"
knobs:
  rate: {code: "FIRE_RATE = {}", values: [150, 250, 100]}
  life: {code: "LIFE = {}", values: [1500, 1200]}
probe: |
  const shots = () => t.objects(o => o.texture && o.texture.key === 'shot');
  t.step(30);
  t.ok(shots().length === 0, 'no shot without the key');
  t.press('SPACE');
  const shot = shots()[0];
  let frames = 0;
  while (shot.active && frames++ < 200) t.step();
  t.near(frames * 1000 / 60, knobs.life - 40, 80, 'a shot lives as long as asked');
  t.hold('SPACE', 48);
  const n = shots().length;
  t.near(n, 800 / knobs.rate, 1.5, 'shots follow at the asked rate');
  t.step(10);
  t.ok(shots().length === n, 'it stops with the key');
  t.near(t.travel(shots()[0], () => t.step(6)).x, 45, 5, 'they fly right');
  const places = shots().map(s => s.x).sort((a, b) => a - b);
  t.near(places[1] - places[0], 450 * knobs.rate / 1000, 16, 'at even distances');
*/
const FIRE_RATE = 150;
const LIFE = 1500;

let plane;
let fireKey;
let nextShot = 0;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffffff).fillTriangle(0, 0, 0, 40, 50, 20).generateTexture('plane', 50, 40);
  g.clear();
  g.fillStyle(0xff7043).fillRect(0, 0, 14, 4).generateTexture('shot', 14, 4);
  g.destroy();
}

function create() {
  plane = this.add.image(60, 300, 'plane');
  fireKey = this.input.keyboard.addKey(Phaser.Input.Keyboard.KeyCodes.SPACE);
}

function update(time) {
  // Fire again only when the pause is over.
  if (fireKey.isDown && time >= nextShot) {
    nextShot = time + FIRE_RATE;
    const shot = this.physics.add.image(plane.x + 30, plane.y, 'shot').setVelocityX(450);
    this.time.delayedCall(LIFE, () => shot.destroy());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#5b9bd5',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});

/* scene
tasks:
  en:
    - platforms that break when you stand on them
    - crumbling platforms, they shake, fall and come back
    - A {colour} plank that is stood on shakes for {delay} ms, then disappears and comes back after 2 s. LEFT, RIGHT and UP move the player.
  zh:
    - 踩上去会碎的平台
    - 会掉落的平台，踩上去先抖动再消失，过一会儿恢复
    - 玩家踩上{colour}木板后木板抖动 {delay} 毫秒就消失，2 秒后恢复。左右键移动，上键跳。
difficulty: medium
apis: [this.physics.add.staticGroup, this.physics.add.collider, tweens.add, time.delayedCall, disableBody, enableBody]
plan:
  en:
    req: Let a {colour} plank shake, vanish {delay} ms after it is stood on, and come back after 2 s
    steps:
      - Generate the textures in preload
      - Create the planks in this.physics.add.staticGroup
      - In the collider callback mark the plank and shake it with tweens.add
      - Remove it with disableBody in time.delayedCall
      - Bring it back with enableBody after two seconds
  zh:
    req: 踩上{colour}木板后抖动，{delay} 毫秒后消失，2 秒后恢复
    steps:
      - 在 preload 中生成纹理
      - 用 this.physics.add.staticGroup 创建木板
      - 在碰撞回调里标记木板并用 tweens.add 抖动
      - 用 time.delayedCall 调 disableBody 让它消失
      - 两秒后用 enableBody 恢复
knobs:
  colour:
    - {code: "0xbcaaa4", en: brown, zh: 棕色}
    - {code: "0x80deea", en: light blue, zh: 浅蓝色}
  delay: {code: "DELAY = {}", values: [600, 400, 900]}
probe: |
  const player = t.one((o) => o.texture && o.texture.key === 'player');
  const planks = () => t.objects((o) => o.texture && o.texture.key === 'plank').length;
  const all = planks();
  for (let i = 0; i < 120 && !player.body.touching.down; i++) t.step();
  t.ok(Math.abs(player.y - 380) < 6, 'it lands on the plank');
  t.seconds(knobs.delay / 1000 - 0.1);
  t.ok(planks() === all, 'the plank holds for a moment');
  t.ok(t.movers(() => t.step()).some((m) => m.object.texture.key === 'plank'), 'it shakes');
  t.ok(Math.abs(player.y - 380) < 6, 'the player still stands on it');
  t.seconds(0.3);
  t.ok(planks() === all - 1, 'then the plank is gone');
  t.seconds(1);
  t.ok(player.y > 500, 'the player falls');
  t.seconds(1.2);
  t.ok(planks() === all, 'the plank comes back');
  t.ok(t.travel(player, () => t.hold('LEFT', 20)).x < -40, 'LEFT runs');
  t.ok(t.travel(player, () => t.hold('UP', 10)).y < -20, 'UP jumps');
  t.seconds(2);
  t.ok(planks() === all, 'nobody on it: it stays');
  player.body.reset(400, 330);
  t.seconds(knobs.delay / 1000 + 0.6);
  t.ok(planks() === all - 1, 'it crumbles again');
*/
const DELAY = 600;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffffff).fillRect(0, 0, 30, 40).generateTexture('player', 30, 40);
  g.clear().fillStyle(0xbcaaa4).fillRect(0, 0, 140, 16).generateTexture('plank', 140, 16);
  g.destroy();
}

function create() {
  const planks = this.physics.add.staticGroup();
  planks.create(200, 408, 'plank');
  planks.create(400, 408, 'plank');
  planks.create(600, 408, 'plank');

  this.player = this.physics.add.sprite(400, 300, 'player').setCollideWorldBounds(true);
  this.physics.add.collider(this.player, planks, (player, plank) => crumble(this, plank));
  this.cursors = this.input.keyboard.createCursorKeys();
}

function crumble(scene, plank) {
  if (plank.getData('crumbling')) return;

  plank.setData('crumbling', true);
  const { x, y } = plank;
  scene.tweens.add({ targets: plank, x: x + 3, duration: 50, yoyo: true, repeat: DELAY / 100 - 1 });
  scene.time.delayedCall(DELAY, () => plank.disableBody(true, true));
  scene.time.delayedCall(DELAY + 2000, () => {
    plank.enableBody(true, x, y, true, true);
    plank.setData('crumbling', false);
  });
}

function update() {
  const { left, right, up } = this.cursors;
  const { body } = this.player;

  body.setVelocityX(180 * (right.isDown - left.isDown));
  if (up.isDown && body.blocked.down) body.setVelocityY(-420);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#37474f',
  physics: { default: 'arcade', arcade: { gravity: { y: 800 } } },
  scene: { preload, create, update }
});

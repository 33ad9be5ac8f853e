/* scene
tasks:
  en:
    - enemy walks back and forth on its platform
    - patrolling {colour} slimes that turn round at the edge of the platform instead of falling off
    - Slimes walk at {speed} px/s on three platforms with gravity 600; each one compares its x with the left and right edge of the body it stands on, turns there and flips its picture.
  zh:
    - 敌人在平台上来回巡逻
    - "{colour}史莱姆走到平台边缘会掉头，不会掉下去"
    - 三个平台上的史莱姆以 {speed} 的速度行走，重力 600，用自己的 x 和所在平台的左右边缘比较，到边就掉头并翻转图像。
difficulty: medium
apis: [this.physics.add.staticGroup, this.physics.add.collider, setVelocityX, setFlipX, body.velocity.x]
plan:
  en:
    req: Slimes patrol their platforms and turn at the edges
    steps:
      - Generate the textures
      - Create three static platforms with a slime on each
      - Collide slimes and platforms
      - In the collider callback turn a slime at the platform's edge
  zh:
    req: 史莱姆在各自的平台上巡逻，到边缘掉头
    steps:
      - 生成纹理
      - 创建三个静态平台，各放一个史莱姆
      - 让史莱姆和平台碰撞
      - 在碰撞回调里到边缘就掉头
knobs:
  speed: {code: "SPEED = {}", values: [80, 110, 60]}
  colour:
    - {code: "0x7cb342", en: green, zh: 绿色}
    - {code: "0x5e35b1", en: violet, zh: 紫色}
probe: |
  const slimes = t.objects(o => o.texture && o.texture.key === 'slime');
  t.ok(slimes.length === 3, 'three slimes');
  t.seconds(2);
  const rows = slimes.map(s => s.y);
  const seen = slimes.map(() => ({ left: 0, right: 0, turns: 0, flip: null }));
  for (let i = 0; i < 900; i++) {
    const xs = slimes.map(s => s.x);
    t.step();
    slimes.forEach((s, k) => {
      if (s.x < xs[k]) seen[k].left++;
      if (s.x > xs[k]) seen[k].right++;
      if (seen[k].flip !== null && s.flipX !== seen[k].flip) seen[k].turns++;
      seen[k].flip = s.flipX;
    });
  }
  slimes.forEach((s, k) => {
    t.ok(seen[k].left > 50 && seen[k].right > 50 && seen[k].turns > 0, 'slime ' + k + ' patrols and flips');
    t.near(s.y, rows[k], 2, 'slime ' + k + ' stays on its platform');
  });
  t.near(Math.abs(slimes[0].body.velocity.x), knobs.speed, 1, 'at the asked speed');
*/
const SPEED = 80;

class PatrolScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x7cb342).fillEllipse(18, 16, 36, 26).fillStyle(0x000000).fillCircle(26, 12, 3);
    g.generateTexture('slime', 36, 28);
    g.clear();
    g.fillStyle(0x6d4c41).fillRect(0, 0, 220, 20).generateTexture('platform', 220, 20);
    g.destroy();
  }

  create() {
    this.add.text(16, 16, 'Slimes on patrol');
    const platforms = this.physics.add.staticGroup();
    const slimes = this.physics.add.group();

    [[180, 250], [560, 350], [300, 500]].forEach(([x, y]) => {
      platforms.create(x, y, 'platform');
      slimes.create(x, y - 40, 'slime').setVelocityX(SPEED);
    });
    this.physics.add.collider(slimes, platforms, this.turnAtEdge);
  }

  turnAtEdge(slime, platform) {
    const movingRight = slime.body.velocity.x > 0;
    const atRight = movingRight && slime.body.right >= platform.body.right;
    const atLeft = !movingRight && slime.body.left <= platform.body.left;
    if (atRight || atLeft) {
      slime.setVelocityX(movingRight ? -SPEED : SPEED);
      slime.setFlipX(movingRight);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#b3e5fc',
  physics: { default: 'arcade', arcade: { gravity: { y: 600 } } },
  scene: PatrolScene
});

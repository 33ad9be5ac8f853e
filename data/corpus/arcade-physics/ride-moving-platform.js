/* scene
tasks:
  en:
    - moving platform
    - a platform that glides left and right and carries the player standing on it
    - A {colour} platform moves between x = 200 and x = 600 at {speed} px/s; the player walks with the arrow keys, jumps with UP and is carried along when it stands on the platform.
  zh:
    - 移动平台
    - 做一个左右移动的平台，玩家站上去会跟着走
    - 一个{colour}平台以 {speed} 的速度在 x=200 和 x=600 之间来回，玩家用方向键行走、上键跳跃，站在平台上时跟着平台一起移动。
difficulty: hard
apis: [setImmovable, body.setAllowGravity, setVelocityX, this.physics.add.collider, body.touching.down]
plan:
  en:
    req: A platform moves left and right and carries the player
    steps:
      - Generate textures for player and platform
      - Make the platform immovable and free of gravity
      - Move it by velocity, so that arcade friction carries whoever stands on it
      - Turn it round at both ends
      - Walk and jump with the cursor keys
  zh:
    req: 平台左右往返移动并带着玩家走
    steps:
      - 生成玩家和平台的纹理
      - 平台设为不可推动且不受重力
      - 用速度移动平台，摩擦力会带着站在上面的玩家
      - 到两端时掉头
      - 用方向键行走和跳跃
knobs:
  speed: {code: "PLATFORM_SPEED = {}", values: [100, 140, 70]}
  colour:
    - {code: "0xaa7744", en: brown, zh: 棕色}
    - {code: "0x7777cc", en: purple, zh: 紫色}
probe: |
  const player = t.one('Sprite'), platform = t.one('Image');
  t.seconds(1);
  const gap = player.x - platform.x;
  const carried = t.travel(player, () => t.seconds(1));
  t.ok(Math.abs(carried.x) > knobs.speed * 0.6, 'the platform carries the player');
  t.near(Math.abs(platform.body.velocity.x), knobs.speed, 1, 'the platform has the asked speed');
  t.near(player.x - platform.x, gap, 12, 'it keeps its place on the platform');
  let low = 900, high = 0;
  for (let i = 0; i < 900; i++) { t.step(); low = Math.min(low, platform.x); high = Math.max(high, platform.x); }
  t.ok(low > 180 && low < 215 && high < 620 && high > 585, 'the platform turns round at both ends');
  const y = player.y;
  t.hold('UP', 12);
  t.ok(player.y < y - 20, 'UP jumps');
*/
const PLATFORM_SPEED = 100;

class PlatformScene extends Phaser.Scene {
  preload() {
    this.makeBox('player', 28, 40, 0xffee88);
    this.makeBox('platform', 160, 20, 0xaa7744);
  }

  makeBox(key, width, height, colour) {
    const g = this.add.graphics();
    g.fillStyle(colour).fillRect(0, 0, width, height);
    g.generateTexture(key, width, height);
    g.destroy();
  }

  create() {
    this.platform = this.physics.add.image(300, 400, 'platform').setImmovable(true);
    this.platform.body.setAllowGravity(false);
    this.platform.setVelocityX(PLATFORM_SPEED);

    this.player = this.physics.add.sprite(300, 300, 'player').setCollideWorldBounds(true);
    this.physics.add.collider(this.player, this.platform);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    if (this.platform.x >= 600) {
      this.platform.setVelocityX(-PLATFORM_SPEED);
    } else if (this.platform.x <= 200) {
      this.platform.setVelocityX(PLATFORM_SPEED);
    }
    this.walk();
  }

  walk() {
    const { left, right, up } = this.cursors;
    // Standing still means no speed of one's own: friction adds the platform's.
    this.player.setVelocityX(left.isDown ? -180 : right.isDown ? 180 : 0);
    if (up.isDown && this.player.body.touching.down) {
      this.player.setVelocityY(-420);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#20304a',
  physics: { default: 'arcade', arcade: { gravity: { y: 800 } } },
  scene: PlatformScene
});

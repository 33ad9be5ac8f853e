/* scene
tasks:
  en:
    - moving platform
    - a platform that glides left and right and carries the player
    - A {colour} platform moves between x 200 and x 600 at {speed} px/s; the player standing on it is carried along and can still run and jump.
  zh:
    - 移动平台
    - 平台左右移动，玩家站上去会被带着走
    - "{colour}平台在 x 200 到 600 之间以每秒 {speed} 像素来回移动，站在上面的玩家会被带着走，也能跑和跳。"
difficulty: hard
apis: [this.physics.add.image, this.physics.add.sprite, setImmovable, setVelocityX, this.physics.add.collider, touching.down]
plan:
  en:
    req: Carry the player on a {colour} platform moving between x 200 and x 600 at {speed} px/s
    steps:
      - Generate the textures in preload
      - Add the platform with this.physics.add.image, immovable and without gravity
      - Give it a velocity with setVelocityX and turn it round at both ends
      - Collide it with the player, whose body is carried by friction
      - Run and jump with the cursor keys
  zh:
    req: "{colour}平台在 x 200 到 600 之间以每秒 {speed} 像素移动并带着玩家走"
    steps:
      - 在 preload 中生成纹理
      - 用 this.physics.add.image 添加平台，设为不可推动、不受重力
      - 用 setVelocityX 让它移动，到两端掉头
      - 与玩家碰撞，靠摩擦带着玩家走
      - 用方向键跑动和跳跃
knobs:
  colour:
    - {code: "0x26a69a", en: teal, zh: 青色}
    - {code: "0xffa726", en: yellow, zh: 黄色}
  speed: {code: "PLATFORM_SPEED = {}", values: [100, 70, 140]}
probe: |
  const [player] = t.objects('Sprite');
  const platform = t.one('Image');
  t.seconds(1);
  const offset = player.x - platform.x;
  const ride = t.travel(platform, () => t.step(20));
  t.ok(ride.distance > 15, 'the platform moves');
  t.near(player.x - platform.x, offset, 4, 'the player is carried along');
  let least = 999, most = 0;
  for (let i = 0; i < 720; i++) { t.step(); least = Math.min(least, platform.x); most = Math.max(most, platform.x); }
  t.near(least, 200, 5, 'it turns round at the left end');
  t.near(most, 600, 5, 'it turns round at the right end');
  t.near(player.x - platform.x, offset, 16, 'the player is still on it');
  const place = player.x - platform.x;
  t.hold('LEFT', 12);
  t.ok(player.x - platform.x < place - 20, 'the player can run on it');
  const jump = t.travel(player, () => { t.hold('UP', 2); t.step(8); });
  t.ok(jump.y < -40, 'the player can jump from it');
*/
const PLATFORM_SPEED = 100;

class MovingPlatformScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffffff).fillRect(0, 0, 30, 40).generateTexture('player', 30, 40);
    g.clear().fillStyle(0x26a69a).fillRect(0, 0, 160, 20).generateTexture('platform', 160, 20);
    g.destroy();
  }

  create() {
    this.platform = this.physics.add.image(400, 420, 'platform');
    this.platform.setImmovable(true).setVelocityX(PLATFORM_SPEED);
    this.platform.body.setAllowGravity(false);

    this.player = this.physics.add.sprite(400, 360, 'player').setCollideWorldBounds(true);
    this.physics.add.collider(this.player, this.platform);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    if (this.platform.x >= 600) this.platform.setVelocityX(-PLATFORM_SPEED);
    else if (this.platform.x <= 200) this.platform.setVelocityX(PLATFORM_SPEED);

    const { left, right, up } = this.cursors;
    const body = this.player.body;

    // Friction adds the platform's own movement to this velocity.
    body.setVelocityX(180 * (right.isDown - left.isDown));
    if (up.isDown && (body.touching.down || body.blocked.down)) body.setVelocityY(-450);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a237e',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: MovingPlatformScene
});

/* scene
tasks:
  en:
    - make jumping feel fair, coyote time please
    - platformer with coyote time and a jump buffer
    - Platformer with {coyote} ms of coyote time after walking off a ledge and a 120 ms jump buffer for SPACE pressed just before landing.
  zh:
    - 跳跃手感优化，土狼时间
    - 平台跳跃，加土狼时间和跳跃缓冲
    - 平台跳跃，走出边缘后 {coyote} 毫秒内还能起跳（土狼时间），落地前 120 毫秒内按空格也会在落地时起跳（跳跃缓冲）。
difficulty: hard
apis: [this.physics.add.sprite, Phaser.Input.Keyboard.JustDown, this.physics.add.staticImage, this.physics.add.collider, blocked.down]
plan:
  en:
    req: Allow a jump {coyote} ms after leaving a ledge and buffer SPACE for 120 ms before landing
    steps:
      - Generate the textures in preload
      - Build a ledge with this.physics.add.staticImage
      - Note the time when the player last stood and when SPACE was last pressed
      - Jump when both times are recent enough
      - Forget both times so that one press gives one jump
  zh:
    req: 离开边缘 {coyote} 毫秒内可起跳，落地前 120 毫秒按空格也算
    steps:
      - 在 preload 中生成纹理
      - 用 this.physics.add.staticImage 搭一个台子
      - 记录最后站立的时间和最后按空格的时间
      - 两个时间都够近就起跳
      - 起跳后清掉两个时间，一次按键只跳一次
knobs:
  coyote: {code: "COYOTE = {}", values: [150, 200, 120]}
probe: |
  const player = t.one('Sprite');
  t.seconds(1.5);
  const top = player.y;
  t.down('RIGHT');
  let i = 0;
  while (player.y < top + 1 && i++ < 200) t.step();
  t.up('RIGHT');
  t.ok(i < 200, 'RIGHT walks off the ledge');
  t.step(2);
  t.hold('SPACE', 2);
  t.ok(player.body.velocity.y < -200, 'it can still jump just after the ledge');
  t.step(6);
  t.ok(player.body.velocity.y > -400, 'one press gives one push');
  t.step(4);
  t.hold('SPACE', 2);
  t.step(6);
  const late = player.body.velocity.y;
  t.ok(late > -350, 'there is no second jump in the air');
  while (player.body.velocity.y < 0 || player.y < 505) t.step();
  t.hold('SPACE', 2);
  t.step(14);
  t.ok(player.body.velocity.y < 0, 'SPACE just before landing jumps on landing');
  t.seconds(2);
  t.near(player.body.velocity.y, 0, 20, 'it jumps only once for each press');
*/
const COYOTE = 150;
const BUFFER = 120;

class CoyoteScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffd54f).fillRect(0, 0, 30, 40).generateTexture('player', 30, 40);
    g.clear().fillStyle(0x6d4c41).fillRect(0, 0, 400, 40).generateTexture('ledge', 400, 40);
    g.destroy();
  }

  create() {
    const ledge = this.physics.add.staticImage(200, 400, 'ledge');
    this.player = this.physics.add.sprite(300, 340, 'player').setCollideWorldBounds(true);
    this.physics.add.collider(this.player, ledge);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.lastGround = -Infinity;
    this.lastPress = -Infinity;
  }

  update(time) {
    const { left, right, space } = this.cursors;
    this.player.setVelocityX(200 * (right.isDown - left.isDown));

    if (this.player.body.blocked.down) this.lastGround = time;
    if (Phaser.Input.Keyboard.JustDown(space)) this.lastPress = time;

    if (time - this.lastGround <= COYOTE && time - this.lastPress <= BUFFER) {
      this.player.setVelocityY(-450);
      this.lastGround = -Infinity;
      this.lastPress = -Infinity;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283593',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: CoyoteScene
});

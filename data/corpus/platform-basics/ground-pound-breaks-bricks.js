/* scene
tasks:
  en:
    - ground pound game, smash the floor
    - jump and press down in the air to crash through the {colour} bricks and reach the gem underneath
    - "the hero can slam onto the ground, weak blocks below him break then, normal landing leaves them whole"
    - "Nine {colour} bricks of 48 x 40 px close a chamber from x = 175 to 625. The player runs at 220 px/s and jumps at 480 px/s with gravity 1000. DOWN in the air makes him fall straight down at {pound} px/s and turn orange; the brick he lands on then breaks. Landing without it breaks nothing. The gem in the chamber shows You win!"
  zh:
    - 下砸游戏，把地面砸破
    - 跳起来在空中按下键，砸穿{colour}砖块，拿到下面的宝石
    - 主角可以从空中猛砸地面，脚下的脆砖会碎，普通落地不会
    - 九块 48 x 40 像素的{colour}砖盖住 x = 175 到 625 的密室。玩家以每秒 220 像素跑，以每秒 480 像素起跳，重力 1000。在空中按下键会以每秒 {pound} 像素直直下坠并变成橙色，砸到的那块砖碎掉，普通落地不碎。密室里的宝石显示 You win!
difficulty: medium
apis: [this.physics.add.staticGroup, this.physics.add.collider, this.input.keyboard.createCursorKeys, setFillStyle, setVelocity]
plan:
  en:
    req: DOWN in the air slams the player through {colour} bricks
    steps: [Build shelves and a chamber and a row of bricks, Run and jump with the arrow keys, Fall straight and fast when DOWN is pressed in the air, Break the brick that is hit in such a fall, End the slam on landing, Win at the gem]
  zh:
    req: 在空中按下键，砸穿{colour}砖块
    steps: [搭平台、密室和一排砖, 用方向键跑和跳, 空中按下键时快速直落, 下砸时碰到的砖碎掉, 落地结束下砸, 碰到宝石获胜]
knobs:
  colour:
    - {code: "0xbc6c25", en: brown, zh: 棕色}
    - {code: "0xe5383b", en: red, zh: 红色}
    - {code: "0x8d99ae", en: grey, zh: 灰色}
  pound: {code: "POUND_SPEED = {}", values: [900, 700, 800]}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const bricks = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  t.near(bricks().length, 9, 0, 'nine bricks of the asked colour');
  t.seconds(1);
  const high = player.y;
  t.near(t.travel(player, () => t.hold('RIGHT', 15)).x, 55, 9, 'RIGHT runs');
  player.body.reset(400, high - 60);
  t.step(40);
  t.near(player.y, high, 2, 'the bricks carry a player who lands on them');
  t.press('DOWN');
  t.step(20);
  t.near(bricks().length, 9, 0, 'and DOWN on the ground breaks nothing');
  const colour = player.fillColor;
  t.press('UP');
  t.step(12);
  t.ok(player.y < high - 70, 'UP jumps');
  t.press('DOWN');
  t.near(player.body.velocity.y, knobs.pound + 50, 80, 'DOWN in the air slams at the asked speed');
  t.ok(player.fillColor !== colour, 'in another colour');
  for (let i = 0; i < 30 && bricks().length === 9; i++) t.step();
  t.near(bricks().length, 8, 0, 'the brick below breaks');
  t.ok(!bricks().some((b) => Math.abs(b.x - 400) < 25), 'the one in the middle');
  t.step(5);
  t.ok(player.fillColor === colour, 'the slam is over');
  for (let i = 0; i < 90 && !t.text(/you win/i); i++) t.step();
  t.ok(t.text(/you win/i), 'and the gem in the chamber wins');
*/
const POUND_SPEED = 900;

class PoundScene extends Phaser.Scene {
  create() {
    this.pounding = false;
    const solid = this.physics.add.staticGroup();
    solid.add(this.add.rectangle(87, 500, 175, 200, 0x415a77));
    solid.add(this.add.rectangle(713, 500, 175, 200, 0x415a77));
    solid.add(this.add.rectangle(400, 585, 450, 30, 0x415a77));
    const bricks = this.physics.add.staticGroup();
    for (let i = 0; i < 9; i++) {
      bricks.add(this.add.rectangle(200 + i * 50, 420, 48, 40, 0xbc6c25));
    }
    const gem = this.physics.add.existing(this.add.star(400, 550, 4, 8, 18, 0x06d6a0), true);

    this.player = this.physics.add.existing(this.add.rectangle(80, 350, 32, 44, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.player, solid);
    this.physics.add.collider(this.player, bricks, this.breakBrick, null, this);
    this.physics.add.overlap(this.player, gem, this.win, null, this);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.cursors.down.on('down', this.pound, this);
  }

  pound() {
    if (this.player.body.touching.down) return;
    this.pounding = true;
    this.player.setFillStyle(0xff7b00);
    this.player.body.setVelocity(0, POUND_SPEED);
  }

  breakBrick(player, brick) {
    if (this.pounding && player.body.touching.down) brick.destroy();
  }

  win() {
    this.physics.pause();
    this.add.text(400, 150, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    if (this.pounding && body.touching.down) {
      this.pounding = false;
      this.player.setFillStyle(0xf8f9fa);
    }
    if (this.pounding) return;
    body.setVelocityX((right.isDown - left.isDown) * 220);
    if (up.isDown && body.touching.down) body.setVelocityY(-480);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0d1b2a',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: PoundScene
});

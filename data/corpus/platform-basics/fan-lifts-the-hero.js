/* scene
tasks:
  en:
    - platformer with a fan that blows me up
    - "a fan in the floor, over it the air carries the player upwards to a ledge he cannot jump to"
    - "jump and run, in the {colour} stream of wind the character floats, so he gets to the star high up on the right"
    - "A white player runs at 220 px/s and jumps at 400 px/s (gravity 900). A {colour} air stream 100 px wide stands at x = 400 from the floor up to y = 120; inside it he is accelerated upwards by {force} px/s², at most 400 px/s fast. A ledge on the right is 240 px above the floor, too high to jump; the star on it shows You win!"
  zh:
    - 有风扇把人吹上去的平台游戏
    - 地板上有个风扇，上方的气流把玩家吹到跳不上去的高台
    - 横版跳跃，角色在{colour}气流里会飘起来，这样才能拿到右上方的星星
    - 白色玩家以每秒 220 像素跑，以每秒 400 像素起跳（重力 900）。x = 400 处有一道 100 像素宽的{colour}气流，从地面到 y = 120，在里面以 {force} 的加速度向上，最高每秒 400 像素。右边的高台比地面高 240 像素，跳不上去，碰到上面的星星显示 You win!
difficulty: easy
apis: [setAccelerationY, setMaxVelocityY, this.physics.add.staticGroup, this.physics.add.collider, this.physics.add.overlap]
plan:
  en:
    req: A {colour} air stream lifts the player with {force} px/s² to a high ledge
    steps: [Build floor and ledge with static bodies, Draw the stream of air, Run and jump with the arrow keys, Accelerate the player upwards inside the stream, Win at the star]
  zh:
    req: '{colour}气流以 {force} 的加速度把玩家送上高台'
    steps: [用静态物体搭地面和高台, 画出气流, 用方向键跑和跳, 在气流里给玩家向上的加速度, 碰到星星获胜]
knobs:
  colour:
    - {code: "0x90e0ef", en: light blue, zh: 浅蓝色}
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0xcdb4db", en: light purple, zh: 浅紫色}
  force: {code: "FORCE = {}", values: [1600, 1400, 2000]}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const stream = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  t.seconds(1);
  const floor = player.y;
  t.near(t.travel(player, () => t.hold('LEFT', 15)).x, -55, 9, 'LEFT runs');
  let top = floor;
  t.press('UP');
  for (let i = 0; i < 60; i++) { t.step(); top = Math.min(top, player.y); }
  t.near(floor - top, 89, 18, 'UP jumps, not high enough for the ledge');
  t.near(player.y, floor, 2, 'and comes down again');
  for (let i = 0; i < 200 && player.x < stream.x - 20; i++) t.hold('RIGHT', 1);
  top = floor;
  let speed = 0;
  for (let i = 0; i < 150; i++) {
    t.step();
    top = Math.min(top, player.y);
    speed = Math.max(speed, -player.body.velocity.y);
  }
  t.ok(floor - top > 300, 'the stream lifts the player high');
  t.ok(speed < 405, 'but not too fast');
  t.near(player.x, stream.x - 15, 20, 'straight up');
  player.body.reset(stream.x, floor - 60);
  t.step(2);
  const before = player.body.velocity.y;
  t.step(6);
  t.near(before - player.body.velocity.y, (knobs.force - 900) / 10, 20, 'it accelerates as asked');
  for (let i = 0; i < 200 && player.y > 200; i++) t.step();
  t.ok(!t.text(/you win/i), 'not won yet');
  for (let i = 0; i < 250 && !t.text(/you win/i); i++) t.hold('RIGHT', 1);
  t.ok(t.text(/you win/i), 'from the stream the ledge and the star are reached');
*/
const FORCE = 1600;

function create() {
  const solid = this.physics.add.staticGroup();
  solid.add(this.add.rectangle(400, 570, 800, 60, 0x588157));
  solid.add(this.add.rectangle(645, 312, 330, 24, 0x588157));
  this.stream = this.add.rectangle(400, 330, 100, 420, 0x90e0ef, 0.4);
  this.add.rectangle(400, 535, 100, 10, 0x343a40);

  const star = this.physics.add.existing(this.add.star(730, 270, 5, 12, 26, 0xffb703), true);
  this.player = this.physics.add.existing(this.add.rectangle(120, 500, 32, 44, 0xf8f9fa));
  this.player.body.setCollideWorldBounds(true).setMaxVelocityY(400);
  this.physics.add.collider(this.player, solid);
  this.physics.add.overlap(this.player, star, () => {
    this.physics.pause();
    this.add.text(400, 60, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  });
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up } = this.cursors;
  const { body } = this.player;
  body.setVelocityX((right.isDown - left.isDown) * 220);
  if (up.isDown && body.touching.down) body.setVelocityY(-400);

  const { x, y } = this.player;
  const inStream = Math.abs(x - this.stream.x) < 50 && y > 120;
  body.setAccelerationY(inStream ? -FORCE : 0);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#274c77',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: { create, update }
});

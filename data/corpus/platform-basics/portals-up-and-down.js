/* scene
tasks:
  en:
    - game with two portals
    - walk into the {colour} portal and come out of the other one on the upper floor
    - "platform level where a pair of gates beams the hero between two floors, that is the only way to the treasure"
    - "The player runs at 220 px/s and jumps at {jump} px/s with gravity 1000. A {colour} ellipse of 40 x 80 px stands on the ground at x = 620, another one on a floor 310 px above at x = 120. Whoever touches one appears 60 px to the right of the other one. The star on the upper floor at x = 420 shows You win!"
  zh:
    - 有两个传送门的游戏
    - 走进{colour}传送门，从上层的另一个门出来
    - 平台关卡，一对传送门把主角在两层之间传来传去，只有这样才能拿到宝物
    - 玩家以每秒 220 像素跑，以每秒 {jump} 像素起跳，重力 1000。x = 620 的地面上有一个 40 x 80 像素的{colour}椭圆，高 310 像素的上层 x = 120 处有另一个。碰到其中一个就出现在另一个右边 60 像素处。上层 x = 420 的星星显示 You win!
difficulty: easy
apis: [this.add.ellipse, this.physics.add.overlap, this.physics.add.staticGroup, body.reset]
plan:
  en:
    req: A pair of {colour} portals moves the hero between two floors
    steps: [Build the ground and the upper floor, Draw both portals with static bodies, Run and jump with the arrow keys, Put the player beside the other portal when one is touched, Win at the star]
  zh:
    req: 一对{colour}传送门把主角在两层之间传送
    steps: [搭地面和上层, 画两个带静态身体的传送门, 用方向键跑和跳, 碰到一个就出现在另一个旁边, 碰到星星获胜]
knobs:
  colour:
    - {code: "0xc77dff", en: purple, zh: 紫色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xff9e00", en: orange, zh: 橙色}
  jump: {code: "JUMP_SPEED = {}", values: [420, 360, 480]}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const portals = t.objects((o) => o.type === 'Ellipse' && o.fillColor === knobs.colour);
  t.near(portals.length, 2, 0, 'two portals of the asked colour');
  const [low, high] = portals.sort((a, b) => b.y - a.y);
  t.seconds(0.5);
  const floor = player.y;
  t.near(t.travel(player, () => t.hold('RIGHT', 15)).x, 55, 9, 'RIGHT runs');
  t.step(3);
  let top = floor;
  t.press('UP');
  for (let i = 0; i < 65; i++) { t.step(); top = Math.min(top, player.y); }
  const height = knobs.jump * knobs.jump / 2000;
  t.near(floor - top, height, height * 0.15, 'UP jumps as high as asked');
  t.ok(floor - height > 230, 'the upper floor is out of reach');
  const toRight = (truth) => { for (let i = 0; i < 300 && !truth(); i++) t.hold('RIGHT', 1); t.step(2); };
  toRight(() => player.y < 300);
  t.near(player.x, high.x + 60, 14, 'the lower portal leads to the upper one');
  t.seconds(0.5);
  t.ok(player.y < 230 && Math.abs(player.x - high.x - 60) < 16, 'and the player stays there');
  for (let i = 0; i < 100 && player.y < 300; i++) t.hold('LEFT', 1);
  t.step(2);
  t.near(player.x, low.x + 60, 14, 'the upper portal leads back');
  t.ok(player.y > 400, 'down to the ground');
  t.ok(!t.text(/you win/i), 'not won yet');
  player.body.reset(low.x - 60, floor);
  toRight(() => player.y < 300);
  toRight(() => t.text(/you win/i));
  t.ok(t.text(/you win/i), 'the star is reached through the portal');
*/
const JUMP_SPEED = 420;

function create() {
  const floors = this.physics.add.staticGroup();
  floors.add(this.add.rectangle(400, 570, 800, 60, 0x495057));
  floors.add(this.add.rectangle(275, 240, 550, 20, 0x495057));
  const low = this.add.ellipse(620, 500, 40, 80, 0xc77dff);
  const high = this.add.ellipse(120, 190, 40, 80, 0xc77dff);
  const star = this.add.star(420, 200, 5, 12, 26, 0xffd60a);
  [low, high, star].forEach((thing) => this.physics.add.existing(thing, true));

  this.player = this.physics.add.existing(this.add.rectangle(80, 500, 32, 44, 0xf8f9fa));
  this.player.body.setCollideWorldBounds(true);
  this.physics.add.collider(this.player, floors);
  // beside the other portal, so that it does not send the player back at once
  const beam = (portal) => this.player.body.reset(portal.x + 60, portal.y);
  this.physics.add.overlap(this.player, low, () => beam(high));
  this.physics.add.overlap(this.player, high, () => beam(low));
  this.physics.add.overlap(this.player, star, () => {
    this.physics.pause();
    this.add.text(400, 80, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  });
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up } = this.cursors;
  const { body } = this.player;
  body.setVelocityX((right.isDown - left.isDown) * 220);
  if (up.isDown && body.touching.down) body.setVelocityY(-JUMP_SPEED);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: { create, update }
});

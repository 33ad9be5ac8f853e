/* scene
tasks:
  en:
    - a stone that falls when I walk under it, like a thwomp
    - "a heavy {colour} block hangs at the ceiling, crashes down when the player comes near and slowly goes up again"
    - "trap in a corridor: lure the press down, wait, and slip through while it is on its way back"
    - "A {colour} block of 100 x 100 px hangs at x = 400 below the ceiling. When the player is less than 110 px beside its middle, it falls at {fall} px/s, lies on the ground for 1 second and rises at {rise} px/s. The player starts at x = 60 and runs at 240 px/s with LEFT and RIGHT; touching the block sends him back and adds 1 to Crushed. The green flag at x = 770 shows You made it!"
  zh:
    - 走到下面就砸下来的石头
    - 一个沉重的{colour}方块挂在天花板，玩家靠近就砸下来，然后慢慢升回去
    - 走廊里的陷阱，先引它砸下来，等一等，趁它升上去时溜过去
    - 100 x 100 像素的{colour}方块挂在 x = 400 的天花板下。玩家离它中线不到 110 像素时，它以每秒 {fall} 像素落下，在地上停 1 秒，再以每秒 {rise} 像素升起。玩家从 x = 60 出发，用左右键以每秒 240 像素跑，碰到方块就回到起点，Crushed 加 1。x = 770 的绿色旗子显示 You made it!
difficulty: medium
apis: [this.physics.add.collider, this.physics.add.overlap, setVelocityY, this.time.delayedCall, body.reset, setAllowGravity]
plan:
  en:
    req: A {colour} block falls on a player who comes near and rises again
    steps: [Build the ground and the hanging block, Run with the arrow keys, Let the block fall when the player is near, Let it lie for a second when it lands and then rise, Send a touched player back, Win at the flag]
  zh:
    req: 玩家靠近时{colour}方块砸下，再升回去
    steps: [搭地面和悬挂的方块, 用方向键跑动, 玩家靠近时方块落下, 落地后停一秒再升起, 碰到方块的玩家回起点, 碰到旗子获胜]
knobs:
  colour:
    - {code: "0x6c757d", en: grey, zh: 灰色}
    - {code: "0x457b9d", en: blue, zh: 蓝色}
    - {code: "0x9d0208", en: red, zh: 红色}
  fall: {code: "FALL_SPEED = {}", values: [700, 600, 800]}
  rise: {code: "RISE_SPEED = {}", values: [80, 100, 60]}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const block = t.one((o) => o.type === 'Rectangle' && o.width === 100);
  const goRight = (x, limit) => { for (let i = 0; i < limit && player.x < x; i++) t.hold('RIGHT', 1); t.step(1); };
  t.ok(block.fillColor === knobs.colour, 'the block has the asked colour');
  const high = block.y;
  t.near(t.travel(player, () => t.hold('RIGHT', 15)).x, 60, 9, 'RIGHT runs');
  t.near(t.travel(block, () => t.step(40)).distance, 0, 0.5, 'far away the block hangs still');
  player.body.reset(400, 500);
  for (let i = 0; i < 120 && player.x > 200; i++) t.step();
  t.near(player.x, 60, 12, 'a player below is sent back');
  t.near(t.number(/crushed/i), 1, 0, 'and counted');
  for (let i = 0; i < 900 && (i < 60 || block.y > high + 3); i++) t.step();
  t.near(block.y, high, 4, 'the block goes up to its place again');
  t.step(10);
  t.near(t.travel(block, () => t.step(40)).distance, 0, 0.5, 'and hangs still');
  goRight(296, 150);
  t.step(3);
  t.near(t.travel(block, () => t.step(10)).y, knobs.fall / 6, 15, 'near it the block falls at the asked speed');
  for (let i = 0; i < 100 && block.y < 488; i++) t.step();
  t.near(t.travel(block, () => t.step(45)).distance, 0, 3, 'it lies on the ground for a while');
  t.step(25);
  t.near(t.travel(block, () => t.step(30)).y, -knobs.rise / 2, 5, 'and rises slowly');
  t.near(t.number(/crushed/i), 1, 0, 'beside it nobody is hurt');
  for (let i = 0; i < 400 && block.y > 350; i++) t.step();
  t.ok(!t.text(/you made it/i), 'not there yet');
  goRight(760, 200);
  t.ok(t.text(/you made it/i) && t.number(/crushed/i) === 1, 'below the rising block one gets through');
*/
const FALL_SPEED = 700;
const RISE_SPEED = 80;

class CrusherScene extends Phaser.Scene {
  create() {
    this.state = 'hanging';
    this.crushed = 0;
    const ground = this.physics.add.existing(this.add.rectangle(400, 570, 800, 60, 0x3d405b), true);
    const flag = this.physics.add.existing(this.add.rectangle(770, 490, 20, 100, 0x2dc653), true);
    this.block = this.physics.add.existing(this.add.rectangle(400, 60, 100, 100, 0x6c757d));
    this.block.body.setAllowGravity(false);
    this.player = this.physics.add.existing(this.add.rectangle(60, 500, 32, 44, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    this.label = this.add.text(16, 16, 'Crushed: 0', { fontSize: '24px' });

    this.cursors = this.input.keyboard.createCursorKeys();
    this.physics.add.collider(this.player, ground);
    this.physics.add.collider(this.block, ground, this.land, null, this);
    this.physics.add.overlap(this.player, this.block, this.crush, null, this);
    this.physics.add.overlap(this.player, flag, this.win, null, this);
  }

  land() {
    if (this.state !== 'falling') return;
    this.state = 'lying';
    this.time.delayedCall(1000, () => {
      this.state = 'rising';
      this.block.body.setVelocityY(-RISE_SPEED);
    });
  }

  crush() {
    this.crushed += 1;
    this.label.setText(`Crushed: ${this.crushed}`);
    this.player.body.reset(60, 500);
  }

  win() {
    this.physics.pause();
    this.add.text(400, 250, 'You made it!', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const { left, right } = this.cursors;
    this.player.body.setVelocityX((right.isDown - left.isDown) * 240);
    const near = Math.abs(this.player.x - this.block.x) < 110;
    if (this.state === 'hanging' && near) {
      this.state = 'falling';
      this.block.body.setVelocityY(FALL_SPEED);
    }
    if (this.state === 'rising' && this.block.y <= 60) {
      this.state = 'hanging';
      this.block.body.reset(400, 60);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b1e',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: CrusherScene
});

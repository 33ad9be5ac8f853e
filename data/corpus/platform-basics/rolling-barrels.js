/* scene
tasks:
  en:
    - barrels roll down, jump over them
    - "like Donkey Kong in small, {colour} barrels come along the upper floor, drop and roll at me, I have to get to the flag"
    - "the hero walks along the ground while round things fall from the gangway and turn towards him, being hit means starting again"
    - "Every {every} ms a {colour} ball of radius 16 starts at the upper left, rolls to the right at {speed} px/s, drops off the floor at x = 640, bounces off the right wall and rolls back along the ground into the fire at x = 150. The player starts at x = 60, runs at 220 px/s and jumps at 440 px/s with gravity 1000. A ball sends him back and adds 1 to Hits; the flag at x = 770 shows You win!"
  zh:
    - 木桶滚下来，跳过去
    - 迷你大金刚，{colour}木桶沿上层滚来、掉下来再朝我滚，我要走到旗子
    - 主角在地面走，圆东西从上面掉下来向他滚，被撞就重新开始
    - 每 {every} 毫秒有一个半径 16 的{colour}球从左上方出发，以每秒 {speed} 像素向右滚，在 x = 640 处掉下，撞右墙后沿地面滚回 x = 150 的火堆。玩家从 x = 60 出发，以每秒 220 像素跑，以每秒 440 像素起跳，重力 1000。被球碰到就回到起点，Hits 加 1；x = 770 的旗子显示 You win!
difficulty: medium
apis: [this.physics.add.group, this.physics.add.collider, this.time.addEvent, setCollideWorldBounds, this.physics.add.overlap, body.reset]
plan:
  en:
    req: Jump over {colour} barrels that roll back along the ground
    steps: [Build the ground and the upper floor, "Let a barrel start every {every} ms", Let barrels bounce off the wall and burn in the fire, Run and jump with the arrow keys, Send the player back when hit, Win at the flag]
  zh:
    req: 跳过沿地面滚回来的{colour}木桶
    steps: [搭地面和上层, '每 {every} 毫秒放出一个木桶', 木桶撞墙反弹并在火里消失, 用方向键跑和跳, 被撞时送回起点, 碰到旗子获胜]
knobs:
  colour:
    - {code: "0xbc6c25", en: brown, zh: 棕色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x9d4edd", en: purple, zh: 紫色}
  every: {code: "EVERY = {}", values: [2500, 2000, 3000]}
  speed: {code: "BARREL_SPEED = {}", values: [160, 200]}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const barrels = () => t.objects((o) => o.type === 'Arc' && o.fillColor === knobs.colour);
  const hits = () => t.number(/hits/i);
  t.near(t.travel(player, () => t.hold('LEFT', 6)).x, -18, 7, 'LEFT runs');
  const seen = [], at = [];
  for (let i = 0; i < 3.2 * knobs.every * 0.06; i++) {
    t.step();
    for (const one of barrels()) if (!seen.includes(one)) { seen.push(one); at.push(i); }
  }
  t.ok(at.length >= 3, 'barrels keep coming');
  t.near(at[2] - at[1], knobs.every * 0.06, 3, 'in the asked time');
  const barrel = barrels().pop();
  t.near(t.travel(barrel, () => t.step(15)).x, knobs.speed / 4, 5, 'a barrel rolls to the right');
  for (let i = 0; i < 600 && barrel.y < 500; i++) t.step();
  t.step(20);
  t.near(barrel.y, 524, 5, 'it drops to the ground');
  for (let i = 0; i < 300 && barrel.body.velocity.x > 0; i++) t.step();
  t.near(barrel.body.velocity.x, -knobs.speed, 5, 'the wall turns it round');
  t.near(hits(), 0, 0, 'the start is safe');
  player.body.reset(350, 518);
  for (let i = 0; i < 400 && hits() === 0; i++) t.step();
  t.near(hits(), 1, 0, 'a barrel hits a player in its way');
  t.step(3);
  t.near(player.x, 60, 8, 'and sends him back to the start');
  for (let i = 0; i < 600 && barrels().some((b) => b.y > 400 && b.x > 250 && b.x < 500); i++) t.step();
  player.body.reset(350, 518);
  const near = () => barrels().find((b) => b.y > 515 && b.body.velocity.x < 0 && b.x > 350 && b.x < 350 + knobs.speed * 0.45);
  for (let i = 0; i < 900 && !near(); i++) t.step();
  const next = near();
  t.press('UP');
  for (let i = 0; i < 60 && next.x > 310; i++) t.step();
  t.ok(next.x <= 310 && hits() === 1, 'the player can jump over one');
  t.ok(!t.text(/you win/i), 'not won yet');
  for (let n = 0; n < 12 && !t.text(/you win/i); n++) {
    player.body.reset(735, 518);
    for (let i = 0; i < 20 && !t.text(/you win/i); i++) t.hold('RIGHT', 1);
  }
  t.ok(t.text(/you win/i), 'the flag wins');
*/
const EVERY = 2500;
const BARREL_SPEED = 160;

function create() {
  this.hits = 0;
  const floors = this.physics.add.staticGroup();
  floors.add(this.add.rectangle(400, 570, 800, 60, 0x6c757d));
  floors.add(this.add.rectangle(320, 250, 640, 20, 0x6c757d));
  const fire = this.physics.add.existing(this.add.rectangle(150, 525, 40, 30, 0xff9f1c), true);
  const flag = this.physics.add.existing(this.add.rectangle(770, 490, 20, 100, 0x2dc653), true);
  this.player = this.physics.add.existing(this.add.rectangle(60, 500, 32, 44, 0xf8f9fa));
  this.player.body.setCollideWorldBounds(true);
  this.barrels = this.physics.add.group({ collideWorldBounds: true, bounceX: 1 });
  this.label = this.add.text(16, 16, 'Hits: 0', { fontSize: '24px' });

  this.cursors = this.input.keyboard.createCursorKeys();
  this.time.addEvent({ delay: EVERY, loop: true, callback: addBarrel, callbackScope: this });
  this.physics.add.collider(this.player, floors);
  this.physics.add.collider(this.barrels, floors);
  this.physics.add.overlap(fire, this.barrels, (fire, barrel) => barrel.destroy());
  this.physics.add.overlap(this.player, this.barrels, hit, null, this);
  this.physics.add.overlap(this.player, flag, win, null, this);
}

function addBarrel() {
  const barrel = this.add.circle(30, 220, 16, 0xbc6c25);
  this.barrels.add(barrel);
  barrel.body.setVelocityX(BARREL_SPEED);
}

function hit() {
  this.player.body.reset(60, 500);
  this.label.setText(`Hits: ${++this.hits}`);
}

function win() {
  this.physics.pause();
  this.add.text(400, 120, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
}

function update() {
  const { left, right, up } = this.cursors;
  const { body } = this.player;
  body.setVelocityX((right.isDown - left.isDown) * 220);
  if (up.isDown && body.touching.down) body.setVelocityY(-440);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: { create, update }
});

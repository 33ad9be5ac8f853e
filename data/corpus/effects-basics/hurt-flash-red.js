/* scene
tasks:
  en:
    - flash red when hurt
    - screen turns red for a moment when the player touches spikes
    - I steer a square, running into thorns costs a life and the whole picture lights up red
    - 'A 40 px square moves with the arrow keys at {speed} px/s. Touching one of three red spikes flashes the camera red for {flash} ms, costs one of 3 lives and puts the square back to 100, 300. Without lives "Game Over" is shown and everything stops; SPACE starts again.'
  zh:
    - 受伤闪红
    - 玩家碰到尖刺时屏幕红一下
    - 控制方块，撞到刺就掉一条命，整个画面闪红光
    - '40 像素的方块用方向键以每秒 {speed} 像素移动。碰到三个红色尖刺之一时，镜头闪红 {flash} 毫秒，失去 3 条命中的一条，方块回到 100, 300。命用完时显示"Game Over"，一切停止，按空格重新开始。'
difficulty: medium
apis: [this.cameras.main.flash, this.physics.add.staticGroup, this.physics.add.overlap, this.add.triangle, this.scene.restart]
plan:
  en:
    req: Touching a spike flashes the screen red and costs a life
    steps: [Add the player with a body, Add three spikes to a static group, Move the player in update, On overlap flash the camera and take a life, Put the player back, Show Game Over without lives and restart on SPACE]
  zh:
    req: 碰到尖刺时屏幕闪红并掉一条命
    steps: [添加带物理体的玩家, 把三个尖刺加入静态组, 在 update 中移动玩家, 重叠时让镜头闪红并扣命, 把玩家放回起点, 没命时显示结束并按空格重开]
knobs:
  flash: {code: "FLASH = {}", values: [300, 500, 200]}
  speed: {code: "SPEED = {}", values: [240, 180, 300]}
probe: |
  const player = () => t.one((o) => o.type === 'Rectangle' && o.width === 40);
  const flash = () => t.scene().cameras.main.flashEffect;
  const lives = () => t.number(/lives/i);
  const says = (words) => t.texts().some((s) => words.test(s));
  const runInto = () => {
    const before = lives();
    t.down('RIGHT');
    for (let i = 0; i < 200 && lives() === before; i++) t.step();
    t.up('RIGHT');
  };
  t.ok(lives() === 3 && !flash().isRunning, 'it starts with three lives');
  t.near(t.travel(player(), () => t.hold('DOWN', 20)).y, knobs.speed / 3, 12, 'the player moves at the asked speed');
  t.hold('UP', 20);
  t.ok(!flash().isRunning, 'nothing flashes on the way');
  runInto();
  t.near(lives(), 2, 0, 'a spike costs a life');
  t.ok(flash().isRunning && flash().red === 255 && flash().blue === 0, 'and flashes the camera red');
  t.near(player().x, 100, 14, 'the player is back');
  t.step(1);
  const [red, green] = t.pixel(740, 560);
  t.ok(red > green + 60, 'the picture is red');
  let frames = 1;
  while (flash().isRunning && frames < 100) { t.step(); frames++; }
  t.near(frames, knobs.flash * 0.06, 4, 'for the asked time');
  runInto();
  t.step(40);
  runInto();
  t.ok(lives() === 0 && says(/game over/i), 'no lives end the game');
  t.near(t.travel(player(), () => t.hold('RIGHT', 20)).distance, 0, 1, 'then nothing moves');
  t.press('SPACE');
  t.step(4);
  t.ok(lives() === 3 && !says(/game over/i), 'SPACE starts again');
*/
const FLASH = 300;
const SPEED = 240;

function create() {
  this.lives = 3;
  this.label = this.add.text(20, 20, 'Lives: 3', { fontSize: '28px' });
  this.player = this.add.rectangle(100, 300, 40, 40, 0x4fc3f7);
  this.physics.add.existing(this.player);
  this.player.body.setCollideWorldBounds(true);
  this.cursors = this.input.keyboard.createCursorKeys();

  const spikes = this.physics.add.staticGroup();
  for (const [x, y] of [[420, 300], [600, 140], [600, 460]]) {
    spikes.add(this.add.triangle(x, y, 0, 60, 30, 0, 60, 60, 0xff1744));
  }
  this.physics.add.overlap(this.player, spikes, hurt, null, this);
}

function hurt() {
  this.cameras.main.flash(FLASH, 255, 0, 0);
  this.player.body.reset(100, 300);
  this.lives -= 1;
  this.label.setText('Lives: ' + this.lives);
  if (this.lives > 0) return;
  this.physics.pause();
  this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
  this.input.keyboard.once('keydown-SPACE', () => this.scene.restart());
}

function update() {
  const { left, right, up, down } = this.cursors;
  this.player.body.setVelocity(
    (right.isDown - left.isDown) * SPEED,
    (down.isDown - up.isDown) * SPEED
  );
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#263238',
  physics: { default: 'arcade' },
  scene: { create, update }
});

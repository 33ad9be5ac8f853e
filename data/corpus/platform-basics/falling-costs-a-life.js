/* scene
tasks:
  en:
    - simple platformer, falling down costs a life
    - "three {colour} islands with holes between them, {lives} tries, game over when all are used up"
    - "the character hops over pits to the finish, whoever drops below the screen loses one of his hearts and begins at the left again"
    - "Three {colour} platforms lie at y = 540, from x = 0 to 220, 330 to 500 and 620 to 800. A white player starts at x = 80, runs at {speed} px/s and jumps at 450 px/s with gravity 1000. Below y = 640 he loses one of {lives} lives, shown as Lives, and is put back to the start; without lives Game over is shown. The red flag at x = 760 shows You win! R restarts."
  zh:
    - 简单的平台游戏，掉下去少一条命
    - 三块{colour}陆地，中间有坑，一共 {lives} 次机会，用完就游戏结束
    - 角色跳过深坑到终点，掉出屏幕就失去一颗心并回到左边
    - 三块{colour}平台在 y = 540，分别从 x = 0 到 220、330 到 500、620 到 800。白色玩家从 x = 80 出发，以每秒 {speed} 像素跑，以每秒 450 像素起跳，重力 1000。掉到 y = 640 以下就失去 {lives} 条命中的一条（用 Lives 显示）并回到起点，没有命显示 Game over。x = 760 的红旗显示 You win!，按 R 重新开始。
difficulty: easy
apis: [this.physics.add.staticGroup, setBoundsCollision, body.reset, this.physics.add.overlap, this.scene.restart]
plan:
  en:
    req: Falling off {colour} platforms costs one of {lives} lives
    steps: [Build three platforms with gaps, Open the bottom of the world, Run and jump with the arrow keys, Take a life and start again below the screen, Show the end without lives or at the flag, Restart with R]
  zh:
    req: 从{colour}平台掉下失去 {lives} 条命中的一条
    steps: [搭三块有缺口的平台, 打开世界的底边, 用方向键跑和跳, 掉出屏幕时减命并回到起点, 没命或碰到旗子时显示结局, 用 R 重新开始]
knobs:
  colour:
    - {code: "0x588157", en: green, zh: 绿色}
    - {code: "0xbc6c25", en: brown, zh: 棕色}
    - {code: "0x6d597a", en: purple, zh: 紫色}
  lives: {code: "LIVES = {}", values: [3, 5, 2]}
  speed: {code: "SPEED = {}", values: [220, 240]}
probe: |
  const player = () => t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const platforms = t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const lives = () => t.number(/lives/i);
  t.near(platforms.length, 3, 0, 'three platforms of the asked colour');
  t.near(lives(), knobs.lives, 0, 'as many lives as asked');
  t.seconds(0.5);
  const floor = player().y;
  t.near(t.travel(player(), () => t.hold('RIGHT', 16)).x, knobs.speed / 4, 9, 'RIGHT runs at the asked speed');
  const fall = () => {
    const before = lives();
    player().body.reset(275, 500);
    for (let i = 0; i < 120 && lives() === before; i++) t.step();
  };
  const jump = (from, to) => {
    for (let i = 0; i < 150 && player().x < from; i++) t.hold('RIGHT', 1);
    t.hold(['RIGHT', 'UP'], 4);
    for (let i = 0; i < 80 && (i < 20 || !player().body.touching.down) && player().y < 600; i++) t.hold('RIGHT', 1);
    t.ok(player().x > to && Math.abs(player().y - floor) < 4, 'a jump crosses the gap');
  };
  fall();
  t.near(lives(), knobs.lives - 1, 0, 'a fall costs a life');
  t.step(30);
  t.near(player().x, 80, 8, 'and starts again at the left');
  t.near(player().y, floor, 3, 'on the ground');
  for (let n = knobs.lives - 2; n >= 0; n--) { fall(); t.near(lives(), n, 0, 'every fall counts'); }
  t.ok(t.text(/game over/i), 'without lives the game is over');
  t.near(t.travel(player(), () => t.hold('RIGHT', 15)).distance, 0, 1, 'and nothing moves');
  t.press('R');
  t.step(30);
  t.ok(lives() === knobs.lives && !t.text(/game over/i), 'R restarts');
  jump(205, 314);
  jump(485, 604);
  t.ok(!t.text(/you win/i), 'not won yet');
  for (let i = 0; i < 100 && !t.text(/you win/i); i++) t.hold('RIGHT', 1);
  t.ok(t.text(/you win/i) && lives() === knobs.lives, 'the flag wins');
*/
const LIVES = 3;
const SPEED = 220;

class PitScene extends Phaser.Scene {
  create() {
    this.lives = LIVES;
    this.over = false;
    const ground = this.physics.add.staticGroup();
    for (const [left, right] of [[0, 220], [330, 500], [620, 800]]) {
      ground.add(this.add.rectangle((left + right) / 2, 570, right - left, 60, 0x588157));
    }
    const flag = this.physics.add.existing(this.add.rectangle(760, 490, 20, 100, 0xe63946), true);
    this.player = this.physics.add.existing(this.add.rectangle(80, 500, 32, 44, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    this.physics.world.setBoundsCollision(true, true, true, false);
    this.label = this.add.text(16, 16, `Lives: ${LIVES}`, { fontSize: '26px' });

    this.physics.add.collider(this.player, ground);
    this.physics.add.overlap(this.player, flag, () => this.end('You win!'));
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  loseLife() {
    this.lives -= 1;
    this.label.setText(`Lives: ${this.lives}`);
    this.player.body.reset(80, 500);
    if (this.lives === 0) this.end('Game over');
  }

  end(message) {
    this.over = true;
    this.physics.pause();
    this.add.text(400, 200, message, { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    if (this.over) return;
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * SPEED);
    if (up.isDown && body.touching.down) body.setVelocityY(-450);
    if (this.player.y > 640) this.loseLife();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#83c5be',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: PitScene
});

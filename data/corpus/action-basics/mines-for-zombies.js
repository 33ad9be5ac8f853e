/* scene
tasks:
  en:
    - game where I drop mines and zombies walk into them
    - zombies run after me, space lays a mine behind me and the zombie that steps on it blows up
    - "lay traps against {colour} monsters that follow the player, no traps may be wasted because only a few can lie around at the same time"
    - "A white circle moves with the arrow keys at 220 px/s. Four {colour} squares of 34 px start in the corners and follow it at {speed} px/s. SPACE puts a red mine of radius 10 on the player's place, at most {mines} at the same time. A square that touches a mine disappears together with it; without squares the text says All clear!, touching the player means Game over, R restarts."
  zh:
    - 做个埋地雷炸僵尸的游戏
    - 僵尸追着我跑，按空格在身后放地雷，僵尸踩上去就炸掉
    - "{colour}怪物一直跟着玩家，玩家布置陷阱消灭它们，场上同时只能放几个陷阱"
    - 白色圆形用方向键以每秒 220 像素移动。四个 34 像素的{colour}方块从四角出发，以每秒 {speed} 像素追赶它。按空格在玩家位置放一个半径 10 的红色地雷，场上最多 {mines} 个。方块碰到地雷时两者一起消失；方块全部消失时显示 All clear!，碰到玩家显示 Game over，按 R 重新开始。
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.physics.moveToObject, this.input.keyboard.createCursorKeys, this.scene.restart]
plan:
  en:
    req: Mines laid with SPACE stop {colour} zombies that follow the player
    steps: [Put four zombies into a group in the corners, Move the player with the arrow keys, "Lay a mine on SPACE while fewer than {mines} lie there", Let the zombies follow the player, Remove mine and zombie where they touch, Show the end and restart with R]
  zh:
    req: 按空格放地雷，炸掉追赶玩家的{colour}僵尸
    steps: [把四个僵尸放进组并摆在四角, 用方向键移动玩家, "地雷少于 {mines} 个时按空格放置", 让僵尸追赶玩家, 僵尸碰到地雷时一起移除, 显示结局并用 R 重新开始]
knobs:
  colour:
    - {code: "0x6a994e", en: green, zh: 绿色}
    - {code: "0x9d4edd", en: purple, zh: 紫色}
    - {code: "0xf4a261", en: orange, zh: 橙色}
  speed: {code: "ZOMBIE_SPEED = {}", values: [90, 70, 120]}
  mines: {code: "MINES = {}", values: [3, 2, 5]}
probe: |
  const zombies = () => t.objects((o) => o.fillColor === knobs.colour);
  const mines = () => t.objects((o) => o.type === 'Arc' && o.radius === 10);
  const player = () => t.one((o) => o.type === 'Arc' && o.fillColor === 0xf8f9fa);
  t.near(zombies().length, 4, 0, 'four zombies of the asked colour');
  t.near(t.travel(zombies()[0], () => t.step(30)).distance, knobs.speed / 2, 7, 'they come at the asked speed');
  t.near(t.travel(player(), () => t.hold('UP', 15)).y, -55, 9, 'UP moves the player');
  for (let i = 0; i < knobs.mines + 2; i++) t.press('SPACE');
  t.near(mines().length, knobs.mines, 0, 'no more mines than asked lie there');
  const [mine] = mines();
  const place = { x: mine.x, y: mine.y };
  player().body.reset(400, 60);
  zombies()[0].setPosition(place.x, place.y);
  t.step(3);
  t.near(zombies().length, 3, 0, 'a zombie on a mine is gone');
  t.near(mines().length, knobs.mines - 1, 0, 'and one mine with it');
  t.ok(!t.text(/clear|over/i), 'the game goes on');
  for (let i = 0; i < 6 && zombies().length > 0; i++) {
    if (mines().length === 0) t.press('SPACE');
    player().body.reset(400, i % 2 ? 60 : 540);
    const target = mines()[0];
    zombies()[0].setPosition(target.x, target.y);
    t.step(3);
  }
  t.ok(zombies().length === 0 && t.text(/all clear/i), 'without zombies it is won');
  t.press('R');
  t.step(5);
  t.ok(zombies().length === 4 && !t.text(/clear/i), 'R restarts');
  zombies()[0].setPosition(player().x, player().y);
  t.step(3);
  t.ok(t.text(/game over/i), 'a zombie that touches the player ends it');
  t.near(t.movers(() => t.step(20)).length, 0, 0, 'and everything stops');
*/
const ZOMBIE_SPEED = 90;
const MINES = 3;

class MinesScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.mines = this.physics.add.group();
    this.zombies = this.physics.add.group();
    for (const [x, y] of [[80, 80], [720, 80], [80, 520], [720, 520]]) {
      this.zombies.add(this.add.rectangle(x, y, 34, 34, 0x6a994e));
    }
    this.player = this.physics.add.existing(this.add.circle(400, 300, 16, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    this.add.text(16, 16, 'SPACE lays a mine', { fontSize: '22px' });

    this.cursors = this.input.keyboard.createCursorKeys();
    this.cursors.space.on('down', this.layMine, this);
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.physics.add.overlap(this.mines, this.zombies, this.explode, null, this);
    this.physics.add.overlap(this.player, this.zombies, () => this.end('Game over'));
  }

  layMine() {
    if (this.over || this.mines.getLength() >= MINES) return;
    this.mines.add(this.add.circle(this.player.x, this.player.y, 10, 0xff3b30));
  }

  explode(mine, zombie) {
    mine.destroy();
    zombie.destroy();
    if (this.zombies.getLength() === 0) this.end('All clear!');
  }

  end(message) {
    if (this.over) return;
    this.over = true;
    this.physics.pause();
    this.add.text(400, 200, message, { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    if (this.over) return;
    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocity((right.isDown - left.isDown) * 220, (down.isDown - up.isDown) * 220);
    for (const zombie of this.zombies.getChildren()) {
      this.physics.moveToObject(zombie, this.player, ZOMBIE_SPEED);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  physics: { default: 'arcade' },
  scene: MinesScene
});

/* scene
tasks:
  en:
    - game with a key, an exit and ghosts
    - get the key in the corner past two ghosts that float up and down, then go back to the door
    - a tiny castle escape, two white spirits patrol and must not touch me, the door only opens for someone who carries the key
    - 'A {colour} 36 px square starts at (60, 80) and moves with the arrow keys at {speed} px/s. Two white ghosts of radius 24 at x = 280 and x = 520 float up and down at {ghost} px/s and bounce off the edges. The key is a star at (720, 80), the grey exit at (60, 540) turns green with it. A ghost shows "Caught!", the exit with the key "You escaped!", R restarts.'
  zh:
    - 有钥匙、出口和幽灵的游戏
    - 躲过两个上下飘的幽灵去角落拿钥匙，再回到门口
    - 城堡逃脱小游戏，两个白色幽灵来回巡逻，不能被碰到，带着钥匙门才会开
    - '36 像素的{colour}方块从 (60, 80) 出发，用方向键以每秒 {speed} 像素移动。x = 280 和 x = 520 处有两个半径 24 的白色幽灵，以每秒 {ghost} 像素上下飘并在边缘反弹。钥匙是 (720, 80) 的星星，(60, 540) 的灰色出口拿到钥匙后变绿。碰到幽灵显示"Caught!"，带钥匙到出口显示"You escaped!"，按 R 重新开始。'
difficulty: medium
apis: [this.physics.add.existing, this.physics.add.group, this.physics.add.overlap, setCollideWorldBounds, this.physics.pause, this.add.star]
plan:
  en:
    req: Fetch the key past two ghosts and reach the exit
    steps: [Draw the exit with the key and the player and give them bodies, Let two ghosts bounce up and down in a group, Move the player with the arrow keys, Take the key by overlap and open the exit, Lose at a ghost, Win at the open exit]
  zh:
    req: 躲过两个幽灵拿到钥匙并到达出口
    steps: [画出口、钥匙和玩家并加上物理身体, 用组让两个幽灵上下反弹, 用方向键移动玩家, 碰到钥匙就拿走并打开出口, 碰到幽灵就输, 到打开的出口就赢]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
    - {code: "0xe63946", en: red, zh: 红色}
  speed: {code: "SPEED = {}", values: [240, 200, 300]}
  ghost: {code: "GHOST = {}", values: [200, 150, 280]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const hero = () => t.one((o) => o.type === 'Rectangle' && o.width === 36);
  const exit = () => t.one((o) => o.type === 'Rectangle' && o.width === 60);
  const to = (place) => { hero().setPosition(place.x, place.y); t.step(3); };
  const ghosts = t.objects('Arc').sort((a, b) => a.x - b.x);
  t.ok(ghosts.length === 2 && hero().fillColor === knobs.colour, 'two ghosts and a player of the asked colour');
  t.near(t.travel(ghosts[0], () => t.step(30)).y, knobs.ghost / 2, 10, 'a ghost floats at the asked speed');
  t.near(t.travel(hero(), () => t.hold('RIGHT', 24)).x, knobs.speed * 0.4, 14, 'RIGHT moves the player');
  const seen = [600, 0];
  for (let i = 0; i < 500; i++) {
    t.step();
    seen[0] = Math.min(seen[0], ghosts[0].y);
    seen[1] = Math.max(seen[1], ghosts[0].y);
  }
  t.ok(seen[0] > 10 && seen[0] < 60 && seen[1] > 540 && seen[1] < 590, 'the ghost goes back and forth between the edges');
  const shut = exit().fillColor;
  to(exit());
  t.ok(!says(/escaped/), 'the exit is shut without the key');
  to(t.one('Star'));
  t.ok(t.objects('Star').length === 0 && exit().fillColor !== shut, 'the key is taken and opens the exit');
  to(exit());
  t.ok(says(/You escaped/), 'the open exit wins');
  t.ok(t.movers(() => t.step(20)).length === 0, 'then everything stops');
  t.press('R');
  t.step(5);
  t.ok(!says(/escaped/) && t.objects('Star').length === 1 && exit().fillColor === shut, 'R starts again');
  to({ x: 280, y: 400 });
  for (let i = 0; i < 500 && !says(/Caught/); i++) t.step();
  t.ok(says(/Caught/), 'a ghost catches who stands in its way');
  t.ok(t.travel(hero(), () => t.hold('LEFT', 20)).distance < 2, 'and the game is over');
*/
const SPEED = 240;
const GHOST = 200;

class GhostScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.hasKey = false;
    this.exit = this.add.rectangle(60, 540, 60, 80, 0x6c757d);
    this.key = this.add.star(720, 80, 5, 10, 20, 0xffd60a);
    this.hero = this.add.rectangle(60, 80, 36, 36, 0x3a86ff);
    [this.exit, this.key, this.hero].forEach((thing) => this.physics.add.existing(thing));
    this.hero.body.setCollideWorldBounds(true);

    this.ghosts = this.physics.add.group({ collideWorldBounds: true, bounceY: 1, velocityY: GHOST });
    this.ghosts.add(this.add.circle(280, 150, 24, 0xffffff));
    this.ghosts.add(this.add.circle(520, 400, 24, 0xffffff));

    this.physics.add.overlap(this.hero, this.key, () => this.takeKey());
    this.physics.add.overlap(this.hero, this.ghosts, () => this.end('Caught!'));
    this.physics.add.overlap(this.hero, this.exit, () => {
      if (this.hasKey) this.end('You escaped!');
    });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  takeKey() {
    this.hasKey = true;
    this.key.destroy();
    this.exit.setFillStyle(0x2a9d4f);
  }

  end(message) {
    if (this.over) return;
    this.over = true;
    this.physics.pause();
    this.add.text(400, 300, message + ' Press R', { fontSize: '48px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.hero.body.setVelocity((right.isDown - left.isDown) * SPEED, (down.isDown - up.isDown) * SPEED);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3c1642',
  physics: { default: 'arcade' },
  scene: GhostScene
});

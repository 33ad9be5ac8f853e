/* scene
tasks:
  en:
    - trick the chasers into holes
    - "dumb monsters run straight at me, I lead them into the black pits so that they fall in"
    - "the player has no weapon; {colour} hunters follow him on the shortest way and disappear when there is a hole in between"
    - "A white circle of radius 16 moves with the arrow keys at 200 px/s. Three {colour} squares of 32 px run straight to it at {speed} px/s. Three black holes of radius 50 lie at 250, 220, at 560, 320 and at 300, 450; who comes closer than 40 px to a middle falls in. Without hunters You win! appears; a player in a hole or touched by a hunter sees Game over. R restarts."
  zh:
    - 把追兵引进坑里
    - 笨怪物直直地追我，我把他们引到黑坑里掉下去
    - 玩家没有武器，{colour}追兵走最短的路追他，中间有坑就会掉进去消失
    - 半径 16 的白色圆用方向键以每秒 200 像素移动。三个 32 像素的{colour}方块以每秒 {speed} 像素直线追它。250, 220、560, 320 和 300, 450 处各有一个半径 50 的黑坑，离中心不到 40 像素就掉进去。追兵全部消失显示 You win!；玩家掉进坑或被碰到显示 Game over，按 R 重来。
difficulty: easy
apis: [this.physics.moveToObject, this.physics.add.group, this.physics.add.overlap, Phaser.Math.Distance.BetweenPoints, this.scene.restart]
plan:
  en:
    req: Lead the {colour} hunters that run straight at the player into holes
    steps: [Draw three holes and three hunters and the player, Move the player with the arrow keys, Let the hunters run straight to the player, Remove a hunter that is in a hole, End the game for the player in a hole or when touched, Restart with R]
  zh:
    req: 把直线追来的{colour}追兵引进坑里
    steps: [画三个坑、三个追兵和玩家, 用方向键移动玩家, 追兵直线跑向玩家, 掉进坑的追兵移除, 玩家掉坑或被碰到就结束, 用 R 重来]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x52b788", en: green, zh: 绿色}
  speed: {code: "HUNTER_SPEED = {}", values: [110, 90, 140]}
probe: |
  const player = () => t.one((o) => o.type === 'Arc' && o.radius === 16);
  const holes = () => t.objects((o) => o.type === 'Arc' && o.radius === 50);
  const hunters = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const again = () => { t.press('R'); t.step(5); };
  t.ok(holes().length === 3 && hunters().length === 3, 'three holes and three hunters');
  t.near(t.travel(player(), () => t.hold('RIGHT', 15)).x, 50, 8, 'RIGHT moves the player');
  t.near(t.travel(hunters()[0], () => t.step(20)).distance, knobs.speed / 3, 6, 'the hunters run at the asked speed');
  const hole = holes().find((h) => h.x === 560);
  hunters().forEach((h, i) => h.setPosition(i === 0 ? hole.x - 100 : 60, i === 0 ? hole.y : 60));
  player().body.reset(hole.x + 160, hole.y);
  const [first] = hunters();
  const way = t.travel(first, () => t.step(15));
  t.ok(way.x > 15 && Math.abs(way.y) < 3, 'a hunter takes the straight way');
  t.step(60);
  t.near(hunters().length, 2, 0, 'and falls into the hole between');
  t.ok(!t.text(/win|over/i), 'the game goes on');
  player().body.reset(hole.x + 160, hole.y);
  hunters().forEach((h) => h.setPosition(hole.x - 100, hole.y));
  t.step(75);
  t.ok(hunters().length === 0 && t.text(/you win/i), 'without hunters it is won');
  again();
  t.ok(hunters().length === 3 && !t.text(/win/i), 'R restarts');
  player().body.reset(hole.x, hole.y + 80);
  t.hold('UP', 20);
  t.ok(t.text(/game over/i), 'the player can fall in, too');
  again();
  hunters()[1].setPosition(player().x, player().y);
  t.step(3);
  t.ok(t.text(/game over/i), 'a touch ends the game');
*/
const HUNTER_SPEED = 110;
const HOLES = [[250, 220], [560, 320], [300, 450]];

class LureScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.holes = HOLES.map(([x, y]) => this.add.circle(x, y, 50, 0x000000));
    this.hunters = this.physics.add.group();
    for (const x of [100, 400, 700]) {
      this.hunters.add(this.add.rectangle(x, 60, 32, 32, 0xe63946));
    }
    this.player = this.physics.add.existing(this.add.circle(420, 540, 16, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);

    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.physics.add.overlap(this.player, this.hunters, () => this.end('Game over'));
  }

  inHole(thing) {
    return this.holes.some((hole) => Phaser.Math.Distance.BetweenPoints(thing, hole) < 40);
  }

  end(message) {
    if (this.over) return;
    this.over = true;
    this.physics.pause();
    this.add.text(400, 120, message, { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    if (this.over) return;
    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocity((right.isDown - left.isDown) * 200, (down.isDown - up.isDown) * 200);
    for (const hunter of this.hunters.getChildren().slice()) {
      this.physics.moveToObject(hunter, this.player, HUNTER_SPEED);
      if (this.inHole(hunter)) hunter.destroy();
    }
    if (this.hunters.getLength() === 0) this.end('You win!');
    if (this.inHole(this.player)) this.end('Game over');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#606c38',
  physics: { default: 'arcade' },
  scene: LureScene
});

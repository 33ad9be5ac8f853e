/* scene
tasks:
  en:
    - make a 2 player tank game
    - two tanks on one keyboard shoot at each other, whoever hits often enough wins
    - a duel for two kids at the same computer, each one drives a tank up and down and fires across the field
    - 'The left {colour} tank drives with W and S and fires with D, the right white tank drives with UP and DOWN and fires with LEFT, both at 250 px/s. Shells fly at {shell} px/s. The text shows "Left: 0   Right: 0"; the first with {hits} hits wins, for example "Left wins!", and R restarts.'
  zh:
    - 做个双人坦克游戏
    - 两辆坦克用同一个键盘对射，先打中够次数的赢
    - 两个小朋友在一台电脑上对决，各自上下开坦克并向对面开炮
    - '左边的{colour}坦克用 W、S 上下移动，D 开炮；右边的白色坦克用上下方向键移动，左方向键开炮，速度都是每秒 250 像素。炮弹每秒飞 {shell} 像素。文字显示"Left: 0   Right: 0"，先命中 {hits} 次的获胜并显示如"Left wins!"，按 R 重新开始。'
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.input.keyboard.addKeys, setVelocityY, setCollideWorldBounds]
plan:
  en:
    req: Two tanks on one keyboard shoot at each other until one has {hits} hits
    steps: [Draw a tank on each side with a group for its shells, Drive the tanks up and down in update, Fire a shell when the fire key goes down, Count hits by overlap, Remove shells at the edge of the world, Show the winner and restart on R]
  zh:
    req: 两辆坦克用同一键盘对射，先命中 {hits} 次者获胜
    steps: [两侧各画一辆坦克并准备炮弹组, 在 update 中上下移动坦克, 按下开炮键时发射炮弹, 用 overlap 统计命中, 炮弹到边缘时移除, 显示获胜者并按 R 重来]
knobs:
  colour:
    - {code: "0x2a9d4f", en: green, zh: 绿色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  shell: {code: "SHELL_SPEED = {}", values: [400, 300, 600]}
  hits: {code: "HITS = {}", values: [3, 2, 5]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const tanks = () => t.objects('Rectangle').sort((a, b) => a.x - b.x);
  let [left, right] = tanks();
  t.ok(left.fillColor === knobs.colour, 'the left tank has the asked colour');
  t.near(t.travel(left, () => t.hold('W', 30)).y, -125, 15, 'W drives the left tank up');
  t.near(right.y, 300, 1, 'the right one does not move by that');
  t.press('D');
  const shell = t.one('Arc');
  t.near(t.travel(shell, () => t.step(12)).x, knobs.shell / 5, 12, 'the shell flies at the asked speed');
  t.seconds(3.5);
  t.ok(t.objects('Arc').length === 0 && read('Left') === 0, 'a miss disappears and does not count');
  for (let i = 0; i < 200 && Math.abs(left.y - right.y) > 8; i++) t.hold(left.y > right.y ? 'W' : 'S', 1);
  t.press('D');
  t.seconds(3.5);
  t.ok(read('Left') === 1 && read('Right') === 0, 'a hit counts for the left tank');
  for (let n = 1; n < knobs.hits; n++) {
    t.ok(!says(/wins/), 'nobody has won yet');
    t.press('D');
    t.seconds(3.5);
  }
  t.ok(says(/Left wins/), 'enough hits win');
  t.press('D');
  t.ok(t.objects('Arc').length === 0, 'then nobody can fire');
  t.press('R');
  t.step(5);
  [left, right] = tanks();
  t.ok(read('Left') === 0 && !says(/wins/), 'R starts a new duel');
  t.ok(t.travel(right, () => t.hold('DOWN', 4)).y > 8, 'DOWN drives the right tank down');
  t.press('LEFT');
  t.seconds(3.5);
  t.ok(read('Right') === 1, 'the right tank can hit as well');
*/
const SHELL_SPEED = 400;
const HITS = 3;

class DuelScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.keys = this.input.keyboard.addKeys('W,S,UP,DOWN');
    this.left = this.addTank('Left', 60, 1, 0x2a9d4f, 'D');
    this.right = this.addTank('Right', 740, -1, 0xf1faee, 'LEFT');
    this.label = this.add.text(400, 40, '', { fontSize: '28px' }).setOrigin(0.5);
    this.showHits();

    this.physics.add.overlap(this.right, this.left.shells, (tank, shell) => this.hit(this.left, shell));
    this.physics.add.overlap(this.left, this.right.shells, (tank, shell) => this.hit(this.right, shell));
    this.physics.world.on('worldbounds', (body) => body.gameObject.destroy());
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addTank(name, x, way, colour, fireKey) {
    const tank = this.add.rectangle(x, 300, 50, 44, colour).setName(name);
    this.physics.add.existing(tank);
    tank.body.setCollideWorldBounds(true);
    tank.hits = 0;
    tank.shells = this.physics.add.group();
    this.input.keyboard.addKey(fireKey).on('down', () => this.fire(tank, way));
    return tank;
  }

  fire(tank, way) {
    if (this.over) return;
    const shell = this.add.circle(tank.x + way * 40, tank.y, 8, 0xffd166);
    tank.shells.add(shell);
    shell.body.setVelocityX(way * SHELL_SPEED);
    shell.body.setCollideWorldBounds(true, 0, 0, true);
  }

  hit(shooter, shell) {
    shell.destroy();
    if (this.over) return;
    shooter.hits += 1;
    this.showHits();
    if (shooter.hits === HITS) {
      this.over = true;
      this.label.setText(`${shooter.name} wins! Press R`);
    }
  }

  showHits() {
    this.label.setText(`Left: ${this.left.hits}   Right: ${this.right.hits}`);
  }

  update() {
    this.drive(this.left, this.keys.W, this.keys.S);
    this.drive(this.right, this.keys.UP, this.keys.DOWN);
  }

  drive(tank, up, down) {
    const way = this.over ? 0 : down.isDown - up.isDown;
    tank.body.setVelocityY(way * 250);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#5c4d3c',
  physics: { default: 'arcade' },
  scene: DuelScene
});

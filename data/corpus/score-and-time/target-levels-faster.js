/* scene
tasks:
  en:
    - moving target game with levels
    - click a disc that moves left and right, every {hits} hits it gets faster, three wrong clicks and I am out
    - aim trainer, the goal slides from wall to wall and jumps away when hit, each level it speeds up
    - 'A {colour} disc of radius 36 moves sideways at {speed} px/s and bounces off the edges. A click on it scores 1 and puts it at a random place; after every {hits} hits "Level" goes up by one and it is 60 px/s faster. A click beside it takes one of 3 lives; without lives "Game Over" appears, it stops, and R restarts.'
  zh:
    - 有关卡的移动靶游戏
    - 点击左右移动的圆盘，每打中 {hits} 次就变快，点错三次就出局
    - 瞄准练习，靶子在两边墙之间滑动，打中后换位置，每一关都更快
    - '半径 36 的{colour}圆盘以每秒 {speed} 像素左右移动，在边缘反弹。点中得 1 分并换到随机位置；每打中 {hits} 次"Level"加一，速度快 60 像素。点空从 3 条命中扣一条；没命显示"Game Over"，圆盘停下，按 R 重新开始。'
difficulty: medium
apis: [this.physics.add.existing, setCollideWorldBounds, setBounce, setInteractive, this.input.on, Phaser.Math.Between]
plan:
  en:
    req: Click a moving disc that gets faster every {hits} hits
    steps: [Draw the disc with a body that bounces off the edges, Look at each click whether it was on the disc, Score a hit and move the disc elsewhere, Raise the level and the speed after enough hits, Take a life for a miss, End without lives]
  zh:
    req: 点击移动的圆盘，每打中 {hits} 次变快
    steps: [画圆盘并让身体在边缘反弹, 每次点击判断是否点中圆盘, 点中得分并换位置, 打中够次数后升级加速, 点空扣命, 没命时结束]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  speed: {code: "SPEED = {}", values: [200, 150, 260]}
  hits: {code: "HITS = {}", values: [3, 2, 5]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const disc = () => t.one('Arc');
  const hit = () => { t.pointerDown(disc()); t.pointerUp(disc()); t.step(3); };
  const pace = () => t.travel(disc(), () => t.step(12)).distance * 5;
  t.ok(disc().fillColor === knobs.colour, 'the disc has the asked colour');
  t.near(pace(), knobs.speed, 40, 'it moves at the asked speed');
  let left = 800, right = 0;
  for (let i = 0; i < 800; i++) { t.step(); left = Math.min(left, disc().x); right = Math.max(right, disc().x); }
  t.ok(left > 20 && left < 60 && right > 740 && right < 780, 'it goes to and fro between the edges');
  hit();
  t.ok(read('Score') === 1 && read('Level') === 1 && read('Lives') === 3, 'a hit scores');
  for (let n = 1; n < knobs.hits; n++) hit();
  t.ok(read('Score') === knobs.hits && read('Level') === 2, 'enough hits raise the level');
  t.near(Math.abs(disc().body.velocity.x), knobs.speed + 60, 2, 'and it is faster');
  for (let n = 0; n < knobs.hits; n++) hit();
  t.ok(read('Level') === 3, 'this goes on');
  t.near(Math.abs(disc().body.velocity.x), knobs.speed + 120, 2, 'level by level');
  t.click(400, 595);
  t.ok(read('Lives') === 2 && read('Score') === 2 * knobs.hits, 'a click beside it costs a life');
  t.click(400, 595);
  t.ok(!says(/Game Over/), 'with lives the game goes on');
  t.click(400, 595);
  t.ok(says(/Game Over/) && read('Lives') === 0, 'three misses end it');
  t.ok(t.travel(disc(), () => t.step(20)).distance < 1, 'the disc stops');
  hit();
  t.ok(read('Score') === 2 * knobs.hits, 'and cannot be hit any more');
  t.press('R');
  t.step(5);
  t.ok(read('Level') === 1 && read('Lives') === 3 && !says(/Game Over/), 'R starts again');
*/
const SPEED = 200;
const HITS = 3;

class TargetScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.level = 1;
    this.lives = 3;
    this.disc = this.add.circle(400, 300, 36, 0xe63946).setStrokeStyle(8, 0xffffff);
    this.disc.setInteractive();
    this.physics.add.existing(this.disc);
    this.disc.body.setCollideWorldBounds(true).setBounce(1).setVelocityX(SPEED);
    this.label = this.add.text(20, 20, '', { fontSize: '28px' });
    this.showState();

    this.input.on('pointerdown', (pointer, over) => {
      if (this.lives === 0) return;
      if (over.includes(this.disc)) this.hit();
      else this.miss();
    });
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  showState() {
    this.label.setText(`Level: ${this.level}   Score: ${this.score}   Lives: ${this.lives}`);
  }

  hit() {
    this.score += 1;
    this.level = 1 + Math.floor(this.score / HITS);
    const way = Math.sign(this.disc.body.velocity.x);
    this.disc.setPosition(Phaser.Math.Between(100, 700), Phaser.Math.Between(120, 520));
    this.disc.body.setVelocityX(way * (SPEED + (this.level - 1) * 60));
    this.showState();
  }

  miss() {
    this.lives -= 1;
    this.showState();
    if (this.lives > 0) return;
    this.physics.pause();
    this.add.text(400, 80, 'Game Over! Press R', { fontSize: '48px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  physics: { default: 'arcade' },
  scene: TargetScene
});

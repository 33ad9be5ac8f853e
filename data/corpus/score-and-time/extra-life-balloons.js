/* scene
tasks:
  en:
    - balloon popping game with lives and extra life
    - click balloons before they fly away, each one that escapes costs a life, every {every} I pop give one back
    - summer fair game, toys filled with air float up and I burst them with the mouse, good players earn hearts
    - 'Every 900 ms a {colour} balloon of radius 32 starts below the screen at a random x and rises at {rise} px/s. A click on it scores 1, a balloon that leaves at the top takes one of 3 lives, and every {every} points add a life. Without lives "Game Over" appears, no more balloons come and R restarts.'
  zh:
    - 有命和奖励命的戳气球游戏
    - 在气球飞走之前点破它，飞走一个扣一条命，每戳破 {every} 个还一条命
    - 夏日游园游戏，充气玩具往上飘，用鼠标戳破，打得好能赚到爱心
    - '每 900 毫秒有一个半径 32 的{colour}气球从画面下方随机 x 处以每秒 {rise} 像素升起。点中得 1 分，从顶部飞走一个从 3 条命中扣一条，每得 {every} 分加一条命。没命时显示"Game Over"，不再有气球，按 R 重新开始。'
difficulty: easy
apis: [this.time.addEvent, this.physics.add.group, setInteractive, setVelocityY, this.time.removeAllEvents, Phaser.Math.Between]
plan:
  en:
    req: Pop rising balloons, {every} pops give an extra life
    steps: [Let a balloon rise from below by a timer, Pop it on a click and score, Add a life after enough points, Take a life for a balloon that left at the top, End without lives and restart on R]
  zh:
    req: 戳破上升的气球，每 {every} 个奖励一条命
    steps: [用定时器让气球从下方升起, 点击时戳破并得分, 每到指定分数加一条命, 从顶部飞走的气球扣命, 没命时结束并按 R 重来]
knobs:
  colour:
    - {code: "0xff5d8f", en: pink, zh: 粉色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x9b5de5", en: purple, zh: 紫色}
  rise: {code: "RISE = {}", values: [140, 110, 180]}
  every: {code: "EVERY = {}", values: [5, 3, 8]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const balloons = () => t.objects('Arc');
  const high = () => balloons().find((one) => one.y < 550);
  for (let i = 0; i < 200 && !high(); i++) t.step();
  t.ok(high().fillColor === knobs.colour, 'a balloon of the asked colour comes');
  t.near(t.travel(high(), () => t.step(15)).y, -knobs.rise / 4, 8, 'it rises at the asked speed');
  t.click(400, 30);
  t.ok(read('Score') === 0 && read('Lives') === 3, 'a click beside it does nothing');
  for (let i = 0; i < 1200 && read('Score') < knobs.every; i++) {
    const one = high();
    if (one) {
      const had = read('Score'), { x, y } = one;
      t.pointerDown(x, y);
      t.pointerUp(x, y);
      t.step(2);
      if (had === 0) t.ok(read('Score') === 1 && read('Lives') === 3, 'a click on it scores');
    } else t.step();
  }
  t.ok(read('Score') === knobs.every && read('Lives') === 4, 'enough points give a life');
  for (let i = 0; i < 900 && read('Lives') === 4; i++) t.step();
  t.ok(read('Lives') === 3 && !says(/Game Over/), 'a balloon that gets away costs a life');
  for (let i = 0; i < 1200 && !says(/Game Over/); i++) t.step();
  t.ok(says(/Game Over/) && read('Lives') === 0 && read('Score') === knobs.every, 'no lives end the game');
  t.seconds(2);
  t.ok(balloons().length === 0, 'no more balloons come');
  t.press('R');
  t.step(5);
  t.ok(read('Lives') === 3 && read('Score') === 0 && !says(/Game Over/), 'R starts again');
*/
const RISE = 140;
const EVERY = 5;

class BalloonScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.lives = 3;
    this.balloons = this.physics.add.group();
    this.label = this.add.text(20, 20, '', { fontSize: '28px', color: '#14213d' });
    this.showState();
    this.time.addEvent({ delay: 900, loop: true, callback: () => this.addBalloon() });
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  showState() {
    this.label.setText(`Score: ${this.score}   Lives: ${this.lives}`);
  }

  addBalloon() {
    const balloon = this.add.circle(Phaser.Math.Between(50, 750), 640, 32, 0xff5d8f);
    this.balloons.add(balloon);
    balloon.body.setVelocityY(-RISE);
    balloon.setInteractive().on('pointerdown', () => this.pop(balloon));
  }

  pop(balloon) {
    balloon.destroy();
    this.score += 1;
    if (this.score % EVERY === 0) this.lives += 1;
    this.showState();
  }

  update() {
    const escaped = this.balloons.getChildren().find((balloon) => balloon.y < -32);
    if (!escaped) return;
    escaped.destroy();
    this.lives -= 1;
    this.showState();
    if (this.lives === 0) this.end();
  }

  end() {
    this.time.removeAllEvents();
    this.balloons.clear(true, true);
    this.add.text(400, 300, 'Game Over! Press R', { fontSize: '52px', color: '#14213d' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#bde0fe',
  physics: { default: 'arcade' },
  scene: BalloonScene
});

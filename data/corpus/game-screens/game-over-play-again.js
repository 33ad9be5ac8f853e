/* scene
tasks:
  en:
    - game over screen with a {label} button
    - click the ball to keep it in the air; when it falls out show game over with my score, the best score and a {label} button
    - a window at the end of the game that shows points and record and lets me start over by clicking
    - "A {colour} ball of radius 40 falls with gravity {gravity}; each click on it throws it up at 500 pixels per second and scores a point. When it leaves the screen at the bottom a dark panel shows Game Over, Your score, Best score and a button {label}, which starts a new game at 0; the best score is kept."
  zh:
    - 游戏结束界面加重玩按钮
    - 点击小球不让它掉下去，掉出屏幕就弹出游戏结束，显示得分、最高分和 {label} 按钮
    - 游戏失败后弹出一个面板，写着分数和最好成绩，点一下按钮重新来过
    - 半径 40 的{colour}小球以重力 {gravity} 下落，每次点中它就以每秒 500 像素向上抛起并得一分。它从底部掉出屏幕后，深色面板显示 Game Over、Your score、Best score 和 {label} 按钮，点按钮从 0 分重新开始，最高分保留。
difficulty: medium
apis: [this.scene.restart, setInteractive, this.add.rectangle, this.add.circle, Phaser.Math.Between, Phaser.Math.Clamp]
plan:
  en:
    req: A game over panel with score, best score and a {label} button
    steps:
      - Let the ball fall and throw it up on a click
      - Count every hit
      - End the game when it is below the screen
      - Show the panel with score and best score
      - Restart the scene when the button is clicked
  zh:
    req: 游戏结束面板，有得分、最高分和 {label} 按钮
    steps:
      - 让小球下落，点击时抛起
      - 每次点中加一分
      - 小球掉出底部时结束游戏
      - 显示面板、得分和最高分
      - 点击按钮时重启场景
knobs:
  label: {code: "'{}'", values: [Play again, Try again]}
  gravity: {code: "GRAVITY = {}", values: [800, 600]}
  colour:
    - {code: "0xff5d8f", en: pink, zh: 粉色}
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
probe: |
  const over = () => t.text(/game over/i);
  const ball = () => t.one('Arc');
  const hit = () => { for (let i = 0; i < 200 && ball().y < 350; i++) t.step(); t.click(ball()); };
  t.ok(ball().fillColor === knobs.colour, 'the ball has the asked colour');
  t.ok(t.travel(ball(), () => t.step(20)).y > 10, 'it falls');
  hit();
  t.ok(t.travel(ball(), () => t.step(5)).y < -10, 'a click throws it up');
  t.near(t.number(/^score/i), 1, 0, 'and scores');
  hit();
  hit();
  t.ok(!over() && !t.text(knobs.label), 'the panel is not there yet');
  t.seconds(2.6);
  t.ok(over() && t.text(knobs.label), 'a lost ball shows the panel with the button');
  t.near(t.number(/^your score/i), 3, 0, 'with the score');
  t.near(t.number(/^best score/i), 3, 0, 'and the best score');
  t.click(t.text(knobs.label));
  t.step(3);
  t.ok(!over(), 'the button closes it');
  t.near(t.number(/^score/i), 0, 0, 'a new game starts at 0');
  t.seconds(1.6);
  t.near(t.number(/^your score/i), 0, 0, 'the second game had no hit');
  t.near(t.number(/^best score/i), 3, 0, 'the best score is kept');
*/
const GRAVITY = 800;
const THROW = 500;
let best = 0; // outside of the scene, so that it survives the restart

class BallScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.isOver = false;
    this.speedX = 0;
    this.speedY = 0;
    this.label = this.add.text(20, 20, 'Score: 0', { fontSize: '28px' });
    this.ball = this.add.circle(400, 200, 40, 0xff5d8f).setInteractive();
    this.ball.on('pointerdown', () => this.hit());
  }

  hit() {
    this.score += 1;
    this.label.setText(`Score: ${this.score}`);
    this.speedY = -THROW;
    this.speedX = Phaser.Math.Between(-150, 150);
  }

  update(time, delta) {
    if (this.isOver) return;
    const seconds = delta / 1000;
    this.speedY += GRAVITY * seconds;
    this.ball.y += this.speedY * seconds;
    this.ball.x = Phaser.Math.Clamp(this.ball.x + this.speedX * seconds, 40, 760);
    if (this.ball.y > 640) this.endGame();
  }

  endGame() {
    this.isOver = true;
    best = Math.max(best, this.score);
    this.add.rectangle(400, 300, 420, 340, 0x000000, 0.8);
    this.addLine(190, 'Game Over', '48px');
    this.addLine(260, `Your score: ${this.score}`, '28px');
    this.addLine(310, `Best score: ${best}`, '28px');

    const button = this.addLine(400, 'Play again', '30px');
    button.setBackgroundColor('#2a9d8f').setPadding(24, 12);
    button.setInteractive({ useHandCursor: true });
    button.on('pointerdown', () => this.scene.restart());
  }

  addLine(y, text, fontSize) {
    return this.add.text(400, y, text, { fontSize }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3d405b',
  scene: BallScene
});

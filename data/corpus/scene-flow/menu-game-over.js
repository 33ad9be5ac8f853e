/* scene
tasks:
  en:
    - menu, game, game over
    - "a complete loop: menu, click game with a countdown, then the result and play again"
    - 'Three scenes: a menu that starts on a click, a game in which clicks count for {seconds} seconds, and an over scene that gets the score through init(data); a click there starts the game again.'
  zh:
    - 菜单、游戏、结束三个界面
    - 完整流程：菜单进入，限时点击，结束显示得分并可重玩
    - 三个场景：点击开始的菜单；{seconds} 秒内统计点击次数的游戏；通过 init(data) 接收分数的结束场景，点击后重新开始。
difficulty: hard
apis: [this.scene.start, this.time.addEvent, this.input.on, this.add.text, init]
plan:
  en:
    req: Menu, a {seconds} s click game and a result scene that receives the score
    steps:
      - Write three scene classes with keys
      - Start the game from the menu on a click
      - Count clicks and seconds in the game
      - Start the over scene with the score as data
      - Read it in init and offer another round
  zh:
    req: 菜单、{seconds} 秒点击游戏和接收分数的结束界面
    steps:
      - 编写三个带 key 的场景类
      - 菜单中点击进入游戏
      - 游戏中统计点击和剩余秒数
      - 时间到时把分数作为数据启动结束场景
      - 在 init 中读取分数并可再玩一次
knobs:
  seconds: {code: "SECONDS = {}", values: [5, 8, 3]}
probe: |
  t.click(400, 300); t.step(5);
  t.near(t.number(/time/i), knobs.seconds, 0, 'the game starts with the full time');
  for (let i = 0; i < 4; i++) t.click(200 + i * 50, 400);
  t.near(t.number(/score/i), 4, 0, 'clicks count');
  t.seconds(1.1);
  t.near(t.number(/time/i), knobs.seconds - 1, 1, 'time runs down');
  t.seconds(knobs.seconds + 0.5);
  t.ok(t.texts().some((s) => /over/i.test(s)), 'the game ends by itself');
  t.near(t.number(/score/i), 4, 0, 'the result gets the score');
  t.click(400, 300); t.step(5);
  t.near(t.number(/score/i), 0, 0, 'another round starts at 0');
  t.near(t.number(/time/i), knobs.seconds, 0, 'with the full time');
*/
const SECONDS = 5;
const BIG = { fontSize: '40px', align: 'center' };

class Menu extends Phaser.Scene {
  constructor() {
    super('menu');
  }

  create() {
    this.add.text(400, 300, 'Fast Fingers\nclick to start', BIG).setOrigin(0.5);
    this.input.once('pointerdown', () => this.scene.start('game'));
  }
}

class Game extends Phaser.Scene {
  constructor() {
    super('game');
  }

  create() {
    this.score = 0;
    this.left = SECONDS;
    this.scoreText = this.add.text(20, 20, 'Score: 0', BIG);
    this.timeText = this.add.text(560, 20, `Time: ${SECONDS}`, BIG);

    this.input.on('pointerdown', () => {
      this.score += 1;
      this.scoreText.setText(`Score: ${this.score}`);
    });
    this.time.addEvent({ delay: 1000, loop: true, callback: this.tick, callbackScope: this });
  }

  tick() {
    this.left -= 1;
    this.timeText.setText(`Time: ${this.left}`);
    if (this.left === 0) {
      // the second argument reaches init of that scene
      this.scene.start('over', { score: this.score });
    }
  }
}

class Over extends Phaser.Scene {
  constructor() {
    super('over');
  }

  init(data) {
    this.score = data.score;
  }

  create() {
    this.add.text(400, 300, `Game Over\nScore: ${this.score}\nclick to play again`, BIG).setOrigin(0.5);
    this.input.once('pointerdown', () => this.scene.start('game'));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#183048',
  scene: [Menu, Game, Over]
});

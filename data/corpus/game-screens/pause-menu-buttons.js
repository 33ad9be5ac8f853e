/* scene
tasks:
  en:
    - pause menu with buttons
    - "{key} opens a pause menu with continue, restart and main menu"
    - stop the game with a key and show a dark screen where I can go on, start over or quit to the title
    - "Three scenes: a title with a Play button, a game with a {colour} ball that swings 300 px to both sides and a clock in tenths of a second, and a pause menu. {key} pauses the game and puts a black layer of alpha {dark} over it with the buttons Continue, Restart and Main menu; {key} again continues too. While paused, ball and clock stand still."
  zh:
    - 暂停菜单
    - 按 {key} 弹出暂停菜单，有继续、重来、回主菜单
    - 游戏中途可以停下来，盖一层暗色画面，选择接着玩、从头开始或退出到标题
    - 三个场景：带 Play 按钮的标题画面；游戏里一个{colour}小球左右各摆动 300 像素，并有精确到 0.1 秒的计时；以及暂停菜单。按 {key} 暂停游戏，盖上透明度 {dark} 的黑色遮罩，显示按钮 Continue、Restart 和 Main menu，再按 {key} 也会继续。暂停时小球和计时都停住。
difficulty: medium
apis: [this.scene.launch, this.scene.pause, this.scene.resume, this.scene.stop, this.scene.start, setInteractive]
plan:
  en:
    req: A pause menu over the game with Continue, Restart and Main menu
    steps:
      - Write a helper that adds a text button
      - Pause the game and launch the menu scene on {key}
      - Draw a dark layer and three buttons there
      - Continue by resuming the game and stopping the menu
      - Restart by starting the game again
      - Stop the game before going to the title
  zh:
    req: 盖在游戏上的暂停菜单，有继续、重来和回主菜单
    steps:
      - 写一个添加文字按钮的函数
      - 按 {key} 暂停游戏并启动菜单场景
      - 在那里画暗色遮罩和三个按钮
      - 继续时恢复游戏并停止菜单
      - 重来时重新启动游戏
      - 回标题前先停止游戏
knobs:
  key: {code: "keydown-{}", values: [ESC, P]}
  dark: {code: "DARK = {}", values: [0.7, 0.5]}
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0xfb5607", en: orange, zh: 橙色}
    - {code: "0x8ac926", en: green, zh: 绿色}
probe: |
  const go = (pattern) => { t.click(t.text(pattern)); t.step(3); };
  const pause = () => { t.press(knobs.key); t.step(3); };
  const time = () => t.number(/time/i);
  go(/^play$/i);
  t.ok(t.one('Arc').fillColor === knobs.colour, 'the ball has the asked colour');
  t.seconds(1);
  t.ok(time() > 0.9, 'the clock runs');
  pause();
  t.ok(t.text(/continue/i) && t.text(/restart/i) && t.text(/main menu/i), 'the key shows the three buttons');
  const at = time();
  t.near(t.travel(t.one('Arc'), () => t.seconds(1)).distance, 0, 0.1, 'the ball stands still');
  t.near(time(), at, 0, 'and so does the clock');
  go(/continue/i);
  t.ok(!t.text(/paused/i), 'Continue closes the menu');
  t.near(time(), at, 0.3, 'the clock goes on from where it was');
  t.ok(t.travel(t.one('Arc'), () => t.step(20)).distance > 20, 'the ball swings again');
  pause();
  pause();
  t.ok(!t.text(/paused/i) && time() > at, 'the key continues as well');
  pause();
  go(/restart/i);
  t.ok(!t.text(/paused/i) && time() < 0.5, 'Restart begins at 0');
  pause();
  go(/main menu/i);
  t.ok(t.text(/^play$/i) && t.scenes().length === 1, 'Main menu leads to the title');
*/
const DARK = 0.7;

function addButton(scene, y, text, onClick) {
  const button = scene.add.text(400, y, text, {
    fontSize: '30px',
    backgroundColor: '#457b9d',
    padding: { x: 24, y: 10 }
  });
  button.setOrigin(0.5).setInteractive({ useHandCursor: true });
  button.on('pointerdown', onClick);
}

class MenuScene extends Phaser.Scene {
  constructor() {
    super('menu');
  }

  create() {
    this.add.text(400, 180, 'Pendulum', { fontSize: '60px' }).setOrigin(0.5);
    addButton(this, 340, 'Play', () => this.scene.start('game'));
  }
}

class GameScene extends Phaser.Scene {
  constructor() {
    super('game');
  }

  create() {
    this.seconds = 0;
    this.label = this.add.text(20, 20, 'Time: 0.0', { fontSize: '26px' });
    this.ball = this.add.circle(400, 300, 30, 0xffb703);
    this.input.keyboard.on('keydown-ESC', () => {
      this.scene.pause();
      this.scene.launch('pause');
    });
  }

  update(time, delta) {
    this.seconds += delta / 1000;
    this.label.setText(`Time: ${this.seconds.toFixed(1)}`);
    this.ball.x = 400 + Math.sin(this.seconds * 2) * 300;
  }
}

class PauseScene extends Phaser.Scene {
  constructor() {
    super('pause');
  }

  create() {
    this.add.rectangle(400, 300, 800, 600, 0x000000, DARK);
    this.add.text(400, 140, 'Paused', { fontSize: '50px' }).setOrigin(0.5);
    addButton(this, 250, 'Continue', () => this.goOn());
    addButton(this, 330, 'Restart', () => this.scene.start('game'));
    addButton(this, 410, 'Main menu', () => this.quit());
    this.input.keyboard.on('keydown-ESC', () => this.goOn());
  }

  goOn() {
    this.scene.resume('game');
    this.scene.stop();
  }

  quit() {
    // start only ends this scene, the paused game has to be stopped too
    this.scene.stop('game');
    this.scene.start('menu');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  scene: [MenuScene, GameScene, PauseScene]
});

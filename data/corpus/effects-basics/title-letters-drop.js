/* scene
tasks:
  en:
    - animated title screen
    - the letters of the title fall in one after another, then SPACE starts
    - opening screen of a game, {title} comes down letter by letter and bounces, after that the player may begin
    - 'The letters of {title} start above the screen and drop to y 220 in 700 ms each with Bounce.easeOut, every letter {gap} ms after the one before. When all have landed, a blinking "Press SPACE" appears, and SPACE opens the scene Game, which shows "Game on!". Before that, SPACE does nothing.'
  zh:
    - 动画标题画面
    - 标题的字母一个接一个掉下来，然后按空格开始
    - 游戏开场画面，{title} 逐个字母落下并弹跳，之后玩家才能开始
    - '{title} 的每个字母从画面上方出发，用 Bounce.easeOut 在 700 毫秒内落到 y 220，后一个比前一个晚 {gap} 毫秒。全部落下后出现闪烁的"Press SPACE"，按空格进入 Game 场景并显示"Game on!"；在此之前按空格没有反应。'
difficulty: medium
apis: [this.tweens.add, this.tweens.stagger, this.add.text, this.scene.start, this.input.keyboard.once]
plan:
  en:
    req: The title drops in letter by letter and then SPACE starts the game
    steps: [Make one text per letter above the screen, Drop them with a staggered bouncing tween, When it is complete show a blinking prompt, Start the game scene on SPACE]
  zh:
    req: 标题逐字落下，然后按空格开始游戏
    steps: [在画面上方为每个字母建立文本, 用错开的弹跳补间让它们落下, 完成后显示闪烁提示, 按空格启动游戏场景]
knobs:
  title: {code: "TITLE = '{}'", values: [STARLIGHT, DINOLAND, BLOCKBOTS]}
  gap: {code: "GAP = {}", values: [120, 90, 200]}
probe: |
  const letters = t.scene().children.list.filter((o) => o.type === 'Text' && o.text.length === 1);
  const says = (words) => t.texts().some((s) => words.test(s));
  t.ok(letters.map((one) => one.text).join('') === knobs.title, 'one text per letter');
  t.ok(letters.every((one) => one.y < 0), 'they start above the screen');
  t.seconds(0.75);
  t.near(letters[0].y, 220, 10, 'the first letter is down');
  t.ok(letters[letters.length - 1].y < 200, 'the last one is not');
  t.press('SPACE');
  t.step(4);
  t.ok(t.scenes().includes('Title') && !says(/press space/i), 'SPACE does nothing yet');
  t.seconds((knobs.gap * letters.length) / 1000 + 0.3);
  t.ok(letters.every((one) => Math.abs(one.y - 220) < 1), 'then all letters stand in line');
  t.ok(letters.every((one, i) => i === 0 || one.x > letters[i - 1].x + 30), 'side by side');
  t.ok(says(/press space/i), 'the prompt appears');
  const prompt = t.text(/press space/i), seen = [];
  for (let i = 0; i < 70; i++) { t.step(); seen.push(prompt.alpha); }
  t.ok(Math.max(...seen) > 0.9 && Math.min(...seen) < 0.4, 'and blinks');
  t.press('SPACE');
  t.step(4);
  t.ok(t.scenes().includes('Game') && says(/game on/i), 'SPACE starts the game');
*/
const TITLE = 'STARLIGHT';
const GAP = 120;

class TitleScene extends Phaser.Scene {
  constructor() {
    super('Title');
  }

  create() {
    const left = 400 - (TITLE.length - 1) * 35;
    const letters = [...TITLE].map((letter, i) =>
      this.add.text(left + i * 70, -60, letter, { fontSize: '80px', color: '#ffd166' }).setOrigin(0.5));

    this.tweens.add({
      targets: letters,
      y: 220,
      duration: 700,
      ease: 'Bounce.easeOut',
      delay: this.tweens.stagger(GAP),
      onComplete: () => this.showPrompt()
    });
  }

  showPrompt() {
    const prompt = this.add.text(400, 430, 'Press SPACE', { fontSize: '32px' }).setOrigin(0.5);
    this.tweens.add({ targets: prompt, alpha: 0.2, duration: 500, yoyo: true, repeat: -1 });
    this.input.keyboard.once('keydown-SPACE', () => this.scene.start('Game'));
  }
}

class GameScene extends Phaser.Scene {
  constructor() {
    super('Game');
  }

  create() {
    this.add.text(400, 300, 'Game on!', { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b3a',
  scene: [TitleScene, GameScene]
});

/* scene
tasks:
  en:
    - loading screen
    - a screen that says Loading with growing dots and then shows the menu
    - before the main menu there should be a waiting page with dots after the word, then it gets dark and the menu comes up
    - 'The scene Loading shows "Loading" with 0 to 3 dots, one more every {dots} ms and then none again. After {load} ms the camera fades out within 400 ms and the scene Menu starts with a fade in; it shows "Main Menu", and SPACE goes back to Loading.'
  zh:
    - 加载画面
    - 显示 Loading 和逐渐增加的点，然后进入菜单
    - 主菜单之前有一个等待页，单词后面的点不断变化，然后变暗进入菜单
    - 'Loading 场景显示"Loading"和 0 到 3 个点，每 {dots} 毫秒多一个，满了重新开始。{load} 毫秒后镜头在 400 毫秒内淡出，以淡入启动 Menu 场景，显示"Main Menu"，按空格回到 Loading。'
difficulty: easy
apis: [this.time.addEvent, this.time.delayedCall, this.cameras.main.fadeOut, this.cameras.main.fadeIn, this.scene.start]
plan:
  en:
    req: A loading page with moving dots fades over to the menu
    steps: [Show the word Loading, Add dots with a repeating timer event, "Fade the camera out after {load} ms", Start the menu when the fade is complete, Fade the menu in, Go back with SPACE]
  zh:
    req: 带动态点的加载页淡入到菜单
    steps: [显示 Loading 文字, 用重复定时事件增加点, "{load} 毫秒后让镜头淡出", 淡出完成时启动菜单, 菜单淡入, 按空格返回]
knobs:
  dots: {code: "DOTS = {}", values: [300, 200, 400]}
  load: {code: "LOAD = {}", values: [3000, 2500, 4000]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const word = () => (t.texts().find((s) => /^loading/i.test(s)) || '');
  const seen = new Set();
  let changes = 0, last = word(), used = Math.round(knobs.dots * 0.24);
  for (let i = 0; i < used; i++) {
    t.step();
    seen.add(word());
    if (word() !== last) changes += 1;
    last = word();
  }
  t.near(seen.size, 4, 0, 'the word has no to three dots');
  t.ok([...seen].every((s) => /^loading\.{0,3}$/i.test(s)), 'and nothing else');
  t.near(changes, 4, 1, 'in the asked rhythm');
  t.step(Math.round(knobs.load * 0.06) - used - 10);
  t.ok(t.scenes().includes('Loading') && !t.scene().cameras.main.fadeEffect.isRunning, 'it waits for the asked time');
  t.step(20);
  t.ok(t.scene().cameras.main.fadeEffect.isRunning && !says(/main menu/i), 'then it fades out');
  t.step(24);
  t.ok(t.scenes().includes('Menu') && !t.scenes().includes('Loading') && says(/main menu/i), 'and the menu comes');
  t.step(40);
  t.ok(!t.scene().cameras.main.fadeEffect.isRunning, 'the menu is faded in');
  t.press('SPACE');
  t.step(4);
  t.ok(t.scenes().includes('Loading') && word() !== '', 'SPACE goes back');
  t.step(Math.round(knobs.load * 0.06) + 34);
  t.ok(says(/main menu/i), 'it works again');
*/
const DOTS = 300;
const LOAD = 3000;

class LoadingScene extends Phaser.Scene {
  constructor() {
    super('Loading');
  }

  create() {
    let dots = 0;
    const label = this.add.text(290, 270, 'Loading', { fontSize: '48px' });
    this.time.addEvent({
      delay: DOTS,
      loop: true,
      callback: () => {
        dots = (dots + 1) % 4;
        label.setText('Loading' + '.'.repeat(dots));
      }
    });

    this.time.delayedCall(LOAD, () => this.cameras.main.fadeOut(400));
    this.cameras.main.once('camerafadeoutcomplete', () => this.scene.start('Menu'));
  }
}

class MenuScene extends Phaser.Scene {
  constructor() {
    super('Menu');
  }

  create() {
    this.cameras.main.fadeIn(400);
    this.add.text(400, 240, 'Main Menu', { fontSize: '64px', color: '#ffd54f' }).setOrigin(0.5);
    this.add.text(400, 360, 'SPACE loads again', { fontSize: '28px' }).setOrigin(0.5);
    this.input.keyboard.once('keydown-SPACE', () => this.scene.start('Loading'));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1e2a3a',
  scene: [LoadingScene, MenuScene]
});

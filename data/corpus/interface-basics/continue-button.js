/* scene
tasks:
  en:
    - continue from save
    - title menu with New game and Continue, the second one works only if I have played before
    - remember the level I reached so that I can go on with it next time
    - "A menu scene with the buttons New game and Continue in {colour}; without an entry under {key} in localStorage Continue has alpha 0.3 and does nothing. New game starts the game scene at level 1, SPACE raises the level, each level is saved at once, ESC goes back to the menu, where Continue now names the saved level and starts there."
  zh:
    - 继续上次的游戏
    - 标题菜单有 New game 和 Continue，玩过以后才能点 Continue
    - 记住玩到第几关，下次可以接着玩
    - 菜单场景有{colour}按钮 New game 和 Continue；localStorage 的 {key} 下没有内容时，Continue 透明度为 0.3 且点了没反应。New game 从第 1 关进入游戏场景，空格进入下一关，每一关立即保存，ESC 回菜单，这时 Continue 写出保存的关卡并从那里开始。
difficulty: medium
apis: [localStorage.getItem, localStorage.setItem, this.scene.start, setInteractive, setAlpha, this.input.keyboard.on]
plan:
  en:
    req: A menu whose Continue button goes on at the saved level
    steps: [Read the saved level in the menu, Add both buttons and dim Continue without a save, Start the game scene with the level as data, Save every level that is reached, Go back to the menu on ESC]
  zh:
    req: 菜单的 Continue 按钮从保存的关卡继续
    steps: [在菜单中读取保存的关卡, 添加两个按钮并在无存档时变暗, 把关卡作为数据启动游戏场景, 每到一关就保存, 按 ESC 回到菜单]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xfb5607", en: orange, zh: 橙色}
  key: {code: "SAVE_KEY = '{}'", values: [reached-level, my-adventure]}
probe: |
  localStorage.clear();
  t.scene().scene.start('menu');
  t.step(5);
  const buttons = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour).sort((a, b) => a.y - b.y);
  t.near(buttons().length, 2, 0, 'two buttons of the asked colour');
  t.near(buttons()[1].alpha, 0.3, 0.01, 'Continue is dimmed without a save');
  t.click(buttons()[1]);
  t.step(5);
  t.ok(t.text(/new game/i), 'and does nothing');
  t.click(buttons()[0]);
  t.step(5);
  t.near(t.number(/level/i), 1, 0, 'New game starts at level 1');
  t.press('SPACE');
  t.press('SPACE');
  t.near(t.number(/level/i), 3, 0, 'SPACE goes on');
  t.ok(localStorage.getItem(knobs.key) === '3', 'the level is saved');
  t.press('ESC');
  t.step(5);
  t.ok(t.text(/continue.*3/i) && buttons()[1].alpha === 1, 'the menu offers to continue');
  t.click(buttons()[1]);
  t.step(5);
  t.near(t.number(/level/i), 3, 0, 'at the saved level');
  t.press('SPACE');
  t.ok(localStorage.getItem(knobs.key) === '4', 'and saves on');
  t.press('ESC');
  t.step(5);
  t.click(buttons()[0]);
  t.step(5);
  t.near(t.number(/level/i), 1, 0, 'New game begins anew');
  localStorage.clear();
*/
const SAVE_KEY = 'reached-level';

class MenuScene extends Phaser.Scene {
  constructor() {
    super('menu');
  }

  create() {
    // without an entry this is 0
    const saved = Number(localStorage.getItem(SAVE_KEY));
    this.addButton(240, 'New game', 1);
    this.addButton(350, saved ? `Continue at ${saved}` : 'Continue', saved);
  }

  addButton(y, name, level) {
    const button = this.add.rectangle(400, y, 360, 80, 0x3a86ff).setAlpha(level ? 1 : 0.3);
    this.add.text(400, y, name, { fontSize: '32px' }).setOrigin(0.5);
    if (!level) return;
    button.setInteractive({ useHandCursor: true });
    button.on('pointerdown', () => this.scene.start('game', { level }));
  }
}

class LevelScene extends Phaser.Scene {
  constructor() {
    super('game');
  }

  create({ level }) {
    this.label = this.add.text(400, 260, '', { fontSize: '64px' }).setOrigin(0.5);
    this.add.text(400, 380, 'SPACE: next   ESC: menu', { fontSize: '26px' }).setOrigin(0.5);
    this.enter(level);

    this.input.keyboard.on('keydown-SPACE', () => this.enter(this.level + 1));
    this.input.keyboard.on('keydown-ESC', () => this.scene.start('menu'));
  }

  enter(level) {
    this.level = level;
    this.label.setText(`Level ${level}`);
    localStorage.setItem(SAVE_KEY, level);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#240046',
  scene: [MenuScene, LevelScene]
});

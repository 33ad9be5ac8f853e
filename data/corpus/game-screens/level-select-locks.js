/* scene
tasks:
  en:
    - level select screen
    - a screen to choose a level, the next one stays locked until I beat the one before
    - stage menu with numbered buttons where new stages open up one after the other
    - "A level menu with {levels} square buttons of 110 px, three in a row. Open levels are {colour} and show their number, the others are grey and say locked; at first only level 1 is open. Level n shows n yellow balls to click away; when the last one is gone the menu comes back and the next level is open. ESC leaves a level."
  zh:
    - 选关界面
    - 做一个关卡选择页面，通关以后才能解锁下一关
    - 游戏的关卡菜单，一排排数字按钮，后面的关卡先锁着，要一关一关打开
    - 关卡菜单有 {levels} 个 110 像素的方形按钮，每行三个。已解锁的关卡是{colour}并显示编号，其余为灰色并写着 locked，一开始只有第 1 关能玩。第 n 关有 n 个黄色小球要点掉，全部点完后回到菜单并解锁下一关，按 ESC 离开关卡。
difficulty: medium
apis: [this.scene.start, this.registry.get, this.registry.set, setInteractive, this.add.rectangle, Phaser.Math.Between]
plan:
  en:
    req: A menu of {levels} levels in which beating a level opens the next one
    steps:
      - Keep the highest open level in the registry
      - Draw a button for each level and make only the open ones interactive
      - Start the level scene with the number as data
      - Show as many balls as the number and count the clicked ones
      - Raise the open level after the last ball and go back to the menu
  zh:
    req: '{levels} 个关卡的菜单，通过一关解锁下一关'
    steps:
      - 在 registry 中保存已解锁的最高关卡
      - 为每关画按钮，只有已解锁的可以点击
      - 把关卡编号作为数据启动关卡场景
      - 显示与编号一样多的小球并统计点掉的数量
      - 点完后解锁下一关并回到菜单
knobs:
  levels: {code: "LEVELS = {}", values: [6, 9, 3]}
  colour:
    - {code: "0x2a9d8f", en: teal, zh: 青绿色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xf3722c", en: orange, zh: 橙色}
probe: |
  const squares = () => t.objects('Rectangle');
  const open = () => squares().filter((o) => o.fillColor === knobs.colour);
  const balls = () => t.objects('Arc');
  const enter = (i) => { t.click(squares()[i]); t.step(3); };
  t.near(squares().length, knobs.levels, 0, 'there is a button for each level');
  t.near(open().length, 1, 0, 'only the first level is open');
  enter(1);
  t.ok(t.text(/choose a level/i), 'a locked level cannot be entered');
  enter(0);
  t.near(t.number(/^level/i), 1, 0, 'the open one can');
  t.near(balls().length, 1, 0, 'level 1 has one ball');
  t.press('ESC');
  t.step(3);
  t.near(open().length, 1, 0, 'ESC leads back and opens nothing');
  enter(0);
  t.click(balls()[0]);
  t.step(3);
  t.near(open().length, 2, 0, 'beating level 1 opens level 2');
  enter(1);
  t.near(balls().length, 2, 0, 'level 2 has two balls');
  t.click(balls()[0]);
  t.near(balls().length, 1, 0, 'a clicked ball is gone');
  t.click(balls()[0]);
  t.step(3);
  t.near(open().length, 3, 0, 'beating level 2 opens level 3');
  enter(0);
  t.click(balls()[0]);
  t.step(3);
  t.near(open().length, 3, 0, 'an old level opens nothing new');
*/
const LEVELS = 6;
const OPEN = 0x2a9d8f;
const LOCKED = 0x495057;

class SelectScene extends Phaser.Scene {
  constructor() {
    super('select');
  }

  create() {
    this.add.text(400, 80, 'Choose a level', { fontSize: '44px' }).setOrigin(0.5);
    // the registry outlives the scenes
    const highest = this.registry.get('highest') ?? 1;
    for (let level = 1; level <= LEVELS; level++) {
      this.addButton(level, level <= highest);
    }
  }

  addButton(level, isOpen) {
    const x = 240 + ((level - 1) % 3) * 160;
    const y = 210 + Math.floor((level - 1) / 3) * 150;
    const button = this.add.rectangle(x, y, 110, 110, isOpen ? OPEN : LOCKED);
    const label = isOpen ? `${level}` : 'locked';
    this.add.text(x, y, label, { fontSize: isOpen ? '48px' : '22px' }).setOrigin(0.5);
    if (isOpen) {
      button.setInteractive({ useHandCursor: true });
      button.on('pointerdown', () => this.scene.start('level', { level }));
    }
  }
}

class LevelScene extends Phaser.Scene {
  constructor() {
    super('level');
  }

  create(data) {
    this.level = data.level;
    this.left = data.level;
    this.add.text(400, 80, `Level ${this.level}`, { fontSize: '44px' }).setOrigin(0.5);
    for (let i = 0; i < this.level; i++) {
      const x = 400 + (i - (this.level - 1) / 2) * 80;
      const ball = this.add.circle(x, Phaser.Math.Between(180, 520), 30, 0xffd166).setInteractive();
      ball.on('pointerdown', () => this.clickAway(ball));
    }
    this.input.keyboard.on('keydown-ESC', () => this.scene.start('select'));
  }

  clickAway(ball) {
    ball.destroy();
    this.left -= 1;
    if (this.left > 0) return;
    const highest = this.registry.get('highest') ?? 1;
    this.registry.set('highest', Math.max(highest, this.level + 1));
    this.scene.start('select');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: [SelectScene, LevelScene]
});

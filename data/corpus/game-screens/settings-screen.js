/* scene
tasks:
  en:
    - settings menu
    - a main menu with Play and Settings, in the settings I can turn the sound off and choose the difficulty
    - options page with sound on or off and easy, normal, hard, and the game really uses what I set
    - "Three scenes. The menu has {button} buttons Play and Settings. In the settings one button switches Sound between on and off, one goes through Difficulty Easy, Normal and Hard, Back returns to the menu; the choices are kept. In the game a ball crosses the screen in 3000, 2000 or {hard} ms by difficulty; a click on it is a point and beeps if the sound is on. ESC goes back to the menu."
  zh:
    - 游戏设置界面
    - 主菜单有 Play 和 Settings，设置里可以开关声音、选择难度
    - 做一个选项页面，能调音效开关和简单、普通、困难，进游戏后要生效
    - 三个场景。菜单里有{button}按钮 Play 和 Settings。设置里一个按钮切换 Sound 的 on 和 off，一个按钮在 Difficulty 的 Easy、Normal、Hard 之间轮换，Back 返回菜单，选择会保留。游戏中小球按难度用 3000、2000 或 {hard} 毫秒穿过屏幕，点中得一分，声音打开时会发出哔声。按 ESC 回到菜单。
difficulty: hard
apis: [this.scene.start, setInteractive, setText, this.tweens.add, this.sound.context, this.input.keyboard.on]
plan:
  en:
    req: A menu with a settings screen whose sound and difficulty are used by the game
    steps:
      - Keep the settings in an object outside of the scenes
      - Write a helper that adds a text button
      - Let the menu start the game or the settings
      - Change the object and the button texts in the settings
      - Read the difficulty and the sound in the game
  zh:
    req: 带设置界面的菜单，声音和难度在游戏中生效
    steps:
      - 把设置放在场景之外的对象里
      - 写一个添加文字按钮的函数
      - 菜单可以进入游戏或设置
      - 在设置中修改对象和按钮文字
      - 游戏读取难度和声音
knobs:
  hard: {code: "Hard: {}", values: [1000, 800]}
  button:
    - {code: "'#7b2cbf'", en: purple, zh: 紫色}
    - {code: "'#1d4ed8'", en: blue, zh: 蓝色}
    - {code: "'#15803d'", en: green, zh: 绿色}
probe: |
  const go = (pattern) => { t.click(t.text(pattern)); t.step(3); };
  const pace = () => t.travel(t.one('Arc'), () => t.step(12)).x;
  const beeps = () => { const before = t.sound(); t.click(t.one('Arc')); return t.sound() - before; };
  t.ok(t.text(/^play$/i).style.backgroundColor === knobs.button, 'the buttons have the asked colour');
  go(/^play$/i);
  t.near(pace(), 128000 / 3000, 6, 'the ball is slow on Easy');
  t.near(beeps(), 1, 0, 'a hit beeps');
  t.near(t.number(/score/i), 1, 0, 'and is a point');
  t.press('ESC');
  t.step(3);
  go(/^settings$/i);
  t.ok(t.text(/sound: on/i) && t.text(/difficulty: easy/i), 'ESC and Settings show the settings');
  go(/sound/i);
  t.ok(t.text(/sound: off/i), 'the sound can be switched off');
  go(/difficulty/i);
  t.ok(t.text(/difficulty: normal/i), 'a click makes it Normal');
  go(/difficulty/i);
  go(/^back$/i);
  go(/^settings$/i);
  t.ok(t.text(/sound: off/i) && t.text(/difficulty: hard/i), 'the choices are kept');
  go(/^back$/i);
  go(/^play$/i);
  t.near(pace(), 128000 / knobs.hard, 12, 'the ball is fast on Hard');
  t.near(beeps(), 0, 0, 'and a hit is silent now');
  t.near(t.number(/score/i), 1, 0, 'but still a point');
*/
const TIMES = { Easy: 3000, Normal: 2000, Hard: 1000 };
const NAMES = Object.keys(TIMES);
const STYLE = { fontSize: '30px', backgroundColor: '#7b2cbf', padding: { x: 24, y: 12 } };
// outside of the scenes, so that all of them share it
const settings = { sound: true, level: 0 };

function addButton(scene, y, text, onClick) {
  const button = scene.add.text(400, y, text, STYLE).setOrigin(0.5).setInteractive({ useHandCursor: true });
  return button.on('pointerdown', onClick);
}

class MenuScene extends Phaser.Scene {
  constructor() {
    super('menu');
  }

  create() {
    this.add.text(400, 150, 'Ball Hunt', { fontSize: '60px' }).setOrigin(0.5);
    addButton(this, 300, 'Play', () => this.scene.start('game'));
    addButton(this, 390, 'Settings', () => this.scene.start('settings'));
  }
}

class SettingsScene extends Phaser.Scene {
  constructor() {
    super('settings');
  }

  create() {
    this.soundButton = addButton(this, 200, '', () => {
      settings.sound = !settings.sound;
      this.show();
    });
    this.levelButton = addButton(this, 290, '', () => {
      settings.level = (settings.level + 1) % NAMES.length;
      this.show();
    });
    addButton(this, 420, 'Back', () => this.scene.start('menu'));
    this.show();
  }

  show() {
    this.soundButton.setText(`Sound: ${settings.sound ? 'on' : 'off'}`);
    this.levelButton.setText(`Difficulty: ${NAMES[settings.level]}`);
  }
}

class GameScene extends Phaser.Scene {
  constructor() {
    super('game');
  }

  create() {
    this.score = 0;
    this.label = this.add.text(20, 20, 'Score: 0', { fontSize: '26px' });
    const ball = this.add.circle(80, 300, 40, 0xffd60a).setInteractive();
    this.tweens.add({ targets: ball, x: 720, duration: TIMES[NAMES[settings.level]], yoyo: true, repeat: -1 });
    ball.on('pointerdown', () => this.hit());
    this.input.keyboard.on('keydown-ESC', () => this.scene.start('menu'));
  }

  hit() {
    this.score += 1;
    this.label.setText(`Score: ${this.score}`);
    if (!settings.sound) return;
    const audio = this.sound.context;
    const tone = audio.createOscillator();
    tone.connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.1);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: [MenuScene, SettingsScene, GameScene]
});

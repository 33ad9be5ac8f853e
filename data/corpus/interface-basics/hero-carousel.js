/* scene
tasks:
  en:
    - character select
    - choose a hero with left and right, enter takes it into the game
    - a screen to pick who I play, and the next scene gets my choice with its own speed
    - "A menu scene shows one of three heroes, Knight, Elf and Wizard; LEFT and RIGHT turn through them in a circle and ENTER starts the game scene with the hero as data. There the arrow keys move it; the Elf is {colour} and runs at {speed} px/s. ESC goes back to the menu."
  zh:
    - 选角色
    - 用左右键选英雄，按回车进入游戏
    - 做一个挑选人物的画面，选中的人物连同速度传给下一个场景
    - 菜单场景一次显示 Knight、Elf、Wizard 三个英雄之一，左右键循环切换，回车把英雄作为数据传给游戏场景；在那里用左右方向键移动，Elf 是{colour}，速度每秒 {speed} 像素。按 ESC 回到菜单。
difficulty: medium
apis: [this.scene.start, this.input.keyboard.on, Phaser.Math.Wrap, this.input.keyboard.createCursorKeys, setFillStyle]
plan:
  en:
    req: Choose one of three heroes and pass it on to the game scene
    steps: [List the heroes with colour and speed, Show one and turn the list with LEFT and RIGHT, Start the game scene with the hero as data, Read the data in create and draw the hero, Move it by its speed in update, Go back on ESC]
  zh:
    req: 从三个英雄中选一个并传给游戏场景
    steps: [列出英雄的颜色和速度, 显示一个并用左右键切换, 用 scene.start 把英雄作为数据传递, 在 create 中读取数据并画英雄, 在 update 中按速度移动, 按 ESC 返回]
knobs:
  colour:
    - {code: "0x52b788", en: green, zh: 绿色}
    - {code: "0xffb703", en: yellow, zh: 黄色}
  speed: {code: "speed: {}", values: [240, 300]}
probe: |
  const picture = () => t.one('Rectangle');
  t.ok(t.text(/knight/i), 'the first hero is shown');
  t.press('RIGHT');
  t.ok(t.text(/elf/i) && picture().fillColor === knobs.colour, 'RIGHT shows the Elf in its colour');
  t.press('RIGHT');
  t.ok(t.text(/wizard/i) && !t.text(/elf/i), 'then the Wizard');
  t.press('RIGHT');
  t.ok(t.text(/knight/i), 'and round to the first one');
  t.press('LEFT');
  t.ok(t.text(/wizard/i), 'LEFT goes back the other way');
  t.press('LEFT');
  t.press('ENTER');
  t.step(5);
  t.ok(t.text(/elf/i) && picture().fillColor === knobs.colour, 'the game scene gets the chosen hero');
  t.near(t.travel(picture(), () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 14, 'it runs at its speed');
  t.near(t.travel(picture(), () => t.hold('LEFT', 30)).x, -knobs.speed / 2, 14, 'both ways');
  t.press('ESC');
  t.step(5);
  t.ok(t.text(/enter/i) && t.text(/knight/i), 'ESC goes back to the choice');
*/
const HEROES = [
  { name: 'Knight', colour: 0x8d99ae, speed: 160 },
  { name: 'Elf', colour: 0x52b788, speed: 240 },
  { name: 'Wizard', colour: 0x9d4edd, speed: 200 }
];

class ChooseScene extends Phaser.Scene {
  constructor() {
    super('choose');
  }

  create() {
    this.picture = this.add.rectangle(400, 260, 130, 170);
    this.label = this.add.text(400, 400, '', { fontSize: '40px' }).setOrigin(0.5);
    this.add.text(400, 520, 'LEFT / RIGHT: choose   ENTER: play', { fontSize: '24px' }).setOrigin(0.5);
    this.show(0);

    this.input.keyboard.on('keydown-LEFT', () => this.show(this.index - 1));
    this.input.keyboard.on('keydown-RIGHT', () => this.show(this.index + 1));
    this.input.keyboard.on('keydown-ENTER', () => this.scene.start('game', HEROES[this.index]));
  }

  show(index) {
    this.index = Phaser.Math.Wrap(index, 0, HEROES.length);
    const hero = HEROES[this.index];
    this.picture.setFillStyle(hero.colour);
    this.label.setText(hero.name);
  }
}

class PlayScene extends Phaser.Scene {
  constructor() {
    super('game');
  }

  create(hero) {
    this.hero = hero;
    this.add.text(20, 20, `${hero.name}, speed ${hero.speed}`, { fontSize: '28px' });
    this.player = this.add.rectangle(400, 400, 50, 66, hero.colour);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-ESC', () => this.scene.start('choose'));
  }

  update(time, delta) {
    const { left, right } = this.cursors;
    this.player.x += (right.isDown - left.isDown) * this.hero.speed * delta / 1000;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: [ChooseScene, PlayScene]
});

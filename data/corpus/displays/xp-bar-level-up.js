/* scene
tasks:
  en:
    - xp bar with level up
    - clicking the slime gives experience, the bar fills up and at the end I reach the next level
    - hero levels like in a role-playing game, every level needs more experience points than the one before
    - "A click on the green slime gives {gain} XP. The 400 px long {colour} bar at the bottom shows the share of the XP that is needed, which is {base} times the level; when it is full the level rises by one, XP left over stay, and Level up! floats up and fades for one second. Level and XP are shown as numbers too."
  zh:
    - 经验条和升级
    - 点击史莱姆获得经验值，经验条满了就升到下一级
    - 角色扮演游戏那样的等级系统，每升一级需要的经验都比上一级多
    - 每点一次绿色史莱姆获得 {gain} 点经验。底部 400 像素长的{colour}经验条显示当前经验占所需经验的比例，所需经验是 {base} 乘以等级；满了等级加一，多余的经验保留，Level up! 文字向上飘并在一秒内淡出。同时用数字显示等级和经验。
difficulty: easy
apis: [this.add.rectangle, setOrigin, this.add.ellipse, setInteractive, this.tweens.add, setText]
plan:
  en:
    req: XP fill a bar and a full bar is a new level
    steps:
      - Draw the slime, the bar and the texts
      - Add XP when the slime is clicked
      - Raise the level and keep the rest when there are enough
      - Scale the bar and write the numbers
      - Let a text float up at a new level
  zh:
    req: 经验填满经验条就升级
    steps:
      - 画史莱姆、经验条和文字
      - 点击史莱姆时增加经验
      - 足够时升级并保留多余的经验
      - 缩放经验条并写出数字
      - 升级时让文字向上飘
knobs:
  gain: {code: "GAIN = {}", values: [30, 25, 40]}
  base: {code: "BASE = {}", values: [100, 80]}
  colour:
    - {code: "0x9d4edd", en: purple, zh: 紫色}
    - {code: "0xffc300", en: yellow, zh: 黄色}
    - {code: "0x00b4d8", en: blue, zh: 蓝色}
probe: |
  const bar = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const slime = t.one('Ellipse');
  let level = 1;
  let xp = 0;
  const hit = () => {
    t.click(slime);
    xp += knobs.gain;
    if (xp < level * knobs.base) return;
    xp -= level * knobs.base;
    level += 1;
  };
  const shown = () => t.number(/^level \d/i);
  t.ok(shown() === 1 && t.number(/ xp/i) === 0, 'it starts at level 1 without XP');
  t.near(bar.scaleX, 0, 0.001, 'the bar is empty');
  hit();
  t.near(t.number(/ xp/i), knobs.gain, 0, 'a click on the slime gives XP');
  t.near(bar.scaleX, knobs.gain / knobs.base, 0.01, 'the bar shows the share');
  t.click(60, 100);
  t.near(t.number(/ xp/i), knobs.gain, 0, 'a click beside it gives nothing');
  t.ok(!t.text(/level up/i), 'no new level yet');
  while (level === 1) hit();
  t.ok(shown() === 2 && t.text(/level up/i), 'enough XP are a new level');
  t.near(t.number(/ xp/i), xp, 0, 'XP left over stay');
  hit();
  t.near(bar.scaleX, xp / (2 * knobs.base), 0.01, 'the next level needs more');
  t.seconds(1.2);
  t.ok(!t.text(/level up/i), 'the message goes away');
  while (level === 2) hit();
  t.ok(shown() === 3 && t.number(/ xp/i) === xp, 'level 3 comes after twice the XP');
*/
const GAIN = 30;
const BASE = 100;

class LevelScene extends Phaser.Scene {
  create() {
    this.level = 1;
    this.xp = 0;
    this.add.rectangle(200, 540, 400, 26, 0x000000).setOrigin(0, 0.5);
    this.bar = this.add.rectangle(200, 540, 400, 26, 0x9d4edd).setOrigin(0, 0.5);
    this.levelText = this.add.text(185, 540, '', { fontSize: '28px' }).setOrigin(1, 0.5);
    this.xpText = this.add.text(400, 500, '', { fontSize: '22px' }).setOrigin(0.5);

    const slime = this.add.ellipse(400, 320, 180, 130, 0x80ed99).setInteractive({ useHandCursor: true });
    this.add.circle(370, 300, 10, 0x1b4332);
    this.add.circle(430, 300, 10, 0x1b4332);
    slime.on('pointerdown', () => this.gain());
    this.show();
  }

  needed() {
    return this.level * BASE;
  }

  gain() {
    this.xp += GAIN;
    if (this.xp >= this.needed()) {
      this.xp -= this.needed();
      this.level += 1;
      this.celebrate();
    }
    this.show();
  }

  show() {
    this.levelText.setText(`Level ${this.level}`);
    this.xpText.setText(`${this.xp} / ${this.needed()} XP`);
    this.bar.scaleX = this.xp / this.needed();
  }

  celebrate() {
    const text = this.add.text(400, 190, 'Level up!', { fontSize: '48px' }).setOrigin(0.5);
    this.tweens.add({
      targets: text,
      y: 110,
      alpha: 0,
      duration: 1000,
      onComplete: () => text.destroy()
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#354f52',
  scene: LevelScene
});

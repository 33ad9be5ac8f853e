/* scene
tasks:
  en:
    - a start menu
    - title screen with a play button that starts the game
    - 'A menu scene with the title "{title}" and a {button} Play button with a hover colour; clicking it starts the game scene, where ESC leads back to the menu.'
  zh:
    - 开始菜单
    - 做一个标题界面，点"Play"开始游戏
    - '菜单场景显示标题"{title}"和带悬停变色的{button} Play 按钮，点击进入游戏场景，在游戏中按 ESC 返回菜单。'
difficulty: easy
apis: [generateTexture, this.scene.start, this.add.text, setInteractive, this.input.keyboard.on]
plan:
  en:
    req: A menu with a Play button that starts the game and ESC to come back
    steps:
      - Write a MenuScene with title and button
      - Start the game with this.scene.start on a click
      - Write a GameScene that returns to the menu on ESC
      - List both scenes in the config
  zh:
    req: 带 Play 按钮的菜单，进入游戏后按 ESC 返回
    steps:
      - 编写带标题和按钮的 MenuScene
      - 点击时用 this.scene.start 进入游戏
      - 编写按 ESC 返回菜单的 GameScene
      - 在配置中列出两个场景
knobs:
  title: {code: "'{}'", values: [Star Runner, Robot Garden, Deep Cave]}
  button:
    - {code: "#2e7d32", en: green, zh: 绿色}
    - {code: "#1565c0", en: blue, zh: 蓝色}
probe: |
  t.ok(t.texts().some((s) => s.includes(knobs.title)), 'the title is shown');
  const before = t.scenes().join();
  t.click(t.text(/play/i));
  t.step(5);
  t.ok(t.scenes().join() !== before && t.scenes().length === 1, 'Play starts another scene');
  t.ok(!t.texts().some((s) => s.includes(knobs.title)), 'the menu is gone');
  t.press('ESC');
  t.step(5);
  t.ok(t.scenes().join() === before && t.texts().some((s) => s.includes(knobs.title)), 'ESC leads back');
*/
class MenuScene extends Phaser.Scene {
  constructor() {
    super('menu');
  }

  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xffdd44).fillCircle(40, 40, 40).generateTexture('player', 80, 80).destroy();
  }

  create() {
    this.add.text(400, 200, 'Star Runner', { fontSize: '56px' }).setOrigin(0.5);

    const play = this.add.text(400, 350, 'Play', {
      fontSize: '32px',
      backgroundColor: '#2e7d32',
      padding: { x: 30, y: 12 }
    });
    play.setOrigin(0.5).setInteractive({ useHandCursor: true });
    play.on('pointerover', () => play.setColor('#ffee88'));
    play.on('pointerout', () => play.setColor('#ffffff'));
    play.on('pointerdown', () => this.scene.start('game'));
  }
}

class GameScene extends Phaser.Scene {
  constructor() {
    super('game');
  }

  create() {
    this.add.image(400, 300, 'player');
    this.add.text(20, 20, 'ESC: back to the menu', { fontSize: '18px' });
    this.input.keyboard.once('keydown-ESC', () => this.scene.start('menu'));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1c1c2c',
  scene: [MenuScene, GameScene]
});

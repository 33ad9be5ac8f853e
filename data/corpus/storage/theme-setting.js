/* scene
tasks:
  en:
    - remember a setting
    - a light and dark theme button that is remembered
    - A button switches between a dark ({dark}) and a light background; the choice is kept in localStorage and used at the next start.
  zh:
    - 记住设置
    - 明暗主题切换按钮，下次打开还记得
    - 按钮在深色（{dark}）和浅色背景之间切换；选择保存在 localStorage，下次启动时沿用。
difficulty: easy
apis: [localStorage.getItem, localStorage.setItem, this.cameras.main.setBackgroundColor, setInteractive, setColor]
plan:
  en:
    req: Switch the theme with a button and remember it
    steps:
      - Read the theme with localStorage.getItem and a default
      - Write applyTheme that sets background and text colour
      - On click switch the theme and save it
  zh:
    req: 按钮切换主题并记住选择
    steps:
      - 用 localStorage.getItem 读取主题并给默认值
      - 编写设置背景和文字颜色的 applyTheme
      - 点击时切换主题并保存
knobs:
  dark: {code: "'{}'", values: ["#1b1b2f", "#102a43"]}
probe: |
  localStorage.clear();
  t.scene().scene.restart(); t.step(5);
  const brightness = () => t.pixel(5, 5).reduce((a, b) => a + b);
  const button = () => t.text(/theme/i);
  const dark = brightness();
  t.ok(dark < 250, 'it starts dark');
  t.click(button());
  t.ok(brightness() > 500, 'a click makes it light');
  t.scene().scene.restart(); t.step(5);
  t.ok(brightness() > 500, 'it is still light after a restart');
  t.click(button());
  t.near(brightness(), dark, 0, 'another click makes it dark again');
  t.scene().scene.restart(); t.step(5);
  t.near(brightness(), dark, 0, 'this is remembered too');
*/
const THEMES = {
  dark: { back: '#1b1b2f', ink: '#f5f5f5' },
  light: { back: '#f1faee', ink: '#222222' }
};

class ThemeScene extends Phaser.Scene {
  create() {
    this.button = this.add.text(400, 300, 'Change theme', { fontSize: '36px' });
    this.button.setOrigin(0.5).setInteractive({ useHandCursor: true });
    // the first start has nothing saved yet
    this.applyTheme(localStorage.getItem('theme') ?? 'dark');

    this.button.on('pointerdown', () => {
      this.applyTheme(this.theme === 'dark' ? 'light' : 'dark');
      localStorage.setItem('theme', this.theme);
    });
  }

  applyTheme(name) {
    this.theme = name;
    this.cameras.main.setBackgroundColor(THEMES[name].back);
    this.button.setColor(THEMES[name].ink);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: ThemeScene
});

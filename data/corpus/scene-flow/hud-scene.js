/* scene
tasks:
  en:
    - separate HUD scene
    - a UI scene over the game that shows the gems collected
    - The game scene has {count} gems and emits an event for every gem clicked; a second scene running in parallel shows the number and stays in place while the game camera scrolls at {scroll} px/s.
  zh:
    - 独立的UI场景
    - 用单独的 HUD 场景叠在游戏上显示宝石数量
    - 游戏场景有 {count} 颗宝石，点击宝石时发出事件；并行运行的第二个场景显示数量，镜头以每秒 {scroll} 像素移动时文字不动。
difficulty: hard
apis: [this.scene.launch, this.scene.get, this.events.emit, events.on, generateTexture, cameras.main.scrollX]
plan:
  en:
    req: A parallel HUD scene counts the gems that the game scene reports
    steps:
      - Launch the HUD from the game scene
      - Emit an event when a gem is clicked
      - In the HUD listen on the game's events
      - Update the text
      - Scroll only the game's camera
  zh:
    req: 并行的 HUD 场景统计游戏场景报告的宝石
    steps:
      - 在游戏场景中启动 HUD
      - 点击宝石时发出事件
      - HUD 监听游戏场景的事件
      - 更新文字
      - 只移动游戏场景的镜头
knobs:
  count: {code: "GEMS = {}", values: [6, 8]}
  scroll: {code: "SCROLL_SPEED = {}", values: [40, 60]}
probe: |
  const gems = () => t.objects('Image');
  t.ok(t.scenes().length === 2, 'two scenes run together');
  t.ok(gems().length === knobs.count, 'all gems are there');
  t.near(t.number(/gems/i), 0, 0, 'the HUD starts at 0');
  const label = t.text(/gems/i);
  t.ok(label.scene.sys.settings.key !== gems()[0].scene.sys.settings.key, 'the HUD is a scene of its own');
  const camera = gems()[0].scene.cameras.main;
  const left = camera.scrollX;
  t.step(30);
  t.ok(camera.scrollX > left, 'the game scrolls');
  t.near(label.scene.cameras.main.scrollX, 0, 0, 'the HUD does not');
  for (const gem of gems().slice(0, 2)) t.click(gem.x - camera.scrollX, gem.y);
  t.near(t.number(/gems/i), 2, 0, 'clicks on gems are counted in the HUD');
  t.ok(gems().length === knobs.count - 2, 'the gems are gone');
*/
const GEMS = 6;
const SCROLL_SPEED = 40;

class GameScene extends Phaser.Scene {
  constructor() {
    super('game');
  }

  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x55ddff).fillTriangle(0, 18, 40, 18, 20, 48).fillTriangle(0, 18, 40, 18, 20, 0);
    art.generateTexture('gem', 40, 48).destroy();
  }

  create() {
    this.scene.launch('hud');
    for (let i = 0; i < GEMS; i++) {
      const gem = this.add.image(160 + i * 130, 250 + (i % 3) * 90, 'gem').setInteractive();
      gem.once('pointerdown', () => {
        gem.destroy();
        this.events.emit('gem');
      });
    }
  }

  update(time, delta) {
    this.cameras.main.scrollX += SCROLL_SPEED * delta / 1000;
  }
}

class HudScene extends Phaser.Scene {
  constructor() {
    super('hud');
  }

  create() {
    let gems = 0;
    const label = this.add.text(20, 20, 'Gems: 0', { fontSize: '28px' });
    // the game scene announces every gem
    this.scene.get('game').events.on('gem', () => {
      gems += 1;
      label.setText(`Gems: ${gems}`);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d2540',
  scene: [GameScene, HudScene]
});

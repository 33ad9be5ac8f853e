/* scene
tasks:
  en:
    - add a minimap
    - a minimap in the corner that shows the whole map
    - World of 2400×1800. The main camera follows the player; a second camera of {size} px in the top right corner shows the whole world, and the help text is only on the main camera.
  zh:
    - 小地图
    - 右上角加一个显示整张地图的小地图
    - 世界 2400×1800，主镜头跟随玩家，右上角用 {size} 像素宽的第二个镜头显示整个世界，提示文字只在主镜头显示。
difficulty: hard
apis: [this.cameras.add, setZoom, centerOn, ignore, startFollow, setScrollFactor, createCursorKeys]
plan:
  en:
    req: Show the whole 2400×1800 world in a minimap {size} px wide
    steps:
      - Generate the textures in preload
      - Scatter trees with a seeded generator and add the player
      - Follow the player with the main camera
      - Add a second camera with this.cameras.add, setZoom and centerOn
      - Hide the help text from it with ignore
  zh:
    req: 用 {size} 像素宽的小地图显示整个 2400×1800 的世界
    steps:
      - 在 preload 中生成纹理
      - 用带种子的随机数撒树并添加玩家
      - 主镜头跟随玩家
      - 用 this.cameras.add、setZoom 和 centerOn 添加第二个镜头
      - 用 ignore 让它不显示提示文字
knobs:
  size: {code: "SIZE = {}", values: [200, 160, 240]}
probe: |
  const scene = t.scene();
  const player = t.one('Sprite');
  const [main, map] = scene.cameras.cameras;
  t.ok(map && map.width === knobs.size && map.x + map.width > 780, 'the minimap has the asked size in the right corner');
  t.near(map.worldView.width, 2400, 5, 'it shows the whole world');
  const first = main.scrollX;
  const seen = map.scrollX;
  t.hold('RIGHT', 90);
  t.ok(player.x > 1250 && main.scrollX > first + 100, 'the main camera follows the player');
  t.ok(map.scrollX === seen, 'the minimap does not move');
  const label = t.one('Text');
  t.ok((label.cameraFilter & map.id) !== 0 && (label.cameraFilter & main.id) === 0, 'only the main camera shows the text');
  const before = t.snap();
  t.hold('DOWN', 30);
  const share = t.changed(before, t.snap());
  t.ok(share > 0.01, 'the picture scrolls');
*/
const WIDTH = 2400;
const HEIGHT = 1800;
const SIZE = 200;

class MapScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffffff).fillCircle(24, 24, 24).generateTexture('player', 48, 48);
    g.clear().fillStyle(0x1b4332).fillTriangle(30, 0, 60, 80, 0, 80).generateTexture('tree', 60, 80);
    g.destroy();
  }

  create() {
    const random = new Phaser.Math.RandomDataGenerator(['forest']);
    for (let i = 0; i < 120; i++) {
      this.add.image(random.between(0, WIDTH), random.between(0, HEIGHT), 'tree');
    }

    this.player = this.physics.add.sprite(WIDTH / 2, HEIGHT / 2, 'player').setCollideWorldBounds(true);
    this.physics.world.setBounds(0, 0, WIDTH, HEIGHT);
    this.cameras.main.setBounds(0, 0, WIDTH, HEIGHT).startFollow(this.player);
    this.cursors = this.input.keyboard.createCursorKeys();

    const help = this.add.text(16, 16, 'Explore with the arrow keys', { fontSize: '20px' }).setScrollFactor(0);
    const map = this.cameras.add(790 - SIZE, 10, SIZE, SIZE * HEIGHT / WIDTH);
    // The zoom fits the whole world into the small view.
    map.setZoom(SIZE / WIDTH).centerOn(WIDTH / 2, HEIGHT / 2).setBackgroundColor(0x081c15);
    map.ignore(help);
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.setVelocity(300 * (right.isDown - left.isDown), 300 * (down.isDown - up.isDown));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#40916c',
  physics: { default: 'arcade' },
  scene: MapScene
});

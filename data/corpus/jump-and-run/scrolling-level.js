/* scene
tasks:
  en:
    - platformer where the camera follows
    - side scroller, long level with pits, falling into one starts over
    - "A level {width} px wide with gaps in the ground; the camera follows the player, LEFT/RIGHT run at {run} px/s, UP jumps, falling below the screen restarts the scene, the {colour} door at the end wins."
  zh:
    - 镜头跟随的平台跳跃
    - 横版卷轴长关卡，掉进坑里重来
    - 宽 {width} 像素的关卡，地面有坑；镜头跟随玩家，左右键以每秒 {run} 像素奔跑，上键跳跃，掉出屏幕重启场景，碰到终点的{colour}门获胜
difficulty: medium
apis: [startFollow, this.cameras.main.setBounds, this.physics.world.setBounds, this.scene.restart, setScrollFactor]
plan:
  en:
    req: Run through a level {width} px wide with pits to the {colour} door
    steps: [Lay ground blocks with gaps, Let the camera follow within the level, Run and jump with the arrow keys, Restart the scene below the screen, Win at the door]
  zh:
    req: 跑过 {width} 像素宽有坑的关卡到达{colour}门
    steps: [铺有间隔的地面, 镜头在关卡内跟随, 方向键跑跳, 掉出屏幕重启场景, 到门获胜]
knobs:
  width: {code: "LEVEL_WIDTH = {}", values: [2400, 1800]}
  run: {code: "RUN = {}", values: [240, 280]}
  colour:
    - {code: "0xf4a261", en: orange, zh: 橙色}
    - {code: "0xe0aaff", en: violet, zh: 紫色}
probe: |
  const find = () => t.objects('Rectangle').find((o) => o.body && o.body.moves);
  let player = find();
  const start = player.x;
  t.seconds(1);
  t.ok(t.travel(player, () => t.hold('RIGHT', 30)).x > 60, 'it runs');
  const floor = player.y;
  t.press('UP'); t.step(10);
  t.ok(player.y < floor - 40, 'UP jumps');
  t.seconds(1.5);
  const level = t.scene();
  player.body.reset(knobs.width / 2, 100); t.step(4);
  t.ok(level.cameras.main.scrollX > 200, 'the camera follows');
  player.body.reset(player.x, 650); t.step(6);
  player = find();
  t.near(player.x, start, 20, 'falling starts over');
  player.body.reset(knobs.width - 60, 440); t.step(60);
  t.ok(t.text(/win|goal/i), 'the door at the end wins');
*/
const LEVEL_WIDTH = 2400;
const RUN = 240;
const BLOCK = 300;
const GAP = 100;

class ScrollScene extends Phaser.Scene {
  create() {
    this.physics.world.setBounds(0, 0, LEVEL_WIDTH, 1000);
    const ground = this.physics.add.staticGroup();
    for (let x = BLOCK / 2; x < LEVEL_WIDTH; x += BLOCK + GAP) {
      ground.add(this.add.rectangle(x, 560, BLOCK, 80, 0x2a9d8f));
    }
    ground.add(this.add.rectangle(LEVEL_WIDTH - 100, 560, 200, 80, 0x2a9d8f));
    const door = this.add.rectangle(LEVEL_WIDTH - 50, 480, 50, 80, 0xf4a261);
    this.physics.add.existing(door, true);

    this.player = this.add.rectangle(80, 480, 32, 48, 0xffffff);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.player, ground);
    this.physics.add.overlap(this.player, door, this.win, null, this);

    this.cameras.main.setBounds(0, 0, LEVEL_WIDTH, 600);
    this.cameras.main.startFollow(this.player);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  win() {
    this.physics.pause();
    this.add.text(400, 200, 'Goal!', { fontSize: '56px' }).setOrigin(0.5).setScrollFactor(0);
  }

  update() {
    const { left, right, up } = this.cursors;
    this.player.body.setVelocityX((right.isDown - left.isDown) * RUN);
    if (up.isDown && this.player.body.touching.down) {
      this.player.body.setVelocityY(-480);
    }
    if (this.player.y > 640) {
      this.scene.restart();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: ScrollScene
});

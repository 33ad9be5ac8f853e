/* scene
tasks:
  en:
    - doodle jump
    - a jumper bounces up from platform to platform, the camera follows, falling is game over
    - "Doodle jump in 400 x 600: the {colour} square falls and bounces off a platform only from above, with {jump} px/s; LEFT and RIGHT steer at {speed} px/s, and it leaves one side and comes in on the other. The camera goes up with it and never down, platforms left below come again on top, Height grows by 1 every 10 px. Below the picture it is Game Over, SPACE restarts."
  zh:
    - 跳跳跳
    - 做一个涂鸦跳跃，小方块在平台上不断往上弹，镜头跟着上升，掉下去就结束
    - "400 x 600 的涂鸦跳跃：{colour}方块下落，只从上方踩到平台时以每秒 {jump} 像素弹起，左右键以每秒 {speed} 像素移动，从一边出去就从另一边回来。镜头只随它上升不下降，落到画面下方的平台重新出现在上面，每上升 10 像素 Height 加 1。掉出画面显示 Game Over，按空格重新开始。"
difficulty: medium
apis: [this.add.rectangle, createCursorKeys, Phaser.Math.Wrap, Phaser.Math.Between, setScrollFactor, this.scene.restart]
plan:
  en:
    req: Bounce upwards from platform to platform without falling
    steps:
      - Put platforms above each other, the first below the player
      - Let the player fall and steer it with the cursor keys
      - Bounce when its feet pass a platform downwards
      - Raise the camera and bring lower platforms to the top
      - Show the height and end below the picture
  zh:
    req: 在平台上不断向上弹跳，不要掉下去
    steps:
      - 从下到上放置平台，第一个在玩家脚下
      - 让玩家下落，用方向键左右移动
      - 脚向下穿过平台时弹起
      - 镜头上升，把下方的平台移到上面
      - 显示高度，掉出画面时结束
knobs:
  jump: {code: "JUMP = {}", values: [560, 620]}
  speed: {code: "SPEED = {}", values: [260, 300]}
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0xef476f", en: red, zh: 红色}
probe: |
  const player = t.one((o) => o.fillColor === knobs.colour);
  const platforms = () => t.objects((o) => o.type === 'Rectangle' && o.width === 80);
  const height = () => t.number(/height/i);
  t.ok(platforms().length === 8, 'there are platforms');
  let fell = false, bounced = false, fastest = 0;
  for (let i = 0; i < 120; i++) {
    const dy = t.travel(player, () => t.step()).y;
    if (dy > 3) fell = true;
    if (fell && dy < -3) bounced = true;
    fastest = Math.min(fastest, dy);
  }
  t.ok(bounced, 'it bounces off a platform');
  t.near(-fastest * 60, knobs.jump, 25, 'at the asked speed');
  for (let i = 0; i < 200 && t.travel(player, () => t.step()).y > -8; i++);
  t.near(t.travel(player, () => t.hold('RIGHT', 10)).x, knobs.speed / 6, 6, 'RIGHT steers at the asked speed');
  t.near(t.travel(player, () => t.hold('LEFT', 10)).x, -knobs.speed / 6, 6, 'LEFT as well');
  player.y -= 1500;
  t.step();
  t.near(height(), (250 - player.y) / 10, 1, 'the height is shown');
  t.ok(height() > 100, 'and has grown');
  player.x = 395;
  t.hold('RIGHT', 6);
  t.ok(player.x < 100, 'it comes in on the other side');
  t.step(4);
  const top = t.scene().cameras.main.scrollY;
  t.ok(player.y > top && player.y < top + 600, 'the camera follows');
  t.ok(platforms().length === 8 && platforms().every((o) => o.y > top - 60 && o.y < top + 620), 'platforms come again on top');
  const best = height();
  for (let i = 0; i < 400 && !t.text(/game over/i); i++) { platforms().forEach((o) => { o.x = -500; }); t.step(); }
  t.ok(t.text(/game over/i), 'a fall ends the game');
  t.ok(height() >= best, 'and the height never goes down');
  t.press('SPACE');
  t.step(5);
  t.ok(!t.text(/game over/i) && height() === 0, 'SPACE restarts');
*/
const WIDTH = 400;
const JUMP = 560;
const SPEED = 260;
const GRAVITY = 900;
const GAP = 80;
const COUNT = 8;

class JumperScene extends Phaser.Scene {
  create() {
    this.velocity = -JUMP;
    this.over = false;
    this.platforms = [];
    for (let i = 0; i < COUNT; i++) {
      const x = i === 0 ? WIDTH / 2 : Phaser.Math.Between(50, WIDTH - 50);
      this.platforms.push(this.add.rectangle(x, 560 - i * GAP, 80, 14, 0x06d6a0));
    }
    this.player = this.add.rectangle(WIDTH / 2, 500, 30, 30, 0xffd166);
    this.label = this.add.text(12, 12, 'Height: 0', { fontSize: '24px' }).setScrollFactor(0);

    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', () => {
      if (this.over) this.scene.restart();
    });
  }

  update(time, delta) {
    if (this.over) return;
    this.move(delta / 1000);
    this.climb();
    if (this.player.y > this.cameras.main.scrollY + 630) {
      this.over = true;
      this.add.text(WIDTH / 2, 280, 'Game Over', { fontSize: '48px' }).setOrigin(0.5).setScrollFactor(0);
    }
  }

  move(seconds) {
    const { left, right } = this.cursors;
    const { player } = this;
    const way = right.isDown - left.isDown;
    player.x = Phaser.Math.Wrap(player.x + way * SPEED * seconds, 0, WIDTH);

    const feet = player.y + 15;
    this.velocity += GRAVITY * seconds;
    player.y += this.velocity * seconds;
    // only feet that pass the upper edge on their way down land
    const landed = this.platforms.some(({ x, y }) => {
      return Math.abs(x - player.x) < 55 && feet <= y - 7 && player.y + 15 > y - 7;
    });
    if (landed) this.velocity = -JUMP;
  }

  climb() {
    const camera = this.cameras.main;
    camera.scrollY = Math.min(camera.scrollY, this.player.y - 250);
    for (const platform of this.platforms) {
      if (platform.y > camera.scrollY + 610) {
        platform.y -= COUNT * GAP;
        platform.x = Phaser.Math.Between(50, WIDTH - 50);
      }
    }
    this.label.setText(`Height: ${Math.round(-camera.scrollY / 10)}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: WIDTH,
  height: 600,
  backgroundColor: '#073b4c',
  scene: JumperScene
});

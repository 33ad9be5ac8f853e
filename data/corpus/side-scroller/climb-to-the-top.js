/* scene
tasks:
  en:
    - climb a tower of platforms
    - jump up from platform to platform at different heights, the camera goes up with me, at the very top is a star
    - vertical platformer, get higher and higher and reach the goal
    - "A world of 800 x 1800 px with the ground at its bottom and {count} one-way platforms of 180 x 14 px, 110 px above each other, left and right of the middle in turn. The player runs at 240 px/s, jumps with UP at {jump} px/s, passes platforms from below and lands on top of them. The camera follows, Height shows the metres above the ground (10 px are one), the {star} star above the last platform shows You reached the top!"
  zh:
    - 爬塔跳平台
    - 在高低不同的平台上一层一层往上跳，镜头跟着上升，最上面有一颗星星
    - 竖版平台游戏，越跳越高，到达终点
    - 世界大小 800 x 1800，底部是地面，有 {count} 个 180 x 14 像素的单向平台，每层高 110 像素，左右交替。角色以每秒 240 像素移动，上键以每秒 {jump} 像素起跳，可以从下面穿过平台并落在上面。镜头跟随，Height 显示离地多少米（10 像素为 1 米），碰到最后一个平台上方的{star}星星显示 You reached the top!
difficulty: medium
apis: [this.physics.add.staticGroup, checkCollision, startFollow, this.cameras.main.setBounds, setScrollFactor, this.physics.add.overlap]
plan:
  en:
    req: Jump up {count} platforms to the star at the top
    steps: [Make a world higher than the screen, Place platforms left and right in turn and open them from below, Run and jump with the arrow keys, Let the camera follow and show the height, Win at the star]
  zh:
    req: 跳上 {count} 个平台，到达顶端的星星
    steps: [建一个比屏幕高的世界, 左右交替放置平台，只保留上表面碰撞, 用方向键跑和跳, 镜头跟随并显示高度, 碰到星星获胜]
knobs:
  count: {code: "COUNT = {}", values: [12, 10, 14]}
  jump: {code: "JUMP = {}", values: [580, 620]}
  star:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
probe: |
  const player = t.one((o) => o.fillColor === 0xe63946);
  const star = t.one('Star');
  const platforms = t.objects((o) => o.type === 'Rectangle' && o.height === 14).sort((a, b) => b.y - a.y);
  const camera = t.scene().cameras.main;
  const standing = (on) => Math.abs(player.y - (on.y - 7 - player.height / 2)) < 2;
  t.near(platforms.length, knobs.count, 0, 'all platforms are there');
  t.ok(star.fillColor === knobs.star && star.y < platforms[knobs.count - 1].y, 'the star is above the last one');
  t.seconds(1);
  const ground = player.y;
  t.near(t.number(/height/i), 0, 0, 'the height begins at 0');
  t.near(t.travel(player, () => t.hold('RIGHT', 15)).x, 58, 8, 'RIGHT runs');
  const jumpTo = (target) => {
    t.down('UP');
    for (let i = 0; i < 75; i++) {
      if (i === 3) t.up('UP');
      const dx = target.x - player.x;
      if (dx > 6) t.down('RIGHT'); else t.up('RIGHT');
      if (dx < -6) t.down('LEFT'); else t.up('LEFT');
      t.step();
    }
    t.up('LEFT'); t.up('RIGHT');
  };
  for (let i = 0; i < 4; i++) {
    jumpTo(platforms[i]);
    t.ok(standing(platforms[i]), 'the player jumps onto platform ' + (i + 1));
  }
  t.near(t.number(/height/i), Math.round((ground - player.y) / 10), 1, 'the height is shown');
  const low = camera.scrollY;
  const last = platforms[knobs.count - 1];
  player.body.reset(last.x - 60, last.y - 27); t.step(3);
  t.ok(standing(last) && camera.scrollY < low - 100, 'the camera goes up with the player');
  t.ok(!t.text(/reached/i), 'beside the star nothing is won');
  t.hold('RIGHT', 20);
  t.ok(t.text(/reached the top/i), 'the star wins');
*/
const COUNT = 12;
const JUMP = 580;
const HEIGHT = 1800;
const GROUND_Y = HEIGHT - 40;

class ClimbScene extends Phaser.Scene {
  create() {
    this.physics.world.setBounds(0, 0, 800, GROUND_Y);
    this.add.rectangle(400, HEIGHT - 20, 800, 40, 0x5c4033);
    const platforms = this.physics.add.staticGroup();
    for (let i = 1; i <= COUNT; i++) {
      platforms.add(this.add.rectangle(i % 2 ? 270 : 530, GROUND_Y - i * 110, 180, 14, 0x8ac926));
    }
    const top = platforms.getChildren()[COUNT - 1];
    // only the upper side is solid
    for (const { body } of platforms.getChildren()) {
      body.checkCollision.down = false;
      body.checkCollision.left = false;
      body.checkCollision.right = false;
    }

    const star = this.physics.add.existing(this.add.star(top.x, top.y - 40, 5, 12, 24, 0xffd60a), true);
    this.player = this.physics.add.existing(this.add.rectangle(400, GROUND_Y - 20, 30, 40, 0xe63946));
    this.player.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.player, platforms);
    this.physics.add.overlap(this.player, star, this.win, null, this);

    this.cameras.main.setBounds(0, 0, 800, HEIGHT).startFollow(this.player);
    this.label = this.add.text(16, 16, '', { fontSize: '26px' }).setScrollFactor(0);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  win() {
    this.physics.pause();
    this.add.text(400, 120, 'You reached the top!', { fontSize: '48px' }).setOrigin(0.5).setScrollFactor(0);
  }

  update() {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * 240);
    if (up.isDown && body.blocked.down) body.setVelocityY(-JUMP);
    this.label.setText(`Height: ${Math.floor((GROUND_Y - body.bottom) / 10)} m`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22577a',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: ClimbScene
});

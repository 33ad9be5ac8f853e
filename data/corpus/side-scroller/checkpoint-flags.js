/* scene
tasks:
  en:
    - checkpoints in a platformer
    - side scroller with pits and flags, when I fall I come back at the last flag
    - jump and run where touching a flag saves my place and dying respawns me there
    - "A level 2400 px wide of ground blocks with pits, the camera follows the white player: LEFT/RIGHT run at {run} px/s, UP jumps. Grey flags stand at x = 880 and x = 1680; the last one touched turns {colour} and becomes the place to come back to. Falling below the screen raises Falls by 1 and puts the player back, the gold goal at x = 2260 shows You win!"
  zh:
    - 平台游戏存档点
    - 横版闯关，地上有坑，掉下去就从上一面旗子重新开始
    - 碰到旗子保存位置，死了以后在那里复活
    - 关卡宽 2400 像素，地面有坑，镜头跟随白色角色，左右键以每秒 {run} 像素奔跑，上键跳跃。灰色旗子在 x = 880 和 x = 1680，最后碰到的那面变成{colour}并成为复活点。掉出画面 Falls 加 1 并回到复活点，碰到 x = 2260 的金色终点显示 You win!
difficulty: medium
apis: [this.physics.add.staticGroup, this.physics.add.overlap, setFillStyle, body.reset, startFollow, setScrollFactor]
plan:
  en:
    req: A player that falls comes back at the last flag it touched
    steps: [Lay ground blocks with pits between them, Put flags and a goal on the ground, Run and jump with the arrow keys, Remember and colour the flag that is touched, Reset the player there after a fall, Win at the goal]
  zh:
    req: 掉下去的角色回到最后碰到的旗子
    steps: [铺中间有坑的地面, 在地面放旗子和终点, 用方向键跑和跳, 记住碰到的旗子并变色, 掉下后把角色放回旗子处, 到终点获胜]
knobs:
  run: {code: "RUN = {}", values: [240, 280]}
  colour:
    - {code: "0x2dc653", en: green, zh: 绿色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
probe: |
  const player = t.one((o) => o.fillColor === 0xffffff);
  const start = player.x;
  const [first, second] = t.objects('Triangle');
  const fall = (x) => { player.body.reset(x, 700); t.step(3); };
  const touch = (flag) => { player.body.reset(flag.x, 470); t.step(3); };
  t.seconds(1);
  const floor = player.y;
  t.near(t.travel(player, () => t.hold('RIGHT', 30)).x, knobs.run / 2, 12, 'RIGHT runs at the asked speed');
  t.press('UP'); t.step(8);
  t.ok(player.y < floor - 40, 'UP jumps');
  fall(350);
  t.near(player.x, start, 5, 'without a flag a fall leads to the start');
  t.near(t.number(/falls/i), 1, 0, 'and is counted');
  touch(first);
  t.ok(first.fillColor === knobs.colour && second.fillColor !== knobs.colour, 'the touched flag gets its colour');
  fall(1150);
  t.near(player.x, first.x, 5, 'a fall leads back to the flag');
  touch(second);
  t.ok(second.fillColor === knobs.colour && first.fillColor !== knobs.colour, 'only the last flag is coloured');
  fall(1950);
  t.near(player.x, second.x, 5, 'the last flag counts');
  t.near(t.number(/falls/i), 3, 0, 'three falls were counted');
  t.near(t.scene().cameras.main.scrollX, player.x - 400, 20, 'the camera follows');
  t.ok(!t.text(/win/i), 'nothing is won yet');
  player.body.reset(2150, 470);
  t.hold('RIGHT', 40);
  t.ok(t.text(/win/i), 'the goal wins');
*/
const RUN = 240;
const JUMP = 480;
const WIDTH = 2400;
const FLAGS = [880, 1680];

class CheckpointScene extends Phaser.Scene {
  create() {
    this.falls = 0;
    this.home = { x: 80, y: 470 };
    this.physics.world.setBounds(0, 0, WIDTH, 900);
    const ground = this.physics.add.staticGroup();
    for (let x = 150; x < WIDTH; x += 400) {
      ground.add(this.add.rectangle(x, 550, 300, 100, 0x588157));
    }
    this.flags = this.physics.add.staticGroup();
    for (const x of FLAGS) {
      this.flags.add(this.add.triangle(x, 470, 0, 0, 40, 18, 0, 60, 0x6c757d));
    }
    const goal = this.physics.add.existing(this.add.rectangle(2260, 440, 40, 120, 0xffc300), true);

    this.player = this.physics.add.existing(this.add.rectangle(this.home.x, this.home.y, 32, 48, 0xffffff));
    this.player.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.player, ground);
    this.physics.add.overlap(this.player, this.flags, this.save, null, this);
    this.physics.add.overlap(this.player, goal, this.win, null, this);

    this.label = this.add.text(16, 16, 'Falls: 0', { fontSize: '26px' }).setScrollFactor(0);
    this.cameras.main.setBounds(0, 0, WIDTH, 600).startFollow(this.player);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  save(player, flag) {
    this.home = flag;
    for (const other of this.flags.getChildren()) {
      other.setFillStyle(other === flag ? 0x2dc653 : 0x6c757d);
    }
  }

  win() {
    this.physics.pause();
    this.add.text(400, 200, 'You win!', { fontSize: '56px' }).setOrigin(0.5).setScrollFactor(0);
  }

  update() {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * RUN);
    if (up.isDown && body.touching.down) body.setVelocityY(-JUMP);

    if (this.player.y > 650) {
      this.falls += 1;
      this.label.setText(`Falls: ${this.falls}`);
      body.reset(this.home.x, this.home.y);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3a5a80',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: CheckpointScene
});

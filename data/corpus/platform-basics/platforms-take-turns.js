/* scene
tasks:
  en:
    - platforms that switch on and off
    - "{first} and {second} platforms are solid in turn, I have to jump in the right rhythm to get to the flag"
    - "jump and run with two kinds of blocks, while one kind is there the other is only a shadow you fall through"
    - "Two {first} platforms and two {second} ones of 130 x 20 px form steps; every {time} ms the solid kind changes. The kind that is off has an alpha of 0.2 and nobody can stand on it. The player runs at 220 px/s and jumps at 560 px/s with gravity 1000. The green flag at the upper right shows You win!"
  zh:
    - 轮流出现的平台
    - "{first}和{second}平台轮流变成实体，要踩准节奏跳到旗子那里"
    - 横版跳跃有两种方块，一种是实的时候另一种只是影子，会掉下去
    - 两个{first}平台和两个{second}平台（130 x 20 像素）组成台阶，每 {time} 毫秒交换哪种是实的。失效的一种透明度 0.2，不能站人。玩家以每秒 220 像素跑，以每秒 560 像素起跳，重力 1000。右上方的绿色旗子显示 You win!
difficulty: medium
apis: [this.physics.add.staticGroup, this.time.addEvent, setAlpha, body.enable, this.physics.add.collider]
plan:
  en:
    req: '{first} and {second} platforms are solid in turn every {time} ms'
    steps: [Build the ground and the steps of two kinds, Switch bodies and alpha of each kind by a timer, Run and jump with the arrow keys, Win at the flag]
  zh:
    req: '{first}和{second}平台每 {time} 毫秒轮流变成实体'
    steps: [搭地面和两种台阶, 用定时器切换每种的身体和透明度, 用方向键跑和跳, 碰到旗子获胜]
knobs:
  first:
    - {code: "0xff4d6d", en: red, zh: 红色}
    - {code: "0xffb703", en: yellow, zh: 黄色}
  second:
    - {code: "0x4cc9f0", en: blue, zh: 蓝色}
    - {code: "0xc77dff", en: purple, zh: 紫色}
  time: {code: "TURN_TIME = {}", values: [1500, 1200, 2000]}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const kind = (colour) => t.objects((o) => o.type === 'Rectangle' && o.fillColor === colour);
  const solid = (platform) => platform.alpha > 0.9;
  const [red] = kind(knobs.first), [blue] = kind(knobs.second);
  t.ok(kind(knobs.first).length === 2 && kind(knobs.second).length === 2, 'two platforms of each colour');
  t.ok(solid(red) !== solid(blue), 'only one kind is solid');
  const until = (platform) => {
    for (let i = 0; i < 300 && solid(platform); i++) t.step();
    for (let i = 0; i < 300 && !solid(platform); i++) t.step();
  };
  const floor = () => { player.body.reset(60, 500); t.step(20); return player.y; };
  const low = floor();
  t.near(t.travel(player, () => t.hold('RIGHT', 15)).x, 55, 9, 'RIGHT runs');
  until(red);
  t.ok(!solid(blue), 'then the other kind is off');
  let frames = 0;
  for (; frames < 300 && solid(red); frames++) t.step();
  t.near(frames, knobs.time * 0.06, 3, 'the kinds change in the asked time');
  t.ok(solid(blue), 'and take turns');
  for (const platform of [red, blue]) {
    until(platform);
    player.body.reset(platform.x, platform.y - 34);
    t.step(30);
    t.near(player.y, platform.y - 32, 2, 'a solid platform carries the player');
    for (let i = 0; i < 300 && solid(platform); i++) t.step();
    t.step(24);
    t.ok(player.y > platform.y, 'a platform that is off does not');
  }
  floor();
  let top = low;
  t.press('UP');
  for (let i = 0; i < 40; i++) { t.step(); top = Math.min(top, player.y); }
  t.near(low - top, 157, 20, 'UP jumps');
  t.ok(!t.text(/you win/i), 'not won yet');
  const flag = t.one((o) => o.type === 'Rectangle' && o.fillColor === 0x2dc653);
  player.body.reset(flag.x - 40, flag.y);
  t.hold('RIGHT', 20);
  t.ok(t.text(/you win/i), 'the flag wins');
*/
const TURN_TIME = 1500;

class TurnScene extends Phaser.Scene {
  create() {
    const ground = this.physics.add.staticGroup();
    ground.add(this.add.rectangle(400, 570, 800, 60, 0x495057));
    ground.add(this.add.rectangle(735, 150, 130, 20, 0x495057));
    this.first = this.physics.add.staticGroup();
    this.second = this.physics.add.staticGroup();
    this.first.add(this.add.rectangle(190, 440, 130, 20, 0xff4d6d));
    this.second.add(this.add.rectangle(330, 350, 130, 20, 0x4cc9f0));
    this.first.add(this.add.rectangle(470, 270, 130, 20, 0xff4d6d));
    this.second.add(this.add.rectangle(610, 200, 130, 20, 0x4cc9f0));
    const flag = this.physics.add.existing(this.add.rectangle(770, 110, 20, 60, 0x2dc653), true);

    this.player = this.physics.add.existing(this.add.rectangle(60, 500, 32, 44, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.player, [ground, this.first, this.second]);
    this.physics.add.overlap(this.player, flag, this.win, null, this);

    this.firstIsOn = false;
    this.takeTurns();
    this.time.addEvent({ delay: TURN_TIME, loop: true, callback: this.takeTurns, callbackScope: this });
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  takeTurns() {
    this.firstIsOn = !this.firstIsOn;
    this.switchKind(this.first, this.firstIsOn);
    this.switchKind(this.second, !this.firstIsOn);
  }

  switchKind(platforms, on) {
    for (const platform of platforms.getChildren()) {
      platform.body.enable = on;
      platform.setAlpha(on ? 1 : 0.2);
    }
  }

  win() {
    this.physics.pause();
    this.add.text(400, 60, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * 220);
    if (up.isDown && body.touching.down) body.setVelocityY(-560);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: TurnScene
});

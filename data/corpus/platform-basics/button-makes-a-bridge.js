/* scene
tasks:
  en:
    - step on a button and a bridge appears for a while
    - "platformer, a switch in the floor opens a {colour} bridge over the abyss, but it vanishes again after a few seconds"
    - "the gap is too wide to jump, the hero has to run over the plate and then hurry across before the walkway is gone"
    - "The player runs at 220 px/s and jumps at 420 px/s (gravity 1000). A red button of 60 px lies on the ground at x = 180. While he stands on it and for {time} ms afterwards a {colour} bridge closes the gap from x = 300 to 560, otherwise it is neither visible nor solid. Who falls into the gap starts again at x = 60; the flag at x = 760 shows You win!"
  zh:
    - 踩按钮，桥会出现一会儿
    - 平台游戏，地上的开关打开深渊上的{colour}桥，几秒后又消失
    - 缺口太宽跳不过去，主角要跑过压板，在通道消失前赶紧过去
    - 玩家以每秒 220 像素跑，以每秒 420 像素起跳（重力 1000）。x = 180 的地面上有一个 60 像素宽的红色按钮。踩在上面时以及离开后 {time} 毫秒内，{colour}桥盖住 x = 300 到 560 的缺口，其余时间桥看不见也踩不到。掉进缺口就回到 x = 60；碰到 x = 760 的旗子显示 You win!
difficulty: medium
apis: [this.physics.add.staticGroup, this.physics.add.overlap, setVisible, body.enable, setBoundsCollision, body.reset]
plan:
  en:
    req: A button shows a {colour} bridge for {time} ms
    steps: [Build two pieces of ground and the bridge, Open the bottom of the world, Run and jump with the arrow keys, Fill up the remaining time while the button is touched, Show the bridge and switch its body on while time is left, Start again after a fall and win at the flag]
  zh:
    req: '踩按钮让{colour}桥出现 {time} 毫秒'
    steps: [搭两块地面和桥, 打开世界的底边, 用方向键跑和跳, 踩住按钮时重置剩余时间, 有剩余时间时显示桥并启用身体, 掉落重来碰到旗子获胜]
knobs:
  colour:
    - {code: "0xb5838d", en: pink, zh: 粉色}
    - {code: "0xf4a261", en: orange, zh: 橙色}
    - {code: "0x8ecae6", en: light blue, zh: 浅蓝色}
  time: {code: "BRIDGE_TIME = {}", values: [3000, 2000, 4000]}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const bridge = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour).length > 0;
  t.seconds(0.5);
  const floor = player.y;
  t.ok(!bridge(), 'no bridge at first');
  t.near(t.travel(player, () => t.hold('RIGHT', 15)).x, 55, 9, 'RIGHT runs');
  player.body.reset(260, floor - 2);
  let deep = floor;
  for (let i = 0; i < 200 && player.x > 120; i++) { t.hold('RIGHT', 1); deep = Math.max(deep, player.y); }
  t.ok(deep > 560 && player.x < 120, 'without the bridge one falls and starts again');
  t.seconds(1);
  t.near(player.x, 60, 12, 'at the left');
  for (let i = 0; i < 100 && !bridge(); i++) t.hold('RIGHT', 1);
  t.ok(bridge(), 'the button shows the bridge');
  t.near(player.x, 145, 30, 'when it is touched');
  player.body.reset(60, floor - 1);
  let frames = 0;
  for (; frames < 400 && bridge(); frames++) t.step();
  t.near(frames, knobs.time * 0.06, 4, 'it stays as long as asked');
  player.body.reset(260, floor - 2);
  t.hold('RIGHT', 40);
  t.ok(player.y > floor + 20 || player.x < 120, 'then it carries nobody');
  player.body.reset(180, floor - 1);
  for (let i = 0; i < 250 && !t.text(/you win/i); i++) t.hold('RIGHT', 1);
  t.ok(t.text(/you win/i), 'over the bridge the flag is reached in time');
*/
const BRIDGE_TIME = 3000;

class BridgeScene extends Phaser.Scene {
  create() {
    this.timeLeft = 0;
    const ground = this.physics.add.staticGroup();
    ground.add(this.add.rectangle(150, 570, 300, 60, 0x6d6875));
    ground.add(this.add.rectangle(680, 570, 240, 60, 0x6d6875));
    this.bridge = this.add.rectangle(430, 548, 260, 16, 0xb5838d);
    ground.add(this.bridge);
    const button = this.physics.add.existing(this.add.rectangle(180, 536, 60, 8, 0xe63946), true);
    const flag = this.physics.add.existing(this.add.rectangle(760, 500, 20, 80, 0x2dc653), true);

    this.player = this.physics.add.existing(this.add.rectangle(60, 500, 32, 44, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    this.physics.world.setBoundsCollision(true, true, true, false);
    this.physics.add.collider(this.player, ground);
    this.physics.add.overlap(this.player, button, () => { this.timeLeft = BRIDGE_TIME; });
    this.physics.add.overlap(this.player, flag, this.win, null, this);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  win() {
    this.physics.pause();
    this.add.text(400, 200, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  }

  update(time, delta) {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * 220);
    if (up.isDown && body.touching.down) body.setVelocityY(-420);

    this.timeLeft -= delta;
    const open = this.timeLeft > 0;
    this.bridge.setVisible(open);
    this.bridge.body.enable = open;
    if (this.player.y > 640) body.reset(60, 500);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: BridgeScene
});

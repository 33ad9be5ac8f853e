/* scene
tasks:
  en:
    - door that closes after a while
    - step on the button, the door opens for some seconds, hurry through
    - a room with a pressure plate, it unlocks the exit only for a short time and I have to reach the flag
    - 'A blue square of 36 px moves with the arrow keys at 260 px/s. A wall with a brown door of 160 px parts the room. Touching the {plate} plate opens the door; {open} seconds after leaving the plate it shuts again, a text shows the time left. Touching the flag behind the door shows "You made it!" and stops the square; R starts again.'
  zh:
    - 过一会儿关上的门
    - 踩按钮，门打开几秒钟，赶快通过
    - 房间里有个踏板，踩下后出口只开一会儿，要赶到旗子那里
    - '36 像素的蓝色方块用方向键以每秒 260 像素移动。一堵墙和一扇 160 像素的棕色门隔开房间。碰到{plate}踏板门打开，离开踏板 {open} 秒后关上，文字显示剩余时间。碰到门后的旗子显示"You made it!"，方块停下；按 R 重新开始。'
difficulty: medium
apis: [this.physics.add.existing, this.physics.add.collider, this.physics.add.overlap, setVisible, this.physics.pause, this.scene.restart]
plan:
  en:
    req: A plate opens a door for {open} seconds and the flag lies behind it
    steps: [Build walls and door and plate and flag as static bodies, Move the player with the arrow keys, Collide it with walls and door, Touching the plate sets the time the door stays open, Count the time down in update, Hide the door and switch its body off while it is open, Show the win text at the flag]
  zh:
    req: 踏板让门打开 {open} 秒，旗子在门后
    steps: [用静态物理体建墙、门、踏板和旗子, 用方向键移动玩家, 让玩家与墙和门碰撞, 碰到踏板时设置开门时间, 在 update 中减少时间, 门开时隐藏门并关闭它的物理体, 碰到旗子显示胜利]
knobs:
  open: {code: "OPEN = {}", values: [3, 4, 5]}
  plate:
    - {code: "0xffca28", en: yellow, zh: 黄色}
    - {code: "0xab47bc", en: purple, zh: 紫色}
probe: |
  const player = () => t.one((o) => o.type === 'Rectangle' && o.width === 36);
  const door = () => t.objects((o) => o.type === 'Rectangle' && o.height === 160).length;
  const plate = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.plate);
  const says = (words) => t.texts().some((s) => words.test(s));
  const keys = ['LEFT', 'RIGHT', 'UP', 'DOWN'];
  const go = (x, y) => {
    for (let i = 0; i < 250; i++) {
      keys.forEach((key) => t.up(key));
      const dx = x - player().x, dy = y - player().y;
      if (says(/made it/i) || (Math.abs(dx) < 6 && Math.abs(dy) < 6)) break;
      if (Math.abs(dx) >= 6) t.down(dx < 0 ? 'LEFT' : 'RIGHT');
      if (Math.abs(dy) >= 6) t.down(dy < 0 ? 'UP' : 'DOWN');
      t.step();
    }
    keys.forEach((key) => t.up(key));
  };
  t.near(door(), 1, 0, 'the door is shut');
  t.near(t.travel(player(), () => t.hold('RIGHT', 30)).x, 130, 14, 'the square moves at the asked speed');
  go(440, 300);
  t.hold('RIGHT', 60);
  t.ok(player().x < 495, 'the door blocks the way');
  go(plate.x, plate.y);
  t.step(2);
  t.near(door(), 0, 0, 'the plate opens the door');
  go(plate.x, plate.y - 66);
  let frames = 0;
  for (; door() === 0 && frames < 400; frames++) t.step();
  t.near(frames, knobs.open * 60 - 5, 12, 'it shuts after the asked time');
  go(440, 300);
  t.hold('RIGHT', 60);
  t.ok(player().x < 495, 'and blocks again');
  go(plate.x, plate.y);
  go(430, 300);
  go(720, 300);
  t.ok(says(/made it/i), 'a quick player reaches the flag');
  t.near(t.travel(player(), () => t.hold('LEFT', 20)).distance, 0, 1, 'then the square stops');
  t.press('R');
  t.step(4);
  t.ok(!says(/made it/i) && door() === 1 && player().x < 300, 'R starts again');
*/
const OPEN = 3;
const SPEED = 260;

class DoorScene extends Phaser.Scene {
  create() {
    const solid = (x, y, width, height, colour) =>
      this.physics.add.existing(this.add.rectangle(x, y, width, height, colour), true);

    const walls = [solid(520, 110, 30, 220, 0x78909c), solid(520, 490, 30, 220, 0x78909c)];
    this.door = solid(520, 300, 30, 160, 0x8d6e63);
    const plate = solid(150, 450, 60, 60, 0xffca28);
    const flag = solid(720, 300, 40, 40, 0x43a047);

    this.openFor = 0;
    this.label = this.add.text(20, 20, '', { fontSize: '26px' });
    this.player = this.add.rectangle(150, 150, 36, 36, 0x42a5f5);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();

    this.physics.add.collider(this.player, [...walls, this.door]);
    this.physics.add.overlap(this.player, plate, () => {
      this.openFor = OPEN;
    });
    this.physics.add.overlap(this.player, flag, () => this.win());
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  win() {
    this.physics.pause();
    this.add.text(400, 300, 'You made it!', { fontSize: '52px' }).setOrigin(0.5);
  }

  update(time, delta) {
    this.openFor = Math.max(0, this.openFor - delta / 1000);
    const open = this.openFor > 0;
    this.door.setVisible(!open);
    this.door.body.enable = !open;
    this.label.setText(open ? 'Door shuts in ' + this.openFor.toFixed(1) : 'Door: shut');

    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocity(
      (right.isDown - left.isDown) * SPEED,
      (down.isDown - up.isDown) * SPEED
    );
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#263238',
  physics: { default: 'arcade' },
  scene: DoorScene
});

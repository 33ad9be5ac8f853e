/* scene
tasks:
  en:
    - zelda style rooms
    - when I walk off the screen the camera pans to the next room
    - A world of 3 x 2 rooms of 800 x 600, each with its own floor colour; the player walks at {speed} px/s, and when it enters another room the camera pans there in {time} ms.
  zh:
    - 塞尔达那样的房间切换
    - 走到屏幕边上，镜头平移到下一个房间
    - 世界由 3×2 个 800×600 的房间组成，地板颜色各不相同，玩家以 {speed} 的速度行走，进入另一个房间时镜头在 {time} 毫秒内平移过去。
difficulty: medium
apis: [this.physics.world.setBounds, this.cameras.main.pan, setCollideWorldBounds, setScrollFactor]
plan:
  en:
    req: The camera pans from room to room with the player
    steps:
      - Draw the floors of the rooms
      - Set the bounds of the physics world to all rooms
      - Work out the player's room in every frame
      - Pan the camera when the room changes
      - Show the room's number fixed on the screen
  zh:
    req: 镜头随玩家在房间之间平移
    steps:
      - 画出各房间的地板
      - 把物理世界边界设为全部房间
      - 每帧计算玩家所在房间
      - 房间变化时平移镜头
      - 在屏幕固定位置显示房间号
knobs:
  speed: {code: "SPEED = {}", values: [300, 360, 240]}
  time: {code: "PAN_TIME = {}", values: [400, 600, 300]}
probe: |
  const player = t.one(o => o.type === 'Image');
  const camera = t.scene().cameras.main;
  t.near(camera.scrollX, 0, 1, 'the first room is shown');
  t.near(t.number(/Room/), 1, 0, 'room one');
  t.near(t.travel(player, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 15, 'the player walks at the asked speed');
  t.near(camera.scrollX, 0, 1, 'inside a room the camera stands still');
  player.body.reset(790, 300);
  t.hold('RIGHT', Math.ceil(20 / knobs.speed * 60));
  t.step(3);
  t.ok(camera.scrollX < 700, 'it does not jump');
  t.seconds(knobs.time / 1000);
  t.near(camera.scrollX, 800, 2, 'it pans to the next room');
  t.near(t.number(/Room/), 2, 0, 'room two');
  player.body.reset(1200, 590);
  t.hold('DOWN', Math.ceil(30 / knobs.speed * 60));
  t.seconds(knobs.time / 1000 + 0.1);
  t.near(camera.scrollY, 600, 2, 'and down');
  t.near(t.number(/Room/), 5, 0, 'room five');
  t.hold('DOWN', 200);
  t.ok(player.y < 1200, 'the world ends there');
*/
const SPEED = 300;
const PAN_TIME = 400;
const FLOORS = [0x5d8a66, 0x8a7a5d, 0x5d6d8a, 0x8a5d70, 0x5d8a88, 0x7a5d8a];

class RoomsScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffffff).fillCircle(16, 16, 16).generateTexture('player', 32, 32);
    g.destroy();
  }

  create() {
    FLOORS.forEach((colour, i) => {
      this.add.rectangle((i % 3) * 800, Math.floor(i / 3) * 600, 800, 600, colour).setOrigin(0);
    });
    this.physics.world.setBounds(0, 0, 2400, 1200);
    this.player = this.physics.add.image(400, 300, 'player').setCollideWorldBounds(true);
    this.label = this.add.text(16, 16, 'Room 1', { fontSize: '24px' }).setScrollFactor(0);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.room = 0;
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.setVelocity((right.isDown - left.isDown) * SPEED, (down.isDown - up.isDown) * SPEED);

    const column = Math.floor(this.player.x / 800);
    const row = Math.floor(this.player.y / 600);
    const room = row * 3 + column;
    if (room === this.room) return;

    this.room = room;
    this.label.setText('Room ' + (room + 1));
    // A second pan may start before the first has ended: force it.
    this.cameras.main.pan(column * 800 + 400, row * 600 + 300, PAN_TIME, 'Sine.easeInOut', true);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: RoomsScene
});

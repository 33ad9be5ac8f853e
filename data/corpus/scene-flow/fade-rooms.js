/* scene
tasks:
  en:
    - fade between scenes
    - walk through a door and fade to another room
    - The player walks with the left and right keys at {speed} px/s; at the door on the right the camera fades out in {fade} ms and the next room fades in with the player at the left side.
  zh:
    - 场景淡入淡出切换
    - 走到门口，淡出后进入另一个房间
    - 左右键控制玩家，速度每秒 {speed} 像素；走到右边的门时镜头用 {fade} 毫秒淡出，然后下一个房间淡入，玩家出现在左侧。
difficulty: medium
apis: [this.cameras.main.fadeOut, this.cameras.main.fadeIn, this.scene.restart, this.physics.add.overlap, setBackgroundColor, once]
plan:
  en:
    req: A door fades the camera out and leads into the next room
    steps:
      - Read the room number from init data
      - Create the player and a door zone
      - On overlap stop the player and call fadeOut
      - When camerafadeoutcomplete fires restart the scene with the next room
      - Fade in at the start of create
  zh:
    req: 碰到门后镜头淡出，进入下一个房间
    steps:
      - 在 init 数据中读取房间编号
      - 创建玩家和门
      - 重叠时停住玩家并调用 fadeOut
      - 淡出完成后用下一个房间编号重启场景
      - 在 create 开头淡入
knobs:
  fade: {code: "FADE = {}", values: [400, 600]}
  speed: {code: "SPEED = {}", values: [300, 360]}
probe: |
  const room = () => t.number(/room/i);
  t.near(room(), 1, 0, 'it starts in room 1');
  const first = t.pixel(400, 100);
  t.seconds(knobs.fade / 1000 + 0.1);
  t.hold('RIGHT', Math.ceil(700 / knobs.speed * 60));
  t.seconds(knobs.fade * 2 / 1000 + 0.5);
  t.near(room(), 2, 0, 'the door leads to room 2');
  t.ok(t.one('Sprite').x < 200, 'the player stands at the left');
  const c = t.pixel(400, 100);
  t.ok(c.some((v, i) => Math.abs(v - first[i]) > 15), 'the room has another colour');
  t.ok(t.travel(t.one('Sprite'), () => t.hold('RIGHT', 20)).x > 50, 'the player can walk again');
*/
const FADE = 400;
const SPEED = 300;
const COLOURS = ['#334a5e', '#5e3a33', '#335e3c'];

class RoomScene extends Phaser.Scene {
  init(data) {
    this.room = data.room ?? 0;
  }

  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xffe08a).fillRoundedRect(0, 0, 36, 60, 10).generateTexture('hero', 36, 60).destroy();
  }

  create() {
    this.cameras.main.setBackgroundColor(COLOURS[this.room]);
    this.cameras.main.fadeIn(FADE);
    this.add.text(20, 20, `Room ${this.room + 1}`, { fontSize: '26px' });

    const door = this.add.rectangle(740, 400, 50, 120, 0x221a12);
    this.physics.add.existing(door, true);
    this.player = this.physics.add.sprite(90, 430, 'hero');
    this.leaving = false;
    this.physics.add.overlap(this.player, door, this.leave, null, this);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  leave() {
    if (this.leaving) {
      return;
    }
    this.leaving = true;
    this.cameras.main.fadeOut(FADE);
    // switch rooms while the screen is black
    this.cameras.main.once('camerafadeoutcomplete', () => {
      this.scene.restart({ room: (this.room + 1) % COLOURS.length });
    });
  }

  update() {
    const direction = this.cursors.right.isDown - this.cursors.left.isDown;
    this.player.setVelocityX(this.leaving ? 0 : direction * SPEED);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: RoomScene
});

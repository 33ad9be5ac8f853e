/* scene
tasks:
  en:
    - switch rooms like in Zelda
    - the camera slides to the next room when the player walks out of the screen
    - Four 800×600 rooms in a 2 by 2 world. When the player enters another room the camera pans there in {time} ms and the player is frozen until the pan is done.
  zh:
    - 像塞尔达那样切换房间
    - 玩家走出屏幕时镜头滑到下一个房间
    - 2×2 共四个 800×600 的房间，玩家进入另一个房间时镜头在 {time} 毫秒内平移过去，平移完成前玩家不能动。
difficulty: hard
apis: [this.cameras.main, pan, camerapancomplete, this.physics.add.sprite, createCursorKeys, this.add.rectangle]
plan:
  en:
    req: Pan the camera to the next 800×600 room when the player enters it
    steps:
      - Generate the hero texture in preload
      - Draw four coloured rooms with this.add.rectangle
      - Work out the hero's room from its position
      - When it differs from the shown room freeze the hero and call camera.pan
      - Unfreeze it at camerapancomplete
  zh:
    req: 玩家进入另一个 800×600 房间时镜头平移过去
    steps:
      - 在 preload 中生成角色纹理
      - 用 this.add.rectangle 画四个彩色房间
      - 根据位置算出角色所在的房间
      - 与当前房间不同时冻结角色并调用 camera.pan
      - camerapancomplete 时解除冻结
knobs:
  time: {code: "PAN_TIME = {}", values: [500, 700, 350]}
probe: |
  const hero = t.one('Sprite');
  const camera = t.scene().cameras.main;
  t.hold('LEFT', 20);
  t.near(camera.scrollX, 0, 0.5, 'the camera rests while the hero is inside the room');
  t.down('RIGHT');
  for (let i = 0; i < 400 && hero.x < 800; i++) t.step();
  t.step(8);
  t.ok(camera.scrollX > 2 && camera.scrollX < 790, 'crossing the edge starts a pan');
  t.near(t.travel(hero, () => t.step(8)).distance, 0, 0.5, 'the hero is frozen meanwhile');
  t.up('RIGHT');
  t.seconds(knobs.time / 1000);
  t.near(camera.scrollX, 800, 0.5, 'it ends at the next room');
  t.ok(t.travel(hero, () => t.hold('RIGHT', 20)).x > 20, 'then the hero can walk again');
  t.near(camera.scrollX, 800, 0.5, 'and the camera rests');
  t.hold('DOWN', 130);
  t.seconds(1);
  t.near(camera.scrollY, 600, 0.5, 'it works downwards too');
  t.ok(t.objects('Rectangle').length === 4, 'there are four rooms');
*/
const PAN_TIME = 500;
const COLOURS = [0x355070, 0x6d597a, 0xb56576, 0x588157];

class RoomScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffe5b4).fillCircle(18, 18, 18).generateTexture('hero', 36, 36);
    g.destroy();
  }

  create() {
    COLOURS.forEach((colour, i) => {
      const x = 400 + (i % 2) * 800;
      const y = 300 + Math.floor(i / 2) * 600;
      this.add.rectangle(x, y, 780, 580, colour);
    });

    this.hero = this.physics.add.sprite(400, 300, 'hero').setCollideWorldBounds(true);
    this.physics.world.setBounds(0, 0, 1600, 1200);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.room = { column: 0, row: 0 };
    this.panning = false;
    this.cameras.main.on('camerapancomplete', () => { this.panning = false; });
  }

  update() {
    const { left, right, up, down } = this.cursors;
    // The hero waits while the camera moves.
    const speed = this.panning ? 0 : 240;
    this.hero.setVelocity(speed * (right.isDown - left.isDown), speed * (down.isDown - up.isDown));
    if (!this.panning) this.checkRoom();
  }

  checkRoom() {
    const column = Math.floor(this.hero.x / 800);
    const row = Math.floor(this.hero.y / 600);
    if (column === this.room.column && row === this.room.row) return;

    this.room = { column, row };
    this.panning = true;
    this.hero.setVelocity(0);
    this.cameras.main.pan(400 + column * 800, 300 + row * 600, PAN_TIME, 'Sine.easeInOut');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: RoomScene
});

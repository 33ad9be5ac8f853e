/* scene
tasks:
  en:
    - platformer with coloured keys and doors
    - "a red and a {colour} key lie on platforms, each opens the door of its colour, behind both waits a star"
    - "jump and run where gates bar the way until you carry the matching key"
    - "The player runs at {speed} px/s and jumps at 520 px/s with gravity 1000. A red door at x = 330 and a {colour} door at x = 600, 24 x 160 px, block the ground below walls. The red key lies on a platform at x = 180, the {colour} one on a platform at x = 460. Touching a door with its key removes the door, Keys counts the keys found. The star at x = 740 shows You win!"
  zh:
    - 有彩色钥匙和门的平台游戏
    - 平台上有红色和{colour}钥匙，各开同色的门，两道门后面有星星
    - 横版跳跃，门挡着路，要先拿到颜色相同的钥匙
    - 玩家以每秒 {speed} 像素跑，以每秒 520 像素起跳，重力 1000。x = 330 的红门和 x = 600 的{colour}门（24 x 160 像素）在墙下挡住地面。红钥匙在 x = 180 的平台上，{colour}钥匙在 x = 460 的平台上。带着对应的钥匙碰门，门就消失，Keys 显示拿到的钥匙数。x = 740 的星星显示 You win!
difficulty: medium
apis: [this.physics.add.staticGroup, this.physics.add.existing, this.physics.add.overlap, this.physics.add.collider, setText]
plan:
  en:
    req: Keys of two colours open the doors of the same colour
    steps: [Build ground and platforms and walls, Put key and door of each colour into the level, Take a key when the player touches it, Remove a door that is touched with its key, Run and jump with the arrow keys, Win at the star]
  zh:
    req: 两种颜色的钥匙打开同色的门
    steps: [搭地面、平台和墙, 放每种颜色的钥匙和门, 碰到钥匙就拿走, 带钥匙碰门时移除门, 用方向键跑和跳, 碰到星星获胜]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x2dc653", en: green, zh: 绿色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
  speed: {code: "SPEED = {}", values: [220, 180, 260]}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const doors = () => t.objects((o) => o.type === 'Rectangle' && o.width === 24 && o.height === 160);
  const door = (colour) => doors().find((o) => o.fillColor === colour);
  const key = (colour) => t.objects((o) => o.type === 'Arc' && o.fillColor === colour)[0];
  t.seconds(0.5);
  const floor = player.y;
  t.ok(door(0xe63946) && door(knobs.colour) && key(0xe63946) && key(knobs.colour), 'keys and doors of both colours');
  t.near(t.travel(player, () => t.hold('RIGHT', 21)).x, knobs.speed / 3, 12, 'RIGHT runs at the asked speed');
  const toRight = (frames) => { for (let i = 0; i < frames; i++) t.hold('RIGHT', 1); };
  const take = (it) => { player.body.reset(it.x, it.y - 10); t.step(20); };
  toRight(150);
  t.near(player.x, 330 - 28, 2, 'without a key the door stops the player');
  t.near(t.number(/keys/i), 0, 0, 'no key yet');
  let top = floor;
  t.press('UP');
  for (let i = 0; i < 60; i++) { t.step(); top = Math.min(top, player.y); }
  t.near(floor - top, 135, 20, 'UP jumps');
  take(key(knobs.colour));
  t.near(t.number(/keys/i), 1, 0, 'a key is taken');
  player.body.reset(200, floor);
  toRight(120);
  t.near(player.x, 330 - 28, 2, 'the wrong key does not open the red door');
  take(key(0xe63946));
  t.near(t.number(/keys/i), 2, 0, 'the other one, too');
  t.ok(!key(0xe63946) && !key(knobs.colour), 'the keys are gone from the level');
  t.near(doors().length, 2, 0, 'the doors wait to be touched');
  player.body.reset(200, floor);
  toRight(90);
  t.ok(!door(0xe63946), 'the right key opens the red door');
  for (let i = 0; i < 400 && !t.text(/you win/i); i++) t.hold('RIGHT', 1);
  t.ok(t.text(/you win/i) && doors().length === 0, 'through both doors the star is reached');
*/
const SPEED = 220;
const LOCKS = [
  { colour: 0xe63946, keyX: 180, doorX: 330 },
  { colour: 0x3a86ff, keyX: 460, doorX: 600 }
];

class KeysScene extends Phaser.Scene {
  create() {
    this.found = [];
    const solid = this.physics.add.staticGroup();
    solid.add(this.add.rectangle(400, 570, 800, 60, 0x6c757d));
    this.player = this.physics.add.existing(this.add.rectangle(60, 500, 32, 44, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    for (const lock of LOCKS) {
      solid.add(this.add.rectangle(lock.keyX, 430, 100, 20, 0x6c757d));
      solid.add(this.add.rectangle(lock.doorX, 190, 24, 380, 0x6c757d));
      this.addLock(lock);
    }
    this.physics.add.collider(this.player, solid);

    const star = this.physics.add.existing(this.add.star(740, 505, 5, 10, 24, 0xffffff), true);
    this.physics.add.overlap(this.player, star, this.win, null, this);
    this.label = this.add.text(16, 16, 'Keys: 0', { fontSize: '24px' });
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  addLock({ colour, keyX, doorX }) {
    const key = this.physics.add.existing(this.add.circle(keyX, 400, 12, colour), true);
    const door = this.physics.add.existing(this.add.rectangle(doorX, 460, 24, 160, colour), true);
    this.physics.add.overlap(this.player, key, () => {
      key.destroy();
      this.found.push(colour);
      this.label.setText(`Keys: ${this.found.length}`);
    });
    this.physics.add.collider(this.player, door, () => {
      if (this.found.includes(colour)) door.destroy();
    });
  }

  win() {
    this.physics.pause();
    this.add.text(400, 120, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * SPEED);
    if (up.isDown && body.touching.down) body.setVelocityY(-520);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: KeysScene
});

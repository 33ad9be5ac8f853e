/* scene
tasks:
  en:
    - key and door
    - a door that stays shut until I have picked up the {colour} key, arrow keys to walk
    - "A wall at x = 550 has a door of 40 x 120 in its middle. The player walks with the arrow keys at {speed} px/s and cannot pass. After picking up the {colour} key at the bottom left, touching the door opens it; a text says what happens."
  zh:
    - 钥匙开门
    - 先捡到{colour}钥匙，门才会打开，用方向键走
    - x = 550 处有一堵墙，中间是 40 x 120 的门。玩家用方向键以每秒 {speed} 像素行走，过不去；捡到左下角的{colour}钥匙后，碰到门就会打开，文字提示当前状态。
difficulty: easy
apis: [this.physics.add.existing, this.physics.add.collider, this.physics.add.overlap, key.destroy, door.destroy, setText]
plan:
  en:
    req: A door opens only for a player who has the {colour} key
    steps: [Build walls and a door with static bodies, Place the player and the key, Move the player with the arrow keys, Take the key on overlap, Remove the door when it is touched with the key]
  zh:
    req: 玩家拿到{colour}钥匙后门才打开
    steps: [用静态身体做墙和门, 放置玩家和钥匙, 用方向键移动玩家, 重叠时拿走钥匙, 带钥匙碰到门时移除门]
knobs:
  colour:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0x3ddc84", en: green, zh: 绿色}
    - {code: "0xff6b6b", en: red, zh: 红色}
  speed: {code: "SPEED = {}", values: [260, 200, 320]}
probe: |
  const player = t.objects('Rectangle').find((o) => o.width === 40 && o.height === 40);
  const key = t.one('Arc');
  const bars = () => t.objects('Rectangle').length;
  const before = bars();
  t.ok(key.fillColor === knobs.colour, 'the key has the asked colour');
  t.near(t.travel(player, () => t.hold('RIGHT', 20)).x, knobs.speed / 3, 14, 'RIGHT moves the player');
  t.hold('RIGHT', 120);
  t.near(player.x, 510, 5, 'the shut door stops it');
  t.near(bars(), before, 0, 'and stays there');
  const walk = (x, y) => {
    for (let i = 0; i < 600 && Math.hypot(x - player.x, y - player.y) > 20; i++) {
      const dx = x - player.x, dy = y - player.y;
      t.hold(Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'RIGHT' : 'LEFT') : (dy > 0 ? 'DOWN' : 'UP'), 1);
    }
  };
  walk(key.x, key.y);
  t.ok(!key.active, 'the key is picked up');
  t.ok(t.text(/have the key/i), 'and a text says so');
  walk(320, 300);
  t.near(bars(), before, 0, 'the door waits for the player');
  t.hold('RIGHT', 200);
  t.near(bars(), before - 1, 0, 'the door is gone when it is touched');
  t.ok(player.x > 650, 'and the player walks through');
*/
const SPEED = 260;

let player, cursors;

function create() {
  const solid = (x, y, width, height, colour) => {
    return this.physics.add.existing(this.add.rectangle(x, y, width, height, colour), true);
  };
  const walls = [solid(550, 120, 40, 240, 0x6c757d), solid(550, 480, 40, 240, 0x6c757d)];
  const door = solid(550, 300, 40, 120, 0x9c6644);
  const key = this.add.circle(150, 500, 14, 0xffd60a);
  this.physics.add.existing(key);

  player = this.add.rectangle(300, 300, 40, 40, 0x4cc9f0);
  this.physics.add.existing(player);
  player.body.setCollideWorldBounds(true);
  cursors = this.input.keyboard.createCursorKeys();

  let hasKey = false;
  const hint = this.add.text(16, 16, 'Find the key', { fontSize: '24px' });
  this.physics.add.overlap(player, key, () => {
    hasKey = true;
    key.destroy();
    hint.setText('You have the key');
  });

  this.physics.add.collider(player, walls);
  this.physics.add.collider(player, door, () => {
    if (!hasKey) return;
    door.destroy();
    hint.setText('The door is open');
  });
}

function update() {
  player.body.setVelocityX((cursors.right.isDown - cursors.left.isDown) * SPEED);
  player.body.setVelocityY((cursors.down.isDown - cursors.up.isDown) * SPEED);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  physics: { default: 'arcade' },
  scene: { create, update }
});

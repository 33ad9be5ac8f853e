/* scene
tasks:
  en:
    - tap for a small jump, hold for a big one
    - a {colour} player whose jump height depends on how long I hold the button
    - SPACE jumps with {jump} px/s; letting go while still rising cuts the upward speed to 40 %, so a short tap gives a low jump.
  zh:
    - 轻按小跳，长按大跳
    - "{colour}角色，按得越久跳得越高"
    - 空格以每秒 {jump} 像素起跳，上升途中松开就把上升速度降到 40%，轻点只会小跳。
difficulty: medium
apis: [this.physics.add.image, this.input.keyboard.addKey, key.on, setVelocityY, onFloor]
plan:
  en:
    req: Jump with SPACE and cut the jump short when the key is released
    steps:
      - Generate the player texture in preload
      - Let it stand on the world bounds with setCollideWorldBounds
      - On the key's down event jump if body.onFloor()
      - On its up event reduce the velocity if it still rises
  zh:
    req: 按空格跳跃，提前松开就跳得低
    steps:
      - 在 preload 中生成角色纹理
      - 用 setCollideWorldBounds 让角色站在世界底边
      - 按键 down 事件中若 body.onFloor() 则起跳
      - 按键 up 事件中若还在上升则减小速度
knobs:
  jump: {code: "JUMP = {}", values: [600, 500, 660]}
  colour:
    - {code: "0x66bb6a", en: green, zh: 绿色}
    - {code: "0xec407a", en: pink, zh: 粉色}
probe: |
  const player = t.one('Image');
  t.seconds(1);
  const floor = player.y;
  const height = (frames) => {
    let top = floor;
    t.down('SPACE');
    for (let i = 0; i < 90; i++) {
      if (i === frames) t.up('SPACE');
      t.step();
      top = Math.min(top, player.y);
    }
    t.up('SPACE');
    t.step(30);
    return floor - top;
  };
  const full = height(60);
  const short = height(4);
  t.near(full, knobs.jump * knobs.jump / 2400, 20, 'holding gives the full jump');
  t.ok(short > 15 && short < full * 0.6, 'a tap gives a lower jump');
  t.near(player.y, floor, 1, 'it lands again');
*/
const JUMP = 600;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x66bb6a).fillRoundedRect(0, 0, 40, 48, 12).generateTexture('player', 40, 48);
  g.destroy();
}

function create() {
  this.add.text(20, 20, 'Tap SPACE: small jump. Hold it: big jump.', { fontSize: '20px' });
  const player = this.physics.add.image(400, 500, 'player').setCollideWorldBounds(true);
  const key = this.input.keyboard.addKey('SPACE');

  key.on('down', () => {
    if (player.body.onFloor()) player.setVelocityY(-JUMP);
  });

  // Letting go early cuts the rise short.
  key.on('up', () => {
    const rise = player.body.velocity.y;
    if (rise < 0) player.setVelocityY(rise * 0.4);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade', arcade: { gravity: { y: 1200 } } },
  scene: { preload, create }
});

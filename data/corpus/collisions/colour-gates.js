/* scene
tasks:
  en:
    - gates that only let the right colour through
    - "red player can pass red gates, blue gates stop it; a key switches the colour"
    - The player moves with the arrow keys at 220 px/s, {key} switches it between red and blue, and a collider with a process callback blocks it only at gates of the other colour.
  zh:
    - 颜色门，同色才能通过
    - 红色玩家能过红门，蓝门会挡住，按键切换颜色
    - 方向键以 220 移动玩家，按 {key} 在红蓝之间切换，用 collider 的 process 回调，只在颜色不同时挡住。
difficulty: medium
apis: [this.physics.add.collider, setTexture, setData, getData, this.input.keyboard.on]
plan:
  en:
    req: Gates block only a player of the other colour, {key} switches the colour
    steps:
      - Generate textures for two players and two gates
      - Create static gates and keep their colour with setData
      - Add a collider whose process callback compares the colours
      - Switch the player's texture and colour when {key} is pressed
      - Move with the cursor keys
  zh:
    req: 门只挡住颜色不同的玩家，按 {key} 切换颜色
    steps:
      - 生成两种玩家和两种门的纹理
      - 创建静态门并用 setData 记录颜色
      - 给 collider 加上比较颜色的 process 回调
      - 按 {key} 切换玩家的纹理和颜色
      - 用方向键移动
knobs:
  key: {code: "keydown-{}", values: [SPACE, C, X]}
probe: |
  const player = t.one(o => o.texture && o.texture.key.startsWith('player'));
  t.hold('RIGHT', 120);
  t.ok(player.x > 300 && player.x < 480, 'it passes the red gate and stops at the blue one');
  t.near(t.travel(player, () => t.hold('RIGHT', 30)).x, 0, 2, 'the blue gate holds');
  t.press(knobs.key);
  t.hold('RIGHT', 40);
  t.ok(player.x > 500, 'as blue it passes the blue gate');
  t.hold('LEFT', 120);
  t.ok(player.x > 260, 'as blue it cannot go back through the red gate');
*/
const SPEED = 220;

function preload() {
  const g = this.add.graphics();
  const colours = { red: 0xe53935, blue: 0x1e88e5 };
  for (const [name, colour] of Object.entries(colours)) {
    g.clear().fillStyle(colour).fillCircle(16, 16, 16).generateTexture('player-' + name, 32, 32);
    g.clear().fillStyle(colour, 0.6).fillRect(0, 0, 20, 600).generateTexture('gate-' + name, 20, 600);
  }
  g.destroy();
}

function create() {
  this.gates = this.physics.add.staticGroup();
  addGate.call(this, 240, 'red');
  addGate.call(this, 480, 'blue');
  addGate.call(this, 680, 'red');

  this.player = this.physics.add.sprite(80, 300, 'player-red').setCollideWorldBounds(true);
  this.player.setData('colour', 'red');
  // The process callback decides whether the pair collides at all.
  this.physics.add.collider(this.player, this.gates, null, differ);

  this.cursors = this.input.keyboard.createCursorKeys();
  this.input.keyboard.on('keydown-SPACE', switchColour, this);
}

function addGate(x, colour) {
  this.gates.create(x, 300, 'gate-' + colour).setData('colour', colour);
}

function differ(player, gate) {
  return player.getData('colour') !== gate.getData('colour');
}

function switchColour() {
  const colour = this.player.getData('colour') === 'red' ? 'blue' : 'red';
  this.player.setData('colour', colour).setTexture('player-' + colour);
}

function update() {
  const { left, right, up, down } = this.cursors;
  const x = right.isDown - left.isDown;
  const y = down.isDown - up.isDown;
  this.player.setVelocity(x * SPEED, y * SPEED);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fafafa',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});

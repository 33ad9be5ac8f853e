/* scene
tasks:
  en:
    - spawn faster over time
    - rocks fall more and more often the longer I survive
    - The first rock falls after {start} ms, each next pause is {factor} times the last but never under 200 ms; move with left and right, a hit restarts the pace, and the text shows the current pause.
  zh:
    - 越来越快地刷怪
    - 坚持越久石头掉得越频繁
    - 第一块石头在 {start} 毫秒后落下，之后每次间隔乘以 {factor}，最低 200 毫秒，左右键躲避，被砸中则节奏重置，文字显示当前间隔。
difficulty: medium
apis: [this.time.delayedCall, this.physics.add.group, this.physics.add.overlap, Phaser.Math.Between, this.cameras.main.shake]
plan:
  en:
    req: Rocks fall at shorter and shorter intervals
    steps:
      - Generate player and rock textures
      - Let each spawn plan the next one with a delayedCall
      - Multiply the pause by {factor} down to 200 ms
      - Reset the pause and shake the camera on a hit
      - Move the player with the cursor keys
  zh:
    req: 石头落下的间隔越来越短
    steps:
      - 生成玩家和石头纹理
      - 每次生成后用 delayedCall 安排下一次
      - 间隔乘以 {factor}，最低 200 毫秒
      - 被砸中时重置间隔并震动镜头
      - 用方向键移动玩家
knobs:
  start: {code: "START_PAUSE = {}", values: [1200, 1000, 1500]}
  factor: {code: "FACTOR = {}", values: [0.85, 0.8, 0.9]}
probe: |
  const rocks = () => t.objects(o => o.texture && o.texture.key === 'rock');
  const player = t.one(o => o.texture && o.texture.key === 'player');
  const born = [], known = new Set();
  let frame = 0;
  const watch = n => {
    for (let i = 0; i < n; i++) {
      t.step();
      frame++;
      rocks().forEach(r => { if (!known.has(r)) { known.add(r); born.push(frame * 1000 / 60); } });
    }
  };
  player.body.enable = false;
  watch(1000);
  const gaps = born.slice(1).map((b, i) => b - born[i]);
  t.near(born[0], knobs.start, 60, 'the first rock after the asked pause');
  t.near(gaps[0], knobs.start * knobs.factor, 50, 'the next pause is shorter');
  t.near(gaps[3], knobs.start * knobs.factor ** 4, 50, 'and shorter again');
  t.ok(Math.min(...gaps) > 150 && Math.min(...gaps) < 320, 'down to a limit');
  player.body.enable = true;
  let i = 0;
  const hit = () => t.number(/Pause/) > knobs.start * 0.7;
  while (!hit() && i++ < 900) {
    const low = rocks().filter(r => r.y < 520).reduce((a, b) => a && a.y > b.y ? a : b, null);
    if (low) player.body.reset(low.x, player.y);
    t.step();
  }
  t.ok(hit(), 'a hit resets the pace');
*/
const START_PAUSE = 1200;
const FACTOR = 0.85;
const MIN_PAUSE = 200;

let player;
let rocks;
let cursors;
let label;
let pause = START_PAUSE;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffa000).fillRect(0, 0, 40, 40).generateTexture('player', 40, 40);
  g.clear();
  g.fillStyle(0x757575).fillCircle(18, 18, 18).generateTexture('rock', 36, 36);
  g.destroy();
}

function create() {
  label = this.add.text(16, 16, '', { fontSize: '22px' });
  player = this.physics.add.image(400, 550, 'player').setCollideWorldBounds(true);
  rocks = this.physics.add.group({ maxSize: 40 });
  cursors = this.input.keyboard.createCursorKeys();

  this.physics.add.overlap(player, rocks, (_, rock) => {
    rock.destroy();
    pause = START_PAUSE;
    this.cameras.main.shake(200, 0.01);
  });
  this.time.delayedCall(pause, spawn, [], this);
}

function spawn() {
  const rock = rocks.create(Phaser.Math.Between(20, 780), -20, 'rock');
  if (rock) rock.setVelocityY(300);
  // Each rock plans the next one a little earlier.
  pause = Math.max(pause * FACTOR, MIN_PAUSE);
  this.time.delayedCall(pause, spawn, [], this);
}

function update() {
  player.setVelocityX((cursors.right.isDown - cursors.left.isDown) * 300);
  label.setText(`Pause: ${Math.round(pause)} ms`);

  const fallen = rocks.getChildren().filter((rock) => rock.y > 630);
  fallen.forEach((rock) => rock.destroy());
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});

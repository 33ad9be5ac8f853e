/* scene
tasks:
  en:
    - platformer with spikes
    - run over spikes and you are back at the start, count the deaths
    - "Flat level with {count} {colour} spikes on the floor. LEFT, RIGHT and SPACE move the player; touching a spike puts it back to the start and raises Deaths, reaching the right edge shows Finished."
  zh:
    - 有尖刺的平台关
    - 碰到尖刺就回起点，并记录死亡次数
    - 平地上有 {count} 个{colour}尖刺，左右键和空格控制玩家；碰到尖刺回到起点且 Deaths 加一，到达右边缘显示 Finished
difficulty: easy
apis: [this.physics.add.staticGroup, this.add.triangle, this.physics.add.overlap, body.reset, body.blocked.down]
plan:
  en:
    req: Jump over {count} spikes; a touch means back to the start
    steps: [Place the spikes in a static group, Run and jump with the keys, Reset the player on overlap and count a death, Show Finished at the right edge]
  zh:
    req: 跳过 {count} 个尖刺，碰到回起点
    steps: [把尖刺放进静态组, 用按键跑跳, 重叠时重置玩家并计数, 到右边缘显示完成]
knobs:
  count: {code: "SPIKES = {}", values: [4, 3, 2]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xced4da", en: silver, zh: 银色}
probe: |
  const player = t.one('Rectangle');
  const start = player.x;
  t.near(t.objects('Triangle').length, knobs.count, 0, 'all spikes are there');
  t.seconds(1);
  t.ok(t.travel(player, () => t.hold('RIGHT', 12)).x > 20, 'it runs');
  const floor = player.y;
  t.press('SPACE'); t.step(10);
  t.ok(player.y < floor - 30, 'SPACE jumps');
  t.seconds(1.5);
  for (let i = 0; i < 200 && t.number(/deaths/i) === 0; i++) t.hold('RIGHT', 2);
  t.near(t.number(/deaths/i), 1, 0, 'a spike kills');
  t.near(player.x, start, 12, 'and it is back at the start');
  for (let i = 0; i < 900 && !t.text(/finished/i); i++) {
    t.down('RIGHT');
    const spike = t.objects('Triangle').find((o) => o.x > player.x && o.x - player.x < 60);
    if (spike) t.down('SPACE'); else t.up('SPACE');
    t.step();
  }
  t.up('RIGHT');
  t.ok(t.text(/finished/i), 'jumping over them leads to the end');
  t.near(t.number(/deaths/i), 1, 0, 'without another death');
*/
const SPIKES = 4;
const START_X = 60;
const FLOOR_Y = 500;

let player;
let cursors;
let finished = false;

function create() {
  this.physics.world.setBounds(0, 0, 800, FLOOR_Y);
  const spikes = this.physics.add.staticGroup();
  for (let i = 0; i < SPIKES; i++) {
    const x = 150 + 550 * (i + 0.5) / SPIKES;
    spikes.add(this.add.triangle(x, FLOOR_Y - 14, 0, 28, 12, 0, 24, 28, 0xe63946));
  }

  player = this.add.rectangle(START_X, FLOOR_Y - 60, 30, 40, 0x457b9d);
  this.physics.add.existing(player);
  player.body.setCollideWorldBounds(true);
  cursors = this.input.keyboard.createCursorKeys();

  let deaths = 0;
  const label = this.add.text(16, 16, 'Deaths: 0', { fontSize: '24px' });
  this.physics.add.overlap(player, spikes, () => {
    deaths += 1;
    label.setText(`Deaths: ${deaths}`);
    player.body.reset(START_X, FLOOR_Y - 60);
  });
}

function update() {
  const { left, right, space } = cursors;
  player.body.setVelocityX((right.isDown - left.isDown) * 180);
  if (space.isDown && player.body.blocked.down) {
    player.body.setVelocityY(-420);
  }
  if (player.x > 780 && !finished) {
    finished = true;
    this.add.text(400, 200, 'Finished', { fontSize: '48px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  physics: { default: 'arcade', arcade: { gravity: { y: 1400 } } },
  scene: { create, update }
});

/* scene
tasks:
  en:
    - hold space to charge, release to jump
    - charge jump with a power bar
    - Holding SPACE fills a bar in {charge} ms; on release the {colour} block jumps with a speed between 200 and 800 px/s according to the bar, only from the ground.
  zh:
    - 蓄力跳
    - 按住空格蓄力，松开起跳，有力度条
    - 按住空格 {charge} 毫秒蓄满力度条，松开后{colour}方块按力度以每秒 200 到 800 像素起跳，只能在地面上跳。
difficulty: medium
apis: [this.input.keyboard.addKey, getDuration, Phaser.Math.Clamp, Phaser.Math.Linear, this.physics.add.image, setVelocityY]
plan:
  en:
    req: Charge a jump by holding SPACE for up to {charge} ms
    steps:
      - Generate the block texture in preload
      - Let the block stand on the world bounds
      - In update show the charge from the key's getDuration as a bar
      - On the key's up event jump with a speed between 200 and 800
  zh:
    req: 按住空格最多 {charge} 毫秒蓄力起跳
    steps:
      - 在 preload 中生成方块纹理
      - 让方块站在世界底边
      - 在 update 中用按键的 getDuration 显示力度条
      - 按键 up 事件中以 200 到 800 的速度起跳
knobs:
  charge: {code: "CHARGE_TIME = {}", values: [1000, 800, 1500]}
  colour:
    - {code: "0xf4a261", en: sandy, zh: 沙黄色}
    - {code: "0x52b788", en: green, zh: 绿色}
probe: |
  const block = t.one('Image');
  t.seconds(1);
  const floor = block.y;
  const jump = (seconds) => {
    let top = floor;
    t.down('SPACE');
    t.seconds(seconds);
    t.up('SPACE');
    for (let i = 0; i < 130; i++) { t.step(); top = Math.min(top, block.y); }
    return floor - top;
  };
  const full = jump(knobs.charge / 1000 + 0.1);
  t.near(full, 800 * 800 / 2000, 20, 'a full charge gives the highest jump');
  const half = jump(knobs.charge / 2000);
  t.near(half, 500 * 500 / 2000, 30, 'half a charge gives less');
  t.ok(jump(0.05) < 40, 'a tap gives a hop');
  t.down('SPACE');
  t.seconds(knobs.charge / 2000);
  const bar = t.one('Rectangle');
  t.near(bar.scaleX, 0.5, 0.08, 'the bar shows the charge');
  t.near(t.travel(block, () => t.step(10)).distance, 0, 0.5, 'it waits for the release');
  t.up('SPACE');
  t.step(4);
  const before = block.body.velocity.y;
  t.hold('SPACE', 8);
  t.ok(block.body.velocity.y > before, 'no jump in the air');
*/
const CHARGE_TIME = 1000;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xf4a261).fillRect(0, 0, 50, 50).generateTexture('block', 50, 50);
  g.destroy();
}

function create() {
  const block = this.physics.add.image(400, 500, 'block').setCollideWorldBounds(true);
  this.bar = this.add.rectangle(300, 40, 200, 20, 0xe76f51).setOrigin(0, 0.5).setScale(0, 1);
  this.key = this.input.keyboard.addKey('SPACE');

  this.key.on('up', () => {
    if (!block.body.onFloor()) return;

    // How long the key was held, from 0 to 1.
    const charge = Phaser.Math.Clamp(this.key.duration / CHARGE_TIME, 0, 1);
    block.setVelocityY(-Phaser.Math.Linear(200, 800, charge));
  });
}

function update() {
  this.bar.scaleX = Phaser.Math.Clamp(this.key.getDuration() / CHARGE_TIME, 0, 1);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: { preload, create, update }
});

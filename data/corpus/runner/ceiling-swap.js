/* scene
tasks:
  en:
    - gravity flip runner
    - runner that switches between floor and ceiling when I click
    - "The {colour} runner is tweened between floor and ceiling by a click; spikes come at random from both sides at {speed} px/s, the metres run up and stop at a hit."
  zh:
    - 重力翻转跑酷
    - 点击让角色在地面和天花板之间切换的跑酷
    - 点击时{colour}角色在地面和天花板之间切换，尖刺随机从上下两边以每秒 {speed} 像素移来，距离不断增加，撞到就停
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.tweens.add, this.time.addEvent, Phaser.Math.RND.pick, this.physics.pause]
plan:
  en:
    req: Switch between floor and ceiling to avoid spikes
    steps: [Draw the floor with ceiling and runner, Tween the runner to the other side on a click, Add spikes at random at the top or bottom, Count the metres in update, Stop at a hit]
  zh:
    req: 在地面和天花板之间切换躲避尖刺
    steps: [画地面、天花板和角色, 点击时补间到另一边, 随机在上或下添加尖刺, 在 update 中累计距离, 撞到时停止]
knobs:
  colour:
    - {code: "0xfee440", en: yellow, zh: 黄色}
    - {code: "0x00f5d4", en: turquoise, zh: 青绿色}
  speed: {code: "SPEED = {}", values: [320, 260]}
probe: |
  const runner = t.one((o) => o.fillColor === knobs.colour);
  const spikes = () => t.objects('Triangle');
  const floor = runner.y;
  t.click(400, 300); t.step(20);
  t.ok(runner.y < 200, 'a click brings it to the ceiling');
  t.click(400, 300); t.step(20);
  t.near(runner.y, floor, 2, 'the next one back');
  t.step(60);
  t.near(spikes()[0].body.velocity.x, -knobs.speed, 1, 'spikes come at the asked speed');
  let metres = 0;
  for (let i = 0; i < 500; i++) {
    const near = spikes().find((s) => s.x > runner.x - 40 && s.x - runner.x < 150);
    if (near && (near.y > 300) === (runner.y > 300)) t.click(400, 300); else t.step();
  }
  metres = t.number(/\d+ m/);
  t.ok(metres > 20 && !t.texts().join().includes('Ouch'), 'who dodges runs on');
  for (let i = 0; i < 1500 && !t.texts().join().includes('Ouch'); i++) t.step();
  t.ok(t.texts().join().includes('Ouch'), 'a spike ends the run');
  metres = t.number(/\d+ m/);
  t.step(30);
  t.near(t.number(/\d+ m/), metres, 0, 'and the metres stop');
*/
const SPEED = 320;
const FLOOR = 475;
const CEILING = 125;

let runner;
let spikes;
let label;
let metres = 0;
let running = true;

function create() {
  this.add.rectangle(400, 550, 800, 100, 0x3c1642);
  this.add.rectangle(400, 50, 800, 100, 0x3c1642);
  runner = this.add.rectangle(150, FLOOR, 44, 44, 0xfee440);
  this.physics.add.existing(runner);
  label = this.add.text(16, 16, '0 m', { fontSize: '28px' });

  spikes = this.physics.add.group();
  this.physics.add.overlap(runner, spikes, crash, null, this);
  this.time.addEvent({ delay: 900, loop: true, callback: addSpike, callbackScope: this });
  this.input.on('pointerdown', () => {
    const y = runner.y > 300 ? CEILING : FLOOR;
    this.tweens.add({ targets: runner, y, duration: 150 });
  });
}

function addSpike() {
  const y = Phaser.Math.RND.pick([CEILING, FLOOR]);
  const spike = this.add.triangle(830, y, 0, 40, 20, 0, 40, 40, 0xff4365);
  spike.setAngle(y === CEILING ? 180 : 0);
  spikes.add(spike);
  spike.body.setVelocityX(-SPEED);
}

function crash() {
  running = false;
  this.physics.pause();
  this.time.removeAllEvents();
  this.add.text(400, 300, 'Ouch!', { fontSize: '56px' }).setOrigin(0.5);
}

function update(time, delta) {
  if (!running) return;
  metres += delta / 100;
  label.setText(Math.floor(metres) + ' m');
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#5f0f40',
  physics: { default: 'arcade' },
  scene: { create, update }
});

/* scene
tasks:
  en:
    - fly as far as you can before the fuel runs out
    - a rocket on the left goes up and down and collects fuel cans that come from the right, without fuel the flight ends
    - distance game, the tank gets empty all the time, every canister I touch fills it a bit, how many metres can I make
    - 'A white ship at x = 120 moves with UP and DOWN at 320 px/s. "Fuel" starts at 100 and falls by {drain} per second, a green bar shows it; "Distance" grows by 10 m per second. Every 1500 ms a {colour} can of 26x34 px comes from the right at a random height at 300 px/s and adds {refill} fuel, at most to 100. At zero "Out of fuel!" appears, everything stops and R restarts.'
  zh:
    - 燃料用完之前飞得越远越好
    - 左边的火箭上下移动，收集从右边飞来的油桶，没油就结束
    - 比距离的游戏，油箱一直在变空，碰到油桶就补一点，看能飞多少米
    - '白色飞船在 x = 120，用上下键以每秒 320 像素移动。"Fuel"从 100 开始，每秒减少 {drain}，用绿色条显示；"Distance"每秒增加 10 米。每 1500 毫秒一个 26x34 像素的{colour}油桶从右边随机高度以每秒 300 像素飞来，加 {refill} 燃料，最多到 100。归零时显示"Out of fuel!"，一切停止，按 R 重新开始。'
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, setVelocityX, this.physics.pause, this.add.triangle]
plan:
  en:
    req: Fly far by collecting fuel cans before the tank is empty
    steps: [Draw the ship with a body and the fuel bar, Send cans from the right by a timer, Move the ship with UP and DOWN, Fill the tank when a can is touched, Let fuel fall and distance grow in update, End without fuel]
  zh:
    req: 收集油桶，在油箱空之前飞得更远
    steps: [画带物理身体的飞船和燃料条, 用定时器从右边送出油桶, 用上下键移动飞船, 碰到油桶时加油, 在 update 中减少燃料并增加距离, 没油时结束]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  drain: {code: "DRAIN = {}", values: [10, 8, 12]}
  refill: {code: "REFILL = {}", values: [25, 15, 40]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const ship = () => t.one('Triangle');
  const cans = () => t.objects((o) => o.type === 'Rectangle' && o.width === 26).sort((a, b) => a.x - b.x);
  const bar = () => t.one((o) => o.type === 'Rectangle' && o.height === 16).displayWidth;
  const full = bar(), start = read('Fuel');
  t.near(start, 100, 1, 'the tank is full');
  t.near(t.travel(ship(), () => t.hold('UP', 30)).y, -160, 16, 'UP moves the ship');
  t.step(30);
  t.near(start - read('Fuel'), knobs.drain, 1.5, 'the fuel falls as asked');
  t.ok(bar() < full - 5, 'the bar gets shorter');
  t.near(read('Distance'), 10, 2, 'the distance grows');
  let before = read('Fuel'), after = before;
  for (let i = 0; i < 600 && after <= before; i++) {
    before = after;
    const can = cans().find((one) => one.x > 100);
    if (can && Math.abs(can.y - ship().y) > 8) t.hold(can.y > ship().y ? 'DOWN' : 'UP', 1);
    else t.step();
    if (can) t.ok(can.fillColor === knobs.colour, 'cans have the asked colour');
    after = read('Fuel');
  }
  t.near(after, Math.min(100, before + knobs.refill), 1.5, 'a touched can fills the tank');
  for (let i = 0; i < 900 && !says(/Out of fuel/); i++) {
    const can = cans().find((one) => one.x > 80);
    t.hold(can && can.y < 300 ? 'DOWN' : 'UP', 2);
  }
  t.ok(says(/Out of fuel/) && read('Fuel') === 0, 'without cans the fuel runs out');
  const far = read('Distance');
  t.ok(t.movers(() => t.hold('DOWN', 30)).length === 0 && read('Distance') === far, 'then everything stops');
  t.press('R');
  t.step(5);
  t.ok(read('Fuel') > 95 && read('Distance') < 3 && !says(/Out of fuel/), 'R starts again');
*/
const DRAIN = 10;
const REFILL = 25;

class FuelScene extends Phaser.Scene {
  create() {
    this.fuel = 100;
    this.distance = 0;
    this.ship = this.add.triangle(120, 300, 0, 0, 0, 36, 50, 18, 0xffffff);
    this.physics.add.existing(this.ship);
    this.ship.body.setCollideWorldBounds(true);
    this.cans = this.physics.add.group();
    this.time.addEvent({ delay: 1500, loop: true, callback: () => this.sendCan() });
    this.physics.add.overlap(this.ship, this.cans, (ship, can) => {
      can.destroy();
      this.fuel = Math.min(100, this.fuel + REFILL);
    });
    this.label = this.add.text(20, 20, '', { fontSize: '26px' });
    this.bar = this.add.rectangle(20, 66, 200, 16, 0x57cc99).setOrigin(0, 0.5);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  sendCan() {
    const can = this.add.rectangle(830, Phaser.Math.Between(110, 560), 26, 34, 0xe63946);
    this.cans.add(can);
    can.body.setVelocityX(-300);
  }

  update(time, delta) {
    if (this.fuel === 0) return;
    const seconds = delta / 1000;
    const way = this.cursors.down.isDown - this.cursors.up.isDown;
    this.ship.body.setVelocityY(way * 320);
    this.cans.getChildren().filter((can) => can.x < -30).forEach((can) => can.destroy());

    this.fuel = Math.max(0, this.fuel - DRAIN * seconds);
    this.distance += 10 * seconds;
    this.bar.scaleX = this.fuel / 100;
    this.label.setText(`Fuel: ${Math.ceil(this.fuel)}   Distance: ${Math.floor(this.distance)} m`);
    if (this.fuel === 0) this.end();
  }

  end() {
    this.physics.pause();
    this.time.removeAllEvents();
    this.add.text(400, 300, 'Out of fuel! Press R', { fontSize: '52px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b132b',
  physics: { default: 'arcade' },
  scene: FuelScene
});

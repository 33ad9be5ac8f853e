/* scene
tasks:
  en:
    - a traffic light
    - traffic light that switches red, green, yellow by itself
    - Three lamps; red for {red} ms, green for {green} ms, yellow for 800 ms, then again. Only one lamp is bright, the others are dimmed to alpha 0.2.
  zh:
    - 红绿灯
    - 会自动切换的红绿灯
    - 三个灯，红灯 {red} 毫秒，绿灯 {green} 毫秒，黄灯 800 毫秒，循环切换，亮的只有一个，其余透明度 0.2。
difficulty: medium
apis: [this.add.circle, this.time.delayedCall, setAlpha, this.add.rectangle]
plan:
  en:
    req: Switch a traffic light between red, green and yellow for ever
    steps:
      - Describe the phases with lamp and time in a list
      - Draw the housing with this.add.rectangle and a lamp for each phase with this.add.circle
      - Light the lamp of the phase and dim the others with setAlpha
      - Call the next phase with this.time.delayedCall
  zh:
    req: 让红绿灯在红、绿、黄之间循环切换
    steps:
      - 用列表描述每个阶段的灯和时间
      - 用 this.add.rectangle 画灯箱，用 this.add.circle 画每个灯
      - 点亮当前的灯，用 setAlpha 调暗其余的
      - 用 this.time.delayedCall 进入下一阶段
knobs:
  red: {code: "RED_TIME = {}", values: [2000, 1500, 2500]}
  green: {code: "GREEN_TIME = {}", values: [1800, 1200]}
probe: |
  const lit = () => t.objects('Arc').filter((o) => o.alpha > 0.9).map((o) => o.y);
  const lamps = t.objects('Arc').map((o) => o.y).sort((a, b) => a - b);
  t.ok(lamps.length === 3, 'there are three lamps');
  const is = (y) => lit().length === 1 && lit()[0] === y;
  t.ok(is(lamps[0]), 'red at the start, alone');
  t.seconds(knobs.red / 1000 - 0.1);
  t.ok(is(lamps[0]), 'red for its time');
  t.seconds(0.2);
  t.ok(is(lamps[2]), 'then green');
  t.seconds(knobs.green / 1000);
  t.ok(is(lamps[1]), 'then yellow');
  t.seconds(0.8);
  t.ok(is(lamps[0]), 'and red again');
*/
const RED_TIME = 2000;
const GREEN_TIME = 1800;

class TrafficLight extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 300, 140, 380, 0x222222).setStrokeStyle(4, 0x888888);
    this.phases = [
      { lamp: this.add.circle(400, 180, 50, 0xff3b30), duration: RED_TIME },
      { lamp: this.add.circle(400, 420, 50, 0x34c759), duration: GREEN_TIME },
      { lamp: this.add.circle(400, 300, 50, 0xffcc00), duration: 800 }
    ];
    this.show(0);
  }

  show(index) {
    const current = this.phases[index];
    for (const { lamp } of this.phases) {
      lamp.setAlpha(lamp === current.lamp ? 1 : 0.2);
    }
    this.time.delayedCall(current.duration, () => this.show((index + 1) % this.phases.length));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#7f8c8d',
  scene: TrafficLight
});

/* scene
tasks:
  en:
    - elevator
    - lift with call buttons on each floor, it visits the floors in the order called
    - "{floors} floors with a button each. A click queues the floor; the {colour} cabin rides there at 120 px/s, waits 800 ms with open doors and takes the next call; waiting calls are lit."
  zh:
    - 电梯
    - 每层有按钮的电梯，按呼叫顺序停靠
    - '{floors} 层楼各有一个按钮，点击加入队列；{colour}轿厢以每秒 120 像素行驶，到站开门停 800 毫秒再去下一个，等待中的按钮会亮'
difficulty: hard
apis: [this.tweens.add, this.time.delayedCall, setInteractive, setFillStyle, shift]
plan:
  en:
    req: A lift serves the calls of {floors} floors in their order
    steps: [Draw the shaft the cabin and a button for each floor, Queue a floor on a click and light its button, Ride to the first of the queue with a tween, Open the door and wait, Take the next call or go idle]
  zh:
    req: 电梯按顺序服务 {floors} 层的呼叫
    steps: [画井道、轿厢和每层按钮, 点击把楼层排队并点亮按钮, 用补间驶向队首, 开门等待, 处理下一个或空闲]
knobs:
  floors: {code: "FLOORS = {}", values: [5, 4]}
  colour:
    - {code: "0x22d3ee", en: cyan, zh: 青色}
    - {code: "0xf472b6", en: pink, zh: 粉色}
probe: |
  const cabin = t.one((o) => o.fillColor === knobs.colour);
  const buttons = t.objects('Arc').sort((a, b) => b.y - a.y);
  t.near(buttons.length, knobs.floors, 0, 'a button on every floor');
  const dark = buttons[0].fillColor;
  t.near(cabin.y, buttons[0].y, 2, 'the cabin waits at the bottom');
  t.click(buttons[2]); t.click(buttons[1]);
  t.ok(buttons[2].fillColor !== dark && buttons[1].fillColor !== dark, 'calls are lit');
  t.near(-t.travel(cabin, () => t.step(20)).y, 40, 6, 'it rides at 120 px/s');
  t.ok(t.text(/moving/i), 'and says so');
  for (let i = 0; i < 400 && !t.text(/open/i); i++) t.step();
  t.near(cabin.y, buttons[2].y, 2, 'the first call is served first');
  t.ok(buttons[2].fillColor === dark && buttons[1].fillColor !== dark, 'its light goes out');
  t.near(t.travel(cabin, () => t.step(40)).y, 0, 0.1, 'it waits with open doors');
  t.seconds(2);
  t.near(cabin.y, buttons[1].y, 2, 'then the second');
  t.seconds(2);
  t.ok(t.text(/idle/i), 'and is idle in the end');
*/
const FLOORS = 5;
const FLOOR_HEIGHT = 110;
const SPEED = 120;
const WAIT = 800;
const LIT = 0xfde047;
const DARK = 0x52525b;

class ElevatorScene extends Phaser.Scene {
  create() {
    this.add.rectangle(350, 300, 90, 600, 0x18181b);
    this.cabin = this.add.rectangle(350, this.floorY(0), 80, 90, 0x22d3ee);
    this.label = this.add.text(600, 40, '', { fontSize: '24px' }).setOrigin(0.5);
    this.buttons = [];
    this.queue = [];
    for (let floor = 0; floor < FLOORS; floor++) {
      const button = this.add.circle(460, this.floorY(floor), 20, DARK).setInteractive({ useHandCursor: true });
      button.on('pointerdown', () => this.call(floor));
      this.buttons.push(button);
    }
    this.setState('idle');
  }

  floorY(floor) {
    return 540 - floor * FLOOR_HEIGHT;
  }

  setState(state) {
    this.state = state;
    this.label.setText(state);
  }

  call(floor) {
    if (this.queue.includes(floor)) return;
    this.queue.push(floor);
    this.buttons[floor].setFillStyle(LIT);
    if (this.state === 'idle') this.goToNext();
  }

  goToNext() {
    if (this.queue.length === 0) {
      this.setState('idle');
      return;
    }
    const y = this.floorY(this.queue[0]);
    this.setState('moving');
    this.tweens.add({
      targets: this.cabin,
      y,
      duration: 1000 * Math.abs(y - this.cabin.y) / SPEED,
      onComplete: () => this.arrive()
    });
  }

  arrive() {
    const floor = this.queue.shift();
    this.buttons[floor].setFillStyle(DARK);
    this.setState('doors open');
    this.time.delayedCall(WAIT, this.goToNext, [], this);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3f3f46',
  scene: ElevatorScene
});

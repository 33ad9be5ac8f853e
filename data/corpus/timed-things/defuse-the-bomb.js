/* scene
tasks:
  en:
    - bomb countdown game
    - cut the right wire before the bomb goes off
    - a ticking bomb with three coloured cables, I have to click the one that is named before time runs out
    - 'A bomb counts down from {seconds}, one per second. Below it lie a red, a green and a blue wire, and a text names the one to cut, for example "Cut the red wire", chosen at random. Clicking that one shows "Defused!"; a wrong wire or 0 shows "BOOM!" and shakes the camera for {shake} ms. The clock stops at the end, R starts again.'
  zh:
    - 拆炸弹倒计时
    - 在炸弹爆炸前剪断正确的线
    - 滴答作响的炸弹有三根彩色电线，要在时间用完之前点对那一根
    - '炸弹从 {seconds} 开始每秒倒数一次。下面有红、绿、蓝三根线，文字随机指出要剪哪根，例如"Cut the red wire"。点对显示"Defused!"；点错或数到 0 显示"BOOM!"并让镜头震动 {shake} 毫秒。结束后停止计时，按 R 重新开始。'
difficulty: medium
apis: [this.time.addEvent, setInteractive, Phaser.Utils.Array.GetRandom, this.cameras.main.shake, this.scene.restart]
plan:
  en:
    req: Cut the named wire before the countdown reaches zero
    steps: [Draw the bomb with its clock, Choose one of three colours at random and name it, Add three clickable wires, Count down with a timer event, End with Defused or with BOOM and a shake, Restart on R]
  zh:
    req: 在倒计时结束前剪断指定的线
    steps: [画炸弹和时钟, 随机选一种颜色并显示, 添加三根可点击的线, 用定时事件倒数, 以成功或爆炸震动结束, 按 R 重新开始]
knobs:
  seconds: {code: "SECONDS = {}", values: [10, 8, 15]}
  shake: {code: "SHAKE = {}", values: [500, 300]}
probe: |
  const colours = { red: 0xe53935, green: 0x43a047, blue: 0x1e88e5 };
  const named = () => t.text(/cut the/i).text.match(/red|green|blue/)[0];
  const wire = (name) => t.one((o) => o.type === 'Rectangle' && o.fillColor === colours[name]);
  const clock = () => t.number(/^\d+$/);
  const says = (words) => t.texts().some((s) => words.test(s));
  const shaking = () => t.scene().cameras.main.shakeEffect.isRunning;
  t.near(clock(), knobs.seconds, 0, 'the clock starts at the asked time');
  t.seconds(1.1);
  t.near(clock(), knobs.seconds - 1, 0, 'it counts down');
  t.seconds(2);
  t.near(clock(), knobs.seconds - 3, 0, 'once a second');
  t.click(wire(Object.keys(colours).find((name) => name !== named())));
  t.ok(says(/boom/i) && shaking(), 'a wrong wire explodes and shakes');
  let frames = 0;
  while (shaking() && frames < 60) { t.step(); frames++; }
  t.near(frames + 4, knobs.shake * 0.06, 5, 'as long as asked');
  const left = clock();
  t.seconds(2);
  t.near(clock(), left, 0, 'the clock stops');
  t.press('R');
  t.step(4);
  t.ok(clock() === knobs.seconds && !says(/boom/i), 'R starts again');
  t.seconds(1.5);
  t.click(wire(named()));
  t.ok(says(/defused/i) && !shaking(), 'the right wire defuses the bomb');
  t.press('R');
  t.step(4);
  t.seconds(knobs.seconds - 0.5);
  t.ok(!says(/boom/i) && clock() === 1, 'one second is left');
  t.seconds(1);
  t.ok(says(/boom/i) && clock() === 0, 'then it goes off');
*/
const SECONDS = 10;
const SHAKE = 500;
const WIRES = { red: 0xe53935, green: 0x43a047, blue: 0x1e88e5 };

class BombScene extends Phaser.Scene {
  create() {
    this.left = SECONDS;
    this.over = false;
    this.wanted = Phaser.Utils.Array.GetRandom(Object.keys(WIRES));

    this.add.circle(400, 160, 100, 0x212121);
    this.clock = this.add.text(400, 160, String(this.left), { fontSize: '72px', color: '#ff5252' }).setOrigin(0.5);
    this.message = this.add.text(400, 310, `Cut the ${this.wanted} wire`, { fontSize: '32px' }).setOrigin(0.5);

    Object.keys(WIRES).forEach((name, i) => {
      const wire = this.add.rectangle(400, 390 + i * 60, 500, 24, WIRES[name]).setInteractive();
      wire.on('pointerdown', () => this.end(name === this.wanted ? 'Defused!' : 'BOOM!'));
    });

    this.timer = this.time.addEvent({ delay: 1000, loop: true, callback: () => this.tick() });
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  tick() {
    this.left -= 1;
    this.clock.setText(String(this.left));
    if (this.left === 0) this.end('BOOM!');
  }

  end(message) {
    if (this.over) return;
    this.over = true;
    this.timer.remove();
    this.message.setText(message);
    if (message === 'BOOM!') this.cameras.main.shake(SHAKE, 0.02);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#455a64',
  scene: BombScene
});

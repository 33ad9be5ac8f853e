/* scene
tasks:
  en:
    - chess clock
    - a clock for two players, pressing space stops mine and starts the other
    - two countdowns side by side of which only one runs, whoever has none left loses
    - "Two halves of the screen, LEFT and RIGHT, each with {seconds} seconds shown as m:ss. The left one runs first and is {colour}, the other grey; SPACE passes the turn. At 0:00 both stop and the text says for example LEFT is out of time; R starts again."
  zh:
    - 棋钟
    - 给两个玩家的计时钟，按空格停下自己的、开始对方的
    - 并排两个倒计时，只有一个在走，时间先用完的人输
    - 屏幕左右两半 LEFT 和 RIGHT 各有 {seconds} 秒，以 m:ss 显示。左边先走并显示为{colour}，另一边为灰色；按空格交换。到 0:00 时两边都停，文字显示例如 LEFT is out of time，按 R 重新开始。
difficulty: medium
apis: [this.add.rectangle, setFillStyle, setText, this.input.keyboard.on, padStart, this.scene.restart]
plan:
  en:
    req: Two countdowns of {seconds} seconds that run in turns
    steps: [Keep the time of both players and whose turn it is, Take delta from the one whose turn it is, Change the turn on SPACE, Colour the half that runs, Stop at zero and name the loser, Restart on R]
  zh:
    req: 两个 {seconds} 秒的倒计时轮流走
    steps: [保存两人的时间和轮到谁, 从轮到的一方减去 delta, 按空格交换, 给正在走的一半上色, 到零时停止并说明谁输, 按 R 重新开始]
knobs:
  seconds: {code: "SECONDS = {}", values: [60, 90, 45]}
  colour:
    - {code: "0x2a9d8f", en: green, zh: 绿色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
probe: |
  const halves = () => t.objects('Rectangle').sort((a, b) => a.x - b.x);
  const left = (side) => {
    const clocks = t.objects((o) => o.type === 'Text' && /^\d+:\d\d$/.test(o.text)).sort((a, b) => a.x - b.x);
    const [minutes, seconds] = clocks[side].text.split(':').map(Number);
    return minutes * 60 + seconds;
  };
  const runs = (side) => halves()[side].fillColor === knobs.colour && halves()[1 - side].fillColor !== knobs.colour;
  t.step(2);
  t.near(left(0), knobs.seconds, 1, 'the left one starts with the asked time');
  t.near(left(1), knobs.seconds, 0, 'so does the right one');
  t.seconds(5);
  t.near(left(0), knobs.seconds - 5, 1, 'the left one runs first');
  t.near(left(1), knobs.seconds, 0, 'the right one waits');
  t.ok(runs(0), 'only the running half is coloured');
  t.press('SPACE');
  t.seconds(10);
  t.near(left(0), knobs.seconds - 5, 1, 'SPACE stops the left one');
  t.near(left(1), knobs.seconds - 10, 1, 'and starts the right one');
  t.ok(runs(1), 'now the right half is coloured');
  t.press('SPACE');
  t.seconds(knobs.seconds - 7);
  t.ok(!t.text(/out of time/i), 'nobody has lost yet');
  t.seconds(3);
  t.ok(t.text(/left is out of time/i) && left(0) === 0, 'at zero the left one has lost');
  const rest = left(1);
  t.press('SPACE');
  t.seconds(3);
  t.near(left(1), rest, 0, 'then both stand still');
  t.press('R');
  t.step(5);
  t.ok(left(0) >= knobs.seconds - 1 && left(1) === knobs.seconds && !t.text(/out of time/i), 'R starts again');
*/
const SECONDS = 60;
const RUNNING = 0x2a9d8f;
const WAITING = 0x495057;
const NAMES = ['LEFT', 'RIGHT'];

class ChessClockScene extends Phaser.Scene {
  create() {
    this.left = [SECONDS, SECONDS];
    this.turn = 0;
    this.isOver = false;
    this.halves = [200, 600].map((x) => this.add.rectangle(x, 280, 380, 400, WAITING));
    this.labels = [200, 600].map((x) => this.add.text(x, 280, '', { fontSize: '90px' }).setOrigin(0.5));
    this.message = this.add.text(400, 540, 'SPACE: next player   R: again', { fontSize: '28px' }).setOrigin(0.5);

    this.input.keyboard.on('keydown-SPACE', () => {
      this.turn = 1 - this.turn;
    });
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  format(time) {
    const seconds = Math.ceil(time);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }

  update(time, delta) {
    if (this.isOver) return;
    this.left[this.turn] = Math.max(0, this.left[this.turn] - delta / 1000);
    this.halves.forEach((half, side) => half.setFillStyle(side === this.turn ? RUNNING : WAITING));
    this.labels.forEach((label, side) => label.setText(this.format(this.left[side])));

    if (this.left[this.turn] === 0) {
      this.isOver = true;
      this.message.setText(`${NAMES[this.turn]} is out of time`);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: ChessClockScene
});

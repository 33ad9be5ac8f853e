/* scene
tasks:
  en:
    - two player tapping race
    - a race of two cars, one player taps A and the other taps L, the first over the line wins
    - "Two cars, a {colour} one and a white one, start at x = 80. Each tap on A moves the upper car by {step} px, each tap on L the lower one; holding a key counts once. The first to pass x = 700 wins, the winner is shown, and SPACE starts a new race."
  zh:
    - 双人按键赛车
    - 两辆车比赛，一个人按 A，另一个人按 L，先过线的赢
    - 一辆{colour}车和一辆白车从 x = 80 出发。每按一次 A，上面的车前进 {step} 像素，每按一次 L，下面的车前进，按住只算一次。先越过 x = 700 的获胜并显示结果，按空格重新开始。
difficulty: easy
apis: [this.input.keyboard.addKey, this.add.rectangle, setText, this.scene.restart]
plan:
  en:
    req: Two cars race by tapping A and L, {step} px a tap
    steps: [Draw the line and two cars, Move a car by one step when its key goes down, Show the winner at the line, Restart on SPACE]
  zh:
    req: 两辆车靠按 A 和 L 比赛，每次前进 {step} 像素
    steps: [画终点线和两辆车, 按下按键时车前进一步, 到终点时显示获胜者, 按空格重新开始]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
  step: {code: "STEP = {}", values: [20, 15, 30]}
probe: |
  const cars = () => t.objects('Rectangle').filter((o) => o.width > o.height);
  const [upper, lower] = cars();
  t.ok(upper.fillColor === knobs.colour, 'the upper car has the asked colour');
  t.near(t.travel(upper, () => t.hold('A', 30)).x, knobs.step, 1, 'a held A counts once');
  t.near(lower.x, 80, 1, 'and does not move the lower car');
  t.near(t.travel(lower, () => { t.press('L'); t.press('L'); }).x, 2 * knobs.step, 1, 'each tap on L moves the lower car');
  t.ok(!t.text(/wins/i), 'nobody has won yet');
  for (let i = 0; i < 100 && !t.text(/wins/i); i++) t.press('L');
  t.ok(t.text(/L wins/), 'the first over the line wins');
  t.near(lower.x, 700, knobs.step, 'at the line');
  t.near(t.travel(upper, () => t.press('A')).x, 0, 1, 'then the race is over');
  t.press('SPACE');
  t.step(5);
  t.ok(cars().every((car) => Math.abs(car.x - 80) < 1) && !t.text(/wins/i), 'SPACE starts a new race');
  for (let i = 0; i < 100 && !t.text(/wins/i); i++) t.press('A');
  t.ok(t.text(/A wins/), 'which the other one can win');
*/
const STEP = 20;
const START = 80;
const FINISH = 700;

class RaceScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.title = this.add.text(400, 80, 'Tap A and L!', { fontSize: '40px' }).setOrigin(0.5);
    this.add.rectangle(FINISH + 30, 300, 8, 320, 0xffffff);
    this.addCar(220, 0xe63946, 'A');
    this.addCar(380, 0xf8f9fa, 'L');
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  addCar(y, colour, letter) {
    this.add.text(20, y, letter, { fontSize: '28px' }).setOrigin(0, 0.5);
    const car = this.add.rectangle(START, y, 60, 34, colour);
    // 'down' of a key comes once, however long it is held
    this.input.keyboard.addKey(letter).on('down', () => {
      if (!this.over) this.drive(car, letter);
    });
  }

  drive(car, letter) {
    car.x += STEP;
    if (car.x < FINISH) return;
    this.over = true;
    this.title.setText(`${letter} wins!`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#343a40',
  scene: RaceScene
});

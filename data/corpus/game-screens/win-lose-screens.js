/* scene
tasks:
  en:
    - win and lose screen
    - catch falling stars with the mouse, enough of them show a You win screen, too many missed show a You lose screen
    - a small catching game that ends with a victory page or a defeat page, both with a button to try once more
    - "Stars fall at 400 pixels per second, one after the other, at a random x. A 120 px wide {colour} basket at y = 560 follows the mouse. {win} caught stars lead to a green screen with You win!, {lose} missed ones to a red screen with You lose!; both show how many were caught and missed and have a button Play again."
  zh:
    - 胜利和失败画面
    - 用鼠标接住掉下来的星星，接够了显示胜利页面，漏太多显示失败页面
    - 接东西的小游戏，赢了输了各有一个结束界面，都能点按钮再玩一次
    - 星星一颗接一颗从随机的 x 以每秒 400 像素落下，y = 560 处有一个 120 像素宽的{colour}篮子跟随鼠标。接住 {win} 颗进入绿色画面并显示 You win!，漏掉 {lose} 颗进入红色画面并显示 You lose!，两个画面都显示接住和漏掉的数量，并有 Play again 按钮。
difficulty: medium
apis: [this.scene.start, setBackgroundColor, this.add.star, this.input.on, setInteractive, Phaser.Math.Between]
plan:
  en:
    req: Catching {win} stars leads to a win screen, missing {lose} to a lose screen
    steps:
      - Let one star fall and the basket follow the mouse
      - Count caught and missed stars
      - Start the result scene with title and colour as data
      - Show them there with a Play again button
  zh:
    req: 接住 {win} 颗星星进入胜利画面，漏掉 {lose} 颗进入失败画面
    steps:
      - 让一颗星星落下，篮子跟随鼠标
      - 统计接住和漏掉的星星
      - 把标题和颜色作为数据启动结果场景
      - 在结果场景显示它们和 Play again 按钮
knobs:
  win: {code: "TO_WIN = {}", values: [5, 3]}
  lose: {code: "TO_LOSE = {}", values: [3, 2]}
  colour:
    - {code: "0xf4a261", en: orange, zh: 橙色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xffafcc", en: pink, zh: 粉色}
probe: |
  const ended = () => t.text(/play again/i);
  const steer = (place, until) => { for (let i = 0; i < 1000 && !until(); i++) { t.move(place(t.one('Star').x), 300); t.step(); } };
  const under = (x) => x;
  const away = (x) => (x < 400 ? 750 : 50);
  t.ok(t.one('Rectangle').fillColor === knobs.colour, 'the basket has the asked colour');
  t.move(200, 300);
  t.near(t.one('Rectangle').x, 200, 1, 'the basket follows the mouse');
  t.near(t.travel(t.one('Star'), () => t.step(15)).y, 100, 10, 'a star falls at the asked speed');
  steer(under, () => t.number(/caught/i) > 0);
  t.near(t.number(/caught/i), 1, 0, 'a star above the basket is caught');
  steer(under, ended);
  t.ok(t.text(/you win/i) && t.text(`Caught: ${knobs.win}`), 'enough stars show the win screen');
  const [r, g] = t.pixel(20, 20);
  t.ok(g > r + 30, 'which is green');
  t.click(ended());
  t.step(3);
  t.near(t.number(/caught/i), 0, 0, 'Play again starts at 0');
  steer(away, ended);
  t.ok(t.text(/you lose/i) && t.text(`Missed: ${knobs.lose}`), 'too many missed stars show the lose screen');
  const [red, green] = t.pixel(20, 20);
  t.ok(red > green + 30, 'which is red');
*/
const TO_WIN = 5;
const TO_LOSE = 3;
const SPEED = 400;

class GameScene extends Phaser.Scene {
  constructor() {
    super('game');
  }

  create() {
    this.caught = 0;
    this.missed = 0;
    this.label = this.add.text(20, 20, 'Caught: 0   Missed: 0', { fontSize: '26px' });
    this.basket = this.add.rectangle(400, 560, 120, 24, 0xf4a261);
    this.star = this.add.star(0, 0, 5, 12, 26, 0xffd60a);
    this.dropStar();
    this.input.on('pointermove', (pointer) => {
      this.basket.x = pointer.x;
    });
  }

  dropStar() {
    this.star.setPosition(Phaser.Math.Between(60, 740), -30);
  }

  update(time, delta) {
    const star = this.star;
    star.y += SPEED * delta / 1000;
    if (star.y > 540 && star.y < 580 && Math.abs(star.x - this.basket.x) < 75) {
      this.caught += 1;
      this.count();
    } else if (star.y > 630) {
      this.missed += 1;
      this.count();
    }
  }

  count() {
    const line = `Caught: ${this.caught}   Missed: ${this.missed}`;
    this.label.setText(line);
    this.dropStar();
    if (this.caught === TO_WIN) {
      this.scene.start('result', { title: 'You win!', colour: '#2d6a4f', line });
    } else if (this.missed === TO_LOSE) {
      this.scene.start('result', { title: 'You lose!', colour: '#9d0208', line });
    }
  }
}

class ResultScene extends Phaser.Scene {
  constructor() {
    super('result');
  }

  create(data) {
    this.cameras.main.setBackgroundColor(data.colour);
    this.add.text(400, 200, data.title, { fontSize: '72px' }).setOrigin(0.5);
    this.add.text(400, 290, data.line, { fontSize: '26px' }).setOrigin(0.5);
    const button = this.add.text(400, 400, 'Play again', {
      fontSize: '32px',
      color: '#212529',
      backgroundColor: '#f8f9fa',
      padding: { x: 24, y: 12 }
    });
    button.setOrigin(0.5).setInteractive({ useHandCursor: true });
    button.on('pointerdown', () => this.scene.start('game'));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: [GameScene, ResultScene]
});

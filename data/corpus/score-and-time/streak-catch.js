/* scene
tasks:
  en:
    - catch stars in a row for more points
    - a basket follows the mouse, each star caught in a row is worth one point more, a missed one sets the streak back
    - catching game with a series bonus, 1 for the first, 2 for the second and so on, after {lives} that hit the floor I have lost
    - 'One {colour} star at a time falls from a random x at {speed} px/s. A 120 px basket at y = 550 follows the mouse. A catch raises "Streak" by one and adds the streak to "Score"; a miss sets the streak to 0 and takes one of {lives} lives. Without lives "Game Over" appears and a click restarts.'
  zh:
    - 连续接星星分数更高
    - 篮子跟着鼠标，连续接住的每颗星多一分，漏接一颗连击清零
    - 有连击奖励的接物游戏，第一颗 1 分，第二颗 2 分，依次增加，掉地 {lives} 颗就输
    - '每次一颗{colour}星星从随机 x 处以每秒 {speed} 像素落下。y = 550 处 120 像素宽的篮子跟随鼠标。接住时"Streak"加一，并把连击数加到"Score"；漏接则连击归零，并从 {lives} 条命中扣一条。没命时显示"Game Over"，点击重新开始。'
difficulty: easy
apis: [this.add.star, this.input.on, Phaser.Math.Between, setPosition, this.scene.restart]
plan:
  en:
    req: Catch falling stars, a row of catches is worth more and more
    steps: [Draw the star and the basket, Let the basket follow the mouse, Let the star fall in update, Raise the streak and add it to the score at a catch, Reset the streak and take a life at a miss, End without lives]
  zh:
    req: 接落下的星星，连续接住分数越来越高
    steps: [画星星和篮子, 让篮子跟随鼠标, 在 update 中让星星落下, 接住时连击加一并计入分数, 漏接时清零并扣命, 没命时结束]
knobs:
  colour:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
    - {code: "0xffffff", en: white, zh: 白色}
  speed: {code: "SPEED = {}", values: [360, 280, 440]}
  lives: {code: "LIVES = {}", values: [3, 2, 4]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const star = () => t.one('Star');
  const basket = () => t.one((o) => o.type === 'Rectangle' && o.width === 120);
  const round = (hit) => {
    const x = star().x;
    t.move(hit ? x : x < 400 ? 700 : 100, 550);
    const top = star().y;
    for (let i = 0, last = top; i < 300 && star().y >= last; i++) { last = star().y; t.step(); }
  };
  t.ok(star().fillColor === knobs.colour, 'the star has the asked colour');
  t.near(t.travel(star(), () => t.step(15)).y, knobs.speed / 4, 10, 'it falls at the asked speed');
  t.move(250, 300);
  t.step(2);
  t.near(basket().x, 250, 2, 'the basket follows the mouse');
  round(true);
  t.ok(read('Score') === 1 && read('Streak') === 1, 'the first catch is worth 1');
  round(true);
  round(true);
  t.ok(read('Score') === 6 && read('Streak') === 3, 'the next ones are worth 2 and 3');
  round(false);
  t.ok(read('Score') === 6 && read('Streak') === 0, 'a miss sets the streak back');
  t.ok(read('Lives') === knobs.lives - 1, 'and costs a life');
  round(true);
  t.ok(read('Score') === 7 && read('Streak') === 1, 'then it starts with 1 again');
  for (let n = 1; n < knobs.lives; n++) { t.ok(!says(/Game Over/), 'with lives the game goes on'); round(false); }
  t.ok(says(/Game Over/) && read('Lives') === 0, 'without lives it is over');
  t.ok(t.travel(star(), () => t.step(20)).distance < 1, 'and nothing falls');
  t.click(400, 200);
  t.step(4);
  t.ok(read('Lives') === knobs.lives && read('Score') === 0 && !says(/Game Over/), 'a click restarts');
*/
const SPEED = 360;
const LIVES = 3;

function create() {
  this.score = 0;
  this.streak = 0;
  this.lives = LIVES;
  this.star = this.add.star(0, 0, 5, 10, 22, 0xffd60a);
  this.basket = this.add.rectangle(400, 550, 120, 24, 0xbc6c25);
  this.label = this.add.text(20, 20, '', { fontSize: '28px' });
  this.nextStar = () => {
    this.star.setPosition(Phaser.Math.Between(40, 760), -20);
    this.label.setText(`Score: ${this.score}   Streak: ${this.streak}   Lives: ${this.lives}`);
  };
  this.nextStar();

  this.input.on('pointermove', (pointer) => {
    if (this.lives > 0) this.basket.x = pointer.x;
  });
  this.input.on('pointerdown', () => {
    if (this.lives === 0) this.scene.restart();
  });
}

function update(time, delta) {
  if (this.lives === 0) return;
  this.star.y += SPEED * delta / 1000;

  const level = Math.abs(this.star.y - this.basket.y) < 20;
  if (level && Math.abs(this.star.x - this.basket.x) < 70) {
    this.streak += 1;
    this.score += this.streak;
    this.nextStar();
  } else if (this.star.y > 600) {
    this.streak = 0;
    this.lives -= 1;
    this.nextStar();
    if (this.lives === 0) {
      this.add.text(400, 300, 'Game Over\nClick to restart', { fontSize: '48px', align: 'center' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: { create, update }
});

/* scene
tasks:
  en:
    - collect game where clocks give extra time
    - run around for coins, the countdown is short but every clock I pick up adds {bonus} seconds
    - race against time, white discs make my time longer, yellow ones are points, the game ends at zero
    - 'A {colour} 36 px square moves with the arrow keys at 260 px/s. One yellow coin and one white clock lie at random places; a coin adds 1 to "Coins", a clock adds {bonus} to the time, and what was taken comes back elsewhere, not near the player. The time starts at {seconds}.0 and shows one decimal; at zero "Time is up!" appears, everything stops and R restarts.'
  zh:
    - 捡时钟加时间的收集游戏
    - 跑来跑去捡金币，倒计时很短，但每捡到一个时钟加 {bonus} 秒
    - 和时间赛跑，白色圆片延长时间，黄色圆片加分，时间归零就结束
    - '36 像素的{colour}方块用方向键以每秒 260 像素移动。随机位置有一枚黄色金币和一个白色时钟，金币让"Coins"加 1，时钟让时间加 {bonus} 秒，被拿走后在离玩家较远的别处再出现。时间从 {seconds}.0 开始，显示一位小数，归零时显示"Time is up!"，一切停止，按 R 重新开始。'
difficulty: easy
apis: [this.physics.add.existing, this.physics.add.overlap, this.add.circle, setPosition, Phaser.Math.Distance.BetweenPoints, this.physics.pause]
plan:
  en:
    req: Collect coins against the clock, clocks add {bonus} seconds
    steps: [Draw the player with a coin and a clock and give them bodies, Move the player with the arrow keys, Count a coin by overlap and move it elsewhere, Add time for a clock, Let the time run down in update, End at zero]
  zh:
    req: 限时收集金币，捡到时钟加 {bonus} 秒
    steps: [画玩家、金币和时钟并加物理身体, 用方向键移动玩家, 碰到金币计数并换位置, 碰到时钟加时间, 在 update 中倒计时, 归零时结束]
knobs:
  colour:
    - {code: "0xff5d8f", en: pink, zh: 粉色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0x57cc99", en: green, zh: 绿色}
  bonus: {code: "BONUS = {}", values: [3, 2, 5]}
  seconds: {code: "SECONDS = {}", values: [15, 10, 20]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const time = () => Number(t.texts().join(' ').match(/Time: ([\d.]+)/)[1]);
  const coins = () => Number(t.texts().join(' ').match(/Coins: (\d+)/)[1]);
  const hero = () => t.one('Rectangle');
  const clock = () => t.one((o) => o.type === 'Arc' && o.fillColor === 0xffffff);
  const coin = () => t.one((o) => o.type === 'Arc' && o.fillColor !== 0xffffff);
  t.ok(hero().fillColor === knobs.colour, 'the player has the asked colour');
  const start = time();
  t.near(start, knobs.seconds, 0.2, 'the time starts as asked');
  clock().setPosition(700, 500);
  t.near(t.travel(hero(), () => t.hold('LEFT', 30)).x, -130, 14, 'LEFT moves the player');
  t.step(30);
  t.near(start - time(), 1, 0.15, 'the time runs down');
  const had = coins();
  const goal = { x: coin().x, y: coin().y };
  for (let i = 0; i < 300 && coins() === had; i++) {
    const keys = [];
    if (Math.abs(goal.x - hero().x) > 6) keys.push(goal.x > hero().x ? 'RIGHT' : 'LEFT');
    if (Math.abs(goal.y - hero().y) > 6) keys.push(goal.y > hero().y ? 'DOWN' : 'UP');
    t.hold(keys.length ? keys : ['UP'], 1);
  }
  t.ok(coins() > had, 'a coin counts');
  const before = time();
  hero().setPosition(clock().x, clock().y);
  t.step(2);
  t.ok(time() - before > knobs.bonus - 0.3, 'a clock adds the asked seconds');
  for (let i = 0; i < 3600 && !says(/Time is up/); i++) t.step();
  t.ok(says(/Time is up/) && time() === 0, 'at zero the game ends');
  t.ok(t.travel(hero(), () => t.hold('LEFT', 20)).distance < 2, 'and everything stops');
  t.press('R');
  t.step(5);
  t.ok(!says(/Time is up/) && coins() === 0 && time() > knobs.seconds - 0.5, 'R starts again');
*/
const BONUS = 3;
const SECONDS = 15;

class ClockScene extends Phaser.Scene {
  create() {
    this.left = SECONDS;
    this.coins = 0;
    this.coin = this.add.circle(0, 0, 14, 0xffd60a);
    this.clock = this.add.circle(0, 0, 16, 0xffffff).setStrokeStyle(4, 0x22223b);
    this.hero = this.add.rectangle(400, 300, 36, 36, 0xff5d8f);
    [this.coin, this.clock, this.hero].forEach((thing) => this.physics.add.existing(thing));
    this.hero.body.setCollideWorldBounds(true);
    this.place(this.coin);
    this.place(this.clock);

    this.physics.add.overlap(this.hero, this.coin, () => {
      this.coins += 1;
      this.place(this.coin);
    });
    this.physics.add.overlap(this.hero, this.clock, () => {
      this.left += BONUS;
      this.place(this.clock);
    });
    this.label = this.add.text(20, 20, '', { fontSize: '28px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  place(thing) {
    do {
      thing.setPosition(Phaser.Math.Between(40, 760), Phaser.Math.Between(90, 560));
    } while (Phaser.Math.Distance.BetweenPoints(thing, this.hero) < 120);
  }

  update(time, delta) {
    if (this.left === 0) return;
    const { left, right, up, down } = this.cursors;
    this.hero.body.setVelocity((right.isDown - left.isDown) * 260, (down.isDown - up.isDown) * 260);

    this.left = Math.max(0, this.left - delta / 1000);
    this.label.setText(`Time: ${this.left.toFixed(1)}   Coins: ${this.coins}`);
    if (this.left === 0) {
      this.physics.pause();
      this.add.text(400, 300, 'Time is up! Press R', { fontSize: '52px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#4a4e69',
  physics: { default: 'arcade' },
  scene: ClockScene
});

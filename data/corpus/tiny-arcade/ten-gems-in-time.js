/* scene
tasks:
  en:
    - collect all gems before time is up
    - 10 {colour} gems lie around, I run with the arrow keys and have to get every one before the clock reaches zero
    - race against the countdown, pick up ten diamonds to win, too slow and I lose
    - 'A white 36 px square moves with the arrow keys at {speed} px/s. Ten {colour} gems lie at random places; the texts show "Gems: 0/10" and the seconds left from {time}. All gems show "You win!", no time left "Time is up!", then everything stops and SPACE restarts.'
  zh:
    - 限时收集宝石
    - 地上有 10 颗{colour}宝石，用方向键跑，要在倒计时结束前全部捡到
    - 和时间赛跑，捡到十颗钻石就赢，太慢就输
    - '36 像素的白色方块用方向键以每秒 {speed} 像素移动。随机位置有 10 颗{colour}宝石，文字显示"Gems: 0/10"和从 {time} 开始的剩余秒数。全部捡到显示"You win!"，时间用完显示"Time is up!"，然后一切停止，按空格重新开始。'
difficulty: easy
apis: [this.add.star, this.input.keyboard.createCursorKeys, Phaser.Math.Between, Phaser.Math.Clamp, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: Collect ten {colour} gems within {time} seconds
    steps: [Scatter ten gems, Move the player with the arrow keys, Take the gems it touches, Count the time down, Show whether the player won or lost]
  zh:
    req: 在 {time} 秒内收集十颗{colour}宝石
    steps: [撒下十颗宝石, 用方向键移动玩家, 捡起碰到的宝石, 时间倒数, 显示赢或输]
knobs:
  time: {code: "TIME = {}", values: [12, 15]}
  speed: {code: "SPEED = {}", values: [400, 360, 440]}
  colour:
    - {code: "0x48cae4", en: light blue, zh: 浅蓝色}
    - {code: "0xff4d6d", en: red, zh: 红色}
    - {code: "0x80ed99", en: green, zh: 绿色}
probe: |
  const player = () => t.one('Rectangle');
  const gems = () => t.objects('Star');
  const says = (words) => t.texts().some((s) => words.test(s));
  const keys = ['LEFT', 'RIGHT', 'UP', 'DOWN'];
  const rest = () => keys.forEach((key) => t.up(key));
  t.ok(gems().length === 10 && gems()[0].fillColor === knobs.colour, 'ten gems of the asked colour');
  t.near(t.number(/time/i), knobs.time, 0, 'the clock starts at the asked time');
  t.near(t.travel(player(), () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 12, 'RIGHT moves the player');
  const run = t.travel(player(), () => t.hold('UP', 15));
  t.near(run.y, -knobs.speed / 4, 12, 'UP as well');
  t.step(30);
  t.near(t.number(/time/i), knobs.time - 1, 0, 'the clock runs down');
  for (let i = 0; i < 600 && !says(/you win|time is up/i); i++) {
    const far = (o) => Math.hypot(o.x - player().x, o.y - player().y);
    const gem = gems().sort((a, b) => far(a) - far(b))[0];
    rest();
    if (Math.abs(gem.x - player().x) > 8) t.down(gem.x < player().x ? 'LEFT' : 'RIGHT');
    if (Math.abs(gem.y - player().y) > 8) t.down(gem.y < player().y ? 'UP' : 'DOWN');
    t.step(1);
  }
  rest();
  t.ok(says(/you win/i) && says(/10\/10/) && gems().length === 0, 'ten gems win');
  t.near(t.travel(player(), () => t.hold('LEFT', 10)).x, 0, 0.1, 'then the player stops');
  t.press('SPACE');
  t.step(5);
  t.ok(gems().length >= 9 && !says(/you win/i), 'SPACE restarts');
  t.seconds(knobs.time - 1);
  t.ok(!says(/time is up/i), 'there is still time');
  t.seconds(1);
  t.ok(says(/time is up/i) && t.number(/time: /i) === 0, 'then the time is up');
*/
const TIME = 12;
const SPEED = 400;

class GemScene extends Phaser.Scene {
  create() {
    this.found = 0;
    this.over = false;
    this.timeLeft = TIME;
    this.gems = [];
    for (let i = 0; i < 10; i++) {
      this.gems.push(this.add.star(Phaser.Math.Between(40, 760), Phaser.Math.Between(90, 560), 4, 10, 20, 0x48cae4));
    }
    this.player = this.add.rectangle(400, 300, 36, 36, 0xffffff);
    this.gemLabel = this.add.text(20, 20, 'Gems: 0/10', { fontSize: '28px' });
    this.timeLabel = this.add.text(780, 20, `Time: ${TIME}`, { fontSize: '28px' }).setOrigin(1, 0);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = delta / 1000;
    const { left, right, up, down } = this.cursors;
    const step = SPEED * seconds;
    this.player.x = Phaser.Math.Clamp(this.player.x + (right.isDown - left.isDown) * step, 18, 782);
    this.player.y = Phaser.Math.Clamp(this.player.y + (down.isDown - up.isDown) * step, 18, 582);

    this.timeLeft = Math.max(0, this.timeLeft - seconds);
    this.timeLabel.setText(`Time: ${Math.ceil(this.timeLeft)}`);
    for (const gem of this.gems) {
      if (gem.active && Phaser.Math.Distance.BetweenPoints(gem, this.player) < 34) {
        gem.destroy();
        this.found += 1;
        this.gemLabel.setText(`Gems: ${this.found}/10`);
      }
    }
    if (this.found === 10) {
      this.end('You win!');
    } else if (this.timeLeft === 0) {
      this.end('Time is up!');
    }
  }

  end(message) {
    this.over = true;
    this.add.text(400, 300, message, { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3c1642',
  scene: GemScene
});

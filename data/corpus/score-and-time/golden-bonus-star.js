/* scene
tasks:
  en:
    - collect coins game with a bonus star
    - pick up yellow coins, sometimes a {colour} star shows up for two seconds that is worth a lot
    - treasure run against the clock, small money lies everywhere, but a special item that soon disappears gives {bonus} points at once
    - 'A white 36 px square moves with the arrow keys at 280 px/s among five yellow coins worth 1 point that come back elsewhere. Every 4 seconds a {colour} star appears at a random place for 2 seconds and is worth {bonus} points. The text shows "Score" and the time from {seconds}; at zero "Time is up!" appears, everything stops and R restarts.'
  zh:
    - 有奖励星星的捡金币游戏
    - 捡黄色金币，有时会出现一颗{colour}星星，只停两秒，分数很高
    - 限时寻宝，到处是小钱，但有一种很快消失的特别物品，一次给 {bonus} 分
    - '36 像素的白色方块用方向键以每秒 280 像素移动，场上有五枚黄色金币，每枚 1 分，捡到后在别处再出现。每 4 秒在随机位置出现一颗{colour}星星，停留 2 秒，值 {bonus} 分。文字显示"Score"和从 {seconds} 开始的时间，归零时显示"Time is up!"，一切停止，按 R 重新开始。'
difficulty: medium
apis: [this.add.star, this.time.addEvent, this.time.delayedCall, this.time.removeAllEvents, Phaser.Math.Distance.BetweenPoints, setVisible]
plan:
  en:
    req: Collect coins and a bonus star that shows up for two seconds
    steps: [Place five coins at random and hide the star, Move the player with the arrow keys, Count near coins and move them elsewhere, Show the star every four seconds and hide it two seconds later, Give the bonus for it, End when the time is over]
  zh:
    req: 捡金币和只出现两秒的奖励星星
    steps: [随机放置五枚金币并隐藏星星, 用方向键移动玩家, 靠近的金币计分并换位置, 每四秒显示星星并在两秒后隐藏, 捡到星星加奖励分, 时间到时结束]
knobs:
  colour:
    - {code: "0xff70a6", en: pink, zh: 粉色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0x80ed99", en: light green, zh: 浅绿色}
  bonus: {code: "BONUS = {}", values: [10, 5, 20]}
  seconds: {code: "SECONDS = {}", values: [30, 20]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const hero = () => t.one('Rectangle');
  const stars = () => t.objects('Star');
  const coins = () => t.objects('Arc');
  t.ok(coins().length === 5 && stars().length === 0, 'five coins and no star at first');
  t.near(t.travel(hero(), () => t.hold('LEFT', 30)).x, -140, 14, 'LEFT moves the player');
  const had = read('Score');
  const goal = { x: coins()[0].x, y: coins()[0].y };
  for (let i = 0; i < 200 && read('Score') === had; i++) {
    const keys = [];
    if (Math.abs(goal.x - hero().x) > 6) keys.push(goal.x > hero().x ? 'RIGHT' : 'LEFT');
    if (Math.abs(goal.y - hero().y) > 6) keys.push(goal.y > hero().y ? 'DOWN' : 'UP');
    t.hold(keys.length ? keys : ['UP'], 1);
  }
  t.ok(read('Score') > had && coins().length === 5, 'a coin scores and comes back');
  hero().setPosition(18, 18);
  for (let i = 0; i < 300 && stars().length; i++) t.step();
  for (let i = 0; i < 300 && !stars().length; i++) t.step();
  t.ok(stars().length === 1 && stars()[0].fillColor === knobs.colour, 'a star of the asked colour shows up');
  t.seconds(1.7);
  t.ok(stars().length === 1, 'it stays for a while');
  t.seconds(0.5);
  t.ok(stars().length === 0, 'and is gone after two seconds');
  let waited = 0;
  while (waited < 300 && !stars().length) { t.step(); waited += 1; }
  t.near(waited, 108, 8, 'four seconds after the last one the next comes');
  const before = read('Score');
  hero().setPosition(stars()[0].x, stars()[0].y);
  t.step(2);
  t.ok(read('Score') - before >= knobs.bonus && read('Score') - before < knobs.bonus + 5, 'the star is worth the bonus');
  t.ok(stars().length === 0, 'and is taken');
  for (let i = 0; i < 2400 && !says(/Time is up/); i++) t.step();
  t.ok(says(/Time is up/) && read('Time') === 0, 'at zero the game ends');
  t.ok(t.travel(hero(), () => t.hold('RIGHT', 20)).distance < 1, 'and the player stops');
  t.press('R');
  t.step(5);
  t.ok(!says(/Time is up/) && read('Time') === knobs.seconds, 'R starts again');
*/
const BONUS = 10;
const SECONDS = 30;

function create() {
  this.score = 0;
  this.left = SECONDS;
  this.coins = [];
  for (let i = 0; i < 5; i++) {
    this.coins.push(place(this.add.circle(0, 0, 12, 0xffd60a)));
  }
  this.star = this.add.star(0, 0, 5, 12, 26, 0xff70a6).setVisible(false);
  this.player = this.add.rectangle(400, 300, 36, 36, 0xffffff);
  this.label = this.add.text(20, 20, '', { fontSize: '28px' });
  this.cursors = this.input.keyboard.createCursorKeys();
  this.input.keyboard.on('keydown-R', () => this.scene.restart());

  this.time.addEvent({
    delay: 4000,
    loop: true,
    callback: () => {
      place(this.star).setVisible(true);
      this.time.delayedCall(2000, () => this.star.setVisible(false));
    }
  });
}

function place(thing) {
  return thing.setPosition(Phaser.Math.Between(40, 760), Phaser.Math.Between(90, 560));
}

function update(time, delta) {
  if (this.left === 0) return;
  const { left, right, up, down } = this.cursors;
  const step = 280 * delta / 1000;
  const x = this.player.x + (right.isDown - left.isDown) * step;
  const y = this.player.y + (down.isDown - up.isDown) * step;
  this.player.setPosition(Phaser.Math.Clamp(x, 18, 782), Phaser.Math.Clamp(y, 18, 582));

  const isNear = (thing) => Phaser.Math.Distance.BetweenPoints(this.player, thing) < 36;
  for (const coin of this.coins.filter(isNear)) {
    this.score += 1;
    place(coin);
  }
  if (this.star.visible && isNear(this.star)) {
    this.score += BONUS;
    this.star.setVisible(false);
  }

  this.left = Math.max(0, this.left - delta / 1000);
  this.label.setText(`Score: ${this.score}   Time: ${Math.ceil(this.left)}`);
  if (this.left === 0) {
    this.time.removeAllEvents();
    this.add.text(400, 300, 'Time is up! Press R', { fontSize: '52px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3d405b',
  scene: { create, update }
});

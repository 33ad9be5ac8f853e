/* scene
tasks:
  en:
    - hot and cold treasure hunt
    - search for a hidden treasure, a text says cold, warm or hot depending on how near I am
    - a star is buried somewhere in the sand and I walk around and dig with space, the game tells me whether I am getting closer
    - "A blue square walks with the arrow keys at {speed} px/s over sand. A yellow star is buried at a random place and not visible. A text says Cold from {warm} px on, Warm below that, and Hot below 80 px. SPACE digs and is counted; less than 40 px away the star appears with \"You found it!\", and the next SPACE starts again."
  zh:
    - 冷热寻宝
    - 寻找藏起来的宝藏，文字根据远近显示冷、暖、热
    - 沙地里埋着一颗星星，我走来走去按空格挖，游戏提示我是不是更近了
    - 蓝色方块用方向键以每秒 {speed} 像素在沙地上走。黄色星星埋在随机的地方，看不见。距离不小于 {warm} 像素显示 Cold，更近显示 Warm，小于 80 像素显示 Hot。按空格挖一次并计数，距离小于 40 像素时星星出现并显示"You found it!"，再按空格重新开始。
difficulty: medium
apis: [Phaser.Math.Between, Phaser.Math.Distance.BetweenPoints, this.add.star, setVisible, this.scene.restart]
plan:
  en:
    req: A hidden star is found by the words Cold and Warm and Hot
    steps: [Bury an invisible star at a random place, Walk with the arrow keys, Turn the distance to the star into a word, Count each dig on SPACE, Show the star when the dig is near enough]
  zh:
    req: 根据 Cold、Warm、Hot 找到藏起来的星星
    steps: [在随机位置埋一颗看不见的星星, 用方向键行走, 把到星星的距离变成文字, 按空格挖并计数, 挖得够近就显示星星]
knobs:
  warm: {code: "WARM = {}", values: [220, 180, 260]}
  speed: {code: "SPEED = {}", values: [200, 260]}
probe: |
  const hero = t.one('Rectangle');
  t.near(t.travel(hero, () => t.hold('LEFT', 30)).x, -knobs.speed / 2, 9, 'LEFT walks at the asked speed');
  t.near(t.travel(hero, () => t.hold('DOWN', 12)).y, knobs.speed / 5, 9, 'DOWN walks down');
  const star = t.scene().children.list.find((o) => o.type === 'Star');
  t.ok(star && !star.visible, 'the star is hidden');
  const side = star.x < 400 ? 1 : -1;
  const stand = (distance) => { hero.body.reset(star.x + side * distance, star.y); t.step(4); };
  stand(knobs.warm + 20);
  t.ok(t.text(/^Cold/), 'far away it is cold');
  stand(knobs.warm - 20);
  t.ok(t.text(/^Warm/), 'nearer it is warm');
  t.press('SPACE');
  t.ok(t.number(/digs/i) === 1 && !star.visible && !t.text(/found/i), 'digging there is counted and finds nothing');
  stand(60);
  t.ok(t.text(/^Hot/), 'very near it is hot');
  t.press('SPACE');
  t.ok(t.number(/digs/i) === 2 && !star.visible, 'hot is not near enough to dig it up');
  stand(20);
  t.press('SPACE');
  t.ok(t.number(/digs/i) === 3 && star.visible && t.text(/You found it/), 'the star is dug up');
  t.press('SPACE');
  t.step(5);
  t.ok(!t.text(/found/i) && t.number(/digs/i) === 0 && t.objects('Star').length === 0, 'SPACE starts again');
*/
const SPEED = 200;
const WARM = 220;
const HOT = 80;
const DIG = 40;

class TreasureHunt extends Phaser.Scene {
  create() {
    this.digs = 0;
    this.star = this.add.star(Phaser.Math.Between(60, 740), Phaser.Math.Between(100, 560), 5, 12, 26, 0xffea00);
    this.star.setVisible(false);
    this.hero = this.add.rectangle(400, 300, 32, 32, 0x1d4ed8);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);

    this.word = this.add.text(400, 40, '', { fontSize: '36px', color: '#3d2b1f' }).setOrigin(0.5);
    this.counter = this.add.text(16, 12, 'Digs: 0', { fontSize: '22px', color: '#3d2b1f' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', this.dig, this);
  }

  distance() {
    return Phaser.Math.Distance.BetweenPoints(this.hero, this.star);
  }

  dig() {
    if (this.star.visible) {
      this.scene.restart();
      return;
    }
    this.digs += 1;
    this.counter.setText(`Digs: ${this.digs}`);
    if (this.distance() < DIG) this.star.setVisible(true);
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.hero.body.setVelocity((right.isDown - left.isDown) * SPEED, (down.isDown - up.isDown) * SPEED);
    this.word.setText(this.star.visible ? 'You found it!' : this.clue());
  }

  clue() {
    const distance = this.distance();
    if (distance < HOT) return 'Hot';
    return distance < WARM ? 'Warm' : 'Cold';
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#e6c88f',
  physics: { default: 'arcade' },
  scene: TreasureHunt
});

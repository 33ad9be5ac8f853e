/* scene
tasks:
  en:
    - cutscene bars
    - black bars slide in from above and below like in a film
    - when I hit space it looks like cinema, letterbox stripes come in, a sentence is shown and my hero cannot walk
    - 'A hero walks with LEFT and RIGHT at 220 px/s. SPACE lets black bars of {height} px slide in at the top and bottom within {time} ms, shows the sentence "The hero looks at the sea ..." and stops the hero; SPACE again slides the bars out, hides the sentence and lets the hero walk.'
  zh:
    - 过场黑边
    - 像电影一样从上下滑入黑边
    - 按空格变成电影画面，上下黑条滑进来，显示一句话，主角不能走动
    - '主角用左右键以每秒 220 像素行走。按空格时上下各有 {height} 像素高的黑条在 {time} 毫秒内滑入，显示"The hero looks at the sea ..."，主角停下；再按空格黑条滑出，文字隐藏，主角可以继续走。'
difficulty: medium
apis: [this.add.rectangle, this.tweens.add, this.tweens.killTweensOf, this.input.keyboard.on, setVelocityX]
plan:
  en:
    req: SPACE slides cinema bars in and out and stops the hero meanwhile
    steps: [Draw the hero with a body, Put two black bars just outside the screen, Let SPACE switch the cinema mode, Tween the bars in or out, Show the sentence, Ignore the arrow keys in cinema mode]
  zh:
    req: 空格让电影黑边滑入滑出，期间主角不能动
    steps: [画带物理体的主角, 在画面外放两条黑边, 用空格切换电影模式, 用补间让黑边滑入或滑出, 显示句子, 电影模式下忽略方向键]
knobs:
  height: {code: "BAR = {}", values: [80, 60, 100]}
  time: {code: "SLIDE = {}", values: [500, 300, 800]}
probe: |
  const bars = t.scene().children.list.filter((o) => o.type === 'Rectangle' && o.fillColor === 0x000000);
  const [top, bottom] = [...bars].sort((a, b) => a.y - b.y);
  const hero = t.one((o) => o.type === 'Rectangle' && o.width === 40);
  const says = (words) => t.texts().some((s) => words.test(s));
  const wait = () => t.step(Math.ceil(knobs.time * 0.06) + 6);
  const open = (inset, what) => {
    t.near(top.getBounds().bottom, inset, 1, what + ' (top)');
    t.near(bottom.getBounds().top, 600 - inset, 1, what + ' (bottom)');
  };
  t.near(bars.length, 2, 0, 'there are two bars');
  open(0, 'they start outside');
  t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, 110, 12, 'the hero walks');
  t.press('SPACE');
  t.step(4);
  t.ok(top.getBounds().bottom > 1 && top.getBounds().bottom < knobs.height - 1, 'SPACE lets them slide in');
  wait();
  open(knobs.height, 'to the asked height');
  t.ok(says(/looks at the sea/i), 'the sentence is shown');
  t.near(t.travel(hero, () => t.hold('LEFT', 30)).x, 0, 1, 'the hero cannot walk');
  t.press('SPACE');
  wait();
  open(0, 'SPACE lets them slide out');
  t.ok(!says(/looks at the sea/i), 'the sentence is gone');
  t.near(t.travel(hero, () => t.hold('LEFT', 30)).x, -110, 12, 'the hero walks again');
*/
const BAR = 80;
const SLIDE = 500;

class CinemaScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 330, 800, 120, 0x0288d1);
    this.add.rectangle(400, 490, 800, 220, 0xe0c080);
    this.hero = this.add.rectangle(400, 380, 40, 60, 0xff7043);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);

    this.topBar = this.add.rectangle(400, 0, 800, BAR, 0x000000).setOrigin(0.5, 1);
    this.bottomBar = this.add.rectangle(400, 600, 800, BAR, 0x000000).setOrigin(0.5, 0);
    this.sentence = this.add.text(400, 560 - BAR, 'The hero looks at the sea ...', { fontSize: '26px', color: '#3e2723' });
    this.sentence.setOrigin(0.5).setVisible(false);

    this.cinema = false;
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', () => this.toggle());
  }

  toggle() {
    this.cinema = !this.cinema;
    this.sentence.setVisible(this.cinema);
    const inset = this.cinema ? BAR : 0;
    this.tweens.killTweensOf([this.topBar, this.bottomBar]);
    this.tweens.add({ targets: this.topBar, y: inset, duration: SLIDE, ease: 'Sine.easeOut' });
    this.tweens.add({ targets: this.bottomBar, y: 600 - inset, duration: SLIDE, ease: 'Sine.easeOut' });
  }

  update() {
    const { left, right } = this.cursors;
    const way = this.cinema ? 0 : right.isDown - left.isDown;
    this.hero.body.setVelocityX(way * 220);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#81d4fa',
  physics: { default: 'arcade' },
  scene: CinemaScene
});

/* scene
tasks:
  en:
    - switch between two heroes
    - two characters on one screen, I move one of them and a key changes to the other
    - swap the controlled player with {key}, an arrow shows who is active, both have to get home
    - A {colour} hero runs at {speed} px/s, an orange one at 140 px/s. The arrow keys move only the active hero, a white triangle hangs above it, {key} switches to the other. Each has a pad of its own colour on the right; when both stand on theirs, the text says You win!
  zh:
    - 切换两个角色
    - 屏幕上有两个小人，我只控制其中一个，按键换成另一个
    - 按 {key} 切换控制的主角，箭头显示当前是谁，两个都要回家
    - "{colour}主角每秒跑 {speed} 像素，橙色主角每秒 140 像素。方向键只移动当前主角，它头上有白色三角形，按 {key} 切换。右边各有一块同色的垫子，两个都站在自己的垫子上时显示 You win!"
difficulty: medium
apis: [this.physics.add.existing, this.add.triangle, this.input.keyboard.addKey, body.setVelocity, setData, getBounds]
plan:
  en:
    req: One set of keys for two heroes, {key} switches between them
    steps:
      - Add two heroes with a pad, a speed and a body each
      - Remember which one is active and change it on {key}
      - Give only the active one a velocity
      - Keep the triangle above it
      - Show You win! when both are on their pads
  zh:
    req: 同一套按键控制两个主角，按 {key} 切换
    steps:
      - 添加两个主角，各有垫子、速度和身体
      - 记住当前主角，按 {key} 时更换
      - 只给当前主角速度
      - 让三角形跟在它上方
      - 两个都在自己的垫子上时显示 You win!
knobs:
  key: {code: "addKey('{}')", values: [SPACE, TAB, Q]}
  speed: {code: "FAST = {}", values: [260, 220, 300]}
  colour:
    - {code: "0x4cc9f0", en: blue, zh: 蓝色}
    - {code: "0xf72585", en: pink, zh: 粉色}
probe: |
  const shapes = t.objects('Rectangle');
  const [fast, slow] = shapes.filter((o) => o.body);
  const padOf = (hero) => shapes.find((o) => !o.body && o.fillColor === hero.fillColor);
  const marker = t.one('Triangle');
  t.ok(fast.fillColor === knobs.colour, 'the first hero has the asked colour');
  const still = { x: slow.x, y: slow.y };
  t.near(t.travel(fast, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 12, 'the first hero moves');
  t.near(Math.hypot(slow.x - still.x, slow.y - still.y), 0, 0.5, 'the other one waits');
  t.step(3);
  t.near(marker.x, fast.x, 2, 'the triangle is above the first hero');
  t.press(knobs.key);
  const before = { x: fast.x, y: fast.y };
  t.near(t.travel(slow, () => t.hold('UP', 30)).y, -70, 8, 'after the key the other hero moves');
  t.near(Math.hypot(fast.x - before.x, fast.y - before.y), 0, 0.5, 'and the first one waits');
  t.step(3);
  t.ok(Math.abs(marker.x - slow.x) < 2 && marker.y < slow.y, 'the triangle has changed over');
  slow.setPosition(padOf(slow).x, padOf(slow).y);
  t.step(3);
  t.ok(!t.text(/you win/i), 'one at home is not enough');
  fast.setPosition(padOf(fast).x, padOf(fast).y);
  t.step(3);
  t.ok(t.text(/you win/i), 'both at home win');
*/
const FAST = 260;
const SLOW = 140;

class TwoHeroesScene extends Phaser.Scene {
  create() {
    this.heroes = [
      this.addHero(180, 420, 0x4cc9f0, FAST),
      this.addHero(420, 180, 0xf77f00, SLOW)
    ];
    this.active = this.heroes[0];
    this.marker = this.add.triangle(0, 0, 0, 0, 24, 0, 12, 16, 0xffffff);
    this.label = this.add.text(20, 16, 'Bring both home', { fontSize: '28px' });

    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.addKey('SPACE').on('down', this.switchHero, this);
  }

  addHero(y, padY, colour, speed) {
    const pad = this.add.rectangle(680, padY, 90, 90, colour, 0.35);
    const hero = this.add.rectangle(120, y, 40, 40, colour).setData({ pad, speed });
    this.physics.add.existing(hero);
    hero.body.setCollideWorldBounds(true);
    return hero;
  }

  switchHero() {
    this.active = this.heroes.find((hero) => hero !== this.active);
  }

  update() {
    const { left, right, up, down } = this.cursors;
    for (const hero of this.heroes) {
      const speed = hero === this.active ? hero.getData('speed') : 0;
      hero.body.setVelocity((right.isDown - left.isDown) * speed, (down.isDown - up.isDown) * speed);
    }
    this.marker.setPosition(this.active.x, this.active.y - 40);

    const isHome = (hero) => hero.getData('pad').getBounds().contains(hero.x, hero.y);
    if (this.heroes.every(isHome)) this.label.setText('You win!');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  physics: { default: 'arcade' },
  scene: TwoHeroesScene
});

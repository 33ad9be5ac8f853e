/* scene
tasks:
  en:
    - game with health that drops and medkits
    - two red balls hurt my hero, {colour} packs on the floor heal him again
    - "the player loses life points on contact, cannot be hurt twice in a row and gets better by collecting first aid"
    - "A blue square walks at 240 px/s with the arrow keys and has 100 health, shown as a number and as a bar. Two red balls bounce around; touching one costs {damage} health, then the square is half transparent and safe for 1 second. Four {colour} kits of 28 px give {heal} health up to 100 and are only taken when something is missing. At 0 Game over appears, R restarts."
  zh:
    - 会掉血、能捡医药包的游戏
    - 两个红球会伤到主角，地上的{colour}医药包可以回血
    - 玩家碰到敌人减少生命值，短时间内不会再受伤，捡到急救包恢复
    - 蓝色方块用方向键以每秒 240 像素移动，生命 100，用数字和血条显示。两个红球四处弹，碰到一次减 {damage}，之后方块半透明、1 秒内不受伤。四个 28 像素的{colour}医药包每个加 {heal}，最多到 100，满血时不会捡走。生命为 0 显示 Game over，按 R 重新开始。
difficulty: medium
apis: [this.physics.add.overlap, this.time.delayedCall, setAlpha, setScale, Phaser.Math.Clamp, this.scene.restart]
plan:
  en:
    req: A hero loses {damage} health per hit and heals {heal} with {colour} kits
    steps: [Draw hero and kits and two bouncing balls, Move the hero with the arrow keys, Take health on contact and stay safe for a second, Heal at a kit when health is missing, Show number and bar, End at zero and restart with R]
  zh:
    req: 主角每次受击减 {damage}，捡{colour}医药包加 {heal}
    steps: [画主角、医药包和两个弹跳的球, 用方向键移动主角, 碰到球减血并安全一秒, 缺血时捡医药包加血, 显示数字和血条, 血量为零结束并用 R 重来]
knobs:
  colour:
    - {code: "0x2dc653", en: green, zh: 绿色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xf8f9fa", en: white, zh: 白色}
  damage: {code: "DAMAGE = {}", values: [25, 20, 50]}
  heal: {code: "HEAL = {}", values: [20, 15, 30]}
probe: |
  const hero = () => t.one((o) => o.type === 'Rectangle' && o.width === 36);
  const balls = () => t.objects((o) => o.type === 'Arc' && o.fillColor === 0xe63946);
  const kits = () => t.objects((o) => o.type === 'Rectangle' && o.width === 28 && o.fillColor === knobs.colour);
  const health = () => t.number(/health/i);
  const park = () => balls().forEach((ball) => ball.body.reset(40, 300));
  t.ok(balls().length === 2 && kits().length === 4, 'two balls and four kits');
  t.near(t.travel(balls()[0], () => t.step(10)).distance, 33, 6, 'the balls move');
  park();
  t.near(t.travel(hero(), () => t.hold('RIGHT', 15)).x, 60, 10, 'RIGHT moves the hero');
  t.near(health(), 100, 0, 'full health at first');
  const [kit] = kits();
  hero().body.reset(kit.x, kit.y);
  t.step(5);
  t.near(kits().length, 4, 0, 'a healthy hero takes no kit');
  hero().body.reset(40, 300);
  t.step(20);
  t.near(health(), 100 - knobs.damage, 0, 'a ball hurts once');
  t.ok(hero().alpha < 0.9, 'a safe hero is transparent');
  t.step(20);
  t.near(health(), 100 - knobs.damage, 0, 'and not again at once');
  hero().body.reset(400, 300);
  t.seconds(1.2);
  t.near(hero().alpha, 1, 0.01, 'the safe time ends');
  hero().body.reset(kit.x, kit.y);
  t.step(5);
  t.near(health(), Math.min(100, 100 - knobs.damage + knobs.heal), 0, 'a kit heals');
  t.near(kits().length, 3, 0, 'and is used up');
  hero().body.reset(40, 300);
  for (let i = 0; i < 700 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i), 'without health the game is over');
  t.near(health(), 0, 0, 'the number is 0, never less');
  t.press('R');
  t.step(5);
  t.ok(health() === 100 && kits().length === 4 && !t.text(/game over/i), 'R restarts');
*/
const DAMAGE = 25;
const HEAL = 20;

class HealthScene extends Phaser.Scene {
  create() {
    this.safe = false;
    const kits = this.physics.add.staticGroup();
    for (const [x, y] of [[120, 120], [680, 120], [120, 500], [680, 500]]) {
      kits.add(this.add.rectangle(x, y, 28, 28, 0x2dc653));
    }
    const balls = this.physics.add.group({ collideWorldBounds: true, bounceX: 1, bounceY: 1 });
    for (const way of [-1, 1]) {
      const ball = this.add.circle(400 + way * 250, 300, 22, 0xe63946);
      balls.add(ball);
      ball.body.setVelocity(way * 160, 120);
    }
    this.hero = this.physics.add.existing(this.add.rectangle(400, 300, 36, 36, 0x3a86ff));
    this.hero.body.setCollideWorldBounds(true);
    this.bar = this.add.rectangle(16, 54, 200, 16, 0xe76f51).setOrigin(0);
    this.label = this.add.text(16, 16, '', { fontSize: '24px' });
    this.setHealth(100);

    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.physics.add.overlap(this.hero, balls, this.hurt, null, this);
    this.physics.add.overlap(this.hero, kits, this.heal, () => this.health < 100, this);
  }

  setHealth(value) {
    this.health = Phaser.Math.Clamp(value, 0, 100);
    this.label.setText(`Health: ${this.health}`);
    this.bar.setScale(this.health / 100, 1);
  }

  hurt() {
    if (this.safe) return;
    this.setHealth(this.health - DAMAGE);
    if (this.health === 0) return this.end();
    this.safe = true;
    this.hero.setAlpha(0.5);
    this.time.delayedCall(1000, () => {
      this.safe = false;
      this.hero.setAlpha(1);
    });
  }

  heal(hero, kit) {
    kit.destroy();
    this.setHealth(this.health + HEAL);
  }

  end() {
    this.physics.pause();
    this.add.text(400, 200, 'Game over', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.hero.body.setVelocity((right.isDown - left.isDown) * 240, (down.isDown - up.isDown) * 240);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#463f3a',
  physics: { default: 'arcade' },
  scene: HealthScene
});

/* scene
tasks:
  en:
    - enemy with a shield that turns on and off, shoot it when it's off
    - a monster hides in a {colour} bubble part of the time, bullets only hurt it while the bubble is gone
    - space shooter where the opponent is protected again and again and you have to wait for the right moment to fire
    - "A red enemy of 70 x 50 px flies left and right at the top at 120 px/s. A {colour} circle of radius 60 around it appears and disappears every {time} ms; while it is there it swallows bullets. LEFT and RIGHT move the ship at 300 px/s, SPACE fires one bullet upwards at 500 px/s. {hits} hits on the open enemy show You win!"
  zh:
    - 敌人的护盾一会儿开一会儿关，关了才能打
    - 怪物时不时躲进{colour}泡泡里，泡泡消失时子弹才有效
    - 打飞机，对手反复开防护罩，要等合适的时机开火
    - 一个 70 x 50 像素的红色敌人在顶部以每秒 120 像素左右飞。它周围半径 60 的{colour}圆每 {time} 毫秒出现或消失一次，出现时吞掉子弹。左右键以每秒 300 像素移动飞船，空格向上发射一颗每秒 500 像素的子弹。护盾消失时打中 {hits} 次显示 You win!
difficulty: medium
apis: [this.physics.add.overlap, this.time.addEvent, setVisible, setCollideWorldBounds, setCircle]
plan:
  en:
    req: An enemy whose {colour} shield opens and closes must be hit {hits} times
    steps: [Let the enemy bounce between the sides, Put a circle with a body around it, Switch the circle on and off by a timer, Fire bullets upwards with SPACE, Let the shield swallow bullets while it is visible, Count hits on the open enemy]
  zh:
    req: 敌人的{colour}护盾时开时关，打中 {hits} 次获胜
    steps: [让敌人在左右之间来回, 在它周围放一个带身体的圆, 用定时器开关护盾, 空格向上发射子弹, 护盾可见时吞掉子弹, 统计命中次数]
knobs:
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0x80ed99", en: green, zh: 绿色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
  time: {code: "SHIELD_TIME = {}", values: [1500, 1200, 2000]}
  hits: {code: "HITS = {}", values: [5, 3]}
probe: |
  const enemy = t.one((o) => o.type === 'Rectangle' && o.width === 70);
  const ship = t.one((o) => o.type === 'Rectangle' && o.width === 44);
  const shield = () => t.objects((o) => o.type === 'Arc' && o.fillColor === knobs.colour)[0];
  const bullets = () => t.objects((o) => o.type === 'Rectangle' && o.width === 6);
  const turn = (on) => {
    for (let i = 0; i < 400 && !!shield() === on; i++) t.step();
    for (let i = 0; i < 400 && !!shield() !== on; i++) t.step();
  };
  const shoot = () => {
    t.press('SPACE');
    const bullet = bullets().pop();
    if (bullet) bullet.setPosition(enemy.x, 225);
    t.step(20);
  };
  t.near(t.travel(ship, () => t.hold('LEFT', 20)).x, -100, 12, 'LEFT moves the ship');
  t.near(Math.abs(t.travel(enemy, () => t.step(15)).x), 30, 5, 'the enemy flies sideways');
  turn(true);
  t.near(Math.hypot(shield().x - enemy.x, shield().y - enemy.y), 0, 6, 'the shield is around the enemy');
  t.press('SPACE');
  t.near(t.travel(bullets()[0], () => t.step(6)).y, -50, 6, 'SPACE fires upwards');
  turn(true);
  shoot();
  t.ok(bullets().length === 0, 'the shield swallows a bullet');
  t.near(t.number(/hits/i), 0, 0, 'and it is no hit');
  turn(true);
  let frames = 0;
  for (; frames < 400 && shield(); frames++) t.step();
  t.near(frames, knobs.time * 0.06, 3, 'the shield stays as long as asked');
  for (let n = 1; n <= knobs.hits; n++) {
    t.ok(!t.text(/you win/i), 'not won yet');
    turn(false);
    shoot();
    t.near(t.number(/hits/i), n, 0, 'a bullet hits the open enemy');
  }
  t.ok(t.text(/you win/i), 'enough hits win');
*/
const SHIELD_TIME = 1500;
const HITS = 5;

class ShieldScene extends Phaser.Scene {
  create() {
    this.hits = 0;
    this.enemy = this.physics.add.existing(this.add.rectangle(400, 120, 70, 50, 0xe63946));
    this.enemy.body.setVelocityX(120).setCollideWorldBounds(true).setBounce(1);
    this.shield = this.physics.add.existing(this.add.circle(400, 120, 60, 0x4cc9f0, 0.5));
    this.shield.body.setCircle(60);
    this.ship = this.physics.add.existing(this.add.rectangle(400, 550, 44, 30, 0xf8f9fa));
    this.ship.body.setCollideWorldBounds(true);
    this.bullets = this.physics.add.group();
    this.label = this.add.text(16, 16, `Hits: 0 / ${HITS}`, { fontSize: '24px' });

    this.cursors = this.input.keyboard.createCursorKeys();
    this.cursors.space.on('down', this.fire, this);
    this.time.addEvent({
      delay: SHIELD_TIME,
      loop: true,
      callback: () => this.shield.setVisible(!this.shield.visible)
    });
    this.physics.add.overlap(this.shield, this.bullets, (shield, bullet) => bullet.destroy(), () => this.shield.visible);
    this.physics.add.overlap(this.enemy, this.bullets, this.hit, null, this);
  }

  fire() {
    const bullet = this.add.rectangle(this.ship.x, 530, 6, 16, 0xffffff);
    this.bullets.add(bullet);
    bullet.body.setVelocityY(-500);
  }

  hit(enemy, bullet) {
    bullet.destroy();
    this.hits += 1;
    this.label.setText(`Hits: ${this.hits} / ${HITS}`);
    if (this.hits < HITS) return;
    this.physics.pause();
    this.add.text(400, 300, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const { left, right } = this.cursors;
    this.ship.body.setVelocityX((right.isDown - left.isDown) * 300);
    this.shield.setPosition(this.enemy.x, this.enemy.y);
    for (const bullet of this.bullets.getChildren().slice()) {
      if (bullet.y < -20) bullet.destroy();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  physics: { default: 'arcade' },
  scene: ShieldScene
});

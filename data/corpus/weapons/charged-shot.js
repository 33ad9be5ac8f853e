/* scene
tasks:
  en:
    - charged shot
    - hold space to charge up a shot, the longer I hold the bigger and stronger it gets
    - a cannon whose energy ball grows while the key is down and flies off when I let go, big ones do more damage
    - "Holding SPACE grows a {colour} ball at the cannon from radius 6 by {growth} px per second up to {biggest}; letting go fires it to the right at 500 px/s. It takes its rounded radius from the target's 100 points, and at 0 it says You win!"
  zh:
    - 蓄力射击
    - 按住空格蓄力，按得越久子弹越大、威力越强
    - 一门炮，按住键能量球变大，松手就飞出去，大的伤害更高
    - 按住空格时炮口的{colour}球从半径 6 每秒增大 {growth} 像素，最大 {biggest}；松开后以速度 500 向右飞。击中时从目标的 100 点中扣去取整后的半径，扣到 0 显示 You win!
difficulty: easy
apis: [this.input.keyboard.addKey, setRadius, this.physics.add.group, this.physics.add.overlap, setVelocityX]
plan:
  en:
    req: Holding SPACE charges a ball that is fired when the key is let go
    steps: [Draw cannon and target, Add a small ball when SPACE goes down, Grow it in update up to the limit, Send it off when SPACE goes up, Take its radius from the target when it hits]
  zh:
    req: 按住空格给球蓄力，松开时发射
    steps: [画大炮和目标, 按下空格时添加小球, 在 update 中让它变大到上限, 松开空格时发射, 命中时从目标扣去半径]
knobs:
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0x72efdd", en: turquoise, zh: 青绿色}
  growth: {code: "GROWTH = {}", values: [25, 40]}
  biggest: {code: "BIGGEST = {}", values: [36, 50]}
probe: |
  const balls = () => t.objects('Arc');
  const health = () => t.number(/target/i);
  const wait = () => { for (let i = 0; i < 100 && balls().length > 0; i++) t.step(); };
  t.ok(balls().length === 0 && health() === 100, 'no ball and a whole target at the start');
  t.press('SPACE');
  const small = balls()[0];
  const radius = small.radius;
  t.near(radius, 6 + knobs.growth * 0.05, 1.5, 'a tap fires a small ball');
  t.ok(small.fillColor === knobs.colour, 'of the asked colour');
  t.near(t.travel(small, () => t.step(12)).x, 100, 10, 'it flies right at 500 px/s');
  t.near(small.radius, radius, 0.01, 'and grows no more');
  wait();
  t.near(health(), 100 - Math.round(radius), 0, 'a hit takes its radius');
  t.down('SPACE');
  t.seconds(0.6);
  const big = balls()[0];
  t.near(big.radius, 6 + knobs.growth * 0.6, 1.5, 'a held key charges it');
  t.near(t.travel(big, () => t.seconds(1.6)).x, 0, 0, 'while it waits at the cannon');
  t.near(big.radius, knobs.biggest, 0.01, 'up to the limit');
  const before = health();
  t.up('SPACE');
  wait();
  t.near(before - health(), knobs.biggest, 0, 'a full ball does most damage');
  for (let i = 0; i < 4 && !t.text(/you win/i); i++) { t.hold('SPACE', 110); t.seconds(1.3); }
  t.ok(t.text(/you win/i) && health() === 0, 'an empty target wins');
*/
const GROWTH = 25;
const BIGGEST = 36;

class ChargeScene extends Phaser.Scene {
  create() {
    this.ball = null;
    this.health = 100;
    this.add.rectangle(70, 300, 60, 40, 0x8d99ae);
    this.target = this.add.rectangle(700, 300, 60, 200, 0xef476f);
    this.physics.add.existing(this.target, true);
    this.label = this.add.text(700, 170, 'Target: 100', { fontSize: '24px' }).setOrigin(0.5);

    this.shots = this.physics.add.group();
    this.physics.add.overlap(this.target, this.shots, this.hit, null, this);
    const space = this.input.keyboard.addKey('SPACE');
    space.on('down', this.charge, this);
    space.on('up', this.fire, this);
  }

  charge() {
    this.ball = this.add.circle(130, 300, 6, 0xffd166);
  }

  fire() {
    if (!this.ball) return;
    // only now it gets a body and can fly
    this.shots.add(this.ball);
    this.ball.body.setVelocityX(500);
    this.ball = null;
  }

  hit(target, shot) {
    this.health = Math.max(0, this.health - Math.round(shot.radius));
    this.label.setText(`Target: ${this.health}`);
    shot.destroy();
    if (this.health === 0) {
      this.add.text(400, 120, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
      this.scene.pause();
    }
  }

  update(time, delta) {
    if (this.ball) this.ball.setRadius(Math.min(BIGGEST, this.ball.radius + GROWTH * delta / 1000));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  physics: { default: 'arcade' },
  scene: ChargeScene
});

/* scene
tasks:
  en:
    - springs that throw you up
    - jump on a spring pad to reach the star
    - "Three {colour} spring pads: landing on one throws the player up at {power}, squashes the pad with a tween, and the star on the high shelf can only be reached that way."
  zh:
    - 弹簧跳板
    - 踩到弹簧就弹得很高，用它够到星星
    - 三个{colour}弹簧，落在上面以 {power} 的速度弹起并用补间压扁弹簧，高架上的星星只能靠弹簧够到
difficulty: medium
apis: [this.physics.add.collider, setVelocityY, this.tweens.add, this.physics.add.overlap, createCursorKeys]
plan:
  en:
    req: Spring pads throw the player up at {power} to a star
    steps: [Place floor and pads in static groups, Run with LEFT and RIGHT, Throw the player up when it lands on a pad, Squash the pad with a yoyo tween, Show a message at the star]
  zh:
    req: 弹簧以 {power} 的速度把玩家弹向星星
    steps: [把地面和弹簧放进静态组, 左右键奔跑, 落在弹簧上时弹起, 用往返补间压扁弹簧, 碰到星星显示消息]
knobs:
  power: {code: "POWER = {}", values: [850, 900]}
  colour:
    - {code: "0xff477e", en: pink, zh: 粉色}
    - {code: "0x72efdd", en: turquoise, zh: 青色}
probe: |
  const pads = t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const player = t.objects('Rectangle').find((o) => o.body && o.body.moves);
  t.near(pads.length, 3, 0, 'three pads are there');
  t.seconds(1);
  t.ok(t.travel(player, () => t.hold('RIGHT', 12)).x > 25, 'it runs');
  const height = pads[0].scaleY;
  player.body.reset(pads[0].x, pads[0].y - 80);
  for (let i = 0; i < 60 && player.body.velocity.y >= 0; i++) t.step();
  t.near(-player.body.velocity.y, knobs.power, 60, 'a pad throws it up');
  t.step(5);
  t.ok(pads[0].scaleY < height * 0.95, 'the pad is squashed');
  t.step(40);
  t.near(pads[0].scaleY, height, 0.05, 'and comes back');
  const star = t.one('Star');
  t.ok(!t.text(/star/i), 'the star is not reached yet');
  player.body.reset(star.x, star.y + 10); t.step(3);
  t.ok(t.text(/star/i), 'the star is a win');
*/
const POWER = 850;
const RUN = 200;

class SpringScene extends Phaser.Scene {
  create() {
    const ground = this.add.rectangle(400, 580, 800, 40, 0x40916c);
    this.physics.add.existing(ground, true);
    this.pads = this.physics.add.staticGroup();
    for (const x of [220, 440, 660]) {
      this.pads.add(this.add.rectangle(x, 550, 70, 20, 0xff477e));
    }
    this.star = this.add.star(660, 130, 5, 14, 30, 0xffea00);
    this.physics.add.existing(this.star, true);

    this.player = this.add.rectangle(80, 500, 34, 34, 0x1b4332);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();

    this.physics.add.collider(this.player, ground);
    this.physics.add.collider(this.player, this.pads, this.bounce, null, this);
    this.physics.add.overlap(this.player, this.star, this.win, null, this);
  }

  bounce(player, pad) {
    if (!player.body.touching.down) return;
    player.body.setVelocityY(-POWER);
    this.tweens.add({ targets: pad, scaleY: 0.4, duration: 120, yoyo: true });
  }

  win() {
    this.star.destroy();
    this.add.text(400, 300, 'You got the star!', { fontSize: '40px', color: '#1b4332' }).setOrigin(0.5);
  }

  update() {
    const { left, right } = this.cursors;
    this.player.body.setVelocityX((right.isDown - left.isDown) * RUN);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#b7e4c7',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: SpringScene
});

/* scene
tasks:
  en:
    - shield power-up
    - a bubble protects the ship from one rock, without it the game is over
    - Rocks fall at 200 px/s in the ship's column every {delay} ms; the shield item puts a {colour} ring round the ship that absorbs one rock; a rock without shield ends the game; the ship moves with left and right.
  zh:
    - 护盾道具
    - 吃到护盾可以挡一次石头，没有护盾被砸就结束
    - 石头每 {delay} 毫秒从飞船正上方以 200 的速度落下，护盾道具给飞船套上{colour}光环，可抵挡一次，没有护盾被砸中就结束游戏，左右键移动。
difficulty: easy
apis: [this.add.circle, setStrokeStyle, setVisible, this.physics.add.overlap, this.time.addEvent]
plan:
  en:
    req: A shield absorbs one falling rock
    steps:
      - Generate ship, rock and item textures
      - Drop a rock over the ship every {delay} ms
      - Show a ring round the ship when the item is picked up
      - Let a rock take the ring or end the game
      - Keep the ring at the ship in update
  zh:
    req: 护盾能抵挡一次落石
    steps:
      - 生成飞船、石头和道具纹理
      - 每 {delay} 毫秒在飞船上方落下石头
      - 吃到道具时显示光环
      - 石头砸中时消耗光环或结束游戏
      - 在 update 中让光环跟着飞船
knobs:
  delay: {code: "DELAY = {}", values: [2000, 1600, 2500]}
  colour:
    - {code: "0x40c4ff", en: blue, zh: 蓝色}
    - {code: "0x69f0ae", en: green, zh: 绿色}
probe: |
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  const ship = key('ship')[0], item = key('shield')[0];
  const ring = () => t.objects('Arc').length;
  t.ok(ring() === 0, 'no shield at first');
  let frames = 0;
  while (key('rock').length === 0 && frames++ < 200) t.step();
  t.near(frames * 1000 / 60, knobs.delay, 60, 'rocks fall at the asked pace');
  ship.body.reset(item.x, item.y);
  t.step(2);
  t.ok(key('shield').length === 0 && ring() === 1, 'the item puts a ring round the ship');
  ship.body.reset(400, 540);
  t.step(2);
  t.near(t.objects('Arc')[0].x, ship.x, 6, 'the ring stays at the ship');
  let i = 0;
  while (ring() && i++ < 600) t.step();
  t.ok(ring() === 0, 'a rock takes the shield');
  t.ok(!t.text(/Game over/), 'but not the ship');
  t.near(t.travel(ship, () => t.hold('LEFT', 20)).x, -87, 10, 'the ship moves');
  i = 0;
  while (!t.text(/Game over/) && i++ < 600) t.step();
  t.ok(t.text(/Game over/), 'the next rock ends the game');
*/
const DELAY = 2000;

class ShieldScene extends Phaser.Scene {
  constructor() {
    super('shield');
  }

  preload() {
    const g = this.make.graphics({}, false);
    g.fillStyle(0xe0e0e0).fillTriangle(20, 0, 0, 40, 40, 40).generateTexture('ship', 40, 40);
    g.clear().fillStyle(0x8d6e63).fillCircle(18, 18, 18).generateTexture('rock', 36, 36);
    g.clear().lineStyle(5, 0x40c4ff).strokeCircle(14, 14, 11).generateTexture('shield', 28, 28);
  }

  create() {
    this.ship = this.physics.add.image(400, 540, 'ship').setCollideWorldBounds(true);
    this.ring = this.add.circle(0, 0, 34).setStrokeStyle(4, 0x40c4ff).setVisible(false);
    const item = this.physics.add.image(650, 540, 'shield');
    this.rocks = this.physics.add.group();
    this.cursors = this.input.keyboard.createCursorKeys();

    this.time.addEvent({ delay: DELAY, loop: true, callback: this.dropRock, callbackScope: this });
    this.physics.add.overlap(this.ship, item, () => {
      item.destroy();
      this.ring.setVisible(true);
    });
    this.physics.add.overlap(this.ship, this.rocks, (ship, rock) => this.hit(rock));
  }

  dropRock() {
    this.rocks.create(this.ship.x, -20, 'rock').setVelocityY(200);
  }

  hit(rock) {
    rock.destroy();
    // The shield takes the first hit.
    if (this.ring.visible) {
      this.ring.setVisible(false);
      return;
    }
    this.physics.pause();
    this.time.removeAllEvents();
    this.add.text(400, 300, 'Game over', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    this.ship.setVelocityX((this.cursors.right.isDown - this.cursors.left.isDown) * 260);
    this.ring.setPosition(this.ship.x, this.ship.y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0a0f1e',
  physics: { default: 'arcade' },
  scene: ShieldScene
});

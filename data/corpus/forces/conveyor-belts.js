/* scene
tasks:
  en:
    - conveyor belt
    - conveyor belts that carry the player along while he stands on them, one runs right and one runs left
    - factory floor with moving bands, walking against them is slower
    - Two striped {colour} belts with a still floor between them. The left belt carries whoever stands on it to the right at {belt} px/s, the right belt to the left. LEFT and RIGHT walk at 200 px/s on top of that, UP jumps, and in the air no belt carries.
  zh:
    - 传送带
    - 玩家站在传送带上会被带着走，一条向右，一条向左
    - 工厂里的移动带子，逆着走会变慢
    - 两条带条纹的{colour}传送带，中间是不动的地面。左边的传送带以每秒 {belt} 像素把站在上面的玩家带向右，右边的带向左。左右键在此基础上以每秒 200 像素行走，上键跳跃，在空中不会被带动。
difficulty: medium
apis: [this.add.tileSprite, this.physics.add.existing, this.physics.add.collider, setData, body.setVelocityX, touching.down]
plan:
  en:
    req: Belts that carry the player at {belt} px/s
    steps:
      - Make a striped texture for the belts
      - Add two belts and a still floor with static bodies and a speed each
      - Note the speed of the floor in the collider
      - Add it to the walking speed in update and forget it
      - Scroll the stripes by tilePositionX
  zh:
    req: 以每秒 {belt} 像素带动玩家的传送带
    steps:
      - 为传送带生成条纹纹理
      - 添加两条传送带和不动的地面，各有静态身体和速度
      - 在碰撞回调里记下脚下的速度
      - 在 update 中把它加到行走速度上再清零
      - 用 tilePositionX 滚动条纹
knobs:
  belt: {code: "BELT = {}", values: [120, 80, 160]}
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x52b788", en: green, zh: 绿色}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.height > o.width);
  const [toRight, toLeft] = t.objects('TileSprite').sort((a, b) => a.x - b.x);
  t.seconds(1.5);
  const standing = player.y;
  const stand = (x) => { player.body.reset(x, standing); t.step(3); };
  t.near(t.travel(player, () => t.step(30)).distance, 0, 1, 'the floor in the middle is still');
  stand(100);
  t.near(t.travel(player, () => t.step(30)).x, knobs.belt / 2, 6, 'the left belt carries to the right');
  t.near(t.travel(player, () => t.hold('RIGHT', 20)).x, (200 + knobs.belt) / 3, 12, 'walking along is faster');
  stand(300);
  t.near(t.travel(player, () => t.hold('LEFT', 30)).x, (knobs.belt - 200) / 2, 12, 'walking against it is slower');
  stand(700);
  t.near(t.travel(player, () => t.step(30)).x, -knobs.belt / 2, 6, 'the right belt carries to the left');
  stand(700);
  t.hold('UP', 2);
  t.step(3);
  t.ok(player.y < standing - 10, 'UP jumps');
  t.near(t.travel(player, () => t.step(10)).x, 0, 1, 'in the air no belt carries');
  const before = [toRight.tilePositionX, toLeft.tilePositionX];
  t.step(10);
  t.ok(toRight.tilePositionX < before[0] && toLeft.tilePositionX > before[1], 'the stripes run along');
*/
const BELT = 120;
const WALK = 200;

class ConveyorScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x343a40).fillRect(0, 0, 32, 32);
    art.fillStyle(0xffb703).fillRect(0, 0, 10, 32);
    art.generateTexture('belt', 32, 32);
    art.destroy();
  }

  create() {
    this.belts = [
      this.addFloor(this.add.tileSprite(170, 466, 340, 32, 'belt'), BELT),
      this.addFloor(this.add.tileSprite(630, 466, 340, 32, 'belt'), -BELT)
    ];
    const middle = this.addFloor(this.add.rectangle(400, 466, 120, 32, 0x6c757d), 0);

    this.player = this.add.rectangle(400, 380, 36, 50, 0x4cc9f0);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.carry = 0;
    this.physics.add.collider(this.player, [...this.belts, middle], (player, floor) => {
      this.carry = floor.getData('speed');
    });
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  addFloor(floor, speed) {
    this.physics.add.existing(floor, true);
    return floor.setData('speed', speed);
  }

  update(time, delta) {
    const { left, right, up } = this.cursors;
    const body = this.player.body;
    body.setVelocityX((right.isDown - left.isDown) * WALK + this.carry);
    if (up.isDown && body.touching.down) body.setVelocityY(-420);
    // the collider sets it anew as long as the player stands on something
    this.carry = 0;

    for (const belt of this.belts) {
      belt.tilePositionX -= belt.getData('speed') * delta / 1000;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: ConveyorScene
});

/* scene
tasks:
  en:
    - pick up and drop
    - walk to a box, press space to lift it, carry it over to the green area and press space to put it down
    - a worker who carries objects one at a time
    - Three {colour} boxes and a green pad. The arrow keys walk at 220 px/s, with a box at {loaded} px/s. SPACE lifts a box that is nearer than 60 px, it is carried 44 px above the hero, SPACE again puts it down. Boxes lying on the pad count as Delivered n / 3, with all three it says Well done!
  zh:
    - 拿起和放下物品
    - 走到箱子旁按空格举起来，搬到绿色区域再按空格放下
    - 搬运工，一次搬一个东西
    - 场上有三个{colour}箱子和一块绿色区域。方向键以每秒 220 像素行走，搬着箱子时每秒 {loaded} 像素。按空格举起 60 像素以内的箱子，箱子跟在主角上方 44 像素处，再按空格放下。放在绿色区域里的箱子显示为 Delivered n / 3，三个都送到显示 Well done!
difficulty: medium
apis: [this.physics.add.existing, this.input.keyboard.addKey, Phaser.Math.Distance.BetweenPoints, setPosition, getBounds]
plan:
  en:
    req: Carry three {colour} boxes one by one to the green pad with SPACE
    steps:
      - Draw the pad, the boxes and the hero with a body
      - On SPACE put down the carried box or lift a near one
      - Walk slower with a box and keep it above the hero
      - Count the boxes that lie on the pad
  zh:
    req: 用空格把三个{colour}箱子逐个搬到绿色区域
    steps:
      - 画绿色区域、箱子和带身体的主角
      - 按空格时放下手中的箱子或举起附近的箱子
      - 搬着箱子时走得慢，箱子跟在主角上方
      - 统计放在区域里的箱子
knobs:
  colour:
    - {code: "0xf4a261", en: orange, zh: 橙色}
    - {code: "0x4cc9f0", en: blue, zh: 蓝色}
    - {code: "0xf72585", en: pink, zh: 粉色}
  loaded: {code: "LOADED = {}", values: [120, 90, 160]}
probe: |
  const hero = t.one('Arc');
  const boxes = t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  t.ok(boxes.length === 3, 'three boxes');
  t.press('SPACE');
  t.near(t.travel(boxes[1], () => t.hold('UP', 30)).distance, 0, 0.5, 'a box that is too far away is not lifted');
  hero.setPosition(boxes[0].x + 40, boxes[0].y);
  t.press('SPACE');
  t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, knobs.loaded / 2, 8, 'with a box it walks slowly');
  t.step(3);
  t.near(boxes[0].x, hero.x, 1, 'the box comes along');
  t.near(boxes[0].y, hero.y - 44, 1, 'above the hero');
  hero.setPosition(640, 300);
  t.step(3);
  t.near(t.number(/Delivered/), 0, 0, 'a carried box does not count');
  t.press('SPACE');
  t.near(t.number(/Delivered/), 1, 0, 'put down on the pad it counts');
  t.near(t.travel(hero, () => t.hold('LEFT', 30)).x, -110, 8, 'without a box it walks at 220 px/s');
  t.near(boxes[0].x, 640, 1, 'and the box stays there');
  for (const [box, y] of [[boxes[1], 220], [boxes[2], 380]]) {
    hero.setPosition(box.x, box.y);
    t.press('SPACE');
    hero.setPosition(680, y);
    t.step(3);
    t.press('SPACE');
  }
  t.ok(t.text(/3 \/ 3/) && t.text(/well done/i), 'all three are delivered');
*/
const SPEED = 220;
const LOADED = 120;
const REACH = 60;

class CarryScene extends Phaser.Scene {
  create() {
    this.pad = this.add.rectangle(660, 300, 180, 280, 0x52b788, 0.4);
    this.boxes = [150, 300, 450].map((y) => this.add.rectangle(220, y, 44, 44, 0xf4a261));
    this.carried = null;
    this.hero = this.add.circle(420, 300, 24, 0xf8f9fa);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);
    this.label = this.add.text(20, 16, '', { fontSize: '26px' });

    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.addKey('SPACE').on('down', this.liftOrDrop, this);
  }

  liftOrDrop() {
    if (this.carried) {
      this.carried.setPosition(this.hero.x, this.hero.y);
      this.carried = null;
      return;
    }
    const isNear = (box) => Phaser.Math.Distance.BetweenPoints(box, this.hero) < REACH;
    this.carried = this.boxes.find(isNear) ?? null;
  }

  update() {
    const { left, right, up, down } = this.cursors;
    const body = this.hero.body;
    body.setVelocity(right.isDown - left.isDown, down.isDown - up.isDown);
    body.velocity.normalize().scale(this.carried ? LOADED : SPEED);
    if (this.carried) this.carried.setPosition(this.hero.x, this.hero.y - 44);

    const area = this.pad.getBounds();
    const lying = this.boxes.filter((box) => box !== this.carried && area.contains(box.x, box.y));
    const ending = lying.length === 3 ? '  Well done!' : '';
    this.label.setText(`Delivered ${lying.length} / 3${ending}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  physics: { default: 'arcade' },
  scene: CarryScene
});

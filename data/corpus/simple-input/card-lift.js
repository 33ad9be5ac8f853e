/* scene
tasks:
  en:
    - cards lift on hover
    - a row of {colour} cards, the one under the mouse moves up a bit
    - "{count} {colour} cards of 110 x 160 px lie in a row with their numbers on them. The card under the mouse rises by {lift} px within 150 ms and sinks back when the mouse leaves it."
  zh:
    - 鼠标悬停卡片抬起
    - 一排{colour}卡片，鼠标移到哪张，哪张就往上抬
    - 一排 {count} 张 110 x 160 像素的{colour}卡片，上面写着编号，鼠标移上去时该卡片在 150 毫秒内上升 {lift} 像素，移开后落回原位
difficulty: easy
apis: [this.add.container, this.add.zone, setInteractive, this.tweens.add, this.tweens.killTweensOf]
plan:
  en:
    req: A {colour} card rises by {lift} px while the mouse is over it
    steps: [Put each card and its number in a container, Lay an interactive zone over its place, Tween the card up on pointerover, Tween it back on pointerout]
  zh:
    req: 鼠标悬停时{colour}卡片上升 {lift} 像素
    steps: [把卡片和编号放进容器, 在它的位置放一个可交互区域, pointerover 时用补间抬起, pointerout 时用补间放回]
knobs:
  colour:
    - {code: "0x3366ff", en: blue, zh: 蓝色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
  count: {code: "CARDS = {}", values: [5, 3, 4]}
  lift: {code: "LIFT = {}", values: [40, 60, 25]}
probe: |
  t.step(2);
  const cards = t.objects('Rectangle');
  t.near(cards.length, knobs.count, 0, 'there are as many cards as asked');
  const [first, second] = cards;
  const moved = t.travel(first, () => { t.move(first.parentContainer.x, 400); t.step(20); });
  t.near(moved.y, -knobs.lift, 2, 'the card under the mouse rises');
  t.near(moved.x, 0, 1, 'straight up');
  const sunk = t.travel(first, () => {
    const risen = t.travel(second, () => { t.move(second.parentContainer.x, 400); t.step(20); });
    t.near(risen.y, -knobs.lift, 2, 'the next one rises in turn');
  });
  t.near(sunk.y, knobs.lift, 2, 'and the first one sinks back');
  t.near(t.travel(second, () => { t.move(20, 20); t.step(20); }).y, knobs.lift, 2, 'away from the cards all lie down');
  t.near(t.travel(second, () => t.step(20)).y, 0, 0.5, 'and stay there');
*/
const CARDS = 5;
const LIFT = 40;
const TABLE_Y = 400;

function create() {
  for (let i = 0; i < CARDS; i++) {
    const x = 400 + (i - (CARDS - 1) / 2) * 130;
    const paper = this.add.rectangle(0, 0, 110, 160, 0x3366ff).setStrokeStyle(4, 0xffffff);
    const number = this.add.text(0, 0, String(i + 1), { fontSize: '48px' }).setOrigin(0.5);
    const card = this.add.container(x, TABLE_Y, [paper, number]);

    const moveTo = (y) => {
      this.tweens.killTweensOf(card);
      this.tweens.add({ targets: card, y, duration: 150, ease: 'Quad.easeOut' });
    };

    // The zone does not rise, so a card never slips away from under the mouse.
    const zone = this.add.zone(x, TABLE_Y, 110, 160).setInteractive();
    zone.on('pointerover', () => moveTo(TABLE_Y - LIFT));
    zone.on('pointerout', () => moveTo(TABLE_Y));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283618',
  scene: { create }
});

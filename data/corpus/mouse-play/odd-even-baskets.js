/* scene
tasks:
  en:
    - odd and even numbers game
    - drag number cards into the odd or the even box
    - first grade maths, children sort numbers into two baskets, wrong ones jump back
    - "{count} cards with random numbers from 1 to {most} lie in a row. Dragged onto the blue Odd or the green Even box a right card stays there, a wrong one slides home within 200 ms and Mistakes goes up; let go elsewhere it only slides home. When all are sorted the text says All sorted!"
  zh:
    - 奇数偶数分类游戏
    - 把数字卡片拖进奇数框或偶数框
    - 一年级数学，孩子把数字分到两个篮子里，放错的会跳回去
    - 一排 {count} 张卡片，上面是 1 到 {most} 的随机数。拖到蓝色 Odd 框或绿色 Even 框，放对的留在那里，放错的在 200 毫秒内滑回原处并让 Mistakes 加一；放在别处只会滑回。全部分好后文字显示 All sorted!
difficulty: easy
apis: [setInteractive, this.input.on, this.tweens.add, disableInteractive, Phaser.Math.Between]
plan:
  en:
    req: Sort number cards into an odd and an even box by dragging
    steps: [Draw two boxes as drop zones, Make a draggable card for each number, Compare the number with the box on drop, Lock right cards and count mistakes, Slide all others home on dragend]
  zh:
    req: 拖动数字卡片分到奇数框和偶数框
    steps: [画两个作为放置区的框, 为每个数做可拖动的卡片, drop 时判断数字和框是否相符, 锁定放对的并统计错误, dragend 时其他卡片滑回]
knobs:
  count: {code: "COUNT = {}", values: [6, 4, 8]}
  most: {code: "MOST = {}", values: [20, 50, 99]}
probe: |
  const cards = t.objects((o) => o.type === 'Text' && /^\d+$/.test(o.text));
  const boxes = t.objects((o) => o.type === 'Rectangle' && o.width > 150);
  const box = (name) => {
    const middle = t.text(name).getBounds().centerX;
    return boxes.find((one) => Math.abs(one.x - middle) < 60);
  };
  const odd = box('Odd'), even = box('Even');
  const own = (card) => (Number(card.text) % 2 === 1 ? odd : even);
  const put = (card, x, y) => { t.drag({ x: card.x, y: card.y }, { x, y }, 15); t.step(20); };
  t.near(cards.length, knobs.count, 0, 'there are as many cards as asked');
  t.ok(cards.every((card) => Number(card.text) >= 1 && Number(card.text) <= knobs.most), 'with numbers in the asked range');
  const [first] = cards;
  const home = { x: first.x, y: first.y };
  const wrong = own(first) === odd ? even : odd;
  put(first, wrong.x, wrong.y);
  t.near(Math.hypot(first.x - home.x, first.y - home.y), 0, 1, 'a wrong card goes home');
  t.near(t.number(/mistakes/i), 1, 0, 'and counts as a mistake');
  put(first, 400, 300);
  t.near(Math.hypot(first.x - home.x, first.y - home.y), 0, 1, 'from elsewhere it goes home too');
  t.near(t.number(/mistakes/i), 1, 0, 'which is no mistake');
  cards.forEach((card, i) => {
    t.ok(!t.text(/all sorted/i), 'some are left');
    const { x, y } = own(card);
    put(card, x - 50 + i * 10, y);
    t.ok(own(card).getBounds().contains(card.x, card.y), 'a right card stays in its box');
  });
  t.ok(t.text(/all sorted/i), 'all are sorted');
  const last = cards[cards.length - 1];
  t.near(t.travel(last, () => put(last, 400, 300)).distance, 0, 0.5, 'a sorted card is locked');
*/
const COUNT = 6;
const MOST = 20;

function create() {
  let sorted = 0;
  let mistakes = 0;
  const label = this.add.text(20, 16, 'Mistakes: 0', { fontSize: '26px' });

  const addBox = (x, name, colour) => {
    this.add.rectangle(x, 450, 320, 200, colour).setName(name).setInteractive({ dropZone: true });
    this.add.text(x, 575, name, { fontSize: '32px' }).setOrigin(0.5);
  };
  addBox(200, 'Odd', 0x457b9d);
  addBox(600, 'Even', 0x2a9d8f);

  const style = { fontSize: '36px', color: '#22223b', backgroundColor: '#ffe8a3', padding: { x: 12, y: 12 } };
  for (let i = 0; i < COUNT; i++) {
    const x = 400 + (i - (COUNT - 1) / 2) * 90;
    const card = this.add.text(x, 150, String(Phaser.Math.Between(1, MOST)), style).setOrigin(0.5);
    card.setInteractive({ draggable: true });
    card.on('drag', (pointer, dragX, dragY) => card.setPosition(dragX, dragY));
    card.on('dragend', () => {
      if (card.input.enabled) this.tweens.add({ targets: card, x, y: 150, duration: 200 });
    });
  }

  this.input.on('drop', (pointer, card, box) => {
    if (box.name === (Number(card.text) % 2 === 1 ? 'Odd' : 'Even')) {
      card.disableInteractive();
      sorted += 1;
    } else {
      mistakes += 1;
    }
    label.setText(sorted === COUNT ? 'All sorted!' : `Mistakes: ${mistakes}`);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: { create }
});

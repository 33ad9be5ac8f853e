/* scene
tasks:
  en:
    - memory game
    - turn over two cards and find the pairs
    - A memory game with {pairs} shuffled pairs of letters face down; two cards are open at most, pairs stay open, others close after {wait} ms, turns are counted and "All pairs found" ends it.
  zh:
    - 翻牌配对
    - 记忆翻牌游戏，找到相同的一对
    - '{pairs} 对打乱的字母牌面朝下；最多同时翻开两张，相同则保留，不同则 {wait} 毫秒后盖回，统计回合数，全部找到显示"All pairs found"。'
difficulty: hard
apis: [generateTexture, Phaser.Utils.Array.Shuffle, this.add.image, setInteractive, this.time.delayedCall, setTexture]
plan:
  en:
    req: Turn over two cards at a time and find all pairs
    steps:
      - Shuffle a list with each letter twice
      - Add an image and a hidden letter per card
      - Open a card on click when fewer than two are open
      - Keep a pair or close both after a delay
      - Count turns and found pairs
  zh:
    req: 每次翻开两张牌，找出所有配对
    steps:
      - 打乱每个字母出现两次的列表
      - 每张牌添加图片和隐藏的字母
      - 翻开少于两张时点击翻开
      - 配对保留否则延迟盖回
      - 统计回合和已找到的对数
knobs:
  pairs: {code: "PAIRS = {}", values: [6, 8]}
  wait: {code: "WAIT = {}", values: [800, 1000]}
probe: |
  const cards = t.objects('Image');
  t.ok(cards.length === knobs.pairs * 2, 'all cards lie there');
  const letters = () => t.objects((o) => o.type === 'Text' && /^[A-Z]$/.test(o.text));
  t.ok(letters().length === 0, 'face down');
  const look = (card) => { const seen = letters(); t.click(card); const now = letters().filter((o) => !seen.includes(o)); return now[0] ? now[0].text : null; };
  const known = new Map();
  for (let i = 0; i < cards.length; i += 2) {
    const a = look(cards[i]), b = look(cards[i + 1]);
    known.set(cards[i], a); known.set(cards[i + 1], b);
    if (i === 0) { t.click(cards[2]); t.ok(letters().length === 2, 'no third card opens'); if (a !== b) { t.seconds(knobs.wait / 1000 + 0.1); t.ok(letters().length === 0, 'a wrong pair closes'); } }
    t.seconds(knobs.wait / 1000 + 0.1);
  }
  const groups = {};
  for (const [card, letter] of known) (groups[letter] = groups[letter] || []).push(card);
  t.ok(Object.values(groups).every((g) => g.length === 2), 'each letter comes twice');
  for (const [a, b] of Object.values(groups)) { t.click(a); t.click(b); t.seconds(knobs.wait / 1000 + 0.1); }
  t.ok(letters().length === cards.length, 'pairs stay open');
  t.ok(t.texts().some((s) => /all pairs/i.test(s)), 'the end is announced');
*/
const PAIRS = 6;
const WAIT = 800;

class MemoryScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x5a4fcf).fillRoundedRect(0, 0, 100, 115, 10).generateTexture('back', 100, 115).clear();
    art.fillStyle(0xf8f4e3).fillRoundedRect(0, 0, 100, 115, 10).generateTexture('front', 100, 115).destroy();
  }

  create() {
    this.open = [];
    this.found = 0;
    this.turns = 0;
    this.label = this.add.text(20, 20, 'Turns: 0', { fontSize: '26px' });

    const letters = [...'ABCDEFGHIJ'].slice(0, PAIRS);
    Phaser.Utils.Array.Shuffle([...letters, ...letters]).forEach((letter, i) => {
      this.addCard(190 + (i % 4) * 140, 120 + Math.floor(i / 4) * 130, letter);
    });
  }

  addCard(x, y, letter) {
    const back = this.add.image(x, y, 'back').setInteractive();
    const face = this.add.text(x, y, letter, { fontSize: '48px', color: '#222222' });
    face.setOrigin(0.5).setVisible(false);
    const card = { back, face, letter };
    back.on('pointerdown', () => this.turn(card));
  }

  turn(card) {
    // at most two cards are open
    if (card.face.visible || this.open.length === 2) {
      return;
    }
    this.setOpen(card, true);
    this.open.push(card);
    if (this.open.length === 2) {
      this.turns += 1;
      this.label.setText(`Turns: ${this.turns}`);
      this.compare(...this.open);
    }
  }

  compare(first, second) {
    if (first.letter !== second.letter) {
      this.time.delayedCall(WAIT, () => {
        this.open.forEach((card) => this.setOpen(card, false));
        this.open = [];
      });
      return;
    }
    this.open = [];
    this.found += 1;
    if (this.found === PAIRS) {
      this.label.setText(`All pairs found in ${this.turns} turns`);
    }
  }

  setOpen(card, open) {
    card.face.setVisible(open);
    card.back.setTexture(open ? 'front' : 'back');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: MemoryScene
});

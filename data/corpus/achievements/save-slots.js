/* scene
tasks:
  en:
    - save slots
    - three save slots in localStorage, save and load a number of gems
    - "SPACE adds {gain} gems. The keys 1, 2 and 3 choose one of three slots, S saves the gems into it, L loads it; slots are kept in localStorage under {key} and show their content or empty."
  zh:
    - 存档位
    - 三个存档位，可以保存和读取宝石数量
    - 按空格加 {gain} 颗宝石，1、2、3 键选择存档位，S 保存、L 读取；存档用 localStorage 保存在 {key} 下，并显示内容或 empty
difficulty: medium
apis: [localStorage.setItem, localStorage.getItem, JSON.parse, this.input.keyboard.on, setStrokeStyle]
plan:
  en:
    req: Save and load gems in three slots of localStorage
    steps: [Read the slots from localStorage, Show each slot and frame the chosen one, Choose with 1 2 3, Save on S and load on L, Store all slots as JSON]
  zh:
    req: 在 localStorage 的三个存档位保存和读取宝石
    steps: [从 localStorage 读取存档, 显示每个存档位并框出所选, 用 1 2 3 选择, S 保存 L 读取, 以 JSON 存储]
knobs:
  gain: {code: "GAIN = {}", values: [10, 25]}
  key: {code: "STORAGE_KEY = '{}'", values: [gem-slots, treasure]}
probe: |
  const gems = () => t.number(/gems/i);
  t.near(t.texts().filter((s) => /empty/i.test(s)).length, 3, 0, 'all slots are empty at first');
  t.press('SPACE'); t.press('SPACE');
  t.near(gems(), 2 * knobs.gain, 0, 'SPACE adds gems');
  t.press('TWO'); t.press('S');
  t.near(t.texts().filter((s) => /empty/i.test(s)).length, 2, 0, 'S fills a slot');
  t.press('SPACE');
  t.press('ONE'); t.press('L');
  t.near(gems(), 3 * knobs.gain, 0, 'loading an empty slot changes nothing');
  t.press('TWO'); t.press('L');
  t.near(gems(), 2 * knobs.gain, 0, 'L brings the saved number back');
  t.ok(String(localStorage.getItem(knobs.key)).includes(String(2 * knobs.gain)), 'it is in localStorage');
  t.scene().scene.restart(); t.step(3);
  t.near(t.texts().filter((s) => /empty/i.test(s)).length, 2, 0, 'and survives a restart');
*/
const GAIN = 10;
const STORAGE_KEY = 'gem-slots';
const SLOT_KEYS = ['ONE', 'TWO', 'THREE'];

class SlotScene extends Phaser.Scene {
  create() {
    this.gems = 0;
    this.chosen = 0;
    this.slots = JSON.parse(localStorage.getItem(STORAGE_KEY)) ?? [null, null, null];
    this.label = this.add.text(400, 120, '', { fontSize: '36px' }).setOrigin(0.5);
    this.boxes = this.slots.map((slot, index) => this.add.rectangle(220 + index * 180, 320, 150, 120, 0x334155));
    this.texts = this.boxes.map((box) => this.add.text(box.x, box.y, '', { fontSize: '24px' }).setOrigin(0.5));
    this.add.text(400, 500, 'SPACE: gems   1 2 3: slot   S: save   L: load', { fontSize: '18px' }).setOrigin(0.5);

    SLOT_KEYS.forEach((key, index) => {
      this.input.keyboard.on(`keydown-${key}`, () => this.choose(index));
    });
    this.input.keyboard.on('keydown-SPACE', () => this.setGems(this.gems + GAIN));
    this.input.keyboard.on('keydown-S', this.save, this);
    this.input.keyboard.on('keydown-L', () => this.setGems(this.slots[this.chosen] ?? this.gems));
    this.setGems(0);
    this.choose(0);
  }

  setGems(gems) {
    this.gems = gems;
    this.label.setText(`Gems: ${gems}`);
  }

  choose(index) {
    this.chosen = index;
    this.showSlots();
  }

  save() {
    this.slots[this.chosen] = this.gems;
    localStorage.setItem(STORAGE_KEY, JSON.stringify(this.slots));
    this.showSlots();
  }

  showSlots() {
    this.slots.forEach((slot, index) => {
      this.texts[index].setText(slot === null ? 'empty' : slot);
      this.boxes[index].setStrokeStyle(4, index === this.chosen ? 0xfacc15 : 0x64748b);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0f172a',
  scene: SlotScene
});

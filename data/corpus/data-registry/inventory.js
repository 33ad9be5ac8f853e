/* scene
tasks:
  en:
    - inventory
    - pick up items and list how many I have of each
    - Click wood, stone and gold on the ground to pick them up; the scene's data manager keeps one count per kind and its change events refresh the list, {key} drops one wood if there is any.
  zh:
    - 背包
    - 捡起物品，列出每种有多少个
    - 点击地上的木头、石头和金子捡起它们；用场景的数据管理器记录每种数量，通过变化事件刷新列表，按 {key} 丢掉一个木头（如果有）。
difficulty: medium
apis: [this.data.set, this.data.inc, this.data.values, this.events.on, this.data.get, this.add.image, generateTexture]
plan:
  en:
    req: Picked items are counted in the scene's data and listed
    steps:
      - Generate one texture per kind
      - Set a count of 0 for each kind
      - Increase the count on click and destroy the item
      - Refresh the list on changedata
      - Drop wood on {key}
  zh:
    req: 捡到的物品记录在场景数据中并列出
    steps:
      - 为每种物品生成纹理
      - 每种数量设为 0
      - 点击时数量加一并销毁物品
      - changedata 时刷新列表
      - 按 {key} 丢掉木头
knobs:
  key: {code: "keydown-{}", values: [D, Q]}
probe: |
  const items = () => t.objects('Image');
  const count = (kind) => Number(new RegExp(kind + '\\D*(\\d+)').exec(t.texts().join('\n'))[1]);
  const total = items().length;
  t.ok(total >= 6, 'items lie around');
  t.near(count('wood') + count('stone') + count('gold'), 0, 0, 'the list starts empty');
  for (const kind of ['wood', 'gold']) t.click(items().find((o) => o.texture.key === kind));
  t.ok(count('wood') === 1 && count('gold') === 1 && count('stone') === 0, 'each kind is counted on its own');
  t.ok(items().length === total - 2, 'picked items are gone');
  t.press(knobs.key);
  t.near(count('wood'), 0, 0, 'the key drops one wood');
  t.press(knobs.key);
  t.near(count('wood'), 0, 0, 'there is never less than none');
*/
const KINDS = { wood: 0xa47148, stone: 0x8d99ae, gold: 0xffd60a };

class InventoryScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    for (const [kind, colour] of Object.entries(KINDS)) {
      art.clear().fillStyle(colour).fillRoundedRect(0, 0, 44, 44, 10).generateTexture(kind, 44, 44);
    }
    art.destroy();
  }

  create() {
    this.list = this.add.text(20, 20, '', { fontSize: '24px', lineSpacing: 6 });
    for (const kind of Object.keys(KINDS)) {
      this.data.set(kind, 0);
    }
    // the scene's data manager reports through the scene's events
    this.events.on('changedata', this.showList, this);
    this.showList();

    Object.keys(KINDS).forEach((kind, column) => {
      for (let row = 0; row < 3; row++) {
        this.addItem(250 + column * 150, 250 + row * 110, kind);
      }
    });
    this.input.keyboard.on('keydown-D', this.dropWood, this);
  }

  addItem(x, y, kind) {
    const item = this.add.image(x, y, kind).setInteractive();
    item.on('pointerdown', () => {
      item.destroy();
      this.data.inc(kind);
    });
  }

  dropWood() {
    if (this.data.get('wood') > 0) {
      this.data.inc('wood', -1);
    }
  }

  showList() {
    const lines = Object.keys(KINDS).map((kind) => `${kind}: ${this.data.values[kind]}`);
    this.list.setText(lines);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#31572c',
  scene: InventoryScene
});

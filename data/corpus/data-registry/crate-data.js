/* scene
tasks:
  en:
    - store data on objects
    - crates that each remember their own hit points with setData
    - A row of {count} {wood} crates with data "hp" rising from 1; clicking a crate lowers its hp by one, its number is shown on it, and at 0 the crate breaks.
  zh:
    - 给对象存数据
    - 用 setData 让每个箱子记住自己的耐久
    - 一排 {count} 个{wood}箱子，数据"hp"从 1 开始递增；点击箱子 hp 减一，箱子上显示剩余数值，到 0 时箱子破碎消失。
difficulty: easy
apis: [setData, incData, getData, this.add.image, generateTexture, setInteractive]
plan:
  en:
    req: Each crate keeps its hit points as data and breaks at zero
    steps:
      - Generate a crate texture
      - Set data hp on each crate
      - On click decrease it with incData and show it
      - Destroy crate and number at zero
  zh:
    req: 每个箱子用数据保存耐久，归零时破碎
    steps:
      - 生成箱子纹理
      - 给每个箱子设置数据 hp
      - 点击时用 incData 减一并显示
      - 归零时销毁箱子和数字
knobs:
  count: {code: "CRATES = {}", values: [5, 4, 6]}
  wood:
    - {code: "0xb08968", en: brown, zh: 棕色}
    - {code: "0x8d99ae", en: grey, zh: 灰色}
probe: |
  const crates = () => t.objects('Image');
  t.ok(crates().length === knobs.count, 'all crates are there');
  const [first, second] = crates();
  t.near(second.getData('hp'), 2, 0, 'the second crate has two hit points');
  t.click(second);
  t.near(second.getData('hp'), 1, 0, 'a click takes one');
  t.near(first.getData('hp'), 1, 0, 'of this crate only');
  t.ok(t.texts().filter((s) => s === '1').length === 2, 'the numbers show it');
  t.click(second);
  t.ok(crates().length === knobs.count - 1 && !second.active, 'it breaks at zero');
  t.ok(t.texts().length === knobs.count - 1, 'its number goes too');
*/
const CRATES = 5;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xb08968).fillRect(0, 0, 80, 80);
  art.lineStyle(6, 0x5c4033).strokeRect(3, 3, 74, 74).lineBetween(3, 3, 77, 77);
  art.generateTexture('crate', 80, 80).destroy();
}

function create() {
  for (let i = 0; i < CRATES; i++) {
    const x = 130 + i * 108;
    const crate = this.add.image(x, 300, 'crate').setInteractive().setData('hp', i + 1);
    const label = this.add.text(x, 300, i + 1, { fontSize: '32px' }).setOrigin(0.5);

    crate.on('pointerdown', () => {
      crate.incData('hp', -1);
      label.setText(crate.getData('hp'));
      if (crate.getData('hp') === 0) {
        crate.destroy();
        label.destroy();
      }
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3d5a80',
  scene: { preload, create }
});

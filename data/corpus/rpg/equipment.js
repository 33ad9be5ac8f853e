/* scene
tasks:
  en:
    - equip items
    - click a sword or a shield in the bag to put it on and see my attack and defence change
    - "Four items lie in a bag: sword (attack {sword}), axe (attack 9), shield (defence {shield}) and helmet (defence 2). A click puts one into the hero's slot for it, another one for the same slot takes its place, a click on a worn item takes it off; base attack 2 and defence 1 plus the bonuses are shown."
  zh:
    - 角色装备栏
    - 点背包里的剑或盾就装备上，攻击和防御跟着变
    - 背包里有剑（攻击 {sword}）、斧（攻击 9）、盾（防御 {shield}）、头盔（防御 2）；点一下装备到对应的部位，同一部位再装备就替换，点已装备的就卸下；显示基础攻击 2、防御 1 加上装备加成的结果
difficulty: medium
apis: [setFrame, this.textures.get, setInteractive, setVisible, setText, setStrokeStyle]
plan:
  en:
    req: Put on and take off items by click and sum up their bonuses
    steps: [Describe the items with slot and bonuses, Draw their icons into one texture with named frames, Show a bag and a slot for each part of the hero, Wear swap or take off an item on a click, Sum the bonuses and show them]
  zh:
    req: 点击穿脱装备并累加属性加成
    steps: [用部位和加成描述装备, 把图标画进一张纹理并命名各帧, 显示背包和角色的部位格, 点击装备、替换或卸下, 累加加成并显示]
knobs:
  sword: {code: "sword: { slot: 'hand', stat: 'attack', bonus: {}", values: [5, 7]}
  shield: {code: "shield: { slot: 'arm', stat: 'defence', bonus: {}", values: [4, 6]}
probe: |
  const icons = t.objects((o) => o.texture && o.texture.key === 'items');
  const bag = icons.filter((o) => o.y > 450);
  t.near(bag.length, 4, 0, 'four items lie in the bag');
  const item = (name) => bag.find((o) => o.frame.name === name);
  const worn = () => t.objects((o) => o.texture && o.texture.key === 'items' && o.y < 450).map((o) => o.frame.name).sort().join();
  const stats = () => [t.number(/Attack/), Number(t.text(/Defence/).text.match(/Defence\D*(\d+)/)[1])].join();
  t.ok(worn() === '' && stats() === '2,1', 'nothing is worn at first');
  t.click(item('sword'));
  t.ok(worn() === 'sword' && stats() === [2 + knobs.sword, 1].join(), 'the sword is in the hand and adds attack');
  t.click(item('shield'));
  t.ok(stats() === [2 + knobs.sword, 1 + knobs.shield].join(), 'the shield adds defence');
  t.click(item('axe'));
  t.ok(worn() === 'axe,shield' && stats() === [11, 1 + knobs.shield].join(), 'the axe takes the place of the sword');
  t.click(item('helmet'));
  t.ok(worn() === 'axe,helmet,shield' && stats() === [11, 3 + knobs.shield].join(), 'the helmet has a slot of its own');
  t.click(item('shield')); t.click(item('axe'));
  t.ok(worn() === 'helmet' && stats() === '2,3', 'a second click takes an item off');
*/
const ITEMS = {
  sword: { slot: 'hand', stat: 'attack', bonus: 5 },
  axe: { slot: 'hand', stat: 'attack', bonus: 9 },
  shield: { slot: 'arm', stat: 'defence', bonus: 4 },
  helmet: { slot: 'head', stat: 'defence', bonus: 2 }
};
const NAMES = Object.keys(ITEMS);
const SIZE = 64;

const worn = {};
const slots = {};
let stats;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xced4da).fillRect(28, 2, 8, 58).fillRect(18, 42, 28, 6);
  g.fillStyle(0xbc8a5f).fillRect(94, 4, 6, 58).fillTriangle(100, 4, 124, 18, 100, 34);
  g.fillStyle(0x4361ee).fillRect(140, 6, 40, 28).fillTriangle(140, 34, 180, 34, 160, 60);
  g.fillStyle(0xffb703).fillCircle(224, 32, 22).fillRect(194, 40, 60, 10);
  g.generateTexture('items', SIZE * NAMES.length, SIZE).destroy();
  NAMES.forEach((name, i) => this.textures.get('items').add(name, 0, i * SIZE, 0, SIZE, SIZE));
}

function create() {
  this.add.rectangle(400, 270, 60, 110, 0x2a9d8f);
  this.add.circle(400, 185, 30, 0xf2cc8f);
  addSlot(this, 'head', 400, 110);
  addSlot(this, 'hand', 310, 260);
  addSlot(this, 'arm', 490, 260);
  stats = this.add.text(400, 390, '', { fontSize: '28px' }).setOrigin(0.5);

  NAMES.forEach((name, i) => addBagItem(this, name, 220 + i * 120));
  showStats();
}

function addSlot(scene, slot, x, y) {
  scene.add.rectangle(x, y, 76, 76).setStrokeStyle(3, 0xadb5bd);
  // The same picture shows whatever is worn there, by changing its frame.
  slots[slot] = scene.add.image(x, y, 'items').setVisible(false);
}

function addBagItem(scene, name, x) {
  scene.add.image(x, 510, 'items', name).setInteractive().on('pointerdown', () => toggle(name));
}

function toggle(name) {
  const { slot } = ITEMS[name];
  worn[slot] = worn[slot] === name ? null : name;

  slots[slot].setVisible(worn[slot] !== null);
  if (worn[slot]) slots[slot].setFrame(worn[slot]);
  showStats();
}

function showStats() {
  const total = { attack: 2, defence: 1 };
  for (const name of Object.values(worn)) {
    if (name) total[ITEMS[name].stat] += ITEMS[name].bonus;
  }
  stats.setText(`Attack ${total.attack}   Defence ${total.defence}`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: { preload, create }
});

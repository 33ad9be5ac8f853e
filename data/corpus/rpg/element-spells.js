/* scene
tasks:
  en:
    - magic battle with elements
    - "cast fire, water or leaf at slimes, each element is strong against one other"
    - "Keys 1 2 3 cast fire, water and leaf. A slime of {hp} HP is tinted in its element: water beats fire, fire beats leaf, leaf beats water. A strong spell takes {damage} HP, a weak one a quarter of that, the same element half; beaten slimes are counted and after 15 spells it is over."
  zh:
    - 元素魔法战斗
    - 用火、水、草魔法打史莱姆，三种元素互相克制
    - 按 1、2、3 施放火、水、草；史莱姆有 {hp} 点血，颜色代表它的元素，水克火、火克草、草克水；克制的法术扣 {damage} 点，被克制只扣四分之一，同元素扣一半；统计打败几只，用完 15 次法术就结束
difficulty: medium
apis: [setTint, generateTexture, this.input.keyboard.on, scene.tweens.add, Phaser.Utils.Array.GetRandom]
plan:
  en:
    req: Spells of three elements against slimes that are weak to one of them
    steps: [Write down who beats whom, Tint a white slime in the colour of its element, Cast with the keys 1 to 3, Take HP by strength, Bring the next slime when one is beaten, Stop after 15 spells]
  zh:
    req: 用三种元素的法术打各有弱点的史莱姆
    steps: [写下克制关系, 用元素颜色给白色史莱姆着色, 用 1 到 3 施法, 按强弱扣血, 打败后换下一只, 15 次法术后结束]
knobs:
  hp: {code: "SLIME_HP = {}", values: [20, 30]}
  damage: {code: "DAMAGE = {}", values: [12, 8]}
probe: |
  const slime = t.one('Image');
  const SPELLS = { fire: 'ONE', water: 'TWO', leaf: 'THREE' };
  const BEATS = { fire: 'leaf', water: 'fire', leaf: 'water' };
  const element = () => ['fire', 'water', 'leaf'].find((name) => t.text(/HP/).text.toLowerCase().includes(name));
  const strong = () => Object.keys(BEATS).find((name) => BEATS[name] === element());
  const hp = () => t.number(/HP/);
  const tints = new Map();
  const look = () => { t.seconds(0.3); tints.set(element(), slime.tintTopLeft); };
  look();
  t.near(hp(), knobs.hp, 0, 'the slime is whole');
  t.press(SPELLS[BEATS[element()]]);
  t.near(hp(), knobs.hp - knobs.damage / 4, 0, 'a weak spell hardly hurts');
  t.press(SPELLS[element()]);
  t.near(hp(), knobs.hp - knobs.damage * 3 / 4, 0, 'its own element takes half');
  t.press(SPELLS[strong()]);
  t.near(hp(), Math.max(0, knobs.hp - knobs.damage * 7 / 4) || knobs.hp, 0, 'the strong one takes it all');
  for (let i = 0; i < 20 && !t.text(/over/i); i++) { t.press(SPELLS[strong()]); look(); }
  t.ok(t.number(/Beaten/) >= 3, 'beaten slimes are counted');
  t.ok(tints.size > 1 && new Set(tints.values()).size === tints.size, 'every element has a colour of its own');
  const shown = hp(); t.press('ONE'); t.press('TWO');
  t.near(hp(), shown, 0, 'without spells nothing happens');
*/
const SLIME_HP = 20;
const DAMAGE = 12;
const ELEMENTS = {
  fire: { tint: 0xff6b35, beats: 'leaf' },
  water: { tint: 0x4895ef, beats: 'fire' },
  leaf: { tint: 0x70e000, beats: 'water' }
};

let slime;
let slimeText;
let status;
let element;
let hp;
let spells = 15;
let beaten = 0;

function create() {
  const g = this.add.graphics();
  g.fillStyle(0xffffff).fillEllipse(90, 70, 180, 120).fillStyle(0x222222).fillCircle(60, 60, 8).fillCircle(120, 60, 8);
  g.generateTexture('slime', 180, 140).destroy();

  slime = this.add.image(400, 300, 'slime');
  slimeText = this.add.text(400, 170, '', { fontSize: '30px' }).setOrigin(0.5);
  status = this.add.text(400, 60, '', { fontSize: '24px' }).setOrigin(0.5);
  this.add.text(400, 520, '1 fire   2 water   3 leaf', { fontSize: '28px' }).setOrigin(0.5);

  this.input.keyboard.on('keydown-ONE', () => cast(this, 'fire'));
  this.input.keyboard.on('keydown-TWO', () => cast(this, 'water'));
  this.input.keyboard.on('keydown-THREE', () => cast(this, 'leaf'));
  nextSlime();
}

function nextSlime() {
  element = Phaser.Utils.Array.GetRandom(Object.keys(ELEMENTS).filter((name) => name !== element));
  hp = SLIME_HP;
  // A tint multiplies: the white of the texture takes the colour, the black eyes stay black.
  slime.setTint(ELEMENTS[element].tint);
  show();
}

function cast(scene, spell) {
  if (spells === 0) return;
  spells -= 1;
  hp = Math.max(0, hp - DAMAGE * strength(spell));
  scene.tweens.add({ targets: slime, scaleX: { from: 0.8, to: 1 }, duration: 200 });
  show();

  if (hp === 0) {
    beaten += 1;
    nextSlime();
  }
}

function strength(spell) {
  if (ELEMENTS[spell].beats === element) return 1;
  if (ELEMENTS[element].beats === spell) return 0.25;
  return 0.5;
}

function show() {
  slimeText.setText(`${element} slime: ${hp} HP`);
  status.setText(spells > 0 ? `Spells: ${spells}   Beaten: ${beaten}` : `Game over. Beaten: ${beaten}`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d2d44',
  scene: { create }
});

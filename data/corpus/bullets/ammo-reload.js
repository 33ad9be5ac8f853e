/* scene
tasks:
  en:
    - ammo and reload
    - "a gun with limited ammo, {reload} reloads it after a moment"
    - The gun holds {ammo} rounds; SPACE fires one if any is left, {reload} starts reloading, which takes 1200 ms and blocks firing; the text shows the rounds or Reloading...
  zh:
    - 弹药和换弹
    - 枪的子弹有限，按 {reload} 换弹，需要等一会儿
    - 弹匣 {ammo} 发，空格每次射一发，打完就射不出来，按 {reload} 换弹需要 1200 毫秒，期间不能开火，文字显示剩余子弹或 Reloading...
difficulty: medium
apis: [this.input.keyboard.on, this.time.delayedCall, this.physics.add.group, setVelocityX, setText]
plan:
  en:
    req: A gun with {ammo} rounds that is reloaded with {reload}
    steps:
      - Generate gun and bullet textures
      - Fire a bullet on SPACE while rounds are left
      - Block firing during the reload
      - Refill with a delayedCall after {reload}
      - Show the state in a text
  zh:
    req: 弹匣 {ammo} 发的枪，按 {reload} 换弹
    steps:
      - 生成枪和子弹纹理
      - 按空格时若有子弹就发射
      - 换弹期间不能开火
      - 按 {reload} 后用 delayedCall 补满
      - 用文字显示状态
knobs:
  ammo: {code: "MAX_AMMO = {}", values: [6, 8, 4]}
  reload: {code: "keydown-{}", values: [R, E]}
probe: |
  const bullets = () => t.objects(o => o.texture && o.texture.key === 'bullet');
  const ever = new Set();
  t.near(t.number(/Ammo/), knobs.ammo, 0, 'the magazine is full');
  for (let i = 0; i < knobs.ammo + 3; i++) { t.press('SPACE'); bullets().forEach(b => ever.add(b)); }
  t.ok(ever.size === knobs.ammo, 'only as many shots as rounds');
  t.near(t.number(/Ammo/), 0, 0, 'it is empty');
  t.press(knobs.reload);
  t.ok(t.text(/Reloading/), 'reloading is shown');
  t.press('SPACE');
  bullets().forEach(b => ever.add(b));
  t.ok(ever.size === knobs.ammo, 'no shot while reloading');
  t.seconds(1.4);
  t.near(t.number(/Ammo/), knobs.ammo, 0, 'it is full again');
  t.press('SPACE');
  t.near(t.number(/Ammo/), knobs.ammo - 1, 0, 'and fires again');
*/
const MAX_AMMO = 6;

let bullets;
let label;
let ammo = MAX_AMMO;
let reloading = false;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x546e7a).fillRect(0, 0, 70, 16).fillRect(8, 16, 16, 24).generateTexture('gun', 70, 40);
  g.clear();
  g.fillStyle(0xffd54f).fillRect(0, 0, 12, 5).generateTexture('bullet', 12, 5);
  g.destroy();
}

function create() {
  this.add.image(120, 310, 'gun');
  bullets = this.physics.add.group();
  label = this.add.text(16, 16, `Ammo: ${ammo}`, { fontSize: '26px' });
  this.input.keyboard.on('keydown-SPACE', fire);
  this.input.keyboard.on('keydown-R', reload, this);
}

function fire() {
  if (reloading || ammo === 0) return;
  ammo -= 1;
  label.setText(`Ammo: ${ammo}`);
  bullets.create(165, 298, 'bullet').setVelocityX(600);
}

function reload() {
  if (reloading || ammo === MAX_AMMO) return;
  reloading = true;
  label.setText('Reloading...');
  this.time.delayedCall(1200, () => {
    reloading = false;
    ammo = MAX_AMMO;
    label.setText(`Ammo: ${ammo}`);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: { preload, create }
});

/* scene
tasks:
  en:
    - boss weak spot
    - the boss opens its eye from time to time, only then it can be hurt
    - The boss eye is closed for {closed} ms and open for {open} ms in turn; a click on the open eye takes one of 5 hearts, a click on the closed eye shows Blocked!; after the fifth hit the boss shrinks away.
  zh:
    - boss 弱点
    - boss 会时不时睁眼，只有睁眼时才能打伤它
    - boss 的眼睛闭 {closed} 毫秒、睁 {open} 毫秒交替，点击睁开的眼睛扣一颗心（共 5 颗），点闭着的眼睛显示 Blocked!，第五次命中后 boss 缩小消失。
difficulty: medium
apis: [this.time.delayedCall, setInteractive, this.tweens.add, setTexture, setText]
plan:
  en:
    req: A boss that can only be hurt while its eye is open
    steps:
      - Generate textures for the open and the closed eye
      - Open and close the eye in turn with delayed calls
      - On a click take a heart only when it is open
      - Shrink the boss by a tween after the fifth hit
  zh:
    req: 只有睁眼时才会受伤的 boss
    steps:
      - 生成睁眼和闭眼的纹理
      - 用延时调用交替睁眼闭眼
      - 点击时只有睁眼才扣心
      - 第五次命中后用补间缩小 boss
knobs:
  closed: {code: "CLOSED_TIME = {}", values: [1500, 1200, 2000]}
  open: {code: "OPEN_TIME = {}", values: [800, 1000, 600]}
probe: |
  const boss = t.one('Image');
  const wait = key => { let i = 0; while (boss.texture.key !== key && i++ < 300) t.step(); };
  const count = key => { let i = 0; while (boss.texture.key === key && i++ < 300) t.step(); return i * 1000 / 60; };
  const hearts = () => (t.texts().join('').match(/♥/g) || []).length;
  t.ok(hearts() === 5 && boss.texture.key === 'closed', 'five hearts and a closed eye');
  t.click(boss);
  t.ok(hearts() === 5 && t.text(/Blocked/), 'a closed eye blocks');
  wait('open');
  t.near(count('open'), knobs.open, 60, 'the eye is open for the asked time');
  t.near(count('closed'), knobs.closed, 60, 'and closed for the asked time');
  t.click(boss);
  t.ok(hearts() === 4, 'a hit on the open eye takes a heart');
  for (let n = 0; n < 4; n++) { wait('closed'); wait('open'); t.click(boss); }
  t.ok(hearts() === 0, 'all hearts are gone');
  t.seconds(1.5);
  t.ok(boss.scale < 0.05 || !boss.active || !boss.visible, 'the boss shrinks away');
*/
const CLOSED_TIME = 1500;
const OPEN_TIME = 800;

class WeakPointScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x4e342e).fillCircle(90, 90, 90).lineStyle(8, 0x1b0f0b).lineBetween(50, 90, 130, 90);
    g.generateTexture('closed', 180, 180);
    g.fillStyle(0xffffff).fillEllipse(90, 90, 100, 60).fillStyle(0xd50000).fillCircle(90, 90, 22);
    g.generateTexture('open', 180, 180);
    g.destroy();
  }

  create() {
    this.hearts = 5;
    this.boss = this.add.image(400, 300, 'closed').setInteractive();
    this.label = this.add.text(16, 16, '♥♥♥♥♥', { fontSize: '32px', color: '#ff5252' });
    this.message = this.add.text(400, 520, '', { fontSize: '28px' }).setOrigin(0.5);

    this.boss.on('pointerdown', () => this.strike());
    this.time.delayedCall(CLOSED_TIME, () => this.open());
  }

  open() {
    this.boss.setTexture('open');
    this.time.delayedCall(OPEN_TIME, () => this.shut());
  }

  shut() {
    this.boss.setTexture('closed');
    this.time.delayedCall(CLOSED_TIME, () => this.open());
  }

  strike() {
    const hurt = this.boss.texture.key === 'open';
    this.message.setText(hurt ? 'Hit!' : 'Blocked!');
    if (!hurt) return;
    this.hearts -= 1;
    this.label.setText('♥'.repeat(this.hearts));
    if (this.hearts === 0) this.die();
  }

  die() {
    this.boss.disableInteractive();
    this.time.removeAllEvents();
    this.tweens.add({ targets: this.boss, scale: 0, angle: 360, duration: 1000 });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#263238',
  scene: WeakPointScene
});

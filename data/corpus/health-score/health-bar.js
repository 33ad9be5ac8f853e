/* scene
tasks:
  en:
    - health bar
    - a health bar that gets shorter every time I click
    - 'Draw a {width} px health bar with Graphics; each click takes {damage} of 100 health, below 30 the bar turns red, and at 0 it shows "Defeated".'
  zh:
    - 血条
    - 做一个血条，每点击一次就掉血
    - '用 Graphics 画一个 {width} 像素宽的血条，每次点击扣 {damage} 点（共 100 点），低于 30 变红，到 0 时显示"Defeated"。'
difficulty: easy
apis: [this.add.graphics, fillRect, fillStyle, clear, this.input.on, Math.max]
plan:
  en:
    req: A click takes {damage} health and the bar is drawn again
    steps:
      - Keep the health in this.health
      - On pointerdown subtract the damage
      - Clear the Graphics and draw the back and the filled part
      - Show a text at zero
  zh:
    req: 点击扣 {damage} 点血并重画血条
    steps:
      - 用 this.health 保存血量
      - pointerdown 时扣血
      - 清空 Graphics 并重画背景和剩余血量
      - 血量为零时显示文字
knobs:
  damage: {code: "DAMAGE = {}", values: [20, 25, 10]}
  width: {code: "BAR_WIDTH = {}", values: [300, 400]}
probe: |
  const green = () => t.count([0x3d, 0xdc, 0x5a], 30);
  const red = () => t.count([0xe0, 0x3b, 0x3b], 30);
  const full = green();
  t.ok(full > 3000, 'a full green bar is drawn');
  t.click(400, 400);
  t.near(green() / full, 1 - knobs.damage / 100, 0.02, 'a hit shortens it by the damage');
  const hits = Math.ceil(100 / knobs.damage);
  for (let i = 2; i < hits; i++) t.click(400, 400);
  t.ok(red() > 100 && green() < full * 0.02, 'low health is red');
  t.click(400, 400); t.click(400, 400);
  t.ok(red() < 50 && green() < 50, 'the bar is empty in the end');
  t.ok(t.texts().some((s) => /defeated/i.test(s)), 'it says so');
*/
const DAMAGE = 20;
const BAR_WIDTH = 300;

function create() {
  this.health = 100;
  this.bar = this.add.graphics();
  this.label = this.add.text(400, 200, 'Click to hit', { fontSize: '28px' }).setOrigin(0.5);
  drawBar(this);

  this.input.on('pointerdown', () => {
    this.health = Math.max(0, this.health - DAMAGE);
    drawBar(this);
    if (this.health === 0) {
      this.label.setText('Defeated');
    }
  });
}

function drawBar(scene) {
  const x = 400 - BAR_WIDTH / 2;
  // draw the bar anew each time the health changes
  scene.bar.clear();
  scene.bar.fillStyle(0x333344).fillRect(x, 280, BAR_WIDTH, 30);
  scene.bar.fillStyle(scene.health < 30 ? 0xe03b3b : 0x3ddc5a);
  scene.bar.fillRect(x, 280, BAR_WIDTH * scene.health / 100, 30);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#16161d',
  scene: { create }
});

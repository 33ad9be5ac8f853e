/* scene
tasks:
  en:
    - circular progress
    - a ring that fills while I hold the mouse
    - A ring of radius {radius} fills clockwise from the top while the pointer is held, full after {time} ms; released it runs back twice as fast, and a full ring turns {full}.
  zh:
    - 环形进度条
    - 按住鼠标时圆环逐渐填满
    - 半径 {radius} 的圆环在按住鼠标时从顶部顺时针填充，{time} 毫秒填满；松开后以两倍速度回退，填满后变成{full}。
difficulty: medium
apis: [this.add.graphics, arc, strokePath, beginPath, Phaser.Math.DegToRad, this.input.activePointer]
plan:
  en:
    req: A ring fills while the pointer is held
    steps:
      - Raise or lower the progress in update by activePointer.isDown
      - Clear the Graphics
      - Draw the pale full circle
      - Draw the arc from -90 degrees
      - Change the colour when it is full
  zh:
    req: 按住鼠标时圆环填充
    steps:
      - 在 update 中根据 activePointer.isDown 增减进度
      - 清空 Graphics
      - 画淡色整圆
      - 从 -90 度画弧
      - 填满时换颜色
knobs:
  radius: {code: "RADIUS = {}", values: [100, 140]}
  time: {code: "HOLD_TIME = {}", values: [1500, 2000]}
  full:
    - {code: "0x70e000", en: green, zh: 绿色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
probe: |
  const at = (deg) => { const a = (deg - 90) * Math.PI / 180; return t.pixel(400 + knobs.radius * Math.cos(a), 300 + knobs.radius * Math.sin(a)).join(); };
  t.step(5);
  const pale = at(90);
  t.ok(at(45) === pale && at(300) === pale, 'it is empty at first');
  t.pointerDown(400, 300);
  t.seconds(knobs.time / 2000);
  t.ok(at(90) !== pale && at(160) !== pale, 'the right half fills first');
  t.ok(at(230) === pale, 'the left half is still empty');
  const filling = at(90);
  t.seconds(knobs.time / 2000 + 0.2);
  t.ok(at(300) !== pale && at(90) !== filling, 'a full ring has another colour');
  t.pointerUp(400, 300);
  t.seconds(knobs.time / 4000);
  t.ok(at(300) === pale && at(90) === filling, 'it runs back when released');
  t.seconds(knobs.time / 2000);
  t.ok(at(20) === pale, 'until it is empty');
*/
const RADIUS = 100;
const HOLD_TIME = 1500;

class RingScene extends Phaser.Scene {
  create() {
    this.progress = 0;
    this.ring = this.add.graphics();
    this.label = this.add.text(400, 300, '0%', { fontSize: '32px' }).setOrigin(0.5);
  }

  update(time, delta) {
    // fill while held, empty twice as fast
    const change = this.input.activePointer.isDown ? delta : -2 * delta;
    this.progress = Phaser.Math.Clamp(this.progress + change / HOLD_TIME, 0, 1);
    this.label.setText(`${Math.floor(this.progress * 100)}%`);
    this.drawRing();
  }

  drawRing() {
    const start = Phaser.Math.DegToRad(-90);
    const end = Phaser.Math.DegToRad(-90 + 360 * this.progress);

    this.ring.clear();
    this.ring.lineStyle(20, 0x3a3a4f).strokeCircle(400, 300, RADIUS);
    if (this.progress > 0) {
      this.ring.lineStyle(20, this.progress === 1 ? 0x70e000 : 0x4cc9f0);
      this.ring.beginPath().arc(400, 300, RADIUS, start, end).strokePath();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#15151f',
  scene: RingScene
});

/* scene
tasks:
  en:
    - tunnel of rings
    - flying through a colourful tunnel made of rings, the mouse looks around
    - hypnotic circles in rainbow colours that grow out of the middle without end
    - "{count} circle outlines in rainbow colours grow from nothing in the middle to a radius of 550 px in {travel} seconds and start again, evenly spaced in time and faster the nearer they are; the far end of the tunnel is where the mouse points, the near end stays centred on (400, 300)."
  zh:
    - 圆环隧道
    - 在彩色圆环组成的隧道里向前飞，鼠标可以改变方向
    - 做一个催眠效果，彩虹色的圈从中间不断放大
    - "{count} 个彩虹色圆环在 {travel} 秒内从中心由小变大到半径 550 像素，然后重新开始，时间上均匀错开，越近放大得越快；隧道的远端跟着鼠标，近端始终以 (400, 300) 为中心。"
difficulty: medium
apis: [this.add.circle, setStrokeStyle, Phaser.Display.Color.HSVToRGB, setScale, Phaser.Math.Linear, this.input.on]
plan:
  en:
    req: "{count} growing rainbow rings make a tunnel that turns to the mouse"
    steps: [Add circle outlines in colours around the hue wheel, Give each ring a depth from 0 to 1 out of time and index, Scale it by the square of its depth, Place it between the mouse and the centre by its depth]
  zh:
    req: '{count} 个不断放大的彩虹圆环组成跟着鼠标转向的隧道'
    steps: [按色相添加圆环, 由时间和序号算出每个环从 0 到 1 的深度, 按深度的平方缩放, 按深度放在鼠标和中心之间]
knobs:
  count: {code: "COUNT = {}", values: [16, 10, 24]}
  travel: {code: "TRAVEL = {}", values: [5, 3, 8]}
probe: |
  const rings = t.objects('Arc');
  const size = (ring) => ring.radius * ring.scaleX;
  t.near(rings.length, knobs.count, 0, 'as many rings as asked');
  t.ok(new Set(rings.map((ring) => ring.strokeColor)).size === rings.length, 'each in its own colour');
  t.ok(rings.every((ring) => Math.hypot(ring.x - 400, ring.y - 300) < 1), 'they share the centre');
  const before = rings.map(size);
  t.step(6);
  const grown = rings.map((ring, k) => ({ from: before[k], by: size(ring) - before[k] })).filter((one) => one.by > 0).sort((a, b) => a.from - b.from);
  t.ok(grown.length >= rings.length - 1, 'they grow');
  t.ok(grown.at(-1).by > 3 * grown[1].by, 'the nearer the faster');
  const middle = rings.find((ring) => size(ring) > 60 && size(ring) < 300);
  const start = size(middle);
  const least = rings.map(() => 999), most = rings.map(() => 0);
  for (let i = 0; i < knobs.travel * 60; i++) {
    t.step();
    rings.forEach((ring, k) => { least[k] = Math.min(least[k], size(ring)); most[k] = Math.max(most[k], size(ring)); });
  }
  t.near(size(middle), start, 14, 'a ring is back after the asked time');
  t.ok(least.every((v) => v < 10) && most.every((v) => v > 520), 'each goes from nothing to beyond the screen');
  t.move(600, 200);
  t.step(2);
  const order = [...rings].sort((a, b) => size(a) - size(b));
  t.ok(order[0].x > 565 && order[0].y < 220, 'the far end follows the mouse');
  t.ok(order.at(-1).x < 440 && order.at(-1).y > 280, 'the near end stays');
*/
const COUNT = 16;
const TRAVEL = 5;
const RADIUS = 550;

class TunnelScene extends Phaser.Scene {
  create() {
    this.seconds = 0;
    this.eye = new Phaser.Math.Vector2(400, 300);
    this.rings = [];

    for (let i = 0; i < COUNT; i++) {
      const colour = Phaser.Display.Color.HSVToRGB(i / COUNT, 0.8, 1).color;
      this.rings.push(this.add.circle(400, 300, RADIUS).setStrokeStyle(30, colour));
    }
    this.input.on('pointermove', (pointer) => this.eye.set(pointer.x, pointer.y));
  }

  update(time, delta) {
    this.seconds += delta / 1000;

    this.rings.forEach((ring, i) => {
      const depth = (this.seconds / TRAVEL + i / COUNT) % 1;
      // The square makes near rings grow faster, as in a real tunnel.
      ring.setScale(depth * depth);
      ring.x = Phaser.Math.Linear(this.eye.x, 400, depth);
      ring.y = Phaser.Math.Linear(this.eye.y, 300, depth);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b0c10',
  scene: TunnelScene
});

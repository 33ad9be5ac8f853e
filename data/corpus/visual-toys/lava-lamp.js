/* scene
tasks:
  en:
    - lava lamp
    - a lava lamp with {colour} blobs that slowly go up and down
    - relaxing animation of a lamp in which soft {colour} bubbles of wax rise and sink
    - "A lava lamp: in a glass of 220 x 440 px {blobs} {colour} circles of radius 20 to 36 rise from y = 470 to y = 130 and sink again for ever, each in its own time of 3000 to {slowest} ms one way with Sine easing, stretching a bit all the while; none leaves the glass."
  zh:
    - 熔岩灯
    - 做一个熔岩灯，{colour}的蜡团慢慢上升又慢慢下沉
    - 一盏解压的灯，里面有柔软的{colour}泡泡飘上飘下
    - "熔岩灯：220 x 440 像素的玻璃里有 {blobs} 个半径 20 到 36 的{colour}圆，从 y = 470 升到 y = 130 再沉下来，一直循环，每个单程用时 3000 到 {slowest} 毫秒不等，用 Sine 缓动，同时不断轻微变形，都不会跑出玻璃。"
difficulty: easy
apis: [this.add.circle, this.add.rectangle, this.add.ellipse, this.tweens.add, Phaser.Math.Between]
plan:
  en:
    req: "{blobs} {colour} blobs rise and sink in the glass of a lava lamp"
    steps: [Draw the glass, Add the blobs at its bottom, Tween each up and down for ever with its own duration and delay, Stretch it with a second tween, Draw wax with cap and foot on top]
  zh:
    req: '{blobs} 个{colour}蜡团在熔岩灯的玻璃里升降'
    steps: [画玻璃, 在底部添加蜡团, 用各自时长和延迟的补间让它们不停升降, 用第二个补间让它们变形, 最后画底部的蜡和灯盖灯座]
knobs:
  colour:
    - {code: "0xff4d4d", en: red, zh: 红色}
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0x70e000", en: green, zh: 绿色}
  blobs: {code: "BLOBS = {}", values: [7, 5, 10]}
  slowest: {code: "SLOWEST = {}", values: [6000, 5000, 8000]}
probe: |
  const blobs = t.objects('Arc');
  t.near(blobs.length, knobs.blobs, 0, 'as many blobs as asked');
  t.ok(blobs.every((o) => o.fillColor === knobs.colour), 'in the asked colour');
  t.ok(new Set(blobs.map((o) => o.radius)).size > 1, 'of different sizes');
  const top = blobs.map(() => 999), sank = blobs.map(() => false);
  let inside = true, spread = 0, wide = 1, flat = 1;
  for (let i = 0; i < 240 + knobs.slowest * 0.06; i++) {
    t.step();
    blobs.forEach((o, k) => {
      top[k] = Math.min(top[k], o.y);
      if (top[k] < 140 && o.y > top[k] + 20) sank[k] = true;
      inside = inside && Math.abs(o.x - 400) + o.radius * o.scaleX <= 110 && o.y - o.radius >= 80 && o.y + o.radius <= 520;
      wide = Math.max(wide, o.scaleX); flat = Math.min(flat, o.scaleY);
    });
    const ys = blobs.map((o) => o.y);
    spread = Math.max(spread, Math.max(...ys) - Math.min(...ys));
  }
  t.ok(top.every((y) => Math.abs(y - 130) < 6), 'every blob rises to the top');
  t.ok(sank.every(Boolean), 'and sinks again');
  t.ok(inside, 'none leaves the glass');
  t.ok(spread > 100, 'they are not in step');
  t.ok(wide > 1.1 && flat < 0.95, 'they stretch');
  const seen = t.pixel(blobs[0].x, blobs[0].y);
  t.ok([16, 8, 0].every((bits, i) => Math.abs((knobs.colour >> bits & 255) - seen[i]) < 10), 'they can be seen');
*/
const BLOBS = 7;
const SLOWEST = 6000;

class LavaLampScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 300, 220, 440, 0x3c1053);
    for (let i = 0; i < BLOBS; i++) {
      this.addBlob();
    }
    this.add.ellipse(400, 510, 210, 50, 0xff4d4d);
    this.add.rectangle(400, 55, 180, 50, 0xadb5bd);
    this.add.rectangle(400, 555, 260, 70, 0xadb5bd);
  }

  addBlob() {
    const x = 400 + Phaser.Math.Between(-50, 50);
    const blob = this.add.circle(x, 470, Phaser.Math.Between(20, 36), 0xff4d4d);

    this.tweens.add({
      targets: blob,
      x: 400 + Phaser.Math.Between(-50, 50),
      y: 130,
      duration: Phaser.Math.Between(3000, SLOWEST),
      delay: Phaser.Math.Between(0, 2000),
      ease: 'Sine.easeInOut',
      yoyo: true,
      repeat: -1
    });
    this.tweens.add({
      targets: blob,
      scaleX: 1.2,
      scaleY: 0.85,
      duration: Phaser.Math.Between(700, 1200),
      ease: 'Sine.easeInOut',
      yoyo: true,
      repeat: -1
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1423',
  scene: LavaLampScene
});

/* scene
tasks:
  en:
    - tint a sprite
    - lamps that change tint when clicked
    - "{count} white lamp images; a click on one cycles its tint through red, {second} and blue and then clears it."
  zh:
    - 给精灵着色
    - 点击灯泡改变色调
    - '{count} 个白色灯泡图像，点击依次变为红色、{second}、蓝色，然后清除色调'
difficulty: easy
apis: [setTint, clearTint, setInteractive, generateTexture, setData, getData]
plan:
  en:
    req: A click cycles the tint of a lamp through red, {second} and blue
    steps: [Generate a white lamp texture, Add the lamps as interactive images, Remember the step of each as data, Set the next tint or clear it on a click]
  zh:
    req: 点击让灯泡色调在红色、{second}、蓝色间循环
    steps: [生成白色灯泡纹理, 添加可交互图像, 用 data 记住各自的步数, 点击设置下一个色调或清除]
knobs:
  count: {code: "LAMPS = {}", values: [5, 4]}
  second:
    - {code: "0x44ff66", en: green, zh: 绿色}
    - {code: "0xffdd33", en: yellow, zh: 黄色}
probe: |
  const lamps = t.objects('Image').sort((a, b) => a.x - b.x);
  t.near(lamps.length, knobs.count, 0, 'all lamps are there');
  const at = (o) => t.pixel(o.x, o.y);
  const near = (p, c) => p.every((v, i) => Math.abs(v - [c >> 16, (c >> 8) & 255, c & 255][i]) < 12);
  t.ok(near(at(lamps[0]), 0xffffff), 'they are white at first');
  t.click(lamps[1]); t.step(1);
  t.ok(at(lamps[1])[0] > 200 && at(lamps[1])[2] < 120, 'a click makes it red');
  t.click(lamps[1]); t.step(1);
  t.ok(near(at(lamps[1]), knobs.second), 'then the second colour');
  t.click(lamps[1]); t.step(1);
  t.ok(at(lamps[1])[2] > 200 && at(lamps[1])[0] < 120, 'then blue');
  t.ok(near(at(lamps[0]), 0xffffff), 'the others stay white');
  t.click(lamps[1]); t.step(1);
  t.ok(near(at(lamps[1]), 0xffffff), 'and then white again');
*/
const LAMPS = 5;
const TINTS = [0xff4444, 0x44ff66, 0x4466ff];

class LampScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffffff).fillCircle(45, 45, 45);
    g.generateTexture('lamp', 90, 90);
    g.destroy();
  }

  create() {
    for (let i = 0; i < LAMPS; i++) {
      const x = 400 + (i - (LAMPS - 1) / 2) * 140;
      const lamp = this.add.image(x, 300, 'lamp').setInteractive();
      lamp.setData('step', 0);
      lamp.on('pointerdown', () => this.nextTint(lamp));
    }
  }

  nextTint(lamp) {
    const step = lamp.getData('step');
    lamp.setData('step', (step + 1) % (TINTS.length + 1));

    if (step < TINTS.length) lamp.setTint(TINTS[step]);
    else lamp.clearTint();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#262626',
  scene: LampScene
});

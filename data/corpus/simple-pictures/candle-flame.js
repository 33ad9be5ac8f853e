/* scene
tasks:
  en:
    - candle with a flame
    - a candle with a flickering {colour} flame, a click blows it out and the next one lights it
    - "Draw a candle whose {colour} flame of two ellipses flickers: its height goes {flicker} times its size up and down; each click blows it out or lights it again."
  zh:
    - 蜡烛的火焰
    - 画一支蜡烛，{colour}火焰会跳动，点一下吹灭，再点一下点燃
    - 画一支蜡烛，由两个椭圆组成的{colour}火焰会闪动，高度在原来的基础上增减 {flicker} 倍；每次点击吹灭或重新点燃
difficulty: easy
apis: [this.add.rectangle, this.add.ellipse, this.add.container, setScale, setAngle, setVisible, this.input.on]
plan:
  en:
    req: A candle's {colour} flame flickers and a click puts it out or lights it
    steps: [Draw candle and wick, Put glow and two ellipses into a container at the wick, Change its height and angle by sines in update, Toggle it on a click]
  zh:
    req: 蜡烛的{colour}火焰跳动，点击吹灭或点燃
    steps: [画蜡烛和烛芯, 在烛芯处的容器里放光晕和两个椭圆, 在 update 中用正弦改变高度和角度, 点击时切换显示]
knobs:
  colour:
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x38b000", en: green, zh: 绿色}
  flicker: {code: "FLICKER = {}", values: [0.15, 0.3]}
probe: |
  const c = knobs.colour;
  const rgb = [c >> 16, c >> 8 & 255, c & 255];
  const flame = () => t.centre(rgb, 20);
  const top = () => { let y = 120; while (y < 290 && !t.pixel(400, y).every((v, i) => Math.abs(v - rgb[i]) <= 20)) y++; return y; };
  t.step(2);
  t.ok(flame() && flame().count > 800, 'the flame burns');
  t.near(flame().x, 400, 12, 'on the candle');
  const tops = [];
  for (let i = 0; i < 45; i++) { t.step(); tops.push(top()); }
  t.near(Math.max(...tops) - Math.min(...tops), 180 * knobs.flicker, 7, 'its height flickers as asked');
  t.click(400, 400);
  t.ok(t.count(rgb, 20) < 20, 'a click blows it out');
  t.seconds(0.5);
  t.ok(t.count(rgb, 20) < 20, 'it stays out');
  t.click(200, 200);
  t.ok(t.count(rgb, 20) > 800, 'the next click lights it');
  const a = t.snap(); t.step(8);
  t.ok(t.changed(a, t.snap()) > 0.0002, 'and it flickers again');
*/
const FLICKER = 0.15;

class CandleScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 430, 90, 260, 0xf1e3c4);
    this.add.rectangle(400, 292, 6, 24, 0x333333);
    this.add.rectangle(400, 570, 260, 20, 0x8d5524);

    // the wick is the container's origin, so the flame grows upwards
    this.flame = this.add.container(400, 288, [
      this.add.circle(0, -45, 120, 0xfff3b0, 0.1),
      this.add.ellipse(0, -45, 46, 90, 0xff9f1c),
      this.add.ellipse(0, -28, 20, 44, 0xfff3b0)
    ]);

    this.add.text(400, 24, 'Click to blow it out or light it', { fontSize: '20px' }).setOrigin(0.5);
    this.input.on('pointerdown', () => {
      this.flame.setVisible(!this.flame.visible);
    });
  }

  update(time) {
    this.flame.setScale(1, 1 + Math.sin(time / 90) * FLICKER);
    this.flame.setAngle(Math.sin(time / 230) * 3);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1423',
  scene: CandleScene
});

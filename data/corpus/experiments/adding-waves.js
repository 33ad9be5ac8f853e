/* scene
tasks:
  en:
    - interference of two waves
    - two sine waves made of dots and below them the wave you get when they are added
    - superposition demo for physics, shift one wave with left and right until both cancel out
    - 'Three rows of 80 dots around y = 130, 290 and 470: a red wave, a blue wave and their {colour} sum. Both waves have amplitude {amplitude} and {waves} crests across the screen and run to the right. LEFT and RIGHT shift the blue one by 15 degrees, UP and DOWN change its number of crests from 1 to 8; both values are shown.'
  zh:
    - 波的叠加
    - 用小点画两列正弦波，下面是它们相加的结果
    - 物理课的波的干涉演示，用左右键移动其中一列波，直到互相抵消
    - '在 y = 130、290 和 470 处各有 80 个小点：红色波、蓝色波和它们相加的{colour}波。两列波振幅都是 {amplitude}，整个屏幕上有 {waves} 个波，并向右传播。左右键让蓝色波相位移动 15 度，上下键让它的波数在 1 到 8 之间变化，两个值都显示出来。'
difficulty: medium
apis: [this.add.circle, Phaser.Math.DegToRad, Phaser.Math.Wrap, Phaser.Math.Clamp, this.input.keyboard.on]
plan:
  en:
    req: Two waves of dots and the wave of their sum
    steps: [Add three rows of dots, Compute the height of both waves for each dot in update, Place the third row by their sum, Shift the second wave with LEFT and RIGHT, Change its crests with UP and DOWN]
  zh:
    req: 两列点状波和它们相加的波
    steps: [添加三行小点, 在 update 中为每个点求两列波的高度, 第三行按两者之和放置, 左右键移动第二列波的相位, 上下键改变它的波数]
knobs:
  amplitude: {code: "AMPLITUDE = {}", values: [45, 30]}
  waves: {code: "WAVES = {}", values: [4, 3, 5]}
  colour:
    - {code: "0xffd43b", en: yellow, zh: 黄色}
    - {code: "0x69db7c", en: green, zh: 绿色}
probe: |
  t.step(2);
  const dots = t.objects('Arc');
  const row = (y) => dots.filter((o) => Math.abs(o.y - y) < 95 && (y === 470 ? o.fillColor === knobs.colour : o.fillColor !== knobs.colour && Math.abs(o.y - y) < 60)).sort((a, b) => a.x - b.x);
  const red = row(130), blue = row(290), sum = row(470);
  const high = (dots, middle) => Math.max(...dots.map((o) => Math.abs(o.y - middle)));
  t.ok([red, blue, sum].every((dots) => dots.length === 80), 'three rows of 80 dots');
  const isSum = () => sum.every((o, i) => Math.abs((o.y - 470) - (red[i].y - 130) - (blue[i].y - 290)) < 0.01);
  t.near(high(red, 130), knobs.amplitude, 4, 'the first wave has the asked amplitude');
  t.near(high(sum, 470), 2 * knobs.amplitude, 8, 'equal waves add up to twice the height');
  const before = red.map((o) => o.y);
  t.step(20);
  t.ok(red.some((o, i) => Math.abs(o.y - before[i]) > 10) && red.every((o, i) => i === 0 || o.x > red[i - 1].x), 'the waves run');
  t.ok(isSum(), 'the sum stays right');
  for (let i = 0; i < 12; i++) t.press('RIGHT');
  t.near(t.number(/Shift/), 180, 0, 'RIGHT shifts by 15 degrees');
  t.near(high(sum, 470), 0, 0.5, 'shifted by half a wave they cancel out');
  t.near(high(blue, 290), knobs.amplitude, 4, 'though both still run');
  t.press('LEFT');
  t.near(t.number(/Shift/), 165, 0, 'LEFT shifts back');
  t.press('UP');
  t.ok(high(sum, 470) > knobs.amplitude && isSum(), 'with another number of crests the sum is a new wave');
  const crossings = blue.filter((o, i) => i > 0 && (o.y > 290) !== (blue[i - 1].y > 290)).length;
  t.near(crossings, 2 * (knobs.waves + 1), 1, 'UP gives the blue wave one more crest');
*/
const AMPLITUDE = 45;
const WAVES = 4;
const DOTS = 80;
const SPEED = 3;

class WaveScene extends Phaser.Scene {
  create() {
    this.shift = 0;
    this.crests = WAVES;
    this.first = this.addDots(0xff6b6b);
    this.second = this.addDots(0x4dabf7);
    this.sum = this.addDots(0xffd43b);
    this.label = this.add.text(16, 16, '', { fontSize: '22px' });
    this.change(0, 0);

    this.input.keyboard.on('keydown-LEFT', () => this.change(-15, 0));
    this.input.keyboard.on('keydown-RIGHT', () => this.change(15, 0));
    this.input.keyboard.on('keydown-UP', () => this.change(0, 1));
    this.input.keyboard.on('keydown-DOWN', () => this.change(0, -1));
  }

  addDots(colour) {
    return Array.from({ length: DOTS }, (_, i) => this.add.circle(5 + i * 10, 0, 4, colour));
  }

  change(degrees, crests) {
    this.shift = Phaser.Math.Wrap(this.shift + degrees, 0, 360);
    this.crests = Phaser.Math.Clamp(this.crests + crests, 1, 8);
    this.label.setText(`Shift: ${this.shift}°   Crests: ${this.crests}   (arrow keys)`);
  }

  update(time) {
    const run = time / 1000 * SPEED;
    const shift = Phaser.Math.DegToRad(this.shift);
    for (let i = 0; i < DOTS; i++) {
      const place = i / DOTS * Math.PI * 2; // from 0 to a full turn across the screen
      const a = AMPLITUDE * Math.sin(WAVES * place - run);
      const b = AMPLITUDE * Math.sin(this.crests * place - run - shift);
      this.first[i].y = 130 - a;
      this.second[i].y = 290 - b;
      this.sum[i].y = 470 - a - b;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: WaveScene
});

/* scene
tasks:
  en:
    - resize with the mouse wheel
    - scroll over the {colour} star to make it bigger or smaller
    - The wheel over the star scales it by {step} a notch, kept between 0.5 and 3; scrolling elsewhere changes nothing. Show the scale in per cent.
  zh:
    - 滚轮缩放
    - 鼠标放在{colour}星星上滚动滚轮可以放大缩小
    - 在星星上滚动滚轮，每格缩放 {step}，范围 0.5 到 3，在别处滚动无效，并用百分比显示大小。
difficulty: easy
apis: [this.add.star, setInteractive, Phaser.Math.Clamp, setScale, this.add.text]
plan:
  en:
    req: Scale a star with the mouse wheel between 50 % and 300 %
    steps:
      - Draw the star with this.add.star and make it interactive
      - Listen for its wheel event
      - Clamp the new scale with Phaser.Math.Clamp
      - Apply setScale and show the percentage
  zh:
    req: 用滚轮在 50% 到 300% 之间缩放星星
    steps:
      - 用 this.add.star 画星星并设为可交互
      - 监听它的 wheel 事件
      - 用 Phaser.Math.Clamp 限制新的比例
      - 调用 setScale 并显示百分比
knobs:
  step: {code: "STEP = {}", values: [0.1, 0.2, 0.25]}
  colour:
    - {code: "0xffd600", en: yellow, zh: 黄色}
    - {code: "0x64ffda", en: turquoise, zh: 青绿色}
probe: |
  const star = t.one('Star');
  t.near(t.number(), 100, 0, 'it starts at 100 %');
  t.wheel(400, 320, -100);
  t.step(2);
  t.near(star.scaleX, 1 + knobs.step, 0.01, 'scrolling up enlarges it by one step');
  t.near(t.number(), 100 + knobs.step * 100, 1, 'the text follows');
  t.wheel(60, 60, -100);
  t.step(2);
  t.near(star.scaleX, 1 + knobs.step, 0.01, 'scrolling elsewhere does nothing');
  for (let i = 0; i < 30; i++) t.wheel(400, 320, 100);
  t.step(2);
  t.near(star.scaleX, 0.5, 0.01, 'it never gets smaller than half');
  for (let i = 0; i < 40; i++) t.wheel(400, 320, -100);
  t.step(2);
  t.near(star.scaleX, 3, 0.01, 'nor larger than three times');
*/
const STEP = 0.1;

class ResizeScene extends Phaser.Scene {
  create() {
    const star = this.add.star(400, 320, 5, 40, 80, 0xffd600);
    const label = this.add.text(400, 60, '100 %', { fontSize: '32px' }).setOrigin(0.5);

    star.setInteractive();
    star.on('wheel', (pointer, deltaX, deltaY) => {
      // A negative deltaY means the wheel was turned up, away from the user.
      const change = deltaY < 0 ? STEP : -STEP;
      const scale = Phaser.Math.Clamp(star.scale + change, 0.5, 3);

      star.setScale(scale);
      label.setText(`${Math.round(scale * 100)} %`);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#311b92',
  scene: ResizeScene
});

/* scene
tasks:
  en:
    - stage curtain
    - a theatre curtain that opens when I click
    - two big {colour} curtains hide the stage, clicking draws them aside, clicking once more closes them
    - 'Two {colour} curtains with folds, each 400 px wide, cover the stage. A click pulls both to the sides within {time} ms until each is 60 px wide, so that the word "Showtime!" can be seen; another click closes them again in the same time. "Click to open" is shown only while they are closed.'
  zh:
    - 舞台幕布
    - 点击后拉开的剧院幕布
    - 两块大大的{colour}幕布遮住舞台，点一下向两边拉开，再点合上
    - '两块各宽 400 像素、带褶皱的{colour}幕布遮住舞台。点击后在 {time} 毫秒内向两侧收拢到各 60 像素宽，露出文字"Showtime!"；再点击用同样时间合上。只有合上时显示"Click to open"。'
difficulty: easy
apis: [generateTexture, this.add.image, this.tweens.add, this.tweens.killTweensOf, this.input.on]
plan:
  en:
    req: A click opens and closes two {colour} curtains
    steps: [Draw the stage, Generate a curtain texture with folds, Hang one curtain at each side, On a click turn the state around, Tween the width of both curtains]
  zh:
    req: 点击拉开或合上两块{colour}幕布
    steps: [画舞台, 生成带褶皱的幕布纹理, 左右各挂一块幕布, 点击时切换状态, 用补间改变幕布宽度]
knobs:
  colour:
    - {code: "0xb71c1c", en: red, zh: 红色}
    - {code: "0x283593", en: blue, zh: 蓝色}
    - {code: "0x1b7a2e", en: green, zh: 绿色}
  time: {code: "OPEN_TIME = {}", values: [1000, 600, 1500]}
probe: |
  const curtains = t.objects('Image');
  const frames = Math.ceil(knobs.time * 0.06);
  const rgb = [knobs.colour >> 16 & 255, knobs.colour >> 8 & 255, knobs.colour & 255];
  const says = (words) => t.texts().some((s) => words.test(s));
  const widths = (wide, tolerance, what) => curtains.forEach((one) => t.near(one.displayWidth, wide, tolerance, what));
  t.near(curtains.length, 2, 0, 'there are two curtains');
  widths(400, 1, 'they cover the stage');
  t.ok(t.count(rgb) > 250000, 'in the asked colour');
  t.step(20);
  widths(400, 1, 'and stay shut without a click');
  t.ok(says(/click to open/i), 'a hint is shown');
  t.click(400, 300);
  t.step(Math.round(frames / 2) - 5);
  widths(230, 60, 'half of the time opens them half');
  t.ok(!says(/click to open/i), 'the hint is gone');
  t.step(Math.round(frames / 2) + 10);
  widths(60, 2, 'then they are open');
  t.ok(t.count(rgb) < 110000, 'and the stage is free');
  t.click(400, 300);
  t.step(frames + 8);
  widths(400, 1, 'another click closes them');
  t.ok(says(/click to open/i), 'with the hint');
*/
const OPEN_TIME = 1000;

class StageScene extends Phaser.Scene {
  create() {
    this.add.circle(400, 300, 220, 0xfff3c4);
    this.add.text(400, 300, 'Showtime!', { fontSize: '56px', color: '#4a148c' }).setOrigin(0.5);

    const g = this.add.graphics();
    g.fillStyle(0xb71c1c).fillRect(0, 0, 400, 600);
    g.fillStyle(0x000000, 0.25);
    for (let x = 25; x < 400; x += 50) g.fillRect(x, 0, 12, 600);
    g.generateTexture('curtain', 400, 600);
    g.destroy();

    this.curtains = [
      this.add.image(0, 0, 'curtain').setOrigin(0, 0),
      this.add.image(800, 0, 'curtain').setOrigin(1, 0)
    ];
    this.hint = this.add.text(400, 550, 'Click to open', { fontSize: '28px' }).setOrigin(0.5);
    this.isOpen = false;
    this.input.on('pointerdown', () => this.toggle());
  }

  toggle() {
    this.isOpen = !this.isOpen;
    this.hint.setVisible(!this.isOpen);
    this.tweens.killTweensOf(this.curtains);
    this.tweens.add({
      targets: this.curtains,
      scaleX: this.isOpen ? 0.15 : 1,
      duration: OPEN_TIME,
      ease: 'Sine.easeInOut'
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#12071f',
  scene: StageScene
});

/* scene
tasks:
  en:
    - click to drop stars
    - wherever I click, a {colour} star comes down from there
    - spawn falling objects with the mouse, they fall off the bottom and a counter counts them
    - "Each click creates a {colour} five-pointed star of outer radius {size} at the mouse. It turns once while falling at {fall} pixels per second and is removed below the screen; a text in the corner counts them as Dropped: 0."
  zh:
    - 点击掉星星
    - 我点哪里，哪里就掉下一颗{colour}的星星
    - 用鼠标生成下落的物体，掉出屏幕就消失，并统计个数
    - 每次点击在鼠标处生成一颗外半径 {size} 的{colour}五角星，以每秒 {fall} 像素下落并旋转一圈，落到屏幕下方后移除，左上角用 Dropped 显示总数
difficulty: easy
apis: [this.input.on, this.add.star, this.tweens.add, destroy, setText]
plan:
  en:
    req: Every click drops a {colour} star that falls at {fall} px/s
    steps: [Listen for clicks anywhere, Draw a star at the pointer, Tween it down to below the screen, Destroy it there, Count the clicks in a text]
  zh:
    req: 每次点击掉下一颗{colour}星星，每秒下落 {fall} 像素
    steps: [监听任意位置的点击, 在鼠标处画星星, 用补间让它落到屏幕下方, 到底后销毁, 用文字统计次数]
knobs:
  colour:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
  size: {code: "SIZE = {}", values: [30, 40, 24]}
  fall: {code: "FALL = {}", values: [300, 220, 450]}
probe: |
  t.near(t.objects('Star').length, 0, 0, 'the screen is empty at first');
  t.click(200, 100);
  const star = t.one('Star');
  t.near(star.x, 200, 1, 'a click makes a star at the mouse');
  t.near(star.y, 100, knobs.fall / 9, 'at that height');
  t.ok(star.fillColor === knobs.colour, 'in the asked colour');
  t.near(star.width, knobs.size * 2, 1, 'of the asked size');
  const fallen = t.travel(star, () => t.step(30));
  t.near(fallen.y, knobs.fall / 2, 8, 'it falls at the asked speed');
  t.near(fallen.x, 0, 1, 'straight down');
  t.click(600, 100);
  t.near(t.objects('Star').length, 2, 0, 'another click makes another star');
  t.near(t.number(/dropped/i), 2, 0, 'both are counted');
  t.seconds(540 / knobs.fall + 0.5);
  t.near(t.objects('Star').length, 0, 0, 'below the screen they are removed');
  t.near(t.number(/dropped/i), 2, 0, 'but still counted');
*/
const SIZE = 30;
const FALL = 300;
const BOTTOM = 640;

class StarScene extends Phaser.Scene {
  create() {
    this.dropped = 0;
    this.label = this.add.text(16, 16, 'Dropped: 0', { fontSize: '28px' });
    this.input.on('pointerdown', (pointer) => this.drop(pointer.x, pointer.y));
  }

  drop(x, y) {
    const star = this.add.star(x, y, 5, SIZE / 2, SIZE, 0xffd23f);
    this.dropped += 1;
    this.label.setText(`Dropped: ${this.dropped}`);

    this.tweens.add({
      targets: star,
      y: BOTTOM,
      angle: 360,
      duration: (BOTTOM - y) / FALL * 1000,
      onComplete: () => star.destroy()
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: StarScene
});

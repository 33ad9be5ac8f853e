/* scene
tasks:
  en:
    - a wave of dots
    - dots that pop in one after the other from the middle
    - A {columns} by 7 grid of circles; with this.tweens.stagger from the centre each grows from scale 0, click to play the wave again.
  zh:
    - 圆点波浪
    - 一片圆点从中间开始依次弹出
    - "{columns}×7 的圆点阵列，用 this.tweens.stagger 从中心开始依次从 0 放大，点击重播。"
difficulty: medium
apis: [this.add.group, tweens.add, tweens.stagger, Phaser.Actions.GridAlign, Phaser.Actions.SetScale, this.input.on]
plan:
  en:
    req: Pop a grid of circles in from the centre with a staggered tween
    steps:
      - Create the circles and put them in this.add.group
      - Lay them out with Phaser.Actions.GridAlign
      - Set the scale to 0 and tween it with a delay from tweens.stagger
      - Play it again on pointerdown
  zh:
    req: 用错开的补间让圆点从中心依次弹出
    steps:
      - 创建圆点并放入 this.add.group
      - 用 Phaser.Actions.GridAlign 排成网格
      - 把 scale 设为 0，用 tweens.stagger 作为延迟补间到 1
      - pointerdown 时重播
knobs:
  columns: {code: "COLUMNS = {}", values: [11, 9, 13]}
probe: |
  const dots = t.scene().children.list.filter((o) => o.type === 'Arc');
  t.ok(dots.length === knobs.columns * 7, 'there are as many dots as asked');
  const rows = new Set(dots.map((d) => Math.round(d.y)));
  t.ok(rows.size === 7, 'they stand in seven rows');
  t.step(12);
  const middle = dots[Math.floor(dots.length / 2)];
  t.ok(middle.scaleX > 0.2, 'the middle starts first');
  t.ok(dots[0].scaleX < 0.05, 'the corner waits');
  t.seconds(2.5);
  t.ok(dots.every((d) => Math.abs(d.scaleX - 1) < 0.01), 'in the end all are there');
  t.click(100, 50);
  t.step(2);
  t.ok(dots[0].scaleX < 0.05, 'a click plays it again');
*/
const COLUMNS = 11;
const ROWS = 7;

function create() {
  const dots = this.add.group();
  for (let i = 0; i < COLUMNS * ROWS; i++) {
    dots.add(this.add.circle(0, 0, 16, 0x48cae4));
  }

  Phaser.Actions.GridAlign(dots.getChildren(), {
    width: COLUMNS,
    height: ROWS,
    cellWidth: 55,
    cellHeight: 70,
    position: Phaser.Display.Align.CENTER,
    x: 400 - (COLUMNS - 1) * 55 / 2,
    y: 90
  });

  playWave(this, dots);
  this.input.on('pointerdown', () => playWave(this, dots));
}

function playWave(scene, dots) {
  scene.tweens.killTweensOf(dots.getChildren());
  Phaser.Actions.SetScale(dots.getChildren(), 0);
  scene.tweens.add({
    targets: dots.getChildren(),
    scale: 1,
    ease: 'Back.easeOut',
    duration: 400,
    delay: scene.tweens.stagger(120, { grid: [COLUMNS, ROWS], from: 'center' })
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#03045e',
  scene: { create }
});

/* scene
tasks:
  en:
    - a wave of dots
    - dots that pop in one after the other from the middle
    - A {columns} by 7 grid of dots; with this.tweens.stagger from the centre each grows from scale 0, click to play the wave again.
  zh:
    - 圆点波浪
    - 一片圆点从中间开始依次弹出
    - "{columns}×7 的圆点阵列，用 this.tweens.stagger 从中心开始依次从 0 放大，点击重播。"
difficulty: medium
apis: [this.add.group, tweens.add, tweens.stagger, gridAlign, generateTexture, Phaser.Actions.SetScale, this.input.on]
plan:
  en:
    req: Pop a grid of circles in from the centre with a staggered tween
    steps:
      - Generate the dot texture in preload
      - Create all dots with this.add.group and lay them out with gridAlign
      - Set the scale to 0 and tween it with a delay from tweens.stagger
      - Play it again on pointerdown
  zh:
    req: 用错开的补间让圆点从中心依次弹出
    steps:
      - 在 preload 中生成圆点纹理
      - 用 this.add.group 创建所有圆点，用 gridAlign 排成网格
      - 把 scale 设为 0，用 tweens.stagger 作为延迟补间到 1
      - pointerdown 时重播
knobs:
  columns: {code: "COLUMNS = {}", values: [11, 9, 13]}
probe: |
  const dots = t.scene().children.list.filter((o) => o.texture && o.texture.key === 'dot');
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

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x48cae4).fillCircle(16, 16, 16).generateTexture('dot', 32, 32);
  g.destroy();
}

function create() {
  const dots = this.add.group({
    key: 'dot',
    repeat: COLUMNS * ROWS - 1,
    gridAlign: {
      width: COLUMNS,
      height: ROWS,
      cellWidth: 55,
      cellHeight: 70,
      position: Phaser.Display.Align.CENTER,
      x: 400 - (COLUMNS - 1) * 55 / 2,
      y: 90
    }
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
  scene: { preload, create }
});

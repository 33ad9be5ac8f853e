/* scene
tasks:
  en:
    - archery
    - shoot arrows at a target, but the aim sways around the mouse
    - "A target with ten rings of {ring} px; the crosshair sways around the mouse, a click shoots, each of {arrows} arrows leaves a hole and scores 10 in the middle and one less for each ring outwards, then the total is final."
  zh:
    - 射箭游戏
    - 点击射箭，准星会在鼠标周围晃动
    - '靶子有十环，每环宽 {ring} 像素；准星围着鼠标不停晃动，点击射出一箭并留下箭孔，正中 10 分，每往外一环少 1 分，一共 {arrows} 支箭，射完显示总分'
difficulty: medium
apis: [this.add.circle, this.add.graphics, moveTo, lineTo, strokePath, setShadow, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: Shoot a few arrows at a target with a swaying aim
    steps: [Draw the rings from the outside in, Let the aim sway around the mouse in update, Draw a crosshair at the aim, Shoot on a click and score by the distance, Stop after the last arrow]
  zh:
    req: 准星晃动的射箭打靶
    steps: [从外到内画靶环, 在 update 中让准星围着鼠标晃动, 在准星处画十字, 点击射箭并按距离计分, 箭射完就结束]
knobs:
  ring: {code: "RING = {}", values: [22, 18]}
  arrows: {code: "ARROWS = {}", values: [5, 3]}
probe: |
  const holes = () => t.objects((o) => o.type === 'Arc' && o.radius < 8);
  const target = t.objects('Arc').sort((a, b) => b.radius - a.radius);
  t.near(target[0].radius, knobs.ring * 10, 0, 'the target has ten rings');
  let total = 0;
  const places = [];
  const aims = [[400, 320], [400, 320], [400 + knobs.ring * 5, 320], [20, 20], [400, 250]].slice(0, knobs.arrows - 1);
  t.move(400, 320);
  t.step(2);
  const a = t.snap();
  t.step(20);
  t.ok(t.where(a, t.snap()), 'the crosshair sways though the mouse rests');
  aims.push([20, 20]);
  aims.forEach(([x, y], i) => {
    t.click(x, y);
    t.near(holes().length, i + 1, 0, 'a click leaves a hole');
    const hole = holes().at(-1);
    t.ok(Math.hypot(hole.x - x, hole.y - y) < 80, 'near the mouse');
    total += Math.max(0, 10 - Math.floor(Math.hypot(hole.x - 400, hole.y - 320) / knobs.ring));
    places.push(hole.x + ',' + hole.y);
    t.near(t.number(/Score/), total, 0, 'it scores by its ring');
    t.step(23);
  });
  t.ok(places[0] !== places[1], 'the same mouse does not hit the same spot twice');
  t.click(400, 320);
  t.near(holes().length, knobs.arrows, 0, 'no arrow is left');
  t.ok(/final/i.test(t.texts().join()), 'the end is told');
*/
const RING = 22;
const ARROWS = 5;
const SWAY = 45;
const COLOURS = [0xffffff, 0x222222, 0x2a9df4, 0xe63946, 0xffd60a]; // two rings each

class ArcheryScene extends Phaser.Scene {
  create() {
    for (let ring = 10; ring > 0; ring--) {
      const colour = COLOURS[Math.floor((10 - ring) / 2)];
      this.add.circle(400, 320, ring * RING, colour).setStrokeStyle(1, 0x888888);
    }
    this.arrows = ARROWS;
    this.score = 0;
    this.aim = new Phaser.Math.Vector2(400, 320);
    this.cross = this.add.graphics().setDepth(1);
    this.label = this.add.text(400, 50, '', { fontSize: '30px' }).setOrigin(0.5).setShadow(2, 2, '#1b4332', 2);
    this.showScore('Score');
    this.input.on('pointerdown', this.shoot, this);
  }

  showScore(word) {
    this.label.setText(`${word}: ${this.score}   Arrows left: ${this.arrows}`);
  }

  shoot() {
    if (this.arrows === 0) return;
    this.arrows -= 1;
    this.add.circle(this.aim.x, this.aim.y, 5, 0x00ff88).setStrokeStyle(2, 0x000000);
    const distance = Phaser.Math.Distance.BetweenPoints(this.aim, { x: 400, y: 320 });
    this.score += Math.max(0, 10 - Math.floor(distance / RING));
    this.showScore(this.arrows === 0 ? 'Final Score' : 'Score');
  }

  update(time) {
    const { x, y } = this.input.activePointer;
    // two speeds that do not divide evenly: the sway hardly repeats
    this.aim.set(x + Math.sin(time / 410) * SWAY, y + Math.cos(time / 290) * SWAY);
    this.drawCross();
  }

  drawCross() {
    const { x, y } = this.aim;
    this.cross.clear().lineStyle(3, 0x00a86b);
    this.cross.strokeCircle(x, y, 16);
    this.cross.beginPath();
    this.cross.moveTo(x - 26, y);
    this.cross.lineTo(x + 26, y);
    this.cross.moveTo(x, y - 26);
    this.cross.lineTo(x, y + 26);
    this.cross.strokePath();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#74c69d',
  scene: ArcheryScene
});

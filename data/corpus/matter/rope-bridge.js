/* scene
tasks:
  en:
    - rope bridge
    - a hanging bridge made of planks that sags when a heavy ball rolls over it
    - Join {planks} planks with Matter joints between two fixed ends at y = 300 and drop a ball on the bridge with each press of {key}.
  zh:
    - 吊桥
    - 用木板连成一座吊桥，重球滚上去会下沉
    - 用 Matter 关节把 {planks} 块木板连在两个固定端之间（y=300），每按一次 {key} 就往桥上掉一个球。
difficulty: hard
apis: [this.matter.add.image, this.matter.add.joint, setCircle, setStatic, this.input.keyboard.on]
plan:
  en:
    req: A bridge of {planks} jointed planks that sags under dropped balls
    steps:
      - Generate plank and ball textures
      - Create the planks in a row, the first and last one static
      - Join each plank to the one before with two pointed joints
      - Drop a heavy ball when {key} is pressed
  zh:
    req: 由 {planks} 块木板用关节连成的吊桥，球落下时会下沉
    steps:
      - 生成木板和球的纹理
      - 排成一行创建木板，首尾设为静态
      - 用关节把每块木板和前一块连起来
      - 按 {key} 掉下一个重球
knobs:
  planks: {code: "PLANKS = {}", values: [10, 12, 8]}
  key: {code: "keydown-{}", values: [SPACE, B]}
probe: |
  const planks = t.objects(o => o.texture && o.texture.key === 'plank');
  t.ok(planks.length === knobs.planks, 'the asked number of planks');
  t.seconds(3);
  const first = planks[0], middle = planks[Math.floor(knobs.planks / 2)];
  t.near(first.y, 300, 1, 'the end is fixed');
  t.ok(middle.y < 450, 'the joints hold the middle up');
  const y = middle.y;
  t.press(knobs.key);
  const ball = t.one(o => o.texture && o.texture.key === 'ball');
  t.ok(ball.y < 200, 'a ball drops from above');
  let deep = 0;
  for (let i = 0; i < 180; i++) { t.step(); deep = Math.max(deep, middle.y - y); }
  t.ok(deep > 4, 'the bridge sags under the ball');
*/
const PLANKS = 10;

class BridgeScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x9c6b3f).fillRect(0, 0, 44, 14).generateTexture('plank', 44, 14);
    g.clear();
    g.fillStyle(0x444455).fillCircle(22, 22, 22).generateTexture('ball', 44, 44);
    g.destroy();
  }

  create() {
    const left = 400 - (PLANKS - 1) * 24;
    // Planks of one bridge share a negative group, so they never collide.
    const options = { collisionFilter: { group: -1 }, frictionAir: 0.03, density: 0.005 };
    let previous = null;
    for (let i = 0; i < PLANKS; i++) {
      const plank = this.matter.add.image(left + i * 48, 300, 'plank', null, options);
      plank.setStatic(i === 0 || i === PLANKS - 1);
      if (previous) this.join(previous, plank);
      previous = plank;
    }

    this.add.text(16, 16, 'Drop balls on the bridge');
    this.input.keyboard.on('keydown-SPACE', () => this.dropBall());
  }

  join(a, b) {
    this.matter.add.joint(a, b, 4, 0.9, { pointA: { x: 22, y: 0 }, pointB: { x: -22, y: 0 } });
  }

  dropBall() {
    const ball = this.matter.add.image(400, 60, 'ball');
    ball.setCircle(22).setDensity(0.004).setFriction(0.01);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#90c8e8',
  physics: { default: 'matter', matter: { gravity: { y: 1 } } },
  scene: [BridgeScene]
});

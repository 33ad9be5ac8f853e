/* scene
tasks:
  en:
    - balls with different bounciness
    - drop a rubber ball, a wooden one and a stone and see how high they bounce
    - Three balls fall from the same height onto the floor with setBounce 0.9, {wood} and 0.1; each has a label, and a click drops them again.
  zh:
    - 弹性不同的球
    - 橡皮球、木球和石球一起落下，看谁弹得高
    - 三个球从同一高度落到地面，setBounce 分别为 0.9、{wood} 和 0.1，各有标签，点击重新落下。
difficulty: easy
apis: [this.physics.add.group, balls.create, setBounce, setCircle, collideWorldBounds, body.reset, this.input.on]
plan:
  en:
    req: Drop three balls with bounce 0.9, {wood} and 0.1 and compare them
    steps:
      - Generate one texture a material in preload
      - Create the balls in this.physics.add.group with collideWorldBounds
      - Give each its setBounce and a round body with setCircle
      - Put them back with body.reset on pointerdown
  zh:
    req: 比较弹性为 0.9、{wood} 和 0.1 的三个球
    steps:
      - 在 preload 中为每种材料生成纹理
      - 在 this.physics.add.group 中创建小球，开启 collideWorldBounds
      - 用 setBounce 设置弹性，用 setCircle 设置圆形身体
      - pointerdown 时用 body.reset 放回
knobs:
  wood: {code: "WOOD = {}", values: [0.5, 0.6, 0.4]}
probe: |
  const balls = t.objects('Sprite').sort((a, b) => a.x - b.x);
  t.ok(balls.length === 3 && ['Rubber', 'Wood', 'Stone'].every((n) => t.texts().includes(n)), 'three labelled balls');
  t.seconds(0.3);
  t.ok(balls.every((b) => b.y > 110), 'they fall');
  const heights = () => {
    for (let i = 0; i < 200 && balls[0].body.velocity.y >= 0; i++) t.step();
    const top = balls.map(() => 999);
    for (let i = 0; i < 60; i++) { t.step(); balls.forEach((b, k) => { top[k] = Math.min(top[k], b.y); }); }
    return top.map((y) => 570 - y);
  };
  const [rubber, wood, stone] = heights();
  t.near(rubber, 470 * 0.81, 30, 'rubber bounces high');
  t.near(wood, 470 * knobs.wood ** 2, 25, 'wood less');
  t.ok(stone < 15, 'stone hardly at all');
  t.click(400, 300);
  t.step(2);
  t.ok(balls.every((b) => b.y < 130), 'a click puts them back up');
  t.near(heights()[0], 470 * 0.81, 30, 'and drops them again');
*/
const WOOD = 0.5;
const MATERIALS = [
  { name: 'Rubber', x: 200, colour: 0xef476f, bounce: 0.9 },
  { name: 'Wood', x: 400, colour: 0xb08968, bounce: WOOD },
  { name: 'Stone', x: 600, colour: 0x8d99ae, bounce: 0.1 }
];

function preload() {
  const g = this.add.graphics();
  for (const { name, colour } of MATERIALS) {
    g.clear().fillStyle(colour).fillCircle(30, 30, 30).generateTexture(name, 60, 60);
  }
  g.destroy();
}

function create() {
  const balls = this.physics.add.group({ collideWorldBounds: true });

  for (const { name, x, bounce } of MATERIALS) {
    balls.create(x, 100, name).setBounce(bounce).setCircle(30);
    this.add.text(x, 30, name, { fontSize: '20px' }).setOrigin(0.5);
  }

  this.input.on('pointerdown', () => {
    for (const ball of balls.getChildren()) ball.body.reset(ball.x, 100);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  physics: { default: 'arcade', arcade: { gravity: { y: 800 } } },
  scene: { preload, create }
});

/* scene
tasks:
  en:
    - angry birds slingshot
    - pull back a {colour} ball with the mouse and let it fly into a pile of boxes
    - A ball hangs in a slingshot at (160, 420); dragging stretches it up to {reach} px, releasing shoots it with Matter into a pyramid of boxes, and after 3 s a new ball is loaded.
  zh:
    - 愤怒的小鸟弹弓
    - 用鼠标往后拉{colour}小球，松手把箱子堆打散
    - 小球放在 (160, 420) 的弹弓上，最多拉开 {reach} 像素，松手用 Matter 把它射向箱子金字塔，3 秒后装上新球。
difficulty: hard
apis: [this.input.setDraggable, setInteractive, setStatic, setVelocity, this.time.delayedCall]
plan:
  en:
    req: Drag and release a ball from a slingshot into a pyramid of boxes
    steps:
      - Generate textures and build the pyramid
      - Load a static, draggable ball
      - While dragging keep the ball within {reach} px of the sling
      - On release make it dynamic and set its velocity against the pull
      - Load the next ball after three seconds
  zh:
    req: 拖拽松手，用弹弓把小球射向箱子金字塔
    steps:
      - 生成纹理并搭金字塔
      - 装上静态、可拖动的小球
      - 拖动时限制小球离弹弓不超过 {reach} 像素
      - 松手时改为动态，并按反方向给速度
      - 三秒后装下一个球
knobs:
  reach: {code: "REACH = {}", values: [120, 90, 105]}
  colour:
    - {code: "0xdd3333", en: red, zh: 红色}
    - {code: "0x3377dd", en: blue, zh: 蓝色}
probe: |
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  t.ok(key('crate').length === 6, 'a pyramid of six crates');
  t.seconds(1);
  const ball = key('ball')[0];
  t.near(t.travel(ball, () => t.step(30)).distance, 0, 0.5, 'the ball waits in the sling');
  const crates = key('crate').map(c => ({ c, x: c.x, y: c.y }));
  t.pointerDown(ball);
  for (let i = 1; i <= 20; i++) t.move(160 - 15 * i, 420 + 2 * i);
  t.near(Math.hypot(ball.x - 160, ball.y - 420), knobs.reach, 4, 'the pull is limited');
  t.pointerUp(-140, 460);
  t.step(5);
  t.ok(ball.body.velocity.x > 5, 'it shoots forward');
  t.seconds(2);
  t.ok(crates.some(({ c, x, y }) => Math.hypot(c.x - x, c.y - y) > 15), 'it knocks crates over');
  t.seconds(2);
  t.ok(key('ball').length === 2, 'a new ball is loaded');
*/
const SLING = { x: 160, y: 420 };
const REACH = 120;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xdd3333).fillCircle(18, 18, 18).generateTexture('ball', 36, 36);
  g.clear();
  g.fillStyle(0xc9a063).fillRect(0, 0, 50, 50).generateTexture('crate', 50, 50);
  g.destroy();
}

function create() {
  this.matter.world.setBounds(0, 0, 800, 600);
  this.add.rectangle(SLING.x, 510, 14, 180, 0x664422);

  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 3 - row; i++) {
      this.matter.add.image(540 + row * 26 + i * 52, 575 - row * 50, 'crate').setDensity(0.0005);
    }
  }

  loadBall.call(this);

  this.input.on('drag', (pointer, ball, dragX, dragY) => {
    const pull = new Phaser.Math.Vector2(dragX - SLING.x, dragY - SLING.y).limit(REACH);
    ball.setPosition(SLING.x + pull.x, SLING.y + pull.y);
  });
  this.input.on('dragend', (pointer, ball) => shoot.call(this, ball));
}

function loadBall() {
  const ball = this.matter.add.image(SLING.x, SLING.y, 'ball');
  ball.setCircle(18).setStatic(true).setInteractive();
  this.input.setDraggable(ball);
}

function shoot(ball) {
  ball.disableInteractive();
  // The further the pull, the faster the shot.
  ball.setStatic(false).setDensity(0.004);
  ball.setVelocity((SLING.x - ball.x) * 0.2, (SLING.y - ball.y) * 0.2);
  this.time.delayedCall(3000, loadBall, [], this);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#cfe8f7',
  physics: { default: 'matter', matter: { gravity: { y: 1 } } },
  scene: { preload, create }
});

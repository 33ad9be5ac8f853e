/* scene
tasks:
  en:
    - a slingshot
    - pull the ball back with the mouse and let it fly
    - Drag a {colour} ball back from its post (at most {reach} px), a rubber band is drawn, and on release it flies off opposite to the pull, then falls under gravity. R reloads.
  zh:
    - 弹弓
    - 用鼠标往后拉小球，松手飞出去
    - 把{colour}小球从弹弓上往后拉（最多 {reach} 像素），画出皮筋，松手后朝反方向飞出并受重力下落，按 R 重新装弹。
difficulty: hard
apis: [this.physics.add.image, setInteractive, limit, setVelocity, setAllowGravity, this.add.graphics, lineBetween]
plan:
  en:
    req: Pull a {colour} ball back up to {reach} px and shoot it opposite to the pull
    steps:
      - Generate the ball texture in preload
      - Put the ball on the post without gravity and make it draggable
      - On drag limit the pull with Vector2.limit
      - On dragend switch gravity on and set the velocity opposite to the pull
      - Draw the band with lineBetween in update and reload on keydown-R
  zh:
    req: 把{colour}小球往后拉，最多 {reach} 像素，朝反方向射出
    steps:
      - 在 preload 中生成小球纹理
      - 把小球放在弹弓上，关掉重力，设为可拖动
      - drag 时用 Vector2.limit 限制拉的距离
      - dragend 时打开重力，朝拉的反方向设置速度
      - 在 update 中用 lineBetween 画皮筋，keydown-R 时重新装弹
knobs:
  reach: {code: "REACH = {}", values: [120, 100, 140]}
  colour:
    - {code: "0xd84315", en: red, zh: 红色}
    - {code: "0x37474f", en: grey, zh: 灰色}
probe: |
  const ball = t.one('Image');
  t.near(t.travel(ball, () => t.step(30)).distance, 0, 0.5, 'it waits on the post');
  t.pointerDown(ball);
  for (let i = 1; i <= 20; i++) { t.move(200 - i * 8, 400); t.step(); }
  t.near(200 - ball.x, knobs.reach, 2, 'it can be pulled back only so far');
  t.near(t.pixel(170, 400)[0], 0x3e, 12, 'the band is drawn between post and ball');
  t.near(t.travel(ball, () => t.step(20)).distance, 0, 0.5, 'it waits for the release');
  t.pointerUp(40, 400);
  const flight = t.travel(ball, () => t.step(30));
  t.ok(flight.x > 150, 'it flies away opposite to the pull');
  t.ok(flight.y > 20, 'gravity bends the flight');
  t.ok(t.pixel(190, 400)[0] > 100, 'the band is gone');
  t.pointerDown(ball);
  t.step(2);
  t.move(100, 100);
  t.step(2);
  t.ok(Math.hypot(ball.x - 100, ball.y - 100) > 60, 'it cannot be pulled back in flight');
  t.pointerUp(100, 100);
  t.seconds(4);
  t.ok(ball.x > 0 && ball.x < 800 && ball.y < 600, 'it stays on the screen');
  t.press('R');
  t.step(2);
  t.near(ball.x, 200, 2, 'R puts it back');
  t.near(t.travel(ball, () => t.step(30)).distance, 0, 0.5, 'and it waits again');
*/
const REACH = 120;
const POWER = 6;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xd84315).fillCircle(20, 20, 20).generateTexture('ball', 40, 40);
  g.destroy();
}

function create() {
  this.add.rectangle(200, 500, 16, 200, 0x6d4c41);
  this.band = this.add.graphics();
  this.ball = this.physics.add.image(200, 400, 'ball').setInteractive({ draggable: true });
  this.ball.setCollideWorldBounds(true).setBounce(0.5).setDragX(60);
  this.pull = new Phaser.Math.Vector2();
  load(this);

  this.ball.on('drag', (pointer, x, y) => {
    if (!this.loaded) return;

    this.pull.set(x - 200, y - 400).limit(REACH);
    this.ball.setPosition(200 + this.pull.x, 400 + this.pull.y);
  });

  this.ball.on('dragend', () => {
    if (!this.loaded) return;

    this.loaded = false;
    this.ball.body.setAllowGravity(true);
    this.ball.setVelocity(-this.pull.x * POWER, -this.pull.y * POWER);
  });

  this.input.keyboard.on('keydown-R', () => load(this));
}

function load(scene) {
  scene.loaded = true;
  scene.ball.body.reset(200, 400);
  scene.ball.body.setAllowGravity(false);
}

function update() {
  this.band.clear();
  if (this.loaded) this.band.lineStyle(5, 0x3e2723).lineBetween(200, 400, this.ball.x, this.ball.y);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#81d4fa',
  physics: { default: 'arcade', arcade: { gravity: { y: 500 } } },
  scene: { preload, create, update }
});

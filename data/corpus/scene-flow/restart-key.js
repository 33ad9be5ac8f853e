/* scene
tasks:
  en:
    - restart
    - "game over when the ball falls, {key} restarts"
    - 'A ball falls with gravity {gravity}; when it leaves the bottom show "Game Over" and stop the physics; {key} restarts the scene and counts the tries.'
  zh:
    - 重新开始
    - 球掉下去就游戏结束，按 {key} 重来
    - '小球以重力 {gravity} 下落，掉出画面底部后显示"Game Over"并停止物理；按 {key} 重新开始场景，并显示第几次尝试。'
difficulty: easy
apis: [this.scene.restart, this.physics.pause, generateTexture, this.input.keyboard.on, this.physics.add.image]
plan:
  en:
    req: The fallen ball ends the game and {key} restarts the scene
    steps:
      - Generate the ball texture in preload
      - Let it fall by gravity
      - In update check y and show Game Over
      - On {key} raise the try counter and call this.scene.restart
  zh:
    req: 小球落出画面则游戏结束，按 {key} 重启场景
    steps:
      - 在 preload 中生成小球纹理
      - 用重力让它下落
      - 在 update 中检查 y 并显示 Game Over
      - 按 {key} 时增加次数并调用 this.scene.restart
knobs:
  key: {code: "keydown-{}", values: [R, SPACE]}
  gravity: {code: "GRAVITY = {}", values: [400, 600]}
probe: |
  const over = () => t.texts().some((s) => /game over/i.test(s));
  const tries = () => t.number(/try/i);
  t.near(tries(), 1, 0, 'it is the first try');
  t.ok(t.travel(t.one('Image'), () => t.step(30)).y > 20, 'the ball falls');
  t.ok(!over(), 'not over yet');
  t.seconds(3);
  t.ok(over(), 'it is over when the ball is out');
  t.press(knobs.key);
  t.step(5);
  t.ok(!over() && t.one('Image').y < 300, 'the key starts again');
  t.near(tries(), 2, 0, 'the tries are counted');
  t.seconds(3);
  t.ok(over(), 'the second try ends as well');
*/
const GRAVITY = 400;
let tries = 1; // lives outside the scene and survives its restart

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0x66ddaa).fillCircle(18, 18, 18).generateTexture('ball', 36, 36).destroy();
}

function create() {
  this.ball = this.physics.add.image(400, 80, 'ball');
  this.over = false;
  this.add.text(20, 20, `Try ${tries}`, { fontSize: '22px' });

  this.input.keyboard.on('keydown-R', () => {
    tries += 1;
    this.scene.restart();
  });
}

function update() {
  if (!this.over && this.ball.y > 600) {
    this.over = true;
    this.physics.pause();
    this.add.text(400, 300, 'Game Over', { fontSize: '48px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2a1f2d',
  physics: { default: 'arcade', arcade: { gravity: { y: GRAVITY } } },
  scene: { preload, create, update }
});

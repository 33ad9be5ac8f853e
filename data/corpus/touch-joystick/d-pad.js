/* scene
tasks:
  en:
    - d-pad on the screen
    - a cross of four touch buttons that moves a square
    - Four 60 px buttons in a cross at 120,460, made in a loop over direction vectors; holding one lights it and moves the {colour} square at {speed} px/s, keeping it on the screen.
  zh:
    - 屏幕十字键
    - 用屏幕上的十字方向键移动方块
    - 在 120,460 处用循环做四个 60 像素的十字方向键，按住时变亮，并以每秒 {speed} 像素移动{colour}方块，方块不能出屏幕。
difficulty: easy
apis: [this.add.rectangle, setInteractive, Phaser.Math.Clamp, setAlpha, this.input.on]
plan:
  en:
    req: Move a {colour} square with a four-button d-pad on the screen
    steps:
      - Draw the square
      - Make one interactive rectangle for each direction
      - Keep the held direction and light its button
      - Release it on pointerup anywhere
      - Move the square in update and clamp it
  zh:
    req: 用屏幕十字键移动{colour}方块
    steps:
      - 画方块
      - 为每个方向做一个可交互矩形
      - 记住按住的方向并点亮按钮
      - 任何地方 pointerup 都松开
      - 在 update 中移动方块并限制范围
knobs:
  colour:
    - {code: "0x06d6a0", en: green, zh: 绿色}
    - {code: "0xef476f", en: red, zh: 红色}
  speed: {code: "SPEED = {}", values: [200, 150, 280]}
probe: |
  const square = t.one((o) => o.type === 'Rectangle' && !o.input);
  const hold = (x, y, frames = 30) => t.travel(square, () => { t.pointerDown(x, y); t.step(frames); t.pointerUp(x, y); t.step(); });
  const [pad] = t.objects((o) => o.type === 'Rectangle' && o.input && o.x > 150);
  t.near(hold(180, 460).x, knobs.speed / 2, 12, 'the right button moves it right');
  t.near(hold(60, 460).x, -knobs.speed / 2, 12, 'the left button moves it left');
  t.near(hold(120, 400).y, -knobs.speed / 2, 12, 'the upper button moves it up');
  t.near(hold(120, 520).y, knobs.speed / 2, 12, 'the lower button moves it down');
  t.near(hold(120, 460).distance, 0, 0.5, 'the middle does nothing');
  const dim = pad.alpha;
  t.pointerDown(pad);
  t.step(2);
  t.ok(pad.alpha > dim, 'a held button lights up');
  t.seconds(6);
  t.ok(square.x <= 800 && square.x > 700, 'the square stays on the screen');
  t.pointerUp(500, 200);
  t.step(2);
  t.near(pad.alpha, dim, 0.001, 'letting go elsewhere releases it');
*/
const SPEED = 200;
const DIRECTIONS = [{ x: 1, y: 0 }, { x: -1, y: 0 }, { x: 0, y: 1 }, { x: 0, y: -1 }];

function create() {
  this.square = this.add.rectangle(450, 280, 50, 50, 0x06d6a0);
  this.direction = null;

  for (const direction of DIRECTIONS) {
    const button = this.add.rectangle(120 + direction.x * 60, 460 + direction.y * 60, 58, 58, 0xffffff);
    button.setAlpha(0.4).setInteractive();

    button.on('pointerdown', () => {
      this.direction = direction;
      button.setAlpha(0.9);
    });
    this.input.on('pointerup', () => {
      this.direction = null;
      button.setAlpha(0.4);
    });
  }
}

function update(time, delta) {
  if (!this.direction) return;

  const distance = SPEED * delta / 1000;
  this.square.x = Phaser.Math.Clamp(this.square.x + this.direction.x * distance, 25, 775);
  this.square.y = Phaser.Math.Clamp(this.square.y + this.direction.y * distance, 25, 575);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  scene: { create, update }
});

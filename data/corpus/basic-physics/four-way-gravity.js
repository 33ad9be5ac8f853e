/* scene
tasks:
  en:
    - change gravity with arrow keys
    - the arrow keys decide to which side of the window the {colour} balls fall
    - tilt the world, balls drop down, up, left or right depending on the key I pressed last
    - "Five {colour} balls of radius 25 with a bounce of 0.4 fall down with a gravity of {gravity}. LEFT, RIGHT, UP and DOWN turn the gravity of the whole world to that side, the balls stay on the screen, and a text shows Gravity: and the direction."
  zh:
    - 用方向键改变重力
    - 方向键决定{colour}小球往窗口的哪一边掉
    - 像把世界倾斜一样，按哪个键小球就朝上、下、左、右哪边落
    - 五个半径 25、弹性 0.4 的{colour}球以重力 {gravity} 向下落。左右上下键把整个世界的重力转向那一边，小球不会离开屏幕，文字 Gravity 显示方向。
difficulty: easy
apis: [this.physics.add.existing, this.input.keyboard.addKey, this.physics.world.gravity.set, setBounce, setCollideWorldBounds]
plan:
  en:
    req: The arrow keys turn the gravity of {gravity} for five {colour} balls
    steps: [Add five balls that bounce off the edges, List the direction of each arrow key, Set the gravity of the world when a key goes down, Show the direction]
  zh:
    req: 方向键改变五个{colour}球的重力方向，大小为 {gravity}
    steps: [添加五个在边缘反弹的球, 列出每个方向键的方向, 按下时设置世界的重力, 显示方向]
knobs:
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x90e0ef", en: light blue, zh: 浅蓝色}
    - {code: "0xff6b6b", en: red, zh: 红色}
  gravity: {code: "GRAVITY = {}", values: [600, 450, 900]}
probe: |
  const balls = t.objects('Arc');
  t.ok(balls.length === 5 && balls.every((o) => o.fillColor === knobs.colour), 'five balls of the asked colour');
  t.seconds(5);
  t.ok(balls.every((o) => Math.abs(o.y - 575) < 3), 'they fall to the bottom at first');
  const side = t.travel(balls[0], () => { t.press('RIGHT'); t.step(26); });
  t.near(side.x, knobs.gravity / 8, knobs.gravity / 40, 'RIGHT lets them fall to the right with the asked gravity');
  t.ok(t.text(/right/i), 'and the text says so');
  t.seconds(5);
  t.ok(balls.every((o) => Math.abs(o.x - 775) < 3), 'until they lie at the right edge');
  t.press('UP');
  t.seconds(5);
  t.ok(balls.every((o) => Math.abs(o.y - 25) < 3), 'UP lets them fall to the top');
  t.ok(t.text(/up/i), 'the text says up');
  t.press('LEFT');
  t.seconds(5);
  t.ok(balls.every((o) => Math.abs(o.x - 25) < 3), 'LEFT to the left');
  t.press('DOWN');
  t.ok(t.travel(balls[0], () => t.step(30)).y > 20, 'and DOWN down again');
*/
const GRAVITY = 600;
const WAYS = {
  LEFT: [-1, 0],
  RIGHT: [1, 0],
  UP: [0, -1],
  DOWN: [0, 1]
};

class TiltScene extends Phaser.Scene {
  create() {
    for (let i = 0; i < 5; i++) {
      const ball = this.add.circle(160 + i * 120, 120 + i * 80, 25, 0xffb703);
      this.physics.add.existing(ball);
      ball.body.setBounce(0.4);
      ball.body.setCollideWorldBounds(true);
    }
    this.label = this.add.text(400, 40, '', { fontSize: '28px' }).setOrigin(0.5);

    for (const key of Object.keys(WAYS)) {
      this.input.keyboard.addKey(key).on('down', () => this.tilt(key));
    }
    this.tilt('DOWN');
  }

  tilt(key) {
    const [x, y] = WAYS[key];
    this.physics.world.gravity.set(x * GRAVITY, y * GRAVITY);
    this.label.setText('Gravity: ' + key);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  physics: { default: 'arcade' },
  scene: TiltScene
});

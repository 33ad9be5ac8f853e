/* scene
tasks:
  en:
    - colour switch ring
    - a ring of four colours, I tap to turn it a quarter so that the falling ball lands on its own colour
    - one click game where a ball drops on a wheel and the top of the wheel must have the same color
    - 'A ball in one of four colours falls at {fall} px/s on a ring of four coloured quarters. SPACE or a click turns the ring by 90 degrees; landing on the same colour scores 1 and the next ball falls {faster} px/s faster, another colour shows "Game Over" and the next press restarts.'
  zh:
    - 颜色转环
    - 四种颜色的圆环，点一下转四分之一圈，让落下的小球碰到相同的颜色
    - 一键游戏，球掉到彩色轮子上，轮子顶上的颜色要和球一样
    - '四种颜色之一的小球以每秒 {fall} 像素落向由四段颜色组成的圆环。按空格或点击让圆环转 90 度；颜色相同得 1 分，下一个球每秒快 {faster} 像素，颜色不同则显示"Game Over"，再按一次重新开始。'
difficulty: easy
apis: [this.add.graphics, arc, strokePath, setFillStyle, this.input.keyboard.addKey]
plan:
  en:
    req: Turn a ring of four colours so that the ball lands on its own colour
    steps: [Draw four arcs as a ring, Turn it by 90 degrees for each press, Let a ball of a random colour fall, Compare its colour with the top of the ring, Score or end the game]
  zh:
    req: 转动四色圆环，让小球落在相同的颜色上
    steps: [用四段弧画出圆环, 每按一次转 90 度, 让随机颜色的小球落下, 比较小球和环顶的颜色, 得分或结束游戏]
knobs:
  fall: {code: "FALL = {}", values: [160, 130, 200]}
  faster: {code: "FASTER = {}", values: [10, 20, 5]}
probe: |
  const ball = () => t.one('Arc');
  const over = () => t.texts().some((s) => /game over/i.test(s));
  const same = () => {
    const c = ball().fillColor;
    const top = t.pixel(400, 300);
    return [c >> 16, (c >> 8) & 255, c & 255].every((part, i) => Math.abs(part - top[i]) < 12);
  };
  t.near(t.travel(ball(), () => t.step(15)).y, knobs.fall / 4, 6, 'the ball falls at the asked speed');
  const before = t.one('Graphics').angle;
  t.press('SPACE');
  t.near(t.one('Graphics').angle - before, 90, 0.5, 'SPACE turns the ring by a quarter');
  const match = () => { for (let i = 0; i < 4 && !same(); i++) t.press('SPACE'); };
  match();
  t.ok(same(), 'each colour can be brought to the top');
  t.step(10);
  for (let i = 0; i < 200 && t.number(/score/i) < 1 && !over(); i++) t.step(1);
  t.ok(t.number(/score/i) === 1 && !over(), 'the same colour scores');
  t.near(t.travel(ball(), () => t.step(15)).y, (knobs.fall + knobs.faster) / 4, 6, 'the next ball starts above and is faster');
  match();
  for (let i = 0; i < 200 && t.number(/score/i) < 2 && !over(); i++) t.step(1);
  t.ok(t.number(/score/i) === 2, 'and can be caught too');
  t.step(2);
  if (same()) t.click(400, 500);
  t.ok(!same(), 'a click turns the ring as well');
  t.seconds(2.5);
  t.ok(over(), 'the wrong colour ends the game');
  t.ok(t.movers(() => t.step(10)).length === 0, 'the ball stops');
  t.press('SPACE');
  t.step(5);
  t.ok(!over() && t.number(/score/i) === 0, 'the next press restarts');
*/
const FALL = 160;
const FASTER = 10;
const COLOURS = [0xe63946, 0xffd166, 0x06d6a0, 0x4361ee];

class RingScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.turns = 0;
    this.over = false;
    this.label = this.add.text(20, 20, 'Score: 0', { fontSize: '28px' });

    // the first colour is at the top, the others follow clockwise
    this.ring = this.add.graphics({ x: 400, y: 420 });
    COLOURS.forEach((colour, i) => {
      const start = Phaser.Math.DegToRad(i * 90 - 135);
      this.ring.lineStyle(40, colour).beginPath();
      this.ring.arc(0, 0, 120, start, start + Math.PI / 2).strokePath();
    });
    this.ball = this.add.circle(400, 40, 18);
    this.dropBall();

    this.input.keyboard.addKey('SPACE').on('down', this.press, this);
    this.input.on('pointerdown', this.press, this);
  }

  dropBall() {
    this.wanted = Phaser.Math.Between(0, 3);
    this.ball.setFillStyle(COLOURS[this.wanted]).setPosition(400, 40);
  }

  press() {
    if (this.over) {
      this.scene.restart();
      return;
    }
    this.turns = (this.turns + 1) % 4;
    this.ring.angle = this.turns * 90;
  }

  update(time, delta) {
    if (this.over) return;
    this.ball.y += (FALL + this.score * FASTER) * delta / 1000;
    if (this.ball.y < 262) return;

    const top = (4 - this.turns) % 4;
    if (top === this.wanted) {
      this.score += 1;
      this.label.setText(`Score: ${this.score}`);
      this.dropBall();
    } else {
      this.over = true;
      this.add.text(400, 120, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: RingScene
});

/* scene
tasks:
  en:
    - balloon that goes up while I hold
    - keep space down and the {colour} balloon climbs, release and it sinks, it has to catch stars and must not touch the red edges
    - one button flying game, a hot air balloon floats through stars, top and bottom are dangerous
    - 'A {colour} balloon at x = 200 rises at {rise} px/s while SPACE or the mouse button is held and sinks at {sink} px/s otherwise. Stars come from the right every 1.5 s and score 1 when touched; the red strips at the top and bottom end the game with "Game Over" and SPACE restarts.'
  zh:
    - 按住上升的气球
    - 按住空格{colour}气球往上飞，松开就往下落，要收集星星，不能碰到上下的红边
    - 一个键的飞行小游戏，热气球飘着接星星，天花板和地面都危险
    - '{colour}气球在 x = 200，按住空格或鼠标时以每秒 {rise} 像素上升，松开时以每秒 {sink} 像素下降。每 1.5 秒从右边来一颗星星，碰到得 1 分；碰到上下的红条显示"Game Over"，按空格重新开始。'
difficulty: easy
apis: [this.add.ellipse, this.add.star, this.time.addEvent, this.input.activePointer.isDown, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: A {colour} balloon rises while a button is held and collects stars
    steps: [Draw the red strips and the balloon, Move it up or down by the state of the button, Send stars from the right by a timer, Score touched stars, End the game at the strips]
  zh:
    req: 按住时{colour}气球上升并收集星星
    steps: [画红条和气球, 按按键状态上升或下降, 用计时器从右边放出星星, 碰到星星得分, 碰到红条结束]
knobs:
  rise: {code: "RISE = {}", values: [200, 240]}
  sink: {code: "SINK = {}", values: [150, 120]}
  colour:
    - {code: "0xff5da2", en: pink, zh: 粉色}
    - {code: "0x4361ee", en: blue, zh: 蓝色}
    - {code: "0x2dc653", en: green, zh: 绿色}
probe: |
  const balloon = () => t.one('Ellipse');
  const over = () => t.texts().some((s) => /game over/i.test(s));
  t.ok(balloon().fillColor === knobs.colour, 'the balloon has the asked colour');
  t.near(t.travel(balloon(), () => t.hold('SPACE', 30)).y, -knobs.rise / 2, 14, 'it rises while SPACE is held');
  t.step(2);
  t.near(t.travel(balloon(), () => t.step(20)).y, knobs.sink / 3, 8, 'and sinks without it');
  t.pointerDown(400, 300);
  t.step(2);
  t.near(t.travel(balloon(), () => t.step(10)).y, -knobs.rise / 6, 8, 'the mouse button lifts it too');
  t.pointerUp(400, 300);
  for (let i = 0; i < 900 && t.number(/score/i) < 2 && !over(); i++) {
    const star = t.objects('Star').filter((o) => o.x > 160).sort((a, b) => a.x - b.x)[0];
    if (balloon().y > (star ? star.y : 300) + 4) t.down('SPACE'); else t.up('SPACE');
    t.step(1);
  }
  t.up('SPACE');
  t.ok(t.number(/score/i) === 2 && !over(), 'stars can be collected');
  for (let i = 0; i < 330 && !over(); i++) t.step(1);
  t.ok(over() && balloon().y > 500, 'the lower strip ends the game');
  t.ok(t.movers(() => t.step(10)).length === 0, 'everything stops');
  t.press('SPACE');
  t.step(5);
  t.ok(!over() && t.number(/score/i) === 0, 'SPACE restarts');
  t.near(balloon().y, 300, 40, 'in the middle');
*/
const RISE = 200;
const SINK = 150;

class BalloonScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.over = false;
    this.stars = [];
    this.add.rectangle(400, 10, 800, 20, 0xd00000);
    this.add.rectangle(400, 590, 800, 20, 0xd00000);
    this.balloon = this.add.ellipse(200, 300, 50, 64, 0xff5da2);
    this.label = this.add.text(20, 30, 'Score: 0', { fontSize: '28px' });

    this.time.addEvent({ delay: 1500, loop: true, callback: this.addStar, callbackScope: this });
    this.space = this.input.keyboard.addKey('SPACE');
    this.space.on('down', () => {
      if (this.over) this.scene.restart();
    });
  }

  addStar() {
    this.stars.push(this.add.star(840, Phaser.Math.Between(120, 480), 5, 10, 22, 0xffd166));
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = delta / 1000;
    const held = this.space.isDown || this.input.activePointer.isDown;
    this.balloon.y += (held ? -RISE : SINK) * seconds;

    for (const star of this.stars) {
      star.x -= 220 * seconds;
      if (Phaser.Math.Distance.BetweenPoints(star, this.balloon) < 50) {
        star.destroy();
        this.score += 1;
        this.label.setText(`Score: ${this.score}`);
      } else if (star.x < -30) {
        star.destroy();
      }
    }
    this.stars = this.stars.filter((star) => star.active);

    if (this.balloon.y < 52 || this.balloon.y > 548) {
      this.over = true;
      this.time.removeAllEvents();
      this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#5390d9',
  scene: BalloonScene
});

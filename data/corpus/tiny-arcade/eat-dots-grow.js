/* scene
tasks:
  en:
    - eat dots and get bigger
    - a {colour} blob follows my mouse and eats little dots to grow, it is always hungry and shrinks, win when it is huge
    - agar style game for one, swallow the points, do not starve
    - 'A {colour} circle with radius 20 moves towards the mouse at 240 px/s and loses {shrink} px of radius per second. Each of 15 dots it covers scores 1, adds {grow} px of radius and comes back elsewhere; radius 60 shows "You win!", under 8 "Game Over", SPACE restarts.'
  zh:
    - 吃豆子变大
    - '{colour}圆球跟着鼠标吃小点，越吃越大，不吃就变小，长到很大就赢'
    - 单人版大球吃小球，吞掉圆点，别饿死
    - '半径 20 的{colour}圆以每秒 240 像素移向鼠标，半径每秒减少 {shrink} 像素。吃掉 15 个小点之一得 1 分，半径加 {grow} 像素，小点在别处重新出现；半径到 60 显示"You win!"，小于 8 显示"Game Over"，按空格重新开始。'
difficulty: medium
apis: [this.add.circle, setRadius, Phaser.Math.Distance.BetweenPoints, this.input.on, Phaser.Math.Between]
plan:
  en:
    req: A blob follows the mouse, grows by dots and shrinks by hunger
    steps: [Draw the blob and scatter the dots, Remember where the mouse is, Move the blob towards it, Grow and move a dot that is covered, Shrink all the time, End when it is huge or starved]
  zh:
    req: 圆球跟着鼠标，吃点变大，挨饿变小
    steps: [画圆球并撒下小点, 记住鼠标的位置, 让圆球移过去, 盖住小点时变大并移动小点, 一直慢慢变小, 很大或饿死时结束]
knobs:
  grow: {code: "GROW = {}", values: [3, 4, 5]}
  shrink: {code: "SHRINK = {}", values: [3, 2]}
  colour:
    - {code: "0x70e000", en: green, zh: 绿色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
probe: |
  const blob = () => t.one((o) => o.type === 'Arc' && o.fillColor === knobs.colour);
  const dots = () => t.objects((o) => o.type === 'Arc' && o.fillColor !== knobs.colour);
  const says = (words) => t.texts().some((s) => words.test(s));
  t.ok(dots().length === 15, 'there are 15 dots');
  const places = dots().map((dot) => ({ x: dot.x, y: dot.y }));
  dots().forEach((dot) => dot.setPosition(20, 590));
  t.move(700, 300);
  t.step(2);
  t.near(t.travel(blob(), () => t.step(15)).x, 60, 8, 'the blob moves towards the mouse');
  const before = blob().radius;
  t.step(30);
  t.near(blob().radius, before - knobs.shrink / 2, 0.3, 'it shrinks at the asked speed');
  const thin = blob().radius;
  const score = t.number(/score/i);
  const dot = dots()[0];
  dot.setPosition(blob().x, blob().y);
  t.step(1);
  t.near(blob().radius, thin + knobs.grow, 0.3, 'a dot makes it grow');
  t.ok(t.number(/score/i) === score + 1 && Math.hypot(dot.x - blob().x, dot.y - blob().y) > 1, 'it scores and the dot goes elsewhere');
  dots().forEach((one, i) => one.setPosition(places[i].x, places[i].y));
  for (let i = 0; i < 900 && !says(/you win/i) && !says(/game over/i); i++) {
    const far = (o) => Math.hypot(o.x - blob().x, o.y - blob().y);
    const nearest = dots().sort((a, b) => far(a) - far(b))[0];
    t.move(nearest.x, nearest.y);
    t.step(1);
  }
  t.ok(says(/you win/i), 'a big blob wins');
  t.press('SPACE');
  t.step(5);
  t.ok(!says(/you win/i) && blob().radius < 30, 'SPACE restarts');
  t.move(400, 300);
  dots().forEach((one) => one.setPosition(20, 590));
  for (let i = 0; i < 500 && !says(/game over/i); i++) t.step(1);
  t.ok(says(/game over/i), 'without food it starves');
*/
const GROW = 3;
const SHRINK = 3;

class BlobScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.over = false;
    this.dots = [];
    for (let i = 0; i < 15; i++) {
      this.dots.push(this.add.circle(0, 0, 6, 0xffd166));
    }
    this.dots.forEach((dot) => this.placeDot(dot));
    this.blob = this.add.circle(400, 300, 20, 0x70e000);
    this.label = this.add.text(20, 20, 'Score: 0', { fontSize: '28px' });

    this.target = new Phaser.Math.Vector2(400, 300);
    this.input.on('pointermove', (pointer) => this.target.set(pointer.x, pointer.y));
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  placeDot(dot) {
    dot.setPosition(Phaser.Math.Between(30, 770), Phaser.Math.Between(30, 570));
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = delta / 1000;
    const distance = Phaser.Math.Distance.BetweenPoints(this.blob, this.target);
    if (distance > 0) {
      // never farther than the mouse
      const part = Math.min(1, 240 * seconds / distance);
      this.blob.x += (this.target.x - this.blob.x) * part;
      this.blob.y += (this.target.y - this.blob.y) * part;
    }

    let radius = this.blob.radius - SHRINK * seconds;
    for (const dot of this.dots) {
      if (Phaser.Math.Distance.BetweenPoints(dot, this.blob) < radius) {
        radius += GROW;
        this.score += 1;
        this.label.setText(`Score: ${this.score}`);
        this.placeDot(dot);
      }
    }
    this.blob.setRadius(radius);
    if (radius >= 60) this.end('You win!');
    if (radius < 8) this.end('Game Over');
  }

  end(message) {
    this.over = true;
    this.add.text(400, 300, message, { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: BlobScene
});

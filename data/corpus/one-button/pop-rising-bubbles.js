/* scene
tasks:
  en:
    - pop bubbles
    - bubbles rise from below and I burst them with the mouse, too many that get away and it is over
    - click game for kids, soap bubbles float up from the bottom of the water, each one I hit is a point
    - 'Every {every} ms a {colour} bubble with a radius of 20 to 34 px starts below the screen and rises at {rise} px/s. A click on it scores 1; after 5 bubbles that leave at the top "Game Over" appears, and a click on these words starts again.'
  zh:
    - 戳泡泡
    - 泡泡从下面升上来，用鼠标点破，跑掉太多就结束
    - 给小朋友玩的点击游戏，肥皂泡从水底往上飘，点中一个得一分
    - '每 {every} 毫秒从画面下方出现一个半径 20 到 34 像素的{colour}泡泡，以每秒 {rise} 像素上升。点中得 1 分；有 5 个从顶部跑掉后显示"Game Over"，点击这行字重新开始。'
difficulty: easy
apis: [this.add.circle, setInteractive, this.time.addEvent, Phaser.Math.Between, this.scene.restart]
plan:
  en:
    req: Click rising bubbles before 5 of them escape
    steps: [Start a bubble below the screen by a timer, Let all bubbles rise, Remove and score a clicked bubble, Count those that leave at the top, Show Game Over after five]
  zh:
    req: 在 5 个泡泡跑掉之前点破它们
    steps: [用计时器在下方放出泡泡, 让所有泡泡上升, 点中时移除并得分, 统计从顶部跑掉的泡泡, 跑掉五个后显示 Game Over]
knobs:
  rise: {code: "RISE = {}", values: [120, 100, 150]}
  every: {code: "EVERY = {}", values: [800, 700]}
  colour:
    - {code: "0x90e0ef", en: light blue, zh: 浅蓝色}
    - {code: "0xffafcc", en: pink, zh: 粉色}
probe: |
  const bubbles = () => t.objects('Arc');
  const over = () => t.texts().some((s) => /game over/i.test(s));
  t.ok(bubbles().length === 0, 'there is no bubble at first');
  t.seconds(2);
  const first = bubbles()[0];
  t.ok(first.fillColor === knobs.colour, 'a bubble of the asked colour comes');
  t.ok(first.radius >= 20 && first.radius <= 34, 'its size is in the asked range');
  t.near(t.travel(first, () => t.step(30)).y, -knobs.rise / 2, 5, 'it rises at the asked speed');
  t.click(5, 300);
  t.near(t.number(/score/i), 0, 0, 'a click beside it does not count');
  t.click(first);
  t.ok(t.number(/score/i) === 1 && !bubbles().includes(first), 'a click on it pops it');
  t.click(bubbles()[0]);
  t.near(t.number(/score/i), 2, 0, 'the next one counts as well');
  for (let i = 0; i < 1000 && !over(); i++) t.step(1);
  t.ok(over() && t.texts().some((s) => /missed: 5/i.test(s)), 'five missed bubbles end the game');
  t.ok(t.movers(() => t.step(60)).length === 0, 'everything stops');
  t.click(400, 300);
  t.step(5);
  t.ok(!over() && t.number(/score/i) === 0 && bubbles().length === 0, 'a click on Game Over starts again');
*/
const RISE = 120;
const EVERY = 800;

class BubbleScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.missed = 0;
    this.bubbles = this.add.group();
    this.label = this.add.text(20, 20, '', { fontSize: '28px' });
    this.showScore();
    this.time.addEvent({ delay: EVERY, loop: true, callback: this.addBubble, callbackScope: this });
  }

  addBubble() {
    const bubble = this.add.circle(Phaser.Math.Between(60, 740), 640, Phaser.Math.Between(20, 34), 0x90e0ef);
    bubble.setInteractive().on('pointerdown', () => this.pop(bubble));
    this.bubbles.add(bubble);
  }

  pop(bubble) {
    if (this.missed === 5) return;
    bubble.destroy();
    this.score += 1;
    this.showScore();
  }

  showScore() {
    this.label.setText(`Score: ${this.score}  Missed: ${this.missed}`);
  }

  update(time, delta) {
    if (this.missed === 5) return;
    // a copy, because escaped bubbles leave the group
    for (const bubble of [...this.bubbles.getChildren()]) {
      bubble.y -= RISE * delta / 1000;
      if (bubble.y < -40) {
        bubble.destroy();
        this.missed += 1;
        this.showScore();
        if (this.missed === 5) this.end();
      }
    }
  }

  end() {
    this.time.removeAllEvents();
    const text = this.add.text(400, 300, 'Game Over', { fontSize: '64px' }).setOrigin(0.5);
    text.setInteractive().on('pointerdown', () => this.scene.restart());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#023e8a',
  scene: BubbleScene
});

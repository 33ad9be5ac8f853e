/* scene
tasks:
  en:
    - circle moving left and right forever
    - a {colour} circle slides back and forth, click to stop it, click again to go on
    - "A yoyo tween moves a {colour} circle from x 100 to x 700 and back in {time} ms each way; a click pauses it and the next click resumes."
  zh:
    - 圆形左右来回移动
    - '{colour}圆来回滑动，点击停下，再点击继续'
    - 用 yoyo 补间让{colour}圆从 x=100 移到 x=700 再回来，单程 {time} 毫秒，点击暂停，再次点击继续
difficulty: easy
apis: [this.add.circle, this.tweens.add, tween.pause, tween.resume, tween.isPaused]
plan:
  en:
    req: A circle slides to and fro, a click pauses and resumes it
    steps: [Draw the circle, Add an endless yoyo tween, Pause or resume it on a click]
  zh:
    req: 圆来回滑动，点击暂停和继续
    steps: [画圆, 添加无限往返补间, 点击时暂停或继续]
knobs:
  colour:
    - {code: "0x80ed99", en: green, zh: 绿色}
    - {code: "0xffafcc", en: pink, zh: 粉色}
  time: {code: "TIME = {}", values: [2000, 1200]}
probe: |
  const circle = t.one('Arc');
  let low = 999, high = 0;
  for (let i = 0; i < knobs.time / 1000 * 120 + 10; i++) { t.step(); low = Math.min(low, circle.x); high = Math.max(high, circle.x); }
  t.near(low, 100, 8, 'it reaches the left end');
  t.near(high, 700, 8, 'it reaches the right end');
  t.step(20);
  t.click(400, 500);
  t.near(t.travel(circle, () => t.step(30)).distance, 0, 0.1, 'a click stops it');
  t.click(400, 500);
  t.ok(t.travel(circle, () => t.step(20)).distance > 10, 'another click lets it go on');
*/
const TIME = 2000;

function create() {
  const circle = this.add.circle(100, 300, 40, 0x80ed99);
  const tween = this.tweens.add({
    targets: circle,
    x: 700,
    duration: TIME,
    ease: 'Sine.easeInOut',
    yoyo: true,
    repeat: -1
  });

  this.input.on('pointerdown', () => {
    if (tween.isPaused()) {
      tween.resume();
    } else {
      tween.pause();
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22577a',
  scene: { create }
});

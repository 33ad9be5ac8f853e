/* scene
tasks:
  en:
    - catch the ghost
    - a ghost fades in and out somewhere, click it while it can be seen well
    - spooky clicking game, the spirit appears slowly and vanishes again, then turns up at another place
    - 'A white ghost fades in and out again within {period} ms at a random place and then comes at another one. A click on it counts only while its alpha is above 0.5 and lets it come elsewhere at once. After {goal} catches it is gone and "All ghosts caught!" is shown.'
  zh:
    - 抓幽灵
    - 幽灵在某处渐渐出现又消失，看得清时点它
    - 吓人的点击游戏，幽灵慢慢现身又隐去，然后出现在别的地方
    - '白色幽灵在随机位置用 {period} 毫秒淡入再淡出，然后出现在另一处。只有透明度大于 0.5 时点中才算，点中后立即换到别处。抓到 {goal} 次后幽灵消失并显示"All ghosts caught!"。'
difficulty: medium
apis: [generateTexture, setInteractive, setAlpha, Phaser.Math.Between, setVisible]
plan:
  en:
    req: Click the ghost while it is clearly visible
    steps: [Generate a ghost texture, Put the ghost at a random place, In update fade it in and out along a sine, Move it when it has vanished, Count clicks while alpha is above one half, "End after {goal} catches"]
  zh:
    req: 在幽灵清楚可见时点中它
    steps: [生成幽灵纹理, 把幽灵放到随机位置, 在 update 中按正弦淡入淡出, 消失后换位置, 透明度大于一半时点击才计数, "抓到 {goal} 次后结束"]
knobs:
  period: {code: "PERIOD = {}", values: [2000, 1600, 3000]}
  goal: {code: "GOAL = {}", values: [5, 3]}
probe: |
  const ghost = t.scene().children.list.find((o) => o.type === 'Image');
  const says = (words) => t.texts().some((s) => words.test(s));
  const caught = () => t.number(/caught/i);
  const until = (done) => { let i = 0; while (!done() && i < 400) { t.step(); i++; } return i; };
  const place = () => ghost.x + ',' + ghost.y;
  let from = place();
  until(() => place() !== from);
  from = place();
  const seen = [];
  const frames = until(() => { seen.push(ghost.alpha); return place() !== from; });
  t.near(frames, knobs.period * 0.06, 3, 'the ghost stays for the asked time');
  t.ok(Math.max(...seen) > 0.95 && Math.min(...seen) < 0.1, 'fades in and out');
  t.ok(ghost.x > 20 && ghost.x < 780 && ghost.y > 20 && ghost.y < 580, 'and comes again on the screen');
  t.ok(caught() === 0, 'nothing is caught by itself');
  until(() => ghost.alpha < 0.1);
  t.click(ghost.x, ghost.y);
  t.near(caught(), 0, 0, 'a click on a faint ghost does not count');
  for (let n = 1; n < knobs.goal; n++) {
    until(() => ghost.alpha > 0.8);
    from = place();
    t.click(ghost.x, ghost.y);
    t.near(caught(), n, 0, 'a click on a clear ghost counts');
    t.ok(place() !== from, 'and it comes elsewhere');
  }
  until(() => ghost.alpha > 0.8);
  t.click(ghost.x, ghost.y);
  t.ok(says(/all ghosts caught/i), 'enough catches end the game');
  t.step(60);
  t.ok(!ghost.visible, 'the ghost is gone');
*/
const PERIOD = 2000;
const GOAL = 5;

class GhostScene extends Phaser.Scene {
  create() {
    const g = this.add.graphics();
    g.fillStyle(0xf5f5ff).fillCircle(40, 40, 40).fillRect(0, 40, 80, 50);
    g.fillStyle(0x1a1a2e).fillCircle(26, 38, 7).fillCircle(54, 38, 7);
    g.generateTexture('ghost', 80, 90);
    g.destroy();

    this.caught = 0;
    this.label = this.add.text(20, 20, 'Caught: 0', { fontSize: '28px' });
    this.ghost = this.add.image(400, 300, 'ghost').setInteractive();
    this.ghost.on('pointerdown', () => this.hit());
    this.appear();
  }

  appear() {
    this.age = 0;
    this.ghost.setPosition(Phaser.Math.Between(60, 740), Phaser.Math.Between(120, 540));
  }

  hit() {
    if (this.ghost.alpha <= 0.5) return;
    this.caught += 1;
    this.label.setText('Caught: ' + this.caught);
    if (this.caught < GOAL) return this.appear();
    this.ghost.setVisible(false);
    this.add.text(400, 300, 'All ghosts caught!', { fontSize: '48px' }).setOrigin(0.5);
  }

  update(time, delta) {
    this.age += delta;
    if (this.age >= PERIOD) this.appear();
    this.ghost.setAlpha(Math.sin(Math.PI * this.age / PERIOD));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1a2e',
  scene: GhostScene
});

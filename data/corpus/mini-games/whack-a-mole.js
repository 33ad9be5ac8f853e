/* scene
tasks:
  en:
    - whack a mole
    - moles pop out of holes, click them before they hide
    - Nine holes; every {every} ms one hidden mole pops up for {up} ms, a click on it scores 1 and sends it back, and after {seconds} s the game stops with the score.
  zh:
    - 打地鼠
    - 地鼠从洞里冒出来，点到就得分
    - 九个洞；每 {every} 毫秒有一只地鼠冒出 {up} 毫秒，点中得 1 分并缩回去，{seconds} 秒后结束并显示得分。
difficulty: medium
apis: [generateTexture, this.add.ellipse, this.add.image, this.tweens.add, this.time.addEvent, this.time.delayedCall, Phaser.Utils.Array.GetRandom]
plan:
  en:
    req: Click moles while they are out of their holes
    steps:
      - Draw the mole texture and add nine holes with hidden moles
      - Pop up a random mole by a timer with a yoyo tween
      - Score a click on a mole that is up and hide it
      - Stop the timer after {seconds} s
  zh:
    req: 地鼠露出时点击得分
    steps:
      - 画地鼠纹理并添加九个洞和隐藏的地鼠
      - 用计时器随机选一只并用 yoyo 补间冒出
      - 点中露出的地鼠加分并让它缩回
      - '{seconds} 秒后停止计时器'
knobs:
  every: {code: "EVERY = {}", values: [800, 1000]}
  up: {code: "hold: {}", values: [600, 800]}
  seconds: {code: "SECONDS = {}", values: [20, 15]}
probe: |
  const moles = () => t.objects('Image');
  t.ok(t.objects('Ellipse').length === 9, 'there are nine holes');
  t.ok(moles().length === 0, 'no mole is out yet');
  let hits = 0, holes = new Set();
  for (let i = 0; i < 400 && hits < 3; i++) {
    t.step(1);
    const mole = moles().find((m) => m.scaleX > 0.9 || m.scaleY > 0.9);
    if (mole) { holes.add(mole.x + ',' + mole.y); t.click(mole); hits++; t.step(5); }
  }
  t.near(hits, 3, 0, 'moles come out');
  t.near(t.number(/score/i), hits, 0, 'clicked moles score');
  t.ok(holes.size > 1, 'from different holes');
  const before = t.number(/score/i);
  t.seconds(knobs.seconds);
  t.near(t.number(/score/i), before, 0, 'moles nobody hits do not score');
  t.ok(moles().length === 0 && t.texts().some((s) => /time/i.test(s)), 'the game ends');
*/
const EVERY = 800;
const SECONDS = 20;

class MoleScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x9c6644).fillCircle(42, 42, 42);
    art.fillStyle(0x222222).fillCircle(28, 34, 5).fillCircle(56, 34, 5).fillEllipse(42, 50, 18, 10);
    art.generateTexture('mole', 84, 84).destroy();
  }

  create() {
    this.score = 0;
    this.label = this.add.text(20, 20, 'Score: 0', { fontSize: '26px' });
    this.moles = [];
    for (let i = 0; i < 9; i++) {
      this.addHole(220 + (i % 3) * 180, 180 + Math.floor(i / 3) * 150);
    }

    const timer = this.time.addEvent({ delay: EVERY, loop: true, callback: this.popUp, callbackScope: this });
    this.time.delayedCall(SECONDS * 1000, () => {
      timer.remove();
      this.moles.forEach((mole) => this.hide(mole));
      this.label.setText(`Time is up! Score: ${this.score}`);
    });
  }

  addHole(x, y) {
    this.add.ellipse(x, y + 30, 130, 50, 0x2b1d0e);
    const mole = this.add.image(x, y, 'mole').setVisible(false).setInteractive();
    mole.on('pointerdown', () => {
      this.score += 1;
      this.label.setText(`Score: ${this.score}`);
      this.hide(mole);
    });
    this.moles.push(mole);
  }

  popUp() {
    const mole = Phaser.Utils.Array.GetRandom(this.moles.filter(({ visible }) => !visible));
    mole.setVisible(true).setScale(0.2);
    this.tweens.add({
      targets: mole,
      scale: 1,
      duration: 120,
      hold: 600,
      yoyo: true,
      onComplete: () => this.hide(mole)
    });
  }

  hide(mole) {
    this.tweens.killTweensOf(mole);
    mole.setVisible(false);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6a994e',
  scene: MoleScene
});

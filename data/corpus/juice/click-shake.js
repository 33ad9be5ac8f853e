/* scene
tasks:
  en:
    - screen shake
    - shake the camera when I click, harder every time
    - 'Each click shakes the camera for {time} ms; the strength starts at 0.005, grows by 0.005 with every click up to 0.03 and falls back to the start after 2 quiet seconds.'
  zh:
    - 屏幕震动
    - 点击时震动镜头，越点越强
    - 每次点击镜头震动 {time} 毫秒；强度从 0.005 开始，每点一次增加 0.005，最大 0.03，2 秒不点恢复初始强度。
difficulty: easy
apis: [this.cameras.main.shake, this.input.on, this.time.delayedCall, this.add.grid, Math.min]
plan:
  en:
    req: Clicks shake the camera with growing strength
    steps:
      - Draw something that shows the shake
      - On a click call this.cameras.main.shake
      - Raise the strength with a limit
      - Reset it after 2 s without a click
  zh:
    req: 点击震动镜头，强度逐渐增加
    steps:
      - 画出能看出震动的背景
      - 点击时调用 this.cameras.main.shake
      - 提高强度并设上限
      - 2 秒不点击后恢复
knobs:
  time: {code: "SHAKE_TIME = {}", values: [200, 300]}
probe: |
  const effect = t.scene().cameras.main.shakeEffect;
  t.ok(!effect.isRunning, 'it is still at first');
  t.click(400, 300);
  t.ok(effect.isRunning, 'a click shakes');
  t.near(effect.duration, knobs.time, 0, 'for the asked time');
  const first = effect.intensity.x;
  t.seconds(knobs.time / 1000 + 0.1);
  t.ok(!effect.isRunning, 'it ends');
  for (let i = 0; i < 8; i++) { t.click(400, 300); t.seconds(0.4); }
  t.near(effect.intensity.x, 0.03, 0.0001, 'more clicks shake harder up to the limit');
  t.seconds(2.2);
  t.click(400, 300);
  t.near(effect.intensity.x, first, 0.0001, 'after a pause it is weak again');
*/
const SHAKE_TIME = 200;
const STEP = 0.005;

function create() {
  this.add.grid(400, 300, 900, 700, 50, 50, 0x30475e, 1, 0x222831);
  this.add.text(400, 300, 'Click me', { fontSize: '48px' }).setOrigin(0.5);
  let strength = 0;
  let calm = null;

  this.input.on('pointerdown', () => {
    strength = Math.min(0.03, strength + STEP);
    // force: a new shake replaces the one that still runs
    this.cameras.main.shake(SHAKE_TIME, strength, true);

    calm?.remove();
    calm = this.time.delayedCall(2000, () => {
      strength = 0;
    });
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#222831',
  scene: { create }
});

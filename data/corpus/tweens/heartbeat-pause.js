/* scene
tasks:
  en:
    - a beating heart
    - a heart that pulses, press P to pause and resume it
    - A red heart texture beats to scale {scale} and back every second; P pauses and resumes the tween and the text says "Paused" or "Beating".
  zh:
    - 跳动的心
    - 一颗会跳动的心，按 P 暂停和继续
    - 红心每秒放大到 {scale} 再缩回，按 P 暂停或继续补间，文字显示“Paused”或“Beating”。
difficulty: easy
apis: [this.add.image, this.tweens.add, isPaused, pause, resume, this.input.keyboard.on]
plan:
  en:
    req: Let a heart beat and pause it with P
    steps:
      - Generate a heart texture in preload from two circles and a triangle
      - Beat with this.tweens.add, yoyo and repeat -1
      - Toggle with pause and resume on keydown-P
      - Tell the state in a text
  zh:
    req: 让心跳动，按 P 暂停
    steps:
      - 在 preload 中用两个圆和一个三角形生成心形纹理
      - 用 this.tweens.add、yoyo 和 repeat -1 跳动
      - keydown-P 时用 pause 和 resume 切换
      - 用文字显示状态
knobs:
  scale: {code: "SCALE = {}", values: [1.3, 1.5, 1.2]}
probe: |
  const heart = t.one('Image');
  let largest = 0;
  for (let i = 0; i < 60; i++) { t.step(); largest = Math.max(largest, heart.scaleX); }
  t.near(largest, knobs.scale, 0.02, 'it beats to the asked scale');
  t.near(heart.scaleX, 1, 0.08, 'and is back after a second');
  t.seconds(0.3);
  t.press('P');
  const held = heart.scaleX;
  t.seconds(0.4);
  t.near(heart.scaleX, held, 0.001, 'P pauses it');
  t.ok(t.text('Paused'), 'the text says so');
  t.press('P');
  t.step(10);
  t.ok(Math.abs(heart.scaleX - held) > 0.01, 'P again resumes it');
  t.ok(t.text('Beating'), 'the text says so too');
*/
const SCALE = 1.3;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xe63946);
  g.fillCircle(32, 32, 32).fillCircle(88, 32, 32).fillTriangle(3, 46, 117, 46, 60, 112);
  g.generateTexture('heart', 120, 112);
  g.destroy();
}

function create() {
  const heart = this.add.image(400, 280, 'heart');
  const label = this.add.text(400, 420, 'Beating', { fontSize: '24px', color: '#333333' }).setOrigin(0.5);

  const beat = this.tweens.add({
    targets: heart,
    scale: SCALE,
    duration: 500,
    ease: 'Sine.easeInOut',
    yoyo: true,
    repeat: -1
  });

  this.input.keyboard.on('keydown-P', () => {
    if (beat.isPaused()) beat.resume();
    else beat.pause();
    label.setText(beat.isPaused() ? 'Paused' : 'Beating');
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f1faee',
  scene: { preload, create }
});

/* scene
tasks:
  en:
    - a little cutscene
    - intro where a ship flies in, waits, says something and flies off
    - Use this.add.timeline. At 0 s the ship glides to the centre, at 1.5 s "{text}" appears, at 3 s the text goes and the ship leaves to the right; SPACE plays it again.
  zh:
    - 过场动画
    - 开场动画，飞船飞进来，停一下，说句话再飞走
    - 用 this.add.timeline。0 秒飞船滑到中央，1.5 秒显示“{text}”，3 秒文字消失、飞船向右离开，按空格重播。
difficulty: medium
apis: [this.add.timeline, this.add.image, this.add.text, play, this.input.keyboard.on]
plan:
  en:
    req: Play a cutscene of a ship with this.add.timeline
    steps:
      - Generate the ship texture in preload
      - Add the ship off screen and a hidden text
      - Describe the events with at, set, tween and run in this.add.timeline
      - Start it with play and replay it on keydown-SPACE
  zh:
    req: 用 this.add.timeline 播放飞船的过场动画
    steps:
      - 在 preload 中生成飞船纹理
      - 在屏幕外添加飞船和隐藏的文字
      - 在 this.add.timeline 中用 at、set、tween 和 run 描述事件
      - 用 play 播放，keydown-SPACE 时重播
knobs:
  text: {code: "LINE = '{}'", values: [Hello there, Ready for take-off, See you soon]}
probe: |
  const ship = t.one('Image');
  const says = () => t.texts().includes(knobs.text);
  t.ok(ship.x < 0, 'the ship starts off screen');
  t.seconds(1.2);
  t.near(ship.x, 400, 2, 'it glides to the centre');
  t.ok(!says(), 'it is silent at first');
  t.seconds(0.5);
  t.ok(says(), 'then it speaks');
  t.near(t.travel(ship, () => t.step(30)).distance, 0, 0.5, 'and waits');
  t.seconds(2);
  t.ok(!says() && ship.x > 820, 'it leaves and the text is gone');
  t.press('SPACE');
  t.step(5);
  t.ok(ship.x < 100, 'SPACE plays it again from the left');
  t.seconds(1.8);
  t.ok(says() && Math.abs(ship.x - 400) < 2, 'the whole of it');
*/
const LINE = 'Hello there';

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xb0bec5).fillEllipse(50, 25, 100, 30).fillStyle(0x4fc3f7).fillEllipse(50, 16, 44, 28);
  g.generateTexture('ship', 100, 50);
  g.destroy();
}

function create() {
  const ship = this.add.image(-80, 300, 'ship');
  const speech = this.add.text(400, 220, LINE, { fontSize: '26px' }).setOrigin(0.5).setVisible(false);

  const timeline = this.add.timeline([
    { at: 0, set: { x: -80 }, target: ship },
    { at: 20, tween: { targets: ship, x: 400, duration: 1000, ease: 'Sine.easeOut' } },
    { at: 1500, run: () => speech.setVisible(true) },
    { at: 3000, run: () => speech.setVisible(false) },
    { at: 3000, tween: { targets: ship, x: 880, duration: 600, ease: 'Sine.easeIn' } }
  ]);

  timeline.play();
  this.input.keyboard.on('keydown-SPACE', () => timeline.play());
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b132b',
  scene: { preload, create }
});

/* scene
tasks:
  en:
    - wipe transition between scenes
    - a curtain wipes over the screen and the next scene appears
    - "A click lets a {colour} curtain slide in from the left in {time} ms, changes to the other scene behind it, and slides out to the right."
  zh:
    - 场景擦除过渡
    - 幕布划过屏幕后切换场景
    - 点击后{colour}幕布在 {time} 毫秒内从左滑入，在幕布后切换到另一个场景，然后向右滑出
difficulty: medium
apis: [this.scene.start, this.tweens.add, this.input.once, setDepth]
plan:
  en:
    req: A {colour} curtain wipes from one scene to the other
    steps: [Write one scene class for both scenes, Slide the curtain out at the start, On a click slide it in, Start the other scene when it covers the screen]
  zh:
    req: '{colour}幕布擦除式切换两个场景'
    steps: [两个场景用同一个类, 开始时滑出幕布, 点击时滑入, 盖住屏幕后启动另一个场景]
knobs:
  colour:
    - {code: "0x7f1d1d", en: dark red, zh: 暗红色}
    - {code: "0x000000", en: black, zh: 黑色}
  time: {code: "WIPE_TIME = {}", values: [500, 800]}
probe: |
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const curtain = () => t.count(rgb, 6) / 480000;
  t.seconds(knobs.time / 1000 + 0.2);
  t.ok(t.text('day') && curtain() < 0.05, 'the first scene is open');
  t.click(400, 300);
  t.seconds(knobs.time / 2000);
  t.ok(curtain() > 0.2 && curtain() < 0.95, 'the curtain slides in');
  t.ok(t.centre(rgb, 6).x < 400, 'from the left');
  t.ok(t.scenes().includes('day'), 'the first scene is still there');
  t.seconds(knobs.time / 2000 + 0.1);
  t.ok(t.scenes().includes('night') && !t.scenes().includes('day'), 'behind it the scene changes');
  t.seconds(knobs.time / 2000);
  t.ok(curtain() > 0.05 && t.centre(rgb, 6).x > 400, 'it slides out to the right');
  t.seconds(knobs.time / 1000 + 0.2);
  t.ok(t.text('night') && curtain() < 0.05, 'the second scene is open');
  t.click(400, 300); t.seconds(2 * knobs.time / 1000 + 0.4);
  t.ok(t.text('day'), 'and it goes back the same way');
*/
const WIPE_TIME = 500;
const CURTAIN = 0x7f1d1d;

class PlaceScene extends Phaser.Scene {
  constructor(key, next, background) {
    super(key);
    this.next = next;
    this.background = background;
  }

  create() {
    this.cameras.main.setBackgroundColor(this.background);
    this.add.text(400, 300, this.sys.settings.key, { fontSize: '80px' }).setOrigin(0.5);
    this.curtain = this.add.rectangle(400, 300, 800, 600, CURTAIN).setDepth(10);
    this.slideCurtain(1200, () => {
      this.input.once('pointerdown', this.leave, this);
    });
  }

  leave() {
    this.curtain.x = -400;
    this.slideCurtain(400, () => this.scene.start(this.next));
  }

  slideCurtain(x, onComplete) {
    this.tweens.add({ targets: this.curtain, x, duration: WIPE_TIME, onComplete });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: [new PlaceScene('day', 'night', '#f59e0b'), new PlaceScene('night', 'day', '#1e3a8a')]
});

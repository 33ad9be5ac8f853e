/* scene
tasks:
  en:
    - iris wipe like in old cartoons
    - scene change with a closing and opening circle
    - "Pressing SPACE closes a circular mask on the picture in {time} ms, starts the other scene, and opens the circle there."
  zh:
    - 圆形转场
    - 像老动画片那样，圆圈收缩再打开切换场景
    - 按空格，圆形遮罩在 {time} 毫秒内收拢，切换到另一个场景，再在那里展开。
difficulty: hard
apis: [createGeometryMask, setMask, this.tweens.add, this.scene.start, this.make.graphics, once]
plan:
  en:
    req: Change between two scenes with an iris wipe of {time} ms
    steps:
      - Put the picture of a scene in a container
      - Mask it with a circle from this.make.graphics
      - Tween the circle's scale to open it when the scene starts
      - On SPACE tween it to 0 and call this.scene.start for the other scene
      - Make two scenes from the same class
  zh:
    req: 用 {time} 毫秒的圆形转场在两个场景之间切换
    steps:
      - 把场景画面放进容器
      - 用 this.make.graphics 画的圆做遮罩
      - 场景开始时用补间把圆放大
      - 按空格用补间缩到 0，再用 this.scene.start 启动另一个场景
      - 用同一个类创建两个场景
knobs:
  time: {code: "TIME = {}", values: [600, 400, 900]}
probe: |
  const dark = ([r, g, b]) => r + g + b < 20;
  t.seconds(knobs.time / 1000 + 0.1);
  const [first] = t.scenes();
  t.ok(!dark(t.pixel(400, 300)) && !dark(t.pixel(30, 30)), 'the picture is open');
  t.seconds(0.5);
  t.ok(t.scenes()[0] === first, 'nothing happens without the key');
  t.press('SPACE');
  t.seconds(knobs.time / 2000);
  t.ok(dark(t.pixel(30, 30)), 'the circle closes from the corners');
  t.ok(!dark(t.pixel(400, 300)), 'the middle is still open');
  t.seconds(knobs.time / 2000 + 0.05);
  t.ok(t.scenes()[0] !== first, 'the other scene has started');
  t.ok(dark(t.pixel(30, 30)), 'it is closed at first');
  t.seconds(knobs.time / 1000 + 0.1);
  t.ok(!dark(t.pixel(30, 30)), 'and opens');
  t.press('SPACE');
  t.seconds(knobs.time * 2 / 1000 + 0.3);
  t.ok(t.scenes()[0] === first, 'the key leads back again');
*/
const TIME = 600;

class IrisScene extends Phaser.Scene {
  constructor(key, next, colour) {
    super(key);
    this.next = next;
    this.colour = colour;
  }

  create() {
    const picture = this.add.container(400, 300);
    picture.add(this.add.rectangle(0, 0, 800, 600, this.colour));
    picture.add(this.add.text(0, 0, `${this.sys.settings.key} (SPACE)`, { fontSize: '36px' }).setOrigin(0.5));

    this.iris = this.make.graphics().fillStyle(0xffffff).fillCircle(0, 0, 520);
    this.iris.setPosition(400, 300).setScale(0);
    picture.setMask(this.iris.createGeometryMask());
    this.tweens.add({ targets: this.iris, scale: 1, duration: TIME });

    // once, because leaving twice would start two tweens.
    this.input.keyboard.once('keydown-SPACE', this.leave, this);
  }

  leave() {
    this.tweens.add({
      targets: this.iris,
      scale: 0,
      duration: TIME,
      onComplete: () => this.scene.start(this.next)
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: [new IrisScene('Day', 'Night', 0x4ea8de), new IrisScene('Night', 'Day', 0x5a189a)]
});

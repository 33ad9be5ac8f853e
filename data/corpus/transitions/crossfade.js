/* scene
tasks:
  en:
    - crossfade between scenes
    - fade one scene into the next, space to switch
    - "SPACE launches the other scene with its camera at alpha 0 and tweens it to 1 in {time} ms while the old one stays below; then the old scene stops. Two scenes: {first} hills and a starry night."
  zh:
    - 场景淡入淡出叠化
    - 按空格，两个场景互相溶解
    - 按空格启动另一个场景，镜头透明度从 0 在 {time} 毫秒内补间到 1，旧场景在下面直到结束后停止；两个场景为{first}山丘和星空
difficulty: medium
apis: [this.scene.launch, this.scene.bringToTop, this.scene.stop, this.cameras.main.setAlpha, this.tweens.add]
plan:
  en:
    req: Crossfade between two scenes in {time} ms
    steps: [Draw hills in one scene and stars in the other, Launch the next scene on SPACE, Bring it to the top with a camera of alpha 0, Tween the camera's alpha to 1, Stop the old scene]
  zh:
    req: 在 {time} 毫秒内叠化两个场景
    steps: [一个场景画山丘另一个画星星, 按空格启动下一个场景, 置顶并把镜头透明度设为 0, 补间镜头透明度到 1, 停止旧场景]
knobs:
  time: {code: "FADE_TIME = {}", values: [1000, 1500]}
  first:
    - {code: "0x4d7c0f", en: green, zh: 绿色}
    - {code: "0xc2410c", en: orange, zh: 橙色}
probe: |
  const rgb = [knobs.first >> 16, (knobs.first >> 8) & 255, knobs.first & 255];
  const hills = () => t.count(rgb, 8);
  const full = hills();
  t.ok(full > 20000, 'the hills are seen at first');
  t.press('SPACE');
  t.seconds(knobs.time / 2000);
  t.near(t.scenes().length, 2, 0, 'both scenes run');
  t.ok(hills() < full / 2, 'half way the pictures are mixed');
  const p = t.pixel(400, 500);
  t.ok(p[0] < rgb[0] - 8 || p[1] < rgb[1] - 8, 'the night shines through');
  t.ok(Math.max(...p) > 30, 'and the hills too');
  t.seconds(knobs.time / 2000 + 0.2);
  t.near(t.scenes().length, 1, 0, 'then the old one stops');
  t.near(hills(), 0, 10, 'only the night is left');
  t.press('SPACE'); t.seconds(knobs.time / 1000 + 0.3);
  t.near(hills(), full, 200, 'it fades back as well');
*/
const FADE_TIME = 1000;

class FadeScene extends Phaser.Scene {
  switchTo(key) {
    this.input.keyboard.once('keydown-SPACE', () => {
      this.scene.launch(key, { from: this.sys.settings.key });
      this.scene.bringToTop(key);
    });
  }

  fadeIn({ from }) {
    if (!from) return;
    this.cameras.main.setAlpha(0);
    this.tweens.add({
      targets: this.cameras.main,
      alpha: 1,
      duration: FADE_TIME,
      onComplete: () => this.scene.stop(from)
    });
  }
}

class HillScene extends FadeScene {
  constructor() {
    super('hills');
  }

  create(data) {
    this.cameras.main.setBackgroundColor('#7dd3fc');
    this.add.ellipse(200, 560, 700, 400, 0x4d7c0f);
    this.add.ellipse(620, 580, 600, 300, 0x4d7c0f);
    this.fadeIn(data);
    this.switchTo('night');
  }
}

class NightScene extends FadeScene {
  constructor() {
    super('night');
  }

  create(data) {
    this.cameras.main.setBackgroundColor('#020617');
    for (let i = 0; i < 80; i++) {
      this.add.circle(Phaser.Math.Between(0, 800), Phaser.Math.Between(0, 600), 2, 0xffffff);
    }
    this.fadeIn(data);
    this.switchTo('hills');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: [HillScene, NightScene]
});

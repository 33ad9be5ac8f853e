/* scene
tasks:
  en:
    - screen shake
    - shake the camera with S, flash it with F, and fade out and in with X
    - S shakes the main camera for {time} ms, F flashes it white for 300 ms, X fades to black and back in when the fade is complete.
  zh:
    - 屏幕震动
    - 按 S 震动镜头，按 F 闪白，按 X 淡出再淡入
    - 按 S 主镜头震动 {time} 毫秒，按 F 闪白 300 毫秒，按 X 淡出到黑，淡出完成后再淡入。
difficulty: easy
apis: [this.cameras.main, shake, flash, fadeOut, fadeIn, camerafadeoutcomplete, this.input.keyboard.on]
plan:
  en:
    req: Shake, flash and fade the main camera with the keys S, F and X
    steps:
      - Generate a crate texture in preload
      - Add a row of crates so that the effects can be seen
      - Call shake on keydown-S and flash on keydown-F
      - Call fadeOut on keydown-X
      - Call fadeIn after camerafadeoutcomplete
  zh:
    req: 用 S、F、X 键让主镜头震动、闪白和淡出淡入
    steps:
      - 在 preload 中生成箱子纹理
      - 放一排箱子以便看到效果
      - keydown-S 时调用 shake，keydown-F 时调用 flash
      - keydown-X 时调用 fadeOut
      - 在 camerafadeoutcomplete 之后调用 fadeIn
knobs:
  time: {code: "SHAKE_TIME = {}", values: [400, 250, 600]}
probe: |
  const calm = t.snap();
  t.step(10);
  t.ok(t.changed(calm, t.snap()) === 0, 'the picture is calm');
  t.press('S');
  t.step(5);
  t.ok(t.changed(calm, t.snap()) > 0.005, 'S shakes it');
  t.seconds(knobs.time / 1000);
  t.ok(t.changed(calm, t.snap()) === 0, 'the shake ends');
  t.press('F');
  t.ok(t.count([255, 255, 255], 120) > 100000, 'F flashes white');
  t.seconds(0.5);
  t.ok(t.changed(calm, t.snap()) === 0, 'the flash ends');
  t.press('X');
  t.seconds(0.45);
  t.ok(t.count([0, 0, 0], 30) > 300000, 'X fades to black');
  t.seconds(1.2);
  t.ok(t.changed(calm, t.snap()) === 0, 'and back in');
  t.ok(t.objects('Image').length >= 4, 'there is something to see');
*/
const SHAKE_TIME = 400;

class EffectScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xf4a261).fillRect(0, 0, 80, 80).fillStyle(0xe76f51).fillRect(8, 8, 64, 64);
    g.generateTexture('crate', 80, 80);
    g.destroy();
  }

  create() {
    for (let x = 120; x <= 680; x += 140) this.add.image(x, 300, 'crate');
    this.add.text(400, 480, 'S: shake   F: flash   X: fade', { fontSize: '22px' }).setOrigin(0.5);

    // All effects belong to the camera, no object moves.
    const camera = this.cameras.main;
    this.input.keyboard.on('keydown-S', () => camera.shake(SHAKE_TIME, 0.02));
    this.input.keyboard.on('keydown-F', () => camera.flash(300));
    this.input.keyboard.on('keydown-X', () => camera.fadeOut(500));
    camera.on('camerafadeoutcomplete', () => camera.fadeIn(500));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: EffectScene
});

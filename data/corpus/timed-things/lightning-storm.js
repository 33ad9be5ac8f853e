/* scene
tasks:
  en:
    - thunderstorm
    - lightning strikes from time to time, thunder shakes the picture a bit later
    - a stormy night with {colour} zigzag bolts, I can call one down with the mouse
    - 'At random times between 2.5 and 5 seconds apart a {colour} zigzag bolt strikes from the top to the ground at a random x; a click makes one strike at the x of the pointer. Each flashes the camera white for 200 ms, stays visible for 400 ms, and {thunder} ms later the thunder shakes the camera for 400 ms.'
  zh:
    - 雷雨天
    - 时不时打闪电，过一会儿雷声震动画面
    - 暴风雨的夜晚，有{colour}的锯齿形闪电，也能用鼠标召唤
    - 每隔 2.5 到 5 秒的随机时间，一道{colour}锯齿闪电在随机的 x 从顶部劈到地面；点击时在鼠标的 x 处劈下一道。每次镜头白闪 200 毫秒，闪电停留 400 毫秒，{thunder} 毫秒后雷声使镜头震动 400 毫秒。
difficulty: medium
apis: [this.time.delayedCall, this.cameras.main.flash, this.cameras.main.shake, this.add.graphics, Phaser.Math.Between]
plan:
  en:
    req: Lightning strikes now and then or on a click and thunder follows
    steps: [Draw the ground and an empty graphics object, Draw a bolt as a zigzag line, Flash the camera and clear the bolt later, Shake the camera after a delay, Strike again and again after random delays, Strike at the pointer on a click]
  zh:
    req: 闪电时不时或点击时劈下，随后有雷声
    steps: [画地面和空的 Graphics, 用折线画闪电, 让镜头闪白并稍后清除闪电, 延时后让镜头震动, 随机延时后反复打雷, 点击时在鼠标处打雷]
knobs:
  thunder: {code: "THUNDER = {}", values: [800, 600, 1200]}
  colour:
    - {code: "0xfff176", en: yellow, zh: 黄色}
    - {code: "0xce93d8", en: purple, zh: 紫色}
    - {code: "0x64b5f6", en: blue, zh: 蓝色}
probe: |
  const camera = t.scene().cameras.main;
  const rgb = [knobs.colour >> 16 & 255, knobs.colour >> 8 & 255, knobs.colour & 255];
  const bolt = () => t.count(rgb);
  const struck = () => camera.flashEffect.isRunning;
  t.step(10);
  t.ok(bolt() < 20 && !struck(), 'at first it is dark');
  t.click(300, 200);
  t.ok(struck(), 'a click makes lightning');
  t.step(13);
  t.ok(!struck() && bolt() > 500, 'a bolt of the asked colour is seen');
  t.near(t.centre(rgb).x, 300, 35, 'where I clicked');
  t.step(14);
  t.ok(bolt() < 20, 'it is gone soon');
  let frames = 32;
  while (!camera.shakeEffect.isRunning && frames < 120) { t.step(); frames++; }
  t.near(frames, knobs.thunder * 0.06, 5, 'the thunder comes after the asked time');
  for (let n = 0; n < 2; n++) {
    for (frames = 0; !struck() && frames < 400; frames++) t.step();
    t.ok(struck() && frames < 320, 'lightning also strikes by itself');
    t.step(18);
  }
*/
const THUNDER = 800;

class StormScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 570, 800, 60, 0x1b2a1f);
    this.bolt = this.add.graphics();
    this.waitForNext();
    this.input.on('pointerdown', (pointer) => this.strike(pointer.x));
  }

  waitForNext() {
    this.time.delayedCall(Phaser.Math.Between(2500, 5000), () => {
      this.strike(Phaser.Math.Between(60, 740));
      this.waitForNext();
    });
  }

  strike(x) {
    this.bolt.clear().lineStyle(5, 0xfff176);
    this.bolt.beginPath().moveTo(x, 0);
    for (let y = 60; y <= 540; y += 60) {
      this.bolt.lineTo(x + Phaser.Math.Between(-30, 30), y);
    }
    this.bolt.strokePath();

    this.cameras.main.flash(200);
    this.time.delayedCall(400, () => this.bolt.clear());
    this.time.delayedCall(THUNDER, () => this.cameras.main.shake(400, 0.012));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10131f',
  scene: StormScene
});

/* scene
tasks:
  en:
    - thunderstorm over a city
    - rain falls on a city at night, with lightning from time to time
    - houses with lit windows in the dark, it pours and a bolt flashes in the sky
    - "A night skyline of ten buildings of random height with {window} and dark windows; {drops} raindrops fall at 600 px/s and come back at the top at a random x. Every {gap} ms a white zigzag bolt shows for 500 ms and the camera flashes white for 300 ms."
  zh:
    - 城市雷雨
    - 夜晚的城市下着雨，时不时有闪电
    - 黑夜里亮着窗户的楼房，大雨哗哗下，天上电闪雷鸣
    - "夜晚十栋高度随机的楼，窗户有的亮着{window}灯有的黑着；{drops} 滴雨以每秒 600 像素落下，出屏幕后从顶部随机位置重新落下。每隔 {gap} 毫秒出现一道白色的折线闪电，持续 500 毫秒，同时镜头闪白 300 毫秒。"
difficulty: medium
apis: [this.add.rectangle, this.add.graphics, lineBetween, this.cameras.main.flash, this.time.delayedCall, Phaser.Math.Between]
plan:
  en:
    req: "{drops} drops rain on a city at night and lightning strikes every {gap} ms"
    steps: [Draw buildings with lit and dark windows, Add the drops at random places, Let them fall in update and start again at the top, Draw a zigzag bolt by a timer, Flash the camera and clear the bolt later]
  zh:
    req: '{drops} 滴雨落在夜晚的城市，每 {gap} 毫秒闪电一次'
    steps: [画楼房和亮暗不同的窗户, 在随机位置添加雨滴, 在 update 中下落并回到顶部, 用计时器画折线闪电, 镜头闪白并稍后清除闪电]
knobs:
  drops: {code: "DROPS = {}", values: [150, 80, 220]}
  gap: {code: "GAP = {}", values: [3000, 2000, 4000]}
  window:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0xff9f1c", en: orange, zh: 橙色}
probe: |
  const drops = t.objects((o) => o.type === 'Rectangle' && o.width < 5);
  const walls = t.objects((o) => o.type === 'Rectangle' && o.height > 100);
  t.near(drops.length, knobs.drops, 0, 'as many drops as asked');
  t.ok(walls.length === 10 && new Set(walls.map((o) => o.height)).size > 3, 'ten buildings of different height');
  t.ok(t.objects('Rectangle').filter((o) => o.fillColor === knobs.window).length > 10, 'lit windows');
  const highest = drops.reduce((a, b) => (b.y < a.y ? b : a));
  t.near(t.travel(highest, () => t.step(12)).y, 120, 12, 'the rain falls');
  const camera = t.scene().cameras.main;
  const untilFlash = (limit) => { let n = 0; while (n < limit && !camera.flashEffect.isRunning) { t.step(); n += 1; } return n; };
  const gap = knobs.gap * 0.06;
  const last = drops.map((o) => o.y);
  t.ok(t.count('white') < 50, 'there is no lightning yet');
  t.near(12 + untilFlash(gap + 20), gap, 6, 'lightning comes after the asked time');
  t.step();
  t.ok(t.count('white') > 300000, 'everything is white for a moment');
  t.step(21);
  t.ok(t.count('white') > 150, 'then the bolt is in the sky');
  t.step(12);
  t.ok(t.count('white') < 50, 'and is gone');
  t.near(34 + untilFlash(gap + 20), gap, 6, 'it strikes again');
  t.ok(drops.every((o) => o.scene && o.y < 630) && drops.some((o, k) => o.y < last[k]), 'drops come back at the top');
*/
const DROPS = 150;
const GAP = 3000;
const FALL = 600;

class RainyCityScene extends Phaser.Scene {
  create() {
    this.bolt = this.add.graphics();
    for (let x = 0; x < 800; x += 80) {
      this.addBuilding(x, Phaser.Math.Between(150, 380));
    }
    this.drops = [];
    for (let i = 0; i < DROPS; i++) {
      const x = Phaser.Math.Between(0, 800);
      this.drops.push(this.add.rectangle(x, Phaser.Math.Between(-20, 600), 2, 16, 0x8fb8de));
    }
    this.time.addEvent({ delay: GAP, loop: true, callback: this.strike, callbackScope: this });
  }

  addBuilding(x, height) {
    this.add.rectangle(x + 40, 600, 74, height, 0x0d1b2a).setOrigin(0.5, 1);
    for (let y = 625 - height; y < 590; y += 36) {
      for (const column of [22, 58]) {
        const colour = Phaser.Math.RND.pick([0xffd166, 0x22304a]);
        this.add.rectangle(x + column, y, 14, 18, colour);
      }
    }
  }

  strike() {
    let x = Phaser.Math.Between(100, 700);
    this.bolt.lineStyle(5, 0xffffff);
    for (let y = 0; y < 300; y += 50) {
      const next = x + Phaser.Math.Between(-40, 40);
      this.bolt.lineBetween(x, y, next, y + 50);
      x = next;
    }
    this.cameras.main.flash(300);
    this.time.delayedCall(500, () => this.bolt.clear());
  }

  update(time, delta) {
    for (const drop of this.drops) {
      drop.y += FALL * delta / 1000;
      if (drop.y > 610) {
        drop.setPosition(Phaser.Math.Between(0, 800), -20);
      }
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#243b55',
  scene: RainyCityScene
});

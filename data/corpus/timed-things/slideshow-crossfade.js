/* scene
tasks:
  en:
    - picture slideshow
    - pictures that change by themselves and blend into each other
    - show a few drawn cards in turn, each melts softly into the next, and a click skips ahead
    - Four pictures (Sunset, Forest, Ocean, Night) are shown in turn for {show} ms each and start over after the last. The change fades one out and the next one in within {fade} ms. A click changes to the next picture at once and starts the waiting time anew.
  zh:
    - 图片轮播
    - 自动切换并互相淡入淡出的图片
    - 轮流显示几张画好的卡片，一张柔和地变成下一张，点击可以跳过
    - 四幅画（Sunset、Forest、Ocean、Night）轮流显示，每幅 {show} 毫秒，最后一幅之后从头开始。切换时在 {fade} 毫秒内一幅淡出、下一幅淡入。点击立即换到下一幅，并重新计时。
difficulty: medium
apis: [this.add.container, this.tweens.add, this.tweens.killTweensOf, this.time.addEvent, this.input.on]
plan:
  en:
    req: Four pictures crossfade in turn and a click skips ahead
    steps: [Build each picture as a container, Make all but the first transparent, Show the next one with a repeating timer event, Tween the alpha of all pictures, On a click go on and start the timer anew]
  zh:
    req: 四幅画轮流淡入淡出，点击跳到下一幅
    steps: [每幅画做成一个容器, 除第一幅外都设为透明, 用重复定时事件换下一幅, 用补间改变所有画的透明度, 点击时切换并重新计时]
knobs:
  show: {code: "SHOW = {}", values: [2000, 1500, 3000]}
  fade: {code: "FADE = {}", values: [600, 400, 800]}
probe: |
  const pictures = t.scene().children.list.filter((o) => o.type === 'Container');
  const show = Math.round(knobs.show * 0.06), fade = Math.round(knobs.fade * 0.06);
  const only = (index, what) => t.ok(pictures.every((one, i) => Math.abs(one.alpha - (i === index ? 1 : 0)) < 0.02), what);
  t.near(pictures.length, 4, 0, 'there are four pictures');
  only(0, 'the first one is shown');
  t.step(show - 8);
  only(0, 'for the asked time');
  t.step(8 + Math.round(fade / 2));
  t.ok(pictures[0].alpha > 0.15 && pictures[0].alpha < 0.85, 'then it fades out');
  t.ok(pictures[1].alpha > 0.15 && pictures[1].alpha < 0.85, 'while the second one fades in');
  t.step(Math.round(fade / 2) + 6);
  only(1, 'until only the second one is seen');
  t.click(400, 300);
  t.step(fade + 4);
  only(2, 'a click changes to the third one');
  t.step(show - fade - 20);
  only(2, 'which is shown for the whole time');
  t.step(20 + fade + 5);
  only(3, 'then the fourth one comes');
  t.step(show);
  only(0, 'and it starts over');
*/
const SHOW = 2000;
const FADE = 600;
const PICTURES = [
  ['Sunset', 0xff8a65, 0xd84315],
  ['Forest', 0x81c784, 0x1b5e20],
  ['Ocean', 0x4fc3f7, 0x01579b],
  ['Night', 0x283593, 0xfff59d]
];

class SlideshowScene extends Phaser.Scene {
  create() {
    this.pictures = PICTURES.map(([name, sky, disc]) => {
      const back = this.add.rectangle(0, 0, 600, 400, sky);
      const shape = this.add.circle(0, -20, 100, disc);
      const title = this.add.text(0, 150, name, { fontSize: '40px' }).setOrigin(0.5);
      return this.add.container(400, 300, [back, shape, title]).setAlpha(0);
    });
    this.current = 0;
    this.pictures[0].setAlpha(1);

    this.timer = this.time.addEvent({ delay: SHOW, loop: true, callback: () => this.next() });
    this.input.on('pointerdown', () => {
      this.timer.elapsed = 0;
      this.next();
    });
  }

  next() {
    this.current = (this.current + 1) % this.pictures.length;
    this.tweens.killTweensOf(this.pictures);
    this.pictures.forEach((picture, i) => {
      this.tweens.add({ targets: picture, alpha: i === this.current ? 1 : 0, duration: FADE });
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212121',
  scene: SlideshowScene
});

/* scene
tasks:
  en:
    - slide between pages
    - pages slide left and right with the arrow keys like a photo gallery
    - "{pages} full-screen pages with a number each; RIGHT and LEFT slide the camera one page in {time} ms with easing, dots at the bottom show the current page, the ends do not wrap."
  zh:
    - 页面左右滑动
    - 像相册一样用左右键滑动页面
    - '{pages} 个带编号的全屏页面，左右键让镜头在 {time} 毫秒内缓动滑动一页，底部圆点显示当前页，首尾不循环'
difficulty: easy
apis: [this.cameras.main.pan, setScrollFactor, this.input.keyboard.on, Phaser.Math.Clamp]
plan:
  en:
    req: '{pages} pages slide with LEFT and RIGHT'
    steps: [Place the pages side by side, Fix the dots to the screen, Pan the camera to the next page on a key, Fill the dot of the page]
  zh:
    req: 用左右键滑动 {pages} 个页面
    steps: [把页面并排放置, 圆点固定在屏幕上, 按键时镜头移到下一页, 填充当前页的圆点]
knobs:
  pages: {code: "PAGES = {}", values: [4, 3]}
  time: {code: "SLIDE_TIME = {}", values: [400, 700]}
probe: |
  const camera = t.scene().cameras.main;
  const current = () => t.objects('Arc').sort((a, b) => a.x - b.x).findIndex((o) => o.fillAlpha > 0.9);
  const wait = () => t.seconds(knobs.time / 1000 + 0.15);
  t.near(t.objects('Arc').length, knobs.pages, 0, 'a dot for every page');
  t.near(current(), 0, 0, 'the first is current');
  t.press('LEFT'); wait();
  t.near(camera.scrollX, 0, 1, 'there is nothing left of it');
  t.press('RIGHT'); t.seconds(knobs.time / 2000);
  t.ok(camera.scrollX > 60 && camera.scrollX < 780, 'it slides');
  wait();
  t.near(camera.scrollX, 800, 1, 'by one page');
  t.near(current(), 1, 0, 'the dots follow');
  for (let i = 0; i < knobs.pages + 1; i++) { t.press('RIGHT'); wait(); }
  t.near(camera.scrollX, 800 * (knobs.pages - 1), 1, 'the last page is the end');
  t.press('LEFT'); wait();
  t.near(camera.scrollX, 800 * (knobs.pages - 2), 1, 'LEFT goes back');
*/
const PAGES = 4;
const SLIDE_TIME = 400;
const COLOURS = [0x0f766e, 0x9333ea, 0xb45309, 0x1d4ed8];

class PageScene extends Phaser.Scene {
  create() {
    this.page = 0;
    this.dots = [];
    for (let i = 0; i < PAGES; i++) {
      const x = 400 + i * 800;
      this.add.rectangle(x, 300, 800, 600, COLOURS[i]);
      this.add.text(x, 280, `Page ${i + 1}`, { fontSize: '72px' }).setOrigin(0.5);
    }
    for (let i = 0; i < PAGES; i++) {
      const dot = this.add.circle(400 + (i - (PAGES - 1) / 2) * 40, 550, 10, 0xffffff);
      this.dots.push(dot.setScrollFactor(0));
    }

    this.input.keyboard.on('keydown-LEFT', () => this.goTo(this.page - 1));
    this.input.keyboard.on('keydown-RIGHT', () => this.goTo(this.page + 1));
    this.showDots();
  }

  goTo(page) {
    this.page = Phaser.Math.Clamp(page, 0, PAGES - 1);
    this.cameras.main.pan(400 + this.page * 800, 300, SLIDE_TIME, 'Sine.easeInOut', true);
    this.showDots();
  }

  showDots() {
    this.dots.forEach((dot, index) => dot.setFillStyle(0xffffff, index === this.page ? 1 : 0.3));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: PageScene
});

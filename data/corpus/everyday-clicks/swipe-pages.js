/* scene
tasks:
  en:
    - swipe between pages
    - drag left for the next page and right for the page before, like on a phone
    - pages I can flip through by swiping with a finger or the mouse
    - "{pages} pages in different colours say Page 1, Page 2 and so on. A swipe to the left of at least {least} px slides to the next page in 300 ms, one to the right back; shorter swipes do nothing, and the first and the last page are the ends."
  zh:
    - 滑动翻页
    - 像手机那样向左滑到下一页，向右滑回上一页
    - 可以用手指或鼠标滑来滑去的几个页面
    - 一共 {pages} 页，颜色不同，写着 Page 1、Page 2 等；向左滑动至少 {least} 像素，在 300 毫秒内滑到下一页，向右滑回上一页，太短的滑动无效，首页和末页不能再往外翻
difficulty: easy
apis: [this.add.container, this.input.on, this.tweens.add, Phaser.Math.Clamp]
plan:
  en:
    req: A swipe of at least {least} px slides to the next or the previous of {pages} pages
    steps: [Lay the pages side by side in one container, Compare where the pointer went down and up, Ignore short swipes, Keep the page number in range, Tween the container to that page]
  zh:
    req: 滑动至少 {least} 像素时，在 {pages} 个页面之间翻页
    steps: [把页面并排放进一个容器, 比较按下和松开的位置, 忽略太短的滑动, 限制页码范围, 用补间把容器移到该页]
knobs:
  pages: {code: "PAGES = {}", values: [4, 3, 5]}
  least: {code: "LEAST = {}", values: [80, 50, 120]}
probe: |
  const shown = () => t.objects('Text').filter((o) => Math.abs(o.getBounds().centerX - 400) < 2).map((o) => o.text).join();
  const swipe = (dx) => { t.drag({ x: 400, y: 300 }, { x: 400 + dx, y: 310 }, 6); t.step(25); };
  t.near(t.objects('Text').length, knobs.pages, 0, 'there are as many pages as asked');
  t.ok(shown() === 'Page 1', 'the first page is shown');
  swipe(200);
  t.ok(shown() === 'Page 1', 'nothing comes before it');
  t.step(1);
  const before = t.snap();
  swipe(-knobs.least - 10);
  t.ok(shown() === 'Page 2', 'a swipe to the left shows the next page');
  t.ok(t.changed(before, t.snap()) > 0.8, 'which fills the screen');
  swipe(10 - knobs.least);
  t.ok(shown() === 'Page 2', 'a short swipe does nothing');
  swipe(knobs.least + 10);
  t.ok(shown() === 'Page 1', 'a swipe to the right goes back');
  for (let i = 0; i < knobs.pages + 1; i++) swipe(-200);
  t.ok(shown() === `Page ${knobs.pages}`, 'the last page is the end');
*/
const PAGES = 4;
const LEAST = 80;
const COLOURS = [0x264653, 0xc1121f, 0x2a9d4f, 0x7b2cbf, 0xe76f51];

class PageScene extends Phaser.Scene {
  create() {
    this.page = 0;
    this.book = this.add.container(0, 0);
    for (let i = 0; i < PAGES; i++) {
      const x = i * 800 + 400;
      const paper = this.add.rectangle(x, 300, 800, 600, COLOURS[i]);
      const title = this.add.text(x, 300, `Page ${i + 1}`, { fontSize: '64px' }).setOrigin(0.5);
      this.book.add([paper, title]);
    }

    this.input.on('pointerup', (pointer) => {
      const swipe = pointer.upX - pointer.downX;
      if (Math.abs(swipe) >= LEAST) this.turnTo(this.page - Math.sign(swipe));
    });
  }

  turnTo(page) {
    this.page = Phaser.Math.Clamp(page, 0, PAGES - 1);
    this.tweens.add({
      targets: this.book,
      x: -this.page * 800,
      duration: 300,
      ease: 'Cubic.easeOut'
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: PageScene
});

/* scene
tasks:
  en:
    - click a square and it fades away
    - "{count} squares in a row, each one fades out when I click on it"
    - "Draw {count} {colour} squares side by side. A click on one fades its alpha to 0 in half a second and then removes it; the others stay."
  zh:
    - 点击方块让它慢慢消失
    - 一排 {count} 个方块，点哪个哪个就淡出
    - 并排画 {count} 个{colour}方块，点击其中一个，它在半秒内透明度变为 0 然后被销毁，其余不变
difficulty: easy
apis: [this.add.rectangle, setInteractive, this.tweens.add, destroy]
plan:
  en:
    req: Clicked squares fade out and vanish
    steps: [Draw a row of squares, Make each interactive, Tween the alpha of the clicked one to 0, Destroy it at the end]
  zh:
    req: 被点击的方块淡出消失
    steps: [画一排方块, 让每个方块可点击, 把被点方块的透明度补间到 0, 结束时销毁]
knobs:
  count: {code: "COUNT = {}", values: [5, 4, 6]}
  colour:
    - {code: "0x7b2cbf", en: purple, zh: 紫色}
    - {code: "0xe85d04", en: orange, zh: 橙色}
probe: |
  const squares = t.objects('Rectangle');
  t.near(squares.length, knobs.count, 0, 'the asked number of squares');
  const target = squares[1];
  t.click(target);
  t.step(8);
  t.ok(target.alpha < 0.95 && target.alpha > 0.2, 'it fades gradually');
  t.near(squares[0].alpha, 1, 0, 'the others do not');
  t.step(40);
  t.near(t.objects('Rectangle').length, knobs.count - 1, 0, 'in the end it is gone');
*/
const COUNT = 5;
const GAP = 120;

class FadeScene extends Phaser.Scene {
  create() {
    const firstX = 400 - ((COUNT - 1) * GAP) / 2;
    for (let i = 0; i < COUNT; i++) {
      const square = this.add.rectangle(firstX + i * GAP, 300, 80, 80, 0x7b2cbf);
      square.setInteractive({ useHandCursor: true });
      square.once('pointerdown', () => this.fadeOut(square));
    }
  }

  fadeOut(square) {
    this.tweens.add({
      targets: square,
      alpha: 0,
      duration: 500,
      onComplete: () => square.destroy()
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f8f9fa',
  scene: FadeScene
});

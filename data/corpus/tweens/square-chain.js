/* scene
tasks:
  en:
    - a box that goes round in a square
    - chain tweens so that a box visits four corners one after the other, for ever
    - Use this.tweens.chain with loop -1. A {colour} box goes right, down, left and up between x 200/600 and y 150/450, {time} ms a side, and turns 90 degrees on each side.
  zh:
    - 方块走四方形
    - 用补间链让方块依次走过四个角，一直循环
    - 用 this.tweens.chain 和 loop -1，{colour}方块在 x 200/600、y 150/450 之间依次向右、下、左、上移动，每边 {time} 毫秒，每边转 90 度。
difficulty: medium
apis: [this.add.rectangle, this.tweens.chain]
plan:
  en:
    req: Send a {colour} box round four corners with a chain of tweens, for ever
    steps:
      - Add the box with this.add.rectangle
      - Start this.tweens.chain with one tween a side
      - Turn the box by a relative angle in each tween
      - Set loop to -1
  zh:
    req: 用补间链让{colour}方块循环走过四个角
    steps:
      - 用 this.add.rectangle 添加方块
      - 用 this.tweens.chain 为每条边建立补间
      - 每个补间用相对角度转动方块
      - 把 loop 设为 -1
knobs:
  colour:
    - {code: "0xf94144", en: red, zh: 红色}
    - {code: "0x90be6d", en: green, zh: 绿色}
  time: {code: "TIME = {}", values: [600, 400, 900]}
probe: |
  const box = t.one('Rectangle');
  const half = knobs.time / 2000;
  t.seconds(half);
  t.ok(box.x > 250 && box.x < 550 && Math.abs(box.y - 150) < 2, 'first it goes right');
  t.seconds(half * 2);
  t.ok(Math.abs(box.x - 600) < 2 && box.y > 160 && box.y < 440, 'then down');
  t.seconds(half * 2);
  t.ok(box.x > 210 && box.x < 590 && Math.abs(box.y - 450) < 2, 'then left');
  t.seconds(half * 2);
  t.ok(Math.abs(box.x - 200) < 2 && box.y > 160 && box.y < 440, 'then up');
  t.seconds(half * 2);
  t.ok(box.x > 210 && box.x < 590 && Math.abs(box.y - 150) < 2, 'and round again');
*/
const TIME = 600;

class ChainScene extends Phaser.Scene {
  create() {
    const box = this.add.rectangle(200, 150, 60, 60, 0xf94144);

    this.tweens.chain({
      targets: box,
      loop: -1,
      tweens: [
        // Each tween starts when the one before has ended.
        { x: 600, angle: '+=90', duration: TIME },
        { y: 450, angle: '+=90', duration: TIME },
        { x: 200, angle: '+=90', duration: TIME },
        { y: 150, angle: '+=90', duration: TIME }
      ]
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: ChainScene
});

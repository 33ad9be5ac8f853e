/* scene
tasks:
  en:
    - click for next picture
    - clicking shows a house, then a tree, then a boat, all drawn from simple shapes
    - a small picture show, each tap changes the image and its title
    - "Three pictures made of rectangles, circles and triangles, at {scale} times their size: House with {colour} walls, Tree and Boat. Only one is visible, with its name below; every click shows the next one and after the boat the house comes again."
  zh:
    - 点击切换图片
    - 每点一下依次显示用图形画的房子、树和小船
    - 简单的看图相册，点一下就换一张图和标题
    - 用矩形、圆和三角形画三幅图，放大 {scale} 倍，分别是{colour}墙的 House、Tree 和 Boat，每次只显示一幅，下方写着名称，每次点击换下一幅，小船之后又回到房子
difficulty: easy
apis: [this.add.container, setName, setVisible, setScale, this.input.on, setText]
plan:
  en:
    req: Each click shows the next of three pictures made of shapes
    steps: [Build each picture as a container of shapes and give it a name, Keep the index of the shown one, Show only that container and its name, Raise the index on a click and start over at the end]
  zh:
    req: 每次点击显示三幅图形画中的下一幅
    steps: [用容器组合图形并命名, 记住当前下标, 只显示该容器和它的名称, 点击时下标加一，到末尾后从头开始]
knobs:
  colour:
    - {code: "0xe9c46a", en: yellow, zh: 黄色}
    - {code: "0xf4a6c0", en: pink, zh: 粉色}
    - {code: "0x90e0ef", en: light blue, zh: 浅蓝色}
  scale: {code: "SCALE = {}", values: [1, 1.3, 0.8]}
probe: |
  t.step(2);
  const wall = [16, 8, 0].map((bits) => (knobs.colour >> bits) & 255);
  const one = () => t.objects('Container').length === 1;
  t.ok(one() && t.text('House'), 'at first only the house is shown');
  t.near(t.one('Container').scaleX, knobs.scale, 0.001, 'at the asked size');
  t.ok(t.count(wall, 10) > 10000, 'its walls have the asked colour');
  const house = t.snap();
  t.click(60, 60);
  t.ok(one() && t.text('Tree'), 'a click anywhere shows the tree');
  t.ok(t.changed(house, t.snap()) > 0.02, 'which looks different');
  t.ok(t.count(wall, 10) < 300, 'the house is gone');
  t.click(400, 300);
  t.ok(one() && t.text('Boat'), 'then the boat');
  t.click(400, 300);
  t.ok(one() && t.text('House'), 'then the house again');
  t.ok(t.changed(house, t.snap()) < 0.001, 'which looks as before');
*/
const SCALE = 1;

class AlbumScene extends Phaser.Scene {
  create() {
    const house = [
      this.add.rectangle(0, 60, 200, 140, 0xe9c46a),
      this.add.triangle(0, -60, 0, 100, 120, 0, 240, 100, 0xc1121f),
      this.add.rectangle(0, 90, 44, 80, 0x6f4518)
    ];
    const tree = [
      this.add.rectangle(0, 80, 40, 120, 0x6f4518),
      this.add.circle(0, -20, 80, 0x55a630)
    ];
    const boat = [
      this.add.rectangle(0, 90, 220, 50, 0x6f4518),
      this.add.rectangle(0, -10, 10, 150, 0xadb5bd),
      this.add.triangle(60, -20, 0, 0, 100, 120, 0, 120, 0xffffff)
    ];

    this.pictures = [
      this.add.container(400, 260, house).setName('House'),
      this.add.container(400, 260, tree).setName('Tree'),
      this.add.container(400, 260, boat).setName('Boat')
    ];
    this.label = this.add.text(400, 520, '', { fontSize: '40px' }).setOrigin(0.5);
    this.input.on('pointerdown', () => this.show(this.index + 1));
    this.show(0);
  }

  show(index) {
    this.index = index % this.pictures.length;
    this.pictures.forEach((picture, i) => picture.setScale(SCALE).setVisible(i === this.index));
    this.label.setText(this.pictures[this.index].name);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: AlbumScene
});

/* scene
tasks:
  en:
    - mirror movement
    - my square moves and a twin on the other half does the same like in a mirror
    - two squares and a line between them, the arrow keys steer the {colour} one and the other copies it as a mirror image
    - "A white line divides the screen. The arrow keys move a 50 px {colour} square in the left half at {speed} px/s; a white one in the right half is always its mirror image. While the two touch at the line, the text High five! is shown."
  zh:
    - 镜像移动
    - 我的方块怎么动，另一半的双胞胎就像照镜子一样跟着动
    - 中间一条线，方向键控制{colour}方块，另一个方块像镜子里的影子一样模仿它
    - 白线把画面分成两半。方向键以每秒 {speed} 像素移动左半边 50 像素的{colour}方块，右半边的白色方块始终是它的镜像。两者在线上碰到时显示文字 High five!
difficulty: easy
apis: [this.add.rectangle, this.input.keyboard.createCursorKeys, Phaser.Math.Clamp, setPosition, setVisible]
plan:
  en:
    req: The arrow keys move a {colour} square and a twin mirrors it
    steps: [Draw the line and both squares, Move the left one with the arrow keys in its half, Place the twin at the mirrored x, Show a text while they touch]
  zh:
    req: 方向键移动{colour}方块，双胞胎做镜像动作
    steps: [画出中线和两个方块, 用方向键在左半边移动方块, 把双胞胎放到镜像的 x 处, 碰到时显示文字]
knobs:
  colour:
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  speed: {code: "SPEED = {}", values: [220, 160, 300]}
probe: |
  const squares = t.objects((o) => o.type === 'Rectangle' && o.width === 50);
  const hero = squares.find((o) => o.fillColor === knobs.colour);
  const twin = squares.find((o) => o !== hero);
  const cheers = () => t.texts().some((s) => /high five/i.test(s));
  t.ok(hero && twin, 'there are two squares');
  t.near(hero.x + twin.x, 800, 1, 'the twin stands at the mirrored place');
  const start = twin.x;
  t.near(t.travel(hero, () => t.hold('RIGHT', 20)).x, knobs.speed / 3, knobs.speed / 15, 'RIGHT moves the hero at the asked speed');
  t.near(twin.x - start, -knobs.speed / 3, knobs.speed / 15, 'and the twin to the left');
  const high = twin.y;
  t.near(t.travel(hero, () => t.hold('UP', 20)).y, -knobs.speed / 3, knobs.speed / 15, 'UP moves the hero up');
  t.near(twin.y - high, -knobs.speed / 3, knobs.speed / 15, 'and the twin as well');
  t.ok(!cheers(), 'they do not touch yet');
  t.hold('RIGHT', 150);
  t.near(twin.x - hero.x, 50, 3, 'they meet at the line');
  t.ok(cheers(), 'and the text is shown');
  t.hold('LEFT', 20);
  t.ok(!cheers(), 'it goes when they part');
  t.hold('LEFT', 200);
  t.ok(hero.x > 0 && twin.x < 800, 'both stay on the screen');
*/
const SPEED = 220;
const EDGE = 375;

class MirrorScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 300, 4, 600, 0xffffff);
    this.hero = this.add.rectangle(200, 300, 50, 50, 0xff8c42);
    this.twin = this.add.rectangle(600, 300, 50, 50, 0xffffff);
    this.cheer = this.add.text(400, 60, 'High five!', { fontSize: '40px' }).setOrigin(0.5);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const step = SPEED * delta / 1000;
    const { left, right, up, down } = this.cursors;
    const x = this.hero.x + (right.isDown - left.isDown) * step;
    const y = this.hero.y + (down.isDown - up.isDown) * step;

    this.hero.setPosition(Phaser.Math.Clamp(x, 25, EDGE), Phaser.Math.Clamp(y, 25, 575));
    this.twin.setPosition(800 - this.hero.x, this.hero.y);
    this.cheer.setVisible(this.hero.x >= EDGE);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: MirrorScene
});

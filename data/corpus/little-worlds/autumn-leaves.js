/* scene
tasks:
  en:
    - falling leaves
    - an autumn tree whose red, orange and yellow leaves sail down to the ground
    - foliage comes down from a tree, swings from side to side and lies in the grass for a while
    - "An autumn tree: every 350 ms a red, orange or yellow leaf, an ellipse of 22 x 12 px, comes off the crown and falls at {fall} px/s, swinging {sway} px to both sides and rocking; it stays where it lands on the ground, fades after {lie} ms and is destroyed."
  zh:
    - 落叶
    - 秋天的树，红色、橙色、黄色的叶子飘落到地上
    - 叶子从树上左右摇摆着掉下来，在草地上躺一会儿再消失
    - "秋天的树：每 350 毫秒从树冠落下一片红、橙或黄色的叶子，是 22 x 12 像素的椭圆，以每秒 {fall} 像素下落，左右各摆动 {sway} 像素并来回晃动；落到地上后停住，过 {lie} 毫秒渐渐消失并销毁。"
difficulty: medium
apis: [this.add.ellipse, this.time.addEvent, setData, getData, this.tweens.add, Math.sin]
plan:
  en:
    req: Leaves come off a tree, swing down at {fall} px/s and lie on the ground
    steps: [Draw the ground and the tree, Add a leaf in the crown by a timer, Let it fall in update and swing by the sine of its height, Leave it where it reaches the ground, Fade and destroy it later]
  zh:
    req: 叶子离开树冠，以每秒 {fall} 像素飘落到地上
    steps: [画地面和树, 用计时器在树冠里添加叶子, 在 update 中下落并按高度的正弦摆动, 到地面后停住, 过一会儿渐隐并销毁]
knobs:
  fall: {code: "FALL = {}", values: [90, 70, 120]}
  sway: {code: "SWAY = {}", values: [40, 25, 55]}
  lie: {code: "LIE = {}", values: [4000, 3000, 6000]}
probe: |
  const leaves = () => t.objects((o) => o.type === 'Ellipse' && o.width === 22);
  for (let i = 0; i < 60 && leaves().length === 0; i++) t.step();
  const leaf = leaves()[0];
  t.ok(leaf && leaf.y < 300 && leaf.x > 150 && leaf.x < 650, 'a leaf comes off the crown');
  t.near(t.travel(leaf, () => t.step(30)).y, knobs.fall / 2, 5, 'it falls at the asked speed');
  const xs = [leaf.x], angles = [leaf.angle];
  for (let i = 0, last = 0; i < 600 && leaf.y !== last; i++) {
    last = leaf.y;
    t.step();
    xs.push(leaf.x); angles.push(leaf.angle);
  }
  const wide = Math.max(...xs) - Math.min(...xs);
  t.ok(wide > knobs.sway * 1.2 && wide < knobs.sway * 2 + 2, 'it swings to both sides as far as asked');
  t.ok(Math.max(...angles) - Math.min(...angles) > 40, 'and rocks');
  t.ok(leaf.y >= 530 && leaf.y <= 592, 'it lands on the ground');
  t.near(t.travel(leaf, () => t.seconds(knobs.lie / 1000 - 1)).distance, 0, 0.1, 'stays there');
  t.ok(leaf.scene && leaf.alpha === 1, 'and can be seen for the asked time');
  t.ok(new Set(leaves().map((o) => o.fillColor)).size > 1, 'leaves have different colours');
  const many = leaves().length;
  t.seconds(3);
  t.ok(!leaves().includes(leaf), 'then it is gone');
  t.ok(leaves().length > 3 && leaves().length < many + 9, 'while others keep falling');
*/
const FALL = 90;
const SWAY = 40;
const LIE = 4000;
const COLOURS = [0xd62828, 0xf77f00, 0xfcbf49];

class AutumnScene extends Phaser.Scene {
  create() {
    this.falling = [];
    this.add.rectangle(400, 560, 800, 80, 0x90a955);
    this.add.rectangle(400, 430, 50, 240, 0x6f4518);
    this.add.circle(310, 210, 100, 0xe85d04);
    this.add.circle(490, 210, 100, 0xe85d04);
    this.add.circle(400, 150, 120, 0xf48c06);
    this.time.addEvent({ delay: 350, loop: true, callback: this.addLeaf, callbackScope: this });
  }

  addLeaf() {
    const home = Phaser.Math.Between(240, 560);
    const leaf = this.add.ellipse(home, Phaser.Math.Between(150, 260), 22, 12, Phaser.Math.RND.pick(COLOURS));
    leaf.setData('home', home);
    leaf.setData('ground', Phaser.Math.Between(530, 590));
    this.falling.push(leaf);
  }

  update(time, delta) {
    for (const leaf of this.falling) {
      leaf.y += FALL * delta / 1000;
      const swing = Math.sin(leaf.y / 40);
      leaf.x = leaf.getData('home') + SWAY * swing;
      leaf.angle = 50 * swing;
      if (this.isDown(leaf)) this.fade(leaf);
    }
    this.falling = this.falling.filter((leaf) => !this.isDown(leaf));
  }

  isDown(leaf) {
    return leaf.y >= leaf.getData('ground');
  }

  fade(leaf) {
    this.tweens.add({ targets: leaf, alpha: 0, delay: LIE, duration: 1000, onComplete: () => leaf.destroy() });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#ffe8cc',
  scene: AutumnScene
});

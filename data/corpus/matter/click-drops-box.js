/* scene
tasks:
  en:
    - boxes falling when I click
    - click anywhere to drop a {colour} box that tumbles onto the floor
    - Matter physics, gravity 1; every click adds a {size} px {colour} box at the pointer with restitution 0.4, and the screen edges hold it in.
  zh:
    - 点一下掉一个箱子
    - 点击任意位置掉下一个{colour}箱子，落到地面会翻滚
    - 使用 Matter 物理，重力为 1，每次点击在指针处添加一个 {size} 像素的{colour}箱子，弹性 0.4，屏幕边缘能挡住它。
difficulty: easy
apis: [this.matter.world.setBounds, this.input.on, this.matter.add.image, setBounce, setAngularVelocity]
plan:
  en:
    req: Each click drops a {colour} Matter box at the pointer
    steps:
      - Generate the box texture in preload
      - Put walls round the screen with this.matter.world.setBounds
      - On pointerdown add a matter image there
      - Give it some bounce and spin
  zh:
    req: 每次点击在指针处掉下一个{colour}的 Matter 箱子
    steps:
      - 在 preload 中生成箱子纹理
      - 用 this.matter.world.setBounds 围住屏幕
      - 点击时在指针处添加 matter 图像
      - 给它一点弹性和旋转
knobs:
  colour:
    - {code: "0xd2a15b", en: wooden brown, zh: 木色}
    - {code: "0xe05555", en: red, zh: 红色}
  size: {code: "SIZE = {}", values: [44, 60, 32]}
probe: |
  t.ok(t.objects('Image').length === 0, 'no box before the click');
  t.click(300, 100);
  const box = t.one('Image');
  t.near(box.x, 300, 3, 'it starts at the pointer');
  t.near(box.displayWidth, knobs.size, 1, 'it has the asked size');
  t.ok(t.travel(box, () => t.seconds(1)).y > 150, 'it falls');
  t.seconds(4);
  t.ok(box.y > 540 && box.y < 600, 'the floor holds it');
  t.click(300, 100);
  t.seconds(4);
  t.ok(t.objects('Image').length === 2, 'a second click drops a second box');
*/
const SIZE = 44;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xd2a15b).fillRect(0, 0, SIZE, SIZE);
  g.lineStyle(4, 0x000000, 0.3).strokeRect(2, 2, SIZE - 4, SIZE - 4);
  g.generateTexture('box', SIZE, SIZE);
  g.destroy();
}

function create() {
  this.matter.world.setBounds();
  this.add.text(16, 16, 'Click to drop a box', { color: '#000000' });

  this.input.on('pointerdown', (pointer) => {
    const box = this.matter.add.image(pointer.x, pointer.y, 'box');
    box.setBounce(0.4);
    box.setAngularVelocity(0.05);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#eeeeee',
  physics: { default: 'matter', matter: { gravity: { y: 1 } } },
  scene: { preload, create }
});

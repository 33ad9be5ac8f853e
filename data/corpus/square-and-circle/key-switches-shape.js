/* scene
tasks:
  en:
    - press space to switch between a square and a circle
    - one shape on screen, {name} turns the square into a circle and back
    - "In the middle stands a {colour} square; every press of {name} hides it and shows a {colour} circle, the next press the square again."
  zh:
    - 按键切换方块和圆形
    - 按{name}键让方块变成圆，再按变回来
    - 中间是一个{colour}方块，每按一次{name}键就换成{colour}圆形，再按一次又换回方块
difficulty: easy
apis: [this.add.rectangle, this.add.circle, this.input.keyboard.on, setVisible]
plan:
  en:
    req: The key {name} switches between square and circle
    steps: [Draw the square, Draw the circle and hide it, Swap their visibility on the key]
  zh:
    req: 按{name}键在方块和圆之间切换
    steps: [画方块, 画圆并隐藏, 按键时交换可见性]
knobs:
  name:
    - {code: "keydown-SPACE", en: space, zh: 空格}
    - {code: "keydown-ENTER", en: enter, zh: 回车}
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xf72585", en: pink, zh: 粉色}
probe: |
  const key = knobs.name.replace('keydown-', '');
  const kinds = () => t.objects(['Rectangle', 'Arc']).map((o) => o.type).join();
  t.ok(kinds() === 'Rectangle', 'at first there is only a square');
  t.press(key);
  t.ok(kinds() === 'Arc', 'the key turns it into a circle');
  t.step(30);
  t.press(key);
  t.ok(kinds() === 'Rectangle', 'and back');
*/
const COLOUR = 0x4cc9f0;

function create() {
  const square = this.add.rectangle(400, 300, 160, 160, COLOUR);
  const circle = this.add.circle(400, 300, 80, COLOUR).setVisible(false);

  this.add.text(400, 540, 'Press the key', {
    fontSize: '24px',
    color: '#ffffff'
  }).setOrigin(0.5);

  this.input.keyboard.on('keydown-SPACE', () => {
    square.setVisible(!square.visible);
    circle.setVisible(!circle.visible);
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b2f',
  scene: { create }
};

new Phaser.Game(config);

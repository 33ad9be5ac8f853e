/* scene
tasks:
  en:
    - left click and right click
    - the left mouse button makes a circle, the right one makes a square
    - how do I tell right click from left click, and no browser menu please
    - "A left click puts a {colour} circle of radius {radius} at the mouse, a right click a white square of the same width. The browser's context menu stays away and a text names the button used last, Left or Right."
  zh:
    - 左键右键不同作用
    - 点鼠标左键出现圆形，点右键出现正方形
    - 怎么区分鼠标左键和右键点击，不要弹出浏览器菜单
    - 左键点击在鼠标处放一个半径 {radius} 的{colour}圆，右键点击放一个同样宽的白色正方形，不弹出浏览器右键菜单，文字显示刚才用的是 Left 还是 Right
difficulty: easy
apis: [this.input.mouse.disableContextMenu, this.input.on, rightButtonDown, this.add.circle, this.add.rectangle, setText]
plan:
  en:
    req: A left click draws a {colour} circle and a right click a white square
    steps: [Turn off the context menu, Listen for pointerdown, Ask the pointer which button is down, Draw the matching shape and name the button]
  zh:
    req: 左键画{colour}圆，右键画白色正方形
    steps: [关闭右键菜单, 监听 pointerdown, 判断按下的是哪个键, 画对应的图形并显示按键名]
knobs:
  colour:
    - {code: "0xff5733", en: orange red, zh: 橘红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x33cc66", en: green, zh: 绿色}
  radius: {code: "RADIUS = {}", values: [30, 20, 45]}
probe: |
  const canvas = t.game.canvas;
  const rightClick = (x, y) => {
    const box = canvas.getBoundingClientRect();
    const at = { clientX: box.left + x * box.width / 800, clientY: box.top + y * box.height / 600, button: 2, bubbles: true, cancelable: true };
    canvas.dispatchEvent(new MouseEvent('mousemove', at));
    canvas.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 2 }));
    t.step(3);
    canvas.dispatchEvent(new MouseEvent('mouseup', at));
    t.step(1);
  };
  const kinds = () => t.objects(['Arc', 'Rectangle']).map((shape) => shape.type).join();
  t.ok(kinds() === '', 'the screen is empty at first');
  t.click(200, 300);
  t.ok(kinds() === 'Arc', 'a left click makes a circle');
  const circle = t.one('Arc');
  t.ok(circle.fillColor === knobs.colour && circle.radius === knobs.radius, 'in the asked colour and size');
  t.near(circle.x, 200, 1, 'at the mouse');
  t.ok(t.text(/left/i), 'the text says left');
  rightClick(500, 400);
  t.ok(kinds() === 'Arc,Rectangle', 'a right click makes a square');
  const square = t.one('Rectangle');
  t.near(square.x, 500, 1, 'at the mouse too');
  t.near(square.width, 2 * knobs.radius, 1, 'as wide as the circle');
  t.ok(t.text(/right/i), 'the text says right');
  const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
  t.ok(!canvas.dispatchEvent(menu), 'the menu of the browser stays away');
*/
const RADIUS = 30;

function create() {
  const label = this.add.text(400, 40, 'Click somewhere', { fontSize: '28px' }).setOrigin(0.5);

  this.input.mouse.disableContextMenu();

  this.input.on('pointerdown', (pointer) => {
    if (pointer.rightButtonDown()) {
      this.add.rectangle(pointer.x, pointer.y, RADIUS * 2, RADIUS * 2, 0xffffff);
      label.setText('Right');
    } else {
      this.add.circle(pointer.x, pointer.y, RADIUS, 0xff5733);
      label.setText('Left');
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: { create }
});

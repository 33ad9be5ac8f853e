/* scene
tasks:
  en:
    - teleport
    - press {key} and the hero blinks to the mouse pointer, then it has to wait a moment
    - a wizard who jumps through space to my cursor with a cooldown
    - A {colour} square moves at 200 px/s with the arrow keys. {key} puts it at the mouse pointer at once, a ring grows and fades at the old and at the new place, and the text says wait instead of ready for {cooldown} ms, in which the key does nothing.
  zh:
    - 瞬移
    - 按 {key} 主角瞬间移动到鼠标位置，然后要等一会儿才能再用
    - 会传送的法师，闪现到光标处，有冷却时间
    - "{colour}方块用方向键以每秒 200 像素移动。按 {key} 立即传送到鼠标指针处，原来和新的位置各出现一个放大并淡出的圆环；之后 {cooldown} 毫秒内文字由 ready 变为 wait，按键无效。"
difficulty: medium
apis: [this.input.activePointer, setPosition, this.time.delayedCall, this.tweens.add, setStrokeStyle, setText]
plan:
  en:
    req: "{key} teleports the hero to the mouse pointer with a cooldown"
    steps:
      - Draw the hero and a text for the state
      - Move it with the arrow keys
      - On {key} set it to the place of the pointer
      - Show a growing ring at both places
      - Block the key until the cooldown is over
  zh:
    req: 按 {key} 把主角传送到鼠标处，带冷却
    steps:
      - 画主角和状态文字
      - 用方向键移动
      - 按 {key} 时把它放到指针位置
      - 在两个位置显示放大的圆环
      - 冷却结束前按键无效
knobs:
  key: {code: "keydown-{}", values: [SPACE, T, E]}
  cooldown: {code: "COOLDOWN = {}", values: [1000, 700, 1500]}
  colour:
    - {code: "0x9b5de5", en: purple, zh: 紫色}
    - {code: "0x00bbf9", en: blue, zh: 蓝色}
probe: |
  const hero = t.one('Rectangle');
  t.ok(hero.fillColor === knobs.colour, 'the hero has the asked colour');
  t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, 100, 8, 'the arrow keys move it');
  t.ok(t.text(/ready/i), 'the teleport is ready');
  t.move(150, 450);
  t.step(2);
  t.ok(hero.x > 400, 'the mouse alone does nothing');
  t.press(knobs.key);
  t.ok(Math.abs(hero.x - 150) < 1 && Math.abs(hero.y - 450) < 1, 'the key puts it at the pointer');
  t.ok(t.objects('Arc').length === 2, 'a ring shows at both places');
  t.ok(t.text(/wait/i), 'then it has to wait');
  t.move(650, 120);
  t.step(2);
  t.press(knobs.key);
  t.near(hero.x, 150, 1, 'meanwhile the key does nothing');
  t.seconds(knobs.cooldown / 1000 + 0.1);
  t.ok(t.text(/ready/i) && t.objects('Arc').length === 0, 'it is ready again and the rings are gone');
  t.press(knobs.key);
  t.ok(Math.abs(hero.x - 650) < 1 && Math.abs(hero.y - 120) < 1, 'and teleports once more');
*/
const COOLDOWN = 1000;
const SPEED = 200;

class TeleportScene extends Phaser.Scene {
  create() {
    this.hero = this.add.rectangle(400, 300, 40, 40, 0x9b5de5);
    this.label = this.add.text(20, 16, 'Teleport: ready', { fontSize: '26px' });
    this.ready = true;
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', this.teleport, this);
  }

  teleport() {
    if (!this.ready) return;
    this.setReady(false);
    this.time.delayedCall(COOLDOWN, () => this.setReady(true));

    const pointer = this.input.activePointer;
    this.addRing(this.hero.x, this.hero.y);
    this.hero.setPosition(pointer.x, pointer.y);
    this.addRing(pointer.x, pointer.y);
  }

  setReady(ready) {
    this.ready = ready;
    this.label.setText(ready ? 'Teleport: ready' : 'Teleport: wait');
  }

  addRing(x, y) {
    const ring = this.add.circle(x, y, 12).setStrokeStyle(3, 0xffffff);
    this.tweens.add({ targets: ring, scale: 5, alpha: 0, duration: 400, onComplete: () => ring.destroy() });
  }

  update(time, delta) {
    const { left, right, up, down } = this.cursors;
    const step = SPEED * delta / 1000;
    this.hero.x = Phaser.Math.Clamp(this.hero.x + (right.isDown - left.isDown) * step, 20, 780);
    this.hero.y = Phaser.Math.Clamp(this.hero.y + (down.isDown - up.isDown) * step, 20, 580);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: TeleportScene
});

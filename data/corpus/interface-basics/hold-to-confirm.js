/* scene
tasks:
  en:
    - hold button to delete
    - a button I have to keep pressed for a while so that nothing gets deleted by accident
    - press and hold to confirm, a {colour} bar fills the button and runs back when I let go
    - "A 300x80 px button fills with {colour} from the left while the mouse button is held on it. After {time} ms the text says File deleted and it stays full. Letting go or leaving the button earlier empties it twice as fast. R starts again."
  zh:
    - 长按删除按钮
    - 要按住一会儿才生效的按钮，防止误删
    - 按住确认，按钮里的{colour}进度条慢慢填满，松手就退回去
    - 一个 300x80 像素的按钮，鼠标按住时从左边开始填充{colour}；按满 {time} 毫秒后文字显示 File deleted 并保持填满。提前松手或移出按钮，会以两倍速度退回。按 R 重新开始。
difficulty: medium
apis: [this.add.rectangle, setInteractive, Phaser.Math.Clamp, setScale, disableInteractive, this.scene.restart]
plan:
  en:
    req: A button that confirms only after it was held for {time} ms
    steps: [Draw the button and a fill of zero width on it, Remember whether it is held, Add delta while held and take twice as much away otherwise, Scale the fill by the share, Confirm when the time is full]
  zh:
    req: 按住 {time} 毫秒才确认的按钮
    steps: [画按钮和宽度为零的填充, 记住是否按住, 按住时累加 delta 否则双倍减少, 按比例缩放填充, 时间满时确认]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xf77f00", en: orange, zh: 橙色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
  time: {code: "HOLD_TIME = {}", values: [1500, 1000, 2000]}
probe: |
  const button = () => t.one((o) => o.type === 'Rectangle' && o.fillColor !== knobs.colour);
  const fill = () => t.scene().children.list.find((o) => o.fillColor === knobs.colour).scaleX;
  const frames = Math.round(knobs.time * 0.06);
  t.near(fill(), 0, 0.01, 'the button is empty at first');
  t.move(button());
  t.step(2);
  t.pointerDown(button());
  t.step(Math.round(frames / 2));
  t.near(fill(), 0.5, 0.06, 'it is half full after half the time');
  t.pointerUp(button());
  t.step(frames);
  t.near(fill(), 0, 0.01, 'letting go empties it');
  t.ok(!t.text(/deleted/i), 'and nothing is deleted');
  t.pointerDown(button());
  t.step(20);
  t.ok(fill() > 0.1, 'it fills again');
  t.move(60, 60);
  t.step(frames);
  t.near(fill(), 0, 0.01, 'leaving the button lets go as well');
  t.pointerUp(60, 60);
  t.move(button());
  t.step(2);
  t.pointerDown(button());
  t.step(frames + 5);
  t.pointerUp(button());
  t.ok(t.text(/deleted/i), 'held for the whole time it confirms');
  t.step(frames);
  t.near(fill(), 1, 0.01, 'and stays full');
  t.press('R');
  t.step(3);
  t.ok(!t.text(/deleted/i) && fill() < 0.01, 'R starts again');
*/
const HOLD_TIME = 1500;

class HoldScene extends Phaser.Scene {
  create() {
    this.held = 0;
    this.isHeld = false;
    this.isDone = false;
    this.message = this.add.text(400, 200, 'Hold the button', { fontSize: '32px' }).setOrigin(0.5);

    this.button = this.add.rectangle(400, 320, 300, 80, 0x495057).setInteractive({ useHandCursor: true });
    this.fill = this.add.rectangle(250, 320, 300, 80, 0xe63946).setOrigin(0, 0.5).setScale(0, 1);
    this.add.text(400, 320, 'DELETE', { fontSize: '30px' }).setOrigin(0.5);

    this.button.on('pointerdown', () => this.hold(true));
    this.button.on('pointerup', () => this.hold(false));
    this.button.on('pointerout', () => this.hold(false));
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  hold(isHeld) {
    this.isHeld = isHeld;
  }

  update(time, delta) {
    if (this.isDone) return;
    const change = this.isHeld ? delta : -2 * delta;
    this.held = Phaser.Math.Clamp(this.held + change, 0, HOLD_TIME);
    this.fill.scaleX = this.held / HOLD_TIME;
    if (this.held === HOLD_TIME) this.confirm();
  }

  confirm() {
    this.isDone = true;
    this.button.disableInteractive();
    this.message.setText('File deleted');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: HoldScene
});

/* scene
tasks:
  en:
    - a slider
    - a volume slider I can drag, with its value shown
    - A horizontal slider {length} px long with a round {handle} handle to drag; it goes from 0 to 100 and the value stands above it.
  zh:
    - 滑动条
    - 可以拖动的音量滑块，显示当前数值
    - 一条 {length} 像素长的水平滑动条，{handle}圆形滑块可以拖动，范围 0 到 100，上方显示数值。
difficulty: medium
apis: [this.input.setDraggable, this.add.circle, Phaser.Math.Clamp, setInteractive]
plan:
  en:
    req: Drag a handle along a track to set a value from 0 to 100
    steps:
      - Draw the track and the handle
      - Make the handle draggable
      - In the drag event clamp x to the track with Phaser.Math.Clamp
      - Turn the place into a value and show it
  zh:
    req: 沿轨道拖动滑块，设置 0 到 100 的数值
    steps:
      - 画轨道和滑块
      - 让滑块可以拖动
      - 在 drag 事件中用 Phaser.Math.Clamp 限制 x
      - 把位置换算成数值并显示
knobs:
  length: {code: "LENGTH = {}", values: [300, 400]}
  handle:
    - {code: "0xffaa33", en: orange, zh: 橙色}
    - {code: "0x66ddff", en: light blue, zh: 浅蓝色}
probe: |
  const handle = t.one('Arc');
  t.near(t.number(/\d/), 50, 1, 'it starts in the middle');
  t.drag(handle, { x: handle.x + knobs.length / 4, y: handle.y });
  t.near(t.number(/\d/), 75, 3, 'dragging right raises it');
  t.drag(handle, { x: 790, y: handle.y + 80 });
  t.near(t.number(/\d/), 100, 0, 'it ends at 100');
  t.near(handle.x, 400 + knobs.length / 2, 1, 'the handle stays on the track');
  t.drag(handle, { x: 5, y: handle.y });
  t.near(t.number(/\d/), 0, 0, 'the left end is 0');
  t.near(handle.y, 300, 1, 'it never leaves the line');
*/
const LENGTH = 300;
const LEFT = 400 - LENGTH / 2;

class SliderScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 300, LENGTH, 8, 0x555566);
    this.label = this.add.text(400, 230, 'Volume 50', { fontSize: '28px' }).setOrigin(0.5);

    const handle = this.add.circle(400, 300, 16, 0xffaa33).setInteractive({ useHandCursor: true });
    this.input.setDraggable(handle);
    handle.on('drag', (pointer, dragX) => {
      // only x follows the pointer, so the handle stays on the track
      handle.x = Phaser.Math.Clamp(dragX, LEFT, LEFT + LENGTH);
      this.setVolume((handle.x - LEFT) / LENGTH);
    });
  }

  setVolume(share) {
    this.label.setText(`Volume ${Math.round(share * 100)}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#20202c',
  scene: SliderScene
});

/* scene
tasks:
  en:
    - hsv colour wheel
    - colour wheel where I pick a colour with the mouse
    - "Draw a colour wheel of radius {radius} from slices of {slice} degrees; pressing or dragging on it fills the preview square with the hue under the pointer and shows the angle, outside of the wheel nothing happens."
  zh:
    - HSV 色环
    - 用鼠标在色环上取色
    - 用每片 {slice} 度的扇形画半径 {radius} 的色环；在上面按下或拖动时，预览方块填充指针处的色相并显示角度，色环外无效
difficulty: medium
apis: [graphics.slice, fillPath, Phaser.Display.Color.HSVToRGB, Phaser.Math.Angle.Between, Phaser.Math.Distance.Between]
plan:
  en:
    req: Pick a hue from a colour wheel of radius {radius}
    steps: [Draw a slice for each hue, Measure angle and distance of the pointer, Ignore it outside of the wheel, Fill the preview and show the angle]
  zh:
    req: 从半径 {radius} 的色环上取色相
    steps: [为每个色相画扇形, 计算指针的角度和距离, 忽略色环外的点, 填充预览并显示角度]
knobs:
  radius: {code: "RADIUS = {}", values: [180, 150]}
  slice: {code: "SLICE = {}", values: [5, 10]}
probe: |
  const box = t.one('Rectangle');
  const colour = () => [box.fillColor >> 16, (box.fillColor >> 8) & 255, box.fillColor & 255];
  t.ok(t.pixel(300 + knobs.radius - 20, 302)[0] > 200, 'red is at the right of the wheel');
  const pick = (degrees, distance) => { t.pointerDown(300 + Math.cos(degrees * Math.PI / 180) * distance, 300 + Math.sin(degrees * Math.PI / 180) * distance); t.step(2); t.pointerUp(); t.step(1); };
  pick(120, knobs.radius - 30);
  t.ok(colour()[1] > 240 && colour()[0] < 20, 'a third of the way round is green');
  t.near(t.number(), 120, 2, 'the angle is shown');
  pick(-120, knobs.radius - 30);
  t.ok(colour()[2] > 240 && colour()[1] < 20, 'two thirds are blue');
  t.near(t.number(), 240, 2, 'as an angle above 180');
  const old = box.fillColor;
  pick(60, knobs.radius + 40);
  t.ok(box.fillColor === old, 'outside nothing is picked');
  t.move(300, 300 + knobs.radius - 20); t.step(2);
  t.ok(box.fillColor === old, 'and not without pressing');
*/
const RADIUS = 180;
const SLICE = 5;
const CENTRE = { x: 300, y: 300 };

class WheelScene extends Phaser.Scene {
  create() {
    this.drawWheel();
    this.preview = this.add.rectangle(640, 260, 140, 140, 0xffffff);
    this.label = this.add.text(640, 370, 'Pick a hue', { fontSize: '24px' }).setOrigin(0.5);

    this.input.on('pointerdown', this.pick, this);
    this.input.on('pointermove', (pointer) => {
      if (pointer.isDown) this.pick(pointer);
    });
  }

  drawWheel() {
    const graphics = this.add.graphics();
    for (let hue = 0; hue < 360; hue += SLICE) {
      const start = Phaser.Math.DegToRad(hue - SLICE / 2);
      const end = Phaser.Math.DegToRad(hue + SLICE / 2);
      graphics.fillStyle(Phaser.Display.Color.HSVToRGB(hue / 360, 1, 1).color);
      graphics.slice(CENTRE.x, CENTRE.y, RADIUS, start, end);
      graphics.fillPath();
    }
  }

  pick(pointer) {
    if (Phaser.Math.Distance.BetweenPoints(CENTRE, pointer) > RADIUS) return;

    const angle = Phaser.Math.RadToDeg(Phaser.Math.Angle.BetweenPoints(CENTRE, pointer));
    const hue = Math.round(angle + 360) % 360;
    this.preview.setFillStyle(Phaser.Display.Color.HSVToRGB(hue / 360, 1, 1).color);
    this.label.setText(`Hue ${hue}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1c1c22',
  scene: WheelScene
});

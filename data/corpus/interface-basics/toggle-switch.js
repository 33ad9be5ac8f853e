/* scene
tasks:
  en:
    - make a toggle switch
    - settings with little on and off switches like on a phone, the round part slides over when I click
    - flip three sliders between on and off with the mouse, an active one turns {colour}
    - "Three switches Wi-Fi, Sound and Dark mode, all off and grey at first. A click on a 104x54 px track turns it {colour}, slides its white knob 50 px to the right in {slide} ms and changes the text from off to on; the next click turns it back."
  zh:
    - 做个开关按钮
    - 像手机设置那样的开关，点一下圆点滑到另一边
    - 用鼠标切换三个选项的开和关，打开时变成{colour}
    - 三个开关 Wi-Fi、Sound、Dark mode，开始时都是关闭的灰色；点击 104x54 像素的轨道后变成{colour}，白色圆钮在 {slide} 毫秒内向右滑 50 像素，文字从 off 变为 on，再点一次恢复。
difficulty: easy
apis: [this.add.rectangle, this.add.circle, setInteractive, setFillStyle, this.tweens.add, this.tweens.killTweensOf]
plan:
  en:
    req: Three switches whose knob slides over when they are clicked
    steps: [Draw a label and a track and a knob for each name, Make the track interactive, Flip the state on pointerdown, Colour the track and write on or off, Slide the knob with a tween]
  zh:
    req: 三个点击后圆钮滑动的开关
    steps: [为每个名称画文字、轨道和圆钮, 让轨道可点击, 点击时切换状态, 给轨道上色并写出 on 或 off, 用补间滑动圆钮]
knobs:
  colour:
    - {code: "0x34c759", en: green, zh: 绿色}
    - {code: "0x2f80ed", en: blue, zh: 蓝色}
    - {code: "0xff9500", en: orange, zh: 橙色}
  slide: {code: "SLIDE = {}", values: [200, 300]}
probe: |
  const tracks = t.objects('Rectangle').sort((a, b) => a.y - b.y);
  const balls = t.objects('Arc').sort((a, b) => a.y - b.y);
  t.near(tracks.length, 3, 0, 'there are three switches');
  t.ok(tracks.every((track) => track.fillColor !== knobs.colour), 'all are off at first');
  const start = balls[1].x;
  t.click(tracks[1]);
  t.ok(tracks[1].fillColor === knobs.colour, 'a click gives the track its colour');
  t.ok(t.text(/sound: on/i), 'and the text says on');
  t.ok(balls[1].x - start < 45, 'the knob slides and does not jump');
  t.step(25);
  t.near(balls[1].x - start, 50, 1, 'it comes to rest on the right');
  t.ok(tracks[0].fillColor !== knobs.colour && tracks[2].fillColor !== knobs.colour, 'the others stay off');
  t.near(balls[0].x, start, 1, 'their knobs stay on the left');
  t.click(tracks[1]);
  t.step(25);
  t.near(balls[1].x, start, 1, 'the next click slides it back');
  t.ok(tracks[1].fillColor !== knobs.colour && t.text(/sound: off/i), 'and turns it off');
*/
const NAMES = ['Wi-Fi', 'Sound', 'Dark mode'];
const ON = 0x34c759;
const OFF = 0x6c757d;
const SLIDE = 200;

function create() {
  NAMES.forEach((name, index) => {
    const y = 180 + index * 120;
    let isOn = false;
    const label = this.add.text(200, y, `${name}: off`, { fontSize: '32px' }).setOrigin(0, 0.5);
    const track = this.add.rectangle(560, y, 104, 54, OFF).setInteractive({ useHandCursor: true });
    const knob = this.add.circle(535, y, 22, 0xffffff);

    track.on('pointerdown', () => {
      isOn = !isOn;
      track.setFillStyle(isOn ? ON : OFF);
      label.setText(`${name}: ${isOn ? 'on' : 'off'}`);
      this.tweens.killTweensOf(knob);
      this.tweens.add({ targets: knob, x: isOn ? 585 : 535, duration: SLIDE, ease: 'Sine.Out' });
    });
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d2433',
  scene: { create }
});

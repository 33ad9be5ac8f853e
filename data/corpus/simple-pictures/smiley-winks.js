/* scene
tasks:
  en:
    - smiley that winks
    - draw a {colour} smiley face that winks at me when I click on it
    - "A {colour} smiley of radius 180 in the middle with two dark eyes and a smiling mouth; a click on the face closes its right eye for {wink} ms."
  zh:
    - 会眨眼的笑脸
    - 画一个{colour}的笑脸，点一下它就眨一只眼睛
    - 画面中央画一张半径 180 的{colour}笑脸，有两只深色眼睛和微笑的嘴；点击脸时右边的眼睛闭上 {wink} 毫秒再睁开
difficulty: easy
apis: [this.add.circle, this.add.graphics, arc, setInteractive, setScale, this.time.delayedCall]
plan:
  en:
    req: A {colour} smiley winks when clicked
    steps: [Draw the face and two eyes as circles, Draw the mouth as an arc with Graphics, Flatten one eye on a click on the face, "Open it again after {wink} ms"]
  zh:
    req: '{colour}笑脸被点击后眨眼'
    steps: [用圆画脸和两只眼睛, 用 Graphics 的圆弧画嘴, 点击脸时把一只眼睛压扁, "{wink} 毫秒后恢复"]
knobs:
  colour:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0x51cf66", en: green, zh: 绿色}
    - {code: "0xff922b", en: orange, zh: 橙色}
  wink: {code: "WINK = {}", values: [400, 800]}
probe: |
  const arcs = t.objects('Arc');
  const face = arcs.find((o) => o.radius > 100);
  const [left, right] = arcs.filter((o) => o.radius < 60).sort((a, b) => a.x - b.x);
  const dark = (x, y) => t.pixel(x, y).reduce((sum, v) => sum + v) < 200;
  const open = (eye) => dark(eye.x, eye.y - 14);
  t.ok(face.fillColor === knobs.colour, 'the face has its colour');
  t.ok(open(left) && open(right), 'both eyes are open');
  t.ok(dark(400, 410) && !dark(400, 330), 'it smiles');
  t.click(60, 60);
  t.ok(open(left) && open(right), 'a click beside it does nothing');
  t.click(face);
  t.ok(open(left) && !open(right), 'a click on it closes one eye');
  t.seconds(knobs.wink / 1000 - 0.2);
  t.ok(!open(right), 'for a while');
  t.seconds(0.4);
  t.ok(open(right), 'then it opens again');
*/
const WINK = 400;
const DARK = 0x2b2b2b;

function create() {
  const face = this.add.circle(400, 300, 180, 0xffd23f);
  this.add.circle(330, 250, 24, DARK);
  const rightEye = this.add.circle(470, 250, 24, DARK);

  const mouth = this.add.graphics();
  mouth.lineStyle(14, DARK);
  mouth.beginPath();
  mouth.arc(400, 310, 100, Phaser.Math.DegToRad(20), Phaser.Math.DegToRad(160));
  mouth.strokePath();

  face.setInteractive({ useHandCursor: true });
  face.on('pointerdown', () => {
    rightEye.setScale(1, 0.1);
    this.time.delayedCall(WINK, () => rightEye.setScale(1));
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a2d2ff',
  scene: { create }
});

/* scene
tasks:
  en:
    - a balance scale with weights
    - put weights on the right pan by dragging until the scale is level
    - weighing for science class, a parcel lies on one side and I have to find the weights that are just as heavy
    - "A scale holds a parcel of {parcel} kg on its left pan; weights of 1, 2, 4 and 8 kg can be dragged onto the {colour} right pan and off again, anywhere else they go home. The beam eases to 3 degrees per kg of difference, at most 20, the texts say how much is on the right and Left is heavier, Right is heavier or Balanced!"
  zh:
    - 天平和砝码
    - 把砝码拖到右盘，直到天平平衡
    - 科学课称重，一边放着包裹，要找出一样重的砝码
    - 天平左盘上放着 {parcel} 千克的包裹；1、2、4、8 千克的砝码可以拖到{colour}右盘上，也可以拿下来，放在别处会回到原位。横梁按每千克差 3 度缓缓倾斜，最多 20 度，文字显示右盘的重量以及 Left is heavier、Right is heavier 或 Balanced!
difficulty: medium
apis: [this.add.rectangle, setInteractive, Phaser.Math.Linear, Phaser.Math.Clamp, setData, getData]
plan:
  en:
    req: Drag weights onto a scale until it balances a parcel
    steps: [Draw the beam with two pans and the parcel, Make draggable weights, Keep a list of those on the right pan, Tilt the beam by the difference in update, Hang the pans and what lies on them below the beam]
  zh:
    req: 把砝码拖上天平直到和包裹平衡
    steps: [画横梁、两个盘和包裹, 做可拖动的砝码, 记录右盘上的砝码, 在 update 中按重量差倾斜横梁, 让盘和盘上的东西跟着横梁两端]
knobs:
  parcel: {code: "PARCEL = {}", values: [7, 5, 11]}
  colour:
    - {code: "0x8ecae6", en: blue, zh: 蓝色}
    - {code: "0xffb703", en: yellow, zh: 黄色}
probe: |
  const pan = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const beam = t.objects('Rectangle').sort((a, b) => b.width - a.width)[0];
  const weights = [8, 4, 2, 1].map((kilos) => ({ kilos, text: t.objects((o) => o.type === 'Text' && o.text === `${kilos} kg` && o.input)[0] }));
  const put = (text, x, y) => { t.drag({ x: text.x, y: text.y }, { x, y }, 15); t.step(90); };
  const onto = (text) => put(text, pan.x, pan.y - 30);
  const state = () => t.texts().join(' ');
  t.step(90);
  t.ok(beam.angle < -5 && /left is heavier/i.test(state()), 'the parcel pulls the left side down');
  t.ok(pan.y > 100 && pan.x > 500, 'the right pan hangs on the right');
  const big = weights[0].text;
  const home = { x: big.x, y: big.y };
  const high = pan.y;
  put(big, 400, 470);
  t.near(Math.hypot(big.x - home.x, big.y - home.y), 0, 1, 'a weight put elsewhere goes home');
  onto(big);
  t.near(beam.angle, (8 - knobs.parcel) * 3, 1, 'the beam tilts by the difference');
  t.near(t.number(/right: /i), 8, 0, 'what lies on the pan is added up');
  t.ok(pan.y > high + 20, 'the pan sinks under the weight');
  t.ok(/right is heavier/i.test(state()) === (knobs.parcel < 8), 'the text says which side is heavier');
  put(big, home.x, home.y);
  t.ok(beam.angle < -5, 'taken off, the left side is heavier again');
  let rest = knobs.parcel;
  for (const { kilos, text } of weights) {
    if (kilos > rest) continue;
    t.ok(!/balanced/i.test(state()), 'it is not balanced yet');
    onto(text);
    rest -= kilos;
  }
  t.near(beam.angle, 0, 0.5, 'with the right weights the beam is level');
  t.ok(/balanced/i.test(state()), 'the text says balanced');
*/
const PARCEL = 7;
const WEIGHTS = [1, 2, 4, 8];

class ScaleScene extends Phaser.Scene {
  create() {
    this.onPan = [];
    this.add.rectangle(400, 300, 16, 280, 0x6c757d);
    this.beam = this.add.rectangle(400, 160, 460, 12, 0xadb5bd);
    this.leftPan = this.add.rectangle(0, 0, 180, 10, 0xadb5bd);
    this.rightPan = this.add.rectangle(0, 0, 180, 10, 0x8ecae6);
    const paper = { fontSize: '24px', backgroundColor: '#d4a373', padding: { x: 14, y: 18 } };
    this.parcel = this.add.text(0, 0, `${PARCEL} kg`, paper).setOrigin(0.5, 1);
    this.sumText = this.add.text(20, 16, '', { fontSize: '26px' });
    this.stateText = this.add.text(400, 60, '', { fontSize: '32px' }).setOrigin(0.5);
    WEIGHTS.forEach((kilos, i) => this.addWeight(kilos, 190 + i * 140));
    this.weigh();
  }

  addWeight(kilos, x) {
    const iron = { fontSize: '24px', backgroundColor: '#495057', padding: { x: 8, y: 8 } };
    const weight = this.add.text(x, 540, `${kilos} kg`, iron).setOrigin(0.5).setData('kilos', kilos);
    weight.setInteractive({ draggable: true });
    weight.on('dragstart', () => {
      this.onPan = this.onPan.filter((other) => other !== weight);
      this.weigh();
    });
    weight.on('drag', (pointer, dragX, dragY) => weight.setPosition(dragX, dragY));
    weight.on('dragend', () => {
      const isOver = Math.abs(weight.x - this.rightPan.x) < 110 && Math.abs(weight.y - this.rightPan.y) < 110;
      if (isOver) this.onPan.push(weight);
      else weight.setPosition(x, 540);
      this.weigh();
    });
  }

  weigh() {
    const sum = this.onPan.reduce((kilos, weight) => kilos + weight.getData('kilos'), 0);
    this.difference = sum - PARCEL;
    this.sumText.setText(`Right: ${sum} kg`);
    const heavier = this.difference > 0 ? 'Right is heavier' : 'Left is heavier';
    this.stateText.setText(this.difference === 0 ? 'Balanced!' : heavier);
  }

  update() {
    const wanted = Phaser.Math.Clamp(this.difference * 3, -20, 20);
    this.beam.angle = Phaser.Math.Linear(this.beam.angle, wanted, 0.1);
    const x = Math.cos(this.beam.rotation) * 220;
    const y = Math.sin(this.beam.rotation) * 220;
    this.leftPan.setPosition(400 - x, 290 - y);
    this.rightPan.setPosition(400 + x, 290 + y);
    this.parcel.setPosition(this.leftPan.x, this.leftPan.y - 5);
    this.onPan.forEach((weight, i) => {
      weight.setPosition(this.rightPan.x + (i % 2 ? 45 : -45), this.rightPan.y - 28 - Math.floor(i / 2) * 48);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: ScaleScene
});

/* scene
tasks:
  en:
    - speech bubble
    - click the character and it says something in a bubble above its head
    - "A {colour} character at the bottom. Each click on it shows the next sentence in a white rounded bubble that fits the text and hides after {stay} ms."
  zh:
    - 对话气泡
    - 点角色，头上冒出气泡说一句话
    - 底部一个{colour}角色，每次点击在头上的白色圆角气泡里显示下一句话，气泡大小适应文字，{stay} 毫秒后消失
difficulty: medium
apis: [fillRoundedRect, fillTriangle, this.add.container, this.time.delayedCall, setInteractive]
plan:
  en:
    req: A click makes the character say its next sentence in a bubble
    steps: [Draw the character, Put graphics and text into a hidden container, Draw the bubble around the size of the text, Show it on a click, Hide it after a while]
  zh:
    req: 点击让角色在气泡里说下一句
    steps: [画角色, 把图形和文字放进隐藏容器, 按文字大小画气泡, 点击时显示, "{stay} 毫秒后隐藏"]
knobs:
  colour:
    - {code: "0xf97316", en: orange, zh: 橙色}
    - {code: "0x14b8a6", en: teal, zh: 青色}
  stay: {code: "STAY = {}", values: [2000, 3000]}
probe: |
  const figure = t.one('Arc');
  const white = () => t.count([255, 255, 255], 5);
  t.near(t.texts().length, 0, 0, 'it is silent at first');
  t.click(figure);
  const first = t.texts()[0];
  const area = white();
  t.ok(first && area > 1500, 'a click shows a bubble with a text');
  t.seconds(knobs.stay / 1000 - 0.3);
  t.near(t.texts().length, 1, 0, 'it stays for a while');
  t.seconds(0.5);
  t.ok(t.texts().length === 0 && white() < 50, 'and hides');
  t.click(figure); t.step(2);
  t.ok(t.texts()[0] && t.texts()[0] !== first, 'the next click says something else');
  t.ok(Math.abs(white() - area) > 300, 'in a bubble of another size');
*/
const STAY = 2000;
const SENTENCES = ['Hi!', 'Nice to meet you here.', 'Have you seen my hat?'];

class BubbleScene extends Phaser.Scene {
  create() {
    const figure = this.add.circle(400, 480, 50, 0xf97316).setInteractive();
    this.shape = this.add.graphics();
    this.text = this.add.text(0, 0, '', { fontSize: '24px', color: '#000000' }).setOrigin(0.5);
    this.bubble = this.add.container(400, 360, [this.shape, this.text]).setVisible(false);
    this.next = 0;

    figure.on('pointerdown', this.speak, this);
  }

  speak() {
    this.text.setText(SENTENCES[this.next]);
    this.next = (this.next + 1) % SENTENCES.length;
    this.drawBubble(this.text.width + 40, this.text.height + 30);
    this.bubble.setVisible(true);

    if (this.hideTimer) this.hideTimer.remove();
    this.hideTimer = this.time.delayedCall(STAY, () => this.bubble.setVisible(false));
  }

  drawBubble(width, height) {
    this.shape.clear();
    this.shape.fillStyle(0xffffff);
    this.shape.fillRoundedRect(-width / 2, -height / 2, width, height, 16);
    this.shape.fillTriangle(-12, height / 2, 12, height / 2, 0, height / 2 + 24);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3b0764',
  scene: BubbleScene
});

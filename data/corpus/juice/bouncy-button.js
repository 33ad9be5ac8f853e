/* scene
tasks:
  en:
    - button animation
    - a button that grows on hover and pops when clicked
    - A {colour} "{label}" button grows to 1.1 on hover with a back ease, shrinks to 0.9 while pressed, pops back with an elastic ease on release, and counts the clicks.
  zh:
    - 按钮动画
    - 鼠标移上去变大，点击时弹一下的按钮
    - '{colour}的"{label}"按钮悬停时用 Back 缓动放大到 1.1，按下缩到 0.9，松开用 Elastic 缓动弹回，并统计点击次数。'
difficulty: easy
apis: [generateTexture, this.add.container, setSize, setInteractive, this.tweens.add, this.tweens.killTweensOf]
plan:
  en:
    req: A button with springy hover and click tweens
    steps:
      - Group the button texture and the label in a container with a size
      - Write scaleTo that kills the running tween
      - React to over and out and down and up
      - Count on release
  zh:
    req: 带弹性悬停和点击补间的按钮
    steps:
      - 把按钮纹理和文字放进带尺寸的容器
      - 编写先终止旧补间的 scaleTo
      - 响应移入移出按下松开
      - 松开时计数
knobs:
  label: {code: "'{}'", values: [Play, Start]}
  colour:
    - {code: "0xef476f", en: pink, zh: 粉色}
    - {code: "0x118ab2", en: blue, zh: 蓝色}
probe: |
  const button = t.one('Container');
  t.near(button.scaleX, 1, 0.01, 'normal size at first');
  t.move(button); t.seconds(0.5);
  t.near(button.scaleX, 1.1, 0.01, 'hovering makes it grow');
  t.pointerDown(button); t.seconds(0.5);
  t.near(button.scaleX, 0.9, 0.02, 'pressing makes it shrink');
  t.pointerUp(button);
  let top = 0; for (let i = 0; i < 40; i++) { t.step(1); top = Math.max(top, button.scaleX); }
  t.ok(top > 1.12, 'it pops over its size');
  t.near(t.number(/\d/), 1, 0, 'the click is counted');
  t.move(50, 50); t.seconds(1);
  t.near(button.scaleX, 1, 0.01, 'leaving brings it back');
*/
function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xef476f).fillRoundedRect(0, 0, 220, 80, 24).generateTexture('button', 220, 80).destroy();
}

function create() {
  const back = this.add.image(0, 0, 'button');
  const label = this.add.text(0, 0, 'Play', { fontSize: '36px' }).setOrigin(0.5);
  const button = this.add.container(400, 300, [back, label]);
  button.setSize(220, 80).setInteractive({ useHandCursor: true });

  const counter = this.add.text(20, 20, 'Clicks: 0', { fontSize: '22px' });
  let clicks = 0;

  const scaleTo = (scale, ease, duration) => {
    // two tweens must not fight over the scale
    this.tweens.killTweensOf(button);
    this.tweens.add({ targets: button, scale, ease, duration });
  };

  button.on('pointerover', () => scaleTo(1.1, 'Back.easeOut', 200));
  button.on('pointerout', () => scaleTo(1, 'Sine.easeOut', 150));
  button.on('pointerdown', () => scaleTo(0.9, 'Sine.easeOut', 80));
  button.on('pointerup', () => {
    scaleTo(1.1, 'Elastic.easeOut', 600);
    clicks += 1;
    counter.setText(`Clicks: ${clicks}`);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#073b4c',
  scene: { preload, create }
});

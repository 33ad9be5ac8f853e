/* scene
tasks:
  en:
    - pop balloons
    - click balloons to pop them, show how many are left and say when none is
    - "{count} {colour} balloons in a group; a click hides one with group.killAndHide, the text shows group.countActive(), and at zero it reads All popped!"
  zh:
    - 戳气球
    - 点击戳破气球，显示还剩几个，戳完提示
    - "{count} 个{colour}气球放在组里，点击用 killAndHide 隐藏，文字显示 countActive() 的数量，归零时显示 All popped!"
difficulty: easy
apis: [this.add.group, killAndHide, countActive, setInteractive, setText]
plan:
  en:
    req: Click to pop {count} {colour} balloons, the text counts those left
    steps:
      - Generate the balloon texture
      - Create interactive balloons in a group
      - On a click call killAndHide and update the text
  zh:
    req: 点击戳破 {count} 个{colour}气球并显示剩余数量
    steps:
      - 生成气球纹理
      - 在组里创建可交互的气球
      - 点击时调用 killAndHide 并更新文字
knobs:
  count: {code: "COUNT = {}", values: [7, 5, 9]}
  colour:
    - {code: "0xef5350", en: red, zh: 红色}
    - {code: "0xab47bc", en: purple, zh: 紫色}
    - {code: "0x26a69a", en: teal, zh: 青绿色}
probe: |
  const balloons = t.objects('Sprite');
  t.ok(balloons.length === knobs.count, 'all balloons are there');
  t.near(t.number(), knobs.count, 0, 'the text counts them');
  t.click(balloons[2]);
  t.ok(t.objects('Sprite').length === knobs.count - 1, 'one is popped');
  t.near(t.number(), knobs.count - 1, 0, 'the text follows');
  t.click(balloons[2].x, balloons[2].y);
  t.near(t.number(), knobs.count - 1, 0, 'a popped balloon cannot be clicked again');
  balloons.forEach(b => b.visible && t.click(b));
  t.ok(t.objects('Sprite').length === 0 && t.text(/All popped/), 'the end is told');
*/
const COUNT = 7;

function preload() {
  const g = this.make.graphics({}, false);
  g.fillStyle(0xef5350).fillEllipse(25, 30, 50, 60);
  g.fillStyle(0xffffff, 0.5).fillEllipse(17, 20, 10, 16);
  g.generateTexture('balloon', 50, 60);
}

function create() {
  const balloons = this.add.group();
  const label = this.add.text(16, 16, `Left: ${COUNT}`, { fontSize: '28px', color: '#333' });

  for (let i = 0; i < COUNT; i++) {
    const balloon = balloons.create(80 + i * 80, 250 + (i % 3) * 80, 'balloon');
    balloon.setInteractive({ useHandCursor: true });
    balloon.on('pointerdown', () => {
      // The balloon stays in the group, but dead and invisible.
      balloons.killAndHide(balloon);
      const left = balloons.countActive();
      label.setText(left > 0 ? `Left: ${left}` : 'All popped!');
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#e3f2fd',
  scene: { preload, create }
});

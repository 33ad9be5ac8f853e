/* scene
tasks:
  en:
    - floating damage numbers
    - show a +{points} that floats up where I click
    - Each click puts a "+{points}" text at the pointer that rises {rise} px and fades out in {time} ms, then it is destroyed.
  zh:
    - 飘字效果
    - 点击的地方飘出 +{points} 然后消失
    - 每次点击在鼠标处出现"+{points}"文字，{time} 毫秒内上飘 {rise} 像素并淡出，结束后销毁。
difficulty: easy
apis: [this.add.text, this.tweens.add, this.input.on, destroy]
plan:
  en:
    req: A click makes a +{points} text that rises and fades
    steps:
      - Listen to pointerdown
      - Add a text at the pointer
      - Tween y and alpha
      - Destroy the text in onComplete
  zh:
    req: 点击处出现 +{points} 文字，上飘并淡出
    steps:
      - 监听 pointerdown
      - 在指针处添加文本
      - 用补间改变 y 和 alpha
      - 在 onComplete 中销毁
knobs:
  points: {code: "POINTS = {}", values: [10, 25, 100]}
  rise: {code: "RISE = {}", values: [60, 90]}
  time: {code: "duration: {}", values: [800, 1200]}
probe: |
  const floating = () => t.objects((o) => o.type === 'Text' && o.text.startsWith('+'));
  t.ok(floating().length === 0, 'nothing floats before a click');
  t.click(300, 300);
  t.ok(floating().length === 1 && floating()[0].text === '+' + knobs.points, 'a click shows the points');
  const label = floating()[0];
  const y = label.y;
  t.seconds(knobs.time / 2000);
  t.ok(label.y < y - 5 && label.alpha < 0.9, 'it rises and fades');
  t.click(500, 200);
  t.ok(floating().length === 2, 'several can float at once');
  t.seconds(knobs.time / 1000 + 0.3);
  t.ok(!label.active && floating().length === 0, 'they are gone at the end');
*/
const POINTS = 10;
const RISE = 60;

function create() {
  this.add.text(20, 20, 'Click anywhere', { fontSize: '20px', color: '#888888' });

  this.input.on('pointerdown', (pointer) => {
    const label = this.add.text(pointer.x, pointer.y, `+${POINTS}`, {
      fontSize: '32px',
      fontStyle: 'bold',
      color: '#ffe066'
    });
    label.setOrigin(0.5);

    // rise, fade and leave nothing behind
    this.tweens.add({
      targets: label,
      y: label.y - RISE,
      alpha: 0,
      duration: 800,
      ease: 'Cubic.easeOut',
      onComplete: () => label.destroy()
    });
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#202028',
  scene: { create }
};

new Phaser.Game(config);

/* scene
tasks:
  en:
    - floating damage numbers
    - hit the dummy by clicking and damage numbers float up, texts are reused
    - A click on the dummy takes a free text from an array pool (or makes one), shows a damage between 5 and 20 that floats {rise} px up in {time} ms and puts the text back.
  zh:
    - 飘字伤害
    - 点击木桩冒出伤害数字往上飘，文字对象循环利用
    - 点击木桩时从数组池取一个空闲文字（没有就新建），显示 5 到 20 的伤害，在 {time} 毫秒内上飘 {rise} 像素，然后放回池中。
difficulty: medium
apis: [scene.add.text, scene.tweens.add, Phaser.Math.Between, setInteractive, setVisible]
plan:
  en:
    req: Pooled damage numbers float up from a clicked dummy
    steps:
      - Draw an interactive dummy
      - Take a text from the pool or add a new one
      - Show the damage and tween it up
      - Hide it and push it back in onComplete
  zh:
    req: 点击木桩时飘出可回收的伤害数字
    steps:
      - 画一个可点击的木桩
      - 从池中取文字或新建一个
      - 显示伤害并用补间上飘
      - 在 onComplete 中隐藏并放回池中
knobs:
  rise: {code: "RISE = {}", values: [80, 110, 60]}
  time: {code: "TIME = {}", values: [700, 900, 500]}
probe: |
  const numbers = () => t.objects(o => o.type === 'Text' && /^-\d+$/.test(o.text));
  t.click(400, 350);
  t.ok(numbers().length === 1, 'a number appears');
  const first = numbers()[0], y = first.y;
  t.ok(Math.abs(Number(first.text)) >= 5 && Math.abs(Number(first.text)) <= 20, 'damage from 5 to 20');
  let frames = 0;
  while (numbers().length && frames++ < 120) t.step();
  t.near(280 - first.y, knobs.rise, 4, 'it floats up as far as asked');
  t.near(frames * 1000 / 60, knobs.time - 50, 70, 'and disappears after the asked time');
  t.click(400, 350);
  t.ok(numbers()[0] === first && first.y > y - 20, 'the same text is used again, from the bottom');
  t.click(400, 350);
  t.ok(numbers().length === 2, 'two at a time are two texts');
  t.click(50, 50);
  t.ok(numbers().length === 2, 'a click beside the dummy does nothing');
*/
const RISE = 80;
const TIME = 700;

const pool = [];

function create() {
  this.add.rectangle(400, 430, 20, 120, 0x6d4c41);
  const dummy = this.add.circle(400, 350, 60, 0xbcaaa4).setInteractive();
  dummy.on('pointerdown', () => showDamage(this, dummy, Phaser.Math.Between(5, 20)));
}

function showDamage(scene, target, damage) {
  const style = { fontSize: '32px', fontStyle: 'bold', color: '#d32f2f' };
  // Reuse a text from the pool before making another.
  const text = pool.pop() || scene.add.text(0, 0, '', style).setOrigin(0.5);
  text.setText('-' + damage);
  text.setPosition(target.x, target.y - 70);
  text.setAlpha(1);
  text.setVisible(true);

  scene.tweens.add({
    targets: text,
    y: text.y - RISE,
    alpha: 0.2,
    duration: TIME,
    onComplete: () => {
      text.setVisible(false);
      pool.push(text);
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f1f8e9',
  scene: { create }
});

/* scene
tasks:
  en:
    - a cheat code
    - secret key combo that makes it rain confetti
    - Use createCombo for UP UP DOWN DOWN LEFT RIGHT. When it matches, {count} coloured squares fall from the top and "Cheat on!" appears; a wrong key starts over.
  zh:
    - 秘籍
    - 输入一串秘籍按键就撒花
    - 用 createCombo 做 上上下下左右 秘籍，输入正确后从顶部落下 {count} 个彩色方块并显示“Cheat on!”，按错要重来。
difficulty: medium
apis: [this.input.keyboard.createCombo, keycombomatch, Phaser.Input.Keyboard.KeyCodes, tweens.add, Phaser.Math.Between, Phaser.Utils.Array.GetRandom]
plan:
  en:
    req: Let {count} squares of confetti fall when a secret key combo is typed
    steps:
      - Create the combo with this.input.keyboard.createCombo
      - Listen for keycombomatch
      - Show a text and add the squares above the screen
      - Let them fall with tweens.add and destroy them
  zh:
    req: 输入秘籍按键后落下 {count} 片彩纸
    steps:
      - 用 this.input.keyboard.createCombo 建立组合键
      - 监听 keycombomatch
      - 显示文字并在屏幕上方添加方块
      - 用 tweens.add 落下并销毁
knobs:
  count: {code: "CONFETTI = {}", values: [40, 25, 60]}
probe: |
  const pieces = () => t.objects('Rectangle').length;
  const type = (...keys) => keys.forEach((key) => t.press(key));
  type('UP', 'UP', 'DOWN', 'LEFT', 'LEFT', 'RIGHT');
  t.ok(pieces() === 0 && !t.text(/cheat on/i), 'a wrong combo does nothing');
  type('UP', 'UP', 'DOWN', 'DOWN', 'LEFT', 'RIGHT');
  t.ok(pieces() === knobs.count, 'the right one throws as much confetti as asked');
  t.ok(t.text(/cheat on/i), 'and tells so');
  const moved = t.movers(() => t.step(30));
  t.ok(moved.length > knobs.count / 2 && moved.every((m) => m.y > 0), 'the confetti falls');
  t.seconds(4);
  t.ok(pieces() === 0, 'and is gone in the end');
*/
const CONFETTI = 40;
const { UP, DOWN, LEFT, RIGHT } = Phaser.Input.Keyboard.KeyCodes;
const COLOURS = [0xff595e, 0xffca3a, 0x8ac926, 0x1982c4];

function create() {
  this.message = this.add.text(400, 300, 'Psst: up up down down left right', { fontSize: '24px' });
  this.message.setOrigin(0.5);

  this.input.keyboard.createCombo([UP, UP, DOWN, DOWN, LEFT, RIGHT], { resetOnMatch: true });
  this.input.keyboard.on('keycombomatch', () => celebrate(this));
}

function celebrate(scene) {
  scene.message.setText('Cheat on!').setFontSize(56);

  for (let i = 0; i < CONFETTI; i++) {
    const colour = Phaser.Utils.Array.GetRandom(COLOURS);
    const piece = scene.add.rectangle(Phaser.Math.Between(0, 800), -20, 14, 14, colour);

    scene.tweens.add({
      targets: piece,
      y: 640,
      angle: 360,
      duration: Phaser.Math.Between(1500, 3000),
      delay: Phaser.Math.Between(0, 400),
      onComplete: () => piece.destroy()
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1f1147',
  scene: { create }
});

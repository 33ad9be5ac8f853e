/* scene
tasks:
  en:
    - tug of war for two on one keyboard
    - two players hit their key as fast as they can, A against L
    - "Every press of A pulls the {knot} knot {pull} px to the left, every press of L the same to the right; holding a key counts once. Who pulls it past a line wins and the keys stop working."
  zh:
    - 双人拔河
    - 两个人用 A 和 L 键比谁按得快
    - 每按一次 A 键{knot}绳结向左移 {pull} 像素，每按一次 L 键向右移同样距离，按住不放只算一次，先拉过线的人获胜
difficulty: easy
apis: [this.input.keyboard.addKeys, Phaser.Input.Keyboard.JustDown, setText]
plan:
  en:
    req: Two players pull a knot with A and L
    steps: [Draw the lines and the knot, Create the keys A and L, Pull the knot on each new press, Show the winner past a line]
  zh:
    req: 两名玩家用 A 和 L 拉绳结
    steps: [画线和绳结, 创建 A 和 L 键, 每次新按下就拉动, 过线时显示赢家]
knobs:
  knot:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xf4a261", en: orange, zh: 橙色}
  pull: {code: "PULL = {}", values: [20, 30]}
probe: |
  const knot = t.one((o) => o.fillColor === knobs.knot);
  t.near(t.travel(knot, () => t.press('A')).x, -knobs.pull, 1, 'A pulls to the left');
  t.near(t.travel(knot, () => t.press('L')).x, knobs.pull, 1, 'L pulls to the right');
  t.near(t.travel(knot, () => t.hold('L', 40)).x, knobs.pull, 1, 'holding counts once');
  for (let i = 0; i < 30 && knot.x < 660; i++) { t.press('L'); t.step(2); }
  t.ok(t.texts().join().includes('Right wins'), 'past the line the right one wins');
  t.near(t.travel(knot, () => t.press('A')).x, 0, 0, 'then it is over');
*/
const PULL = 20;
const LEFT_LINE = 150;
const RIGHT_LINE = 650;

let knot;
let keys;
let label;
let over = false;

function create() {
  this.add.rectangle(LEFT_LINE, 300, 6, 200, 0xffffff);
  this.add.rectangle(RIGHT_LINE, 300, 6, 200, 0xffffff);
  this.add.rectangle(400, 300, 760, 8, 0xb08968);
  knot = this.add.rectangle(400, 300, 30, 50, 0xe63946);
  label = this.add.text(400, 100, 'A against L: pull!', { fontSize: '32px' }).setOrigin(0.5);
  keys = this.input.keyboard.addKeys('A,L');
}

function update() {
  if (over) return;
  if (Phaser.Input.Keyboard.JustDown(keys.A)) knot.x -= PULL;
  if (Phaser.Input.Keyboard.JustDown(keys.L)) knot.x += PULL;

  if (knot.x <= LEFT_LINE) finish('Left wins!');
  if (knot.x >= RIGHT_LINE) finish('Right wins!');
}

function finish(words) {
  over = true;
  label.setText(words);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#386641',
  scene: { create, update }
});

/* scene
tasks:
  en:
    - a typing game
    - letters fall down, type them before they reach the bottom
    - Every {delay} ms a random letter falls from the top at {speed} px/s. Typing it removes the lowest one of its kind for a point; a letter that reaches the bottom costs a point.
  zh:
    - 打字游戏
    - 字母从上面掉下来，在落地前打出来
    - 每 {delay} 毫秒从顶部落下一个随机字母，速度每秒 {speed} 像素，打对就消除最低的那个并加一分，落到底扣一分。
difficulty: hard
apis: [this.input.keyboard.on, this.time.addEvent, this.add.text, Phaser.Utils.Array.GetRandom, Phaser.Math.Between, destroy]
plan:
  en:
    req: Type falling letters before they reach the bottom
    steps:
      - Add a random letter as a text with this.time.addEvent
      - Let all letters fall in update
      - On keydown find the first letter that matches event.key
      - Destroy it and add a point
      - Take a point for each letter that reaches the bottom
  zh:
    req: 在字母落地前打出它们
    steps:
      - 用 this.time.addEvent 添加随机字母文字
      - 在 update 中让所有字母下落
      - keydown 时找到第一个与 event.key 相同的字母
      - 销毁它并加一分
      - 每有一个字母落到底就扣一分
knobs:
  delay: {code: "DELAY = {}", values: [900, 1200, 700]}
  speed: {code: "SPEED = {}", values: [90, 70, 120]}
probe: |
  const letters = () => t.objects('Text').filter((o) => o.text.length === 1);
  const score = () => t.number(/score/i);
  t.seconds(knobs.delay * 2 / 1000 + 0.1);
  t.ok(letters().length === 2, 'letters appear at the asked pace');
  const [first, second] = letters();
  t.near(t.travel(first, () => t.step(30)).y, knobs.speed / 2, 5, 'they fall at the asked speed');
  const other = 'QXZ'.split('').find((l) => !letters().some((o) => o.text === l));
  t.press(other);
  t.near(score(), 0, 0, 'a letter that is not there gives nothing');
  t.press(first.text);
  t.near(score(), 1, 0, 'the right letter gives a point');
  t.ok(!letters().includes(first) && letters().includes(second), 'and is gone, the other stays');
  const seen = new Set();
  for (let i = 0; i < 720 / knobs.speed * 60; i++) { t.step(); letters().forEach((o) => seen.add(o)); }
  const fallen = [...seen].filter((o) => !letters().includes(o)).length;
  t.ok(fallen > 1, 'letters reach the bottom');
  t.near(score(), 1 - fallen, 0, 'each of them costs a point');
  t.ok(letters().every((o) => o.y < 640), 'and are removed');
*/
const DELAY = 900;
const SPEED = 90;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

function create() {
  this.letters = [];
  this.score = 0;
  this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });

  this.time.addEvent({ delay: DELAY, loop: true, callback: () => addLetter(this) });
  this.input.keyboard.on('keydown', (event) => hit(this, event.key.toUpperCase()));
}

function addLetter(scene) {
  const name = Phaser.Utils.Array.GetRandom(ALPHABET);
  const letter = scene.add.text(Phaser.Math.Between(40, 760), -30, name, { fontSize: '40px', color: '#80ffdb' });
  scene.letters.push(letter);
}

function hit(scene, name) {
  // The oldest letter is the lowest one.
  const letter = scene.letters.find((candidate) => candidate.text === name);
  if (letter) remove(scene, letter, 1);
}

function remove(scene, letter, points) {
  scene.letters = scene.letters.filter((other) => other !== letter);
  letter.destroy();
  scene.score += points;
  scene.label.setText(`Score: ${scene.score}`);
}

function update(time, delta) {
  for (const letter of this.letters) {
    letter.y += SPEED * delta / 1000;
    if (letter.y > 600) remove(this, letter, -1);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: { create, update }
});

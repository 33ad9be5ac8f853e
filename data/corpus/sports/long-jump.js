/* scene
tasks:
  en:
    - long jump game
    - press left and right in turn to run, then space to jump as far as I can
    - "Each LEFT after a RIGHT and the other way round makes the {athlete} athlete {push} px/s faster, friction slows down; space jumps, the distance counts in metres from the white board, and running past the board without a jump is a foul. The best of all tries stays."
  zh:
    - 跳远游戏
    - 左右键交替按来助跑，空格起跳，看能跳多远
    - '左右方向键交替按，每按一下{athlete}运动员加速 {push} 像素/秒，不按会慢下来；空格起跳，从白色踏板量距离，单位是米，跑过踏板还没起跳算犯规，落地后重来，保留最好成绩'
difficulty: medium
apis: [this.input.keyboard.addKeys, Phaser.Input.Keyboard.JustDown, setStroke, this.time.delayedCall]
plan:
  en:
    req: Run up with alternate keys and jump from the board
    steps: [Draw track board sand and athlete, Speed up when the other key is pressed, Slow down by friction, Jump with space before the board, Measure from the board at the landing, Start over and keep the best]
  zh:
    req: 交替按键助跑，从踏板起跳
    steps: [画跑道、踏板、沙坑和运动员, 按下另一个键时加速, 按摩擦减速, 在踏板前按空格起跳, 落地时从踏板量距离, 重新开始并保留最好成绩]
knobs:
  athlete:
    - {code: "0x1d3557", en: dark blue, zh: 深蓝色}
    - {code: "0x9d0208", en: dark red, zh: 深红色}
  push: {code: "PUSH = {}", values: [60, 80]}
probe: |
  const man = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.athlete);
  const start = { x: man.x, y: man.y };
  const board = t.objects((o) => o.type === 'Rectangle' && o.fillColor === 0xffffff)[0].x;
  const home = () => { for (let i = 0; i < 300 && man.x !== start.x; i++) t.step(); };
  const run = (until) => { for (let i = 0; i < 200 && man.x < until && man.x >= start.x; i++) t.press(i % 2 ? 'LEFT' : 'RIGHT'); };
  t.near(t.travel(man, () => t.hold('RIGHT', 60)).x, t.travel(man, () => t.step(1)).x, knobs.push, 'holding a key is one push');
  const held = t.travel(man, () => t.step(20)).x;
  for (let i = 0; i < 3; i++) { t.press('LEFT'); t.press('RIGHT'); }
  const mashed = t.travel(man, () => t.step(20)).x;
  t.ok(mashed > held + 20, 'keys in turn make it faster');
  t.ok(t.travel(man, () => t.step(20)).x < mashed, 'without keys it slows down');
  run(board - 30);
  t.press('SPACE');
  t.step(10);
  t.ok(man.y < start.y - 20, 'space jumps');
  for (let i = 0; i < 200 && man.y < start.y; i++) t.step();
  const far = (man.x - board) / 50;
  t.ok(far > 0, 'it lands in the sand');
  t.near(t.number(/Best/), far, 0.2, 'the distance is measured from the board');
  const best = t.number(/Best/);
  t.step(30);
  home();
  t.near(man.x, start.x, 0, 'then it starts over');
  run(board + 7);
  t.ok(/foul/i.test(t.texts().join()), 'past the board is a foul');
  t.near(t.number(/Best/), best, 0, 'and no distance');
*/
const PUSH = 60;
const GROUND = 440;
const BOARD = 360;
const METRE = 50;

let athlete;
let keys;
let result;
let bestText;
let nextKey;
let speed;
let rise;
let state; // run, fly or done
let best = 0;

function create() {
  this.add.rectangle(0, GROUND, 800, 160, 0xbc6c25).setOrigin(0);
  this.add.rectangle(BOARD + 20, GROUND, 800, 160, 0xf2d492).setOrigin(0);
  this.add.rectangle(BOARD, GROUND + 6, 14, 12, 0xffffff);
  athlete = this.add.rectangle(60, GROUND, 24, 60, 0x1d3557).setOrigin(0.5, 1);
  result = this.add.text(400, 180, '', { fontSize: '48px', color: '#ffd166' }).setOrigin(0.5).setStroke('#333333', 8);
  bestText = this.add.text(400, 60, 'Best: 0.00 m', { fontSize: '28px', color: '#222222' }).setOrigin(0.5);
  keys = this.input.keyboard.addKeys('LEFT,RIGHT,SPACE');
  startOver();
}

function startOver() {
  athlete.setPosition(60, GROUND);
  result.setText('');
  nextKey = keys.RIGHT;
  speed = 0;
  rise = 0;
  state = 'run';
}

function update(time, delta) {
  const seconds = delta / 1000;
  if (state === 'run') runUp(this, seconds);
  if (state === 'fly') fly(this, seconds);
}

function runUp(scene, seconds) {
  if (Phaser.Input.Keyboard.JustDown(nextKey)) {
    speed += PUSH;
    nextKey = nextKey === keys.LEFT ? keys.RIGHT : keys.LEFT;
  }
  speed *= 1 - 1.5 * seconds; // friction also keeps the speed in bounds
  athlete.x += speed * seconds;

  if (athlete.x > BOARD + 7) {
    finish(scene, 'Foul!');
  } else if (Phaser.Input.Keyboard.JustDown(keys.SPACE)) {
    rise = 360;
    state = 'fly';
  }
}

function fly(scene, seconds) {
  rise -= 900 * seconds;
  athlete.x += speed * seconds;
  athlete.y -= rise * seconds;
  if (athlete.y < GROUND) return;
  athlete.y = GROUND;
  const metres = Math.max(0, (athlete.x - BOARD) / METRE);
  best = Math.max(best, metres);
  bestText.setText(`Best: ${best.toFixed(2)} m`);
  finish(scene, `${metres.toFixed(2)} m`);
}

function finish(scene, words) {
  state = 'done';
  result.setText(words);
  scene.time.delayedCall(1500, startOver);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a8dadc',
  scene: { create, update }
});

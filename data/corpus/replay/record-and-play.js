/* scene
tasks:
  en:
    - record and play back mouse movement
    - hold the mouse to record a path, P plays it in a loop
    - "While the button is down the {colour} ball follows the pointer and its places are recorded; on P it plays the recording back at the same pace, {times} times, with the text Playing; a new press records anew."
  zh:
    - 录制和回放
    - 按住鼠标录制轨迹，按 P 播放
    - 按住鼠标时{colour}小球跟随指针并录制位置，按 P 以同样的节奏回放 {times} 次并显示 Playing，再次按下重新录制
difficulty: medium
apis: [this.input.on, this.input.activePointer, this.input.keyboard.on, setText, push]
plan:
  en:
    req: Record the ball's way while the button is down and play it back {times} times
    steps: [Start a new recording on pointerdown, Record the place of the pointer every frame, Start the playback on P, Show one recorded place a frame, "Stop after {times} rounds"]
  zh:
    req: 按住时录制小球轨迹并回放 {times} 次
    steps: [pointerdown 时开始录制, 每帧记录指针位置, 按 P 开始回放, 每帧显示一个位置, "回放 {times} 次后停止"]
knobs:
  colour:
    - {code: "0xf0abfc", en: pink, zh: 粉色}
    - {code: "0xbef264", en: lime, zh: 青柠色}
  times: {code: "TIMES = {}", values: [2, 3]}
probe: |
  const ball = t.one('Arc');
  t.press('P');
  t.ok(!t.text(/playing/i), 'there is nothing to play yet');
  t.drag({ x: 200, y: 200 }, { x: 600, y: 400 }, 40);
  t.near(ball.x, 600, 12, 'the ball follows the pressed pointer');
  t.move(100, 500); t.step(5);
  t.near(ball.x, 600, 12, 'and not the released one');
  t.press('P');
  t.ok(t.text(/playing/i) && ball.x < 300, 'P starts from the beginning');
  t.step(20);
  t.ok(ball.x > 320 && ball.x < 520, 'at the same pace');
  t.near(ball.y - 200, (ball.x - 200) / 2, 10, 'along the same way');
  let starts = 0;
  for (let i = 0; i < 300; i++) { const x = ball.x; t.step(); if (ball.x < x - 200) starts++; }
  t.near(starts, knobs.times - 1, 0, 'as often as asked');
  t.ok(!t.text(/playing/i), 'then it stops');
*/
const TIMES = 2;

let ball;
let label;
let recording;
let playhead;

function create() {
  recording = [];
  playhead = -1;
  ball = this.add.circle(400, 300, 22, 0xf0abfc);
  label = this.add.text(400, 30, 'Hold to record, P to play', { fontSize: '22px' }).setOrigin(0.5);

  this.input.on('pointerdown', () => {
    recording = [];
    playhead = -1;
    label.setText('Recording');
  });
  this.input.on('pointerup', () => label.setText('Recorded'));
  this.input.keyboard.on('keydown-P', () => {
    if (recording.length === 0) return;
    playhead = 0;
    label.setText('Playing');
  });
}

function update() {
  const pointer = this.input.activePointer;
  if (pointer.isDown) {
    recording.push({ x: pointer.x, y: pointer.y });
    ball.setPosition(pointer.x, pointer.y);
  } else if (playhead >= 0) {
    playNextFrame();
  }
}

function playNextFrame() {
  const place = recording[playhead % recording.length];
  ball.setPosition(place.x, place.y);
  playhead += 1;
  if (playhead === recording.length * TIMES) {
    playhead = -1;
    label.setText('Done');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1e1b4b',
  scene: { create, update }
});

/* scene
tasks:
  en:
    - ball that beeps when it bounces
    - every time the {colour} ball touches the edge of the window it makes a sound, high at the top and low at the bottom
    - bouncing ball with a tone per bounce, M turns the sound off and on again
    - "A {colour} ball of radius 25 flies from the middle at {speed} px/s to the right and at 0.7 times that down, and bounces off the edges for ever. Each bounce plays a 0.1 s tone with Web Audio, 880 Hz at the top, 220 Hz at the bottom, 440 Hz at the sides. M turns the sound off and on, shown as Sound: on or Sound: off."
  zh:
    - 反弹时发出声音的球
    - "{colour}小球每次碰到窗口边缘就响一声，上面高音，下面低音"
    - 弹跳球，每次反弹一个音，按 M 关闭或打开声音
    - 半径 25 的{colour}球从中央出发，向右每秒 {speed} 像素，向下是它的 0.7 倍，在边缘不停反弹。每次反弹用 Web Audio 播放 0.1 秒的音，上边 880 Hz，下边 220 Hz，两侧 440 Hz。M 键开关声音，文字 Sound 显示 on 或 off。
difficulty: medium
apis: [this.physics.add.existing, setCollideWorldBounds, this.physics.world.on, this.sound.context, this.input.keyboard.addKey]
plan:
  en:
    req: A {colour} ball bounces at {speed} px/s and beeps at each edge
    steps: [Add a ball that bounces off the edges and reports it, Listen for the worldbounds event, Choose the pitch by the edge, Play a short tone with an oscillator, Switch the sound with M]
  zh:
    req: "{colour}球以每秒 {speed} 像素反弹，每碰到边缘就响一声"
    steps: [添加会在边缘反弹并发出事件的球, 监听 worldbounds 事件, 按碰到的边选择音高, 用振荡器播放短音, 用 M 开关声音]
knobs:
  colour:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  speed: {code: "SPEED = {}", values: [300, 240, 380]}
probe: |
  const ball = t.one('Arc');
  t.ok(ball.fillColor === knobs.colour, 'the ball has the asked colour');
  t.near(t.travel(ball, () => t.step(20)).x, knobs.speed / 3, knobs.speed / 20, 'it flies at the asked speed');
  const bounces = (frames) => {
    let count = 0;
    for (let i = 0; i < frames; i++) {
      const { x, y } = ball.body.velocity;
      t.step();
      if (ball.body.velocity.x * x < 0 || ball.body.velocity.y * y < 0) count++;
    }
    return count;
  };
  let before = t.sound();
  let count = bounces(480);
  t.ok(count >= 3, 'it bounces on and on');
  t.near(t.sound() - before, count, 0, 'each bounce plays one tone');
  t.ok(ball.x > 0 && ball.x < 800 && ball.y > 0 && ball.y < 600, 'it stays on the screen');
  t.ok(t.text(/on/i), 'the text says on');
  t.press('M');
  t.ok(t.text(/off/i), 'M turns the sound off');
  before = t.sound();
  count = bounces(300);
  t.ok(count >= 1, 'it bounces on');
  t.near(t.sound() - before, 0, 0, 'in silence');
  t.press('M');
  before = t.sound();
  count = bounces(300);
  t.near(t.sound() - before, count, 0, 'M turns it on again');
*/
const SPEED = 300;

class BeepScene extends Phaser.Scene {
  create() {
    this.loud = true;
    const label = this.add.text(20, 20, 'Sound: on', { fontSize: '26px' });
    this.input.keyboard.addKey('M').on('down', () => {
      this.loud = !this.loud;
      label.setText(this.loud ? 'Sound: on' : 'Sound: off');
    });

    const ball = this.add.circle(400, 300, 25, 0xffd23f);
    this.physics.add.existing(ball);
    ball.body.setVelocity(SPEED, SPEED * 0.7);
    // bounce 1 on both axes, and an event at every edge
    ball.body.setCollideWorldBounds(true, 1, 1, true);

    this.physics.world.on('worldbounds', (body, up, down) => {
      if (up) this.beep(880);
      else if (down) this.beep(220);
      else this.beep(440);
    });
  }

  beep(pitch) {
    if (!this.loud) return;
    const audio = this.sound.context;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.value = 0.1;
    tone.connect(volume);
    volume.connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.1);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  physics: { default: 'arcade' },
  scene: BeepScene
});

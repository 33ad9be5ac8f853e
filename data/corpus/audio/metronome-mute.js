/* scene
tasks:
  en:
    - mute button
    - a metronome that ticks and M mutes it
    - A metronome ticks at {bpm} beats per minute with a pulsing dot; M or the button switches between "Sound on" and "Sound off", and muted beats make no sound but still pulse.
  zh:
    - 静音开关
    - 节拍器，按 M 静音
    - 节拍器每分钟 {bpm} 拍，圆点随节拍跳动；按 M 或点击按钮在"Sound on"和"Sound off"之间切换，静音时不发声但圆点继续跳动。
difficulty: easy
apis: [this.time.addEvent, this.sound.context, generateTexture, this.add.image, this.tweens.add, this.input.keyboard.on, setText]
plan:
  en:
    req: A metronome of {bpm} beats that M or a button mutes
    steps:
      - Start a looping timer of 60000 / bpm ms
      - Pulse the dot on each beat
      - Play a short oscillator unless muted
      - Toggle the flag with M and the button
  zh:
    req: 每分钟 {bpm} 拍的节拍器，可用 M 或按钮静音
    steps:
      - 启动间隔 60000 / bpm 毫秒的循环计时器
      - 每拍让圆点跳动
      - 未静音时播放短促的振荡器
      - 用 M 键和按钮切换标志
knobs:
  bpm: {code: "BPM = {}", values: [120, 90, 150]}
probe: |
  t.seconds(3);
  const heard = t.sound();
  t.near(heard, knobs.bpm / 20, 1, 'it ticks at the asked tempo');
  t.press('M');
  t.ok(t.texts().some((s) => /off/i.test(s)), 'the button says off');
  const muted = t.sound();
  t.seconds(2);
  t.ok(t.sound() === muted, 'muted beats are silent');
  t.click(t.text(/sound/i));
  t.ok(t.texts().some((s) => /sound on/i.test(s)), 'a click switches it on');
  t.seconds(2);
  t.ok(t.sound() > muted, 'it ticks again');
*/
const BPM = 120;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xef476f).fillCircle(40, 40, 40).generateTexture('dot', 80, 80).destroy();
}

function create() {
  this.muted = false;
  const dot = this.add.image(400, 260, 'dot');
  const button = this.add.text(400, 420, 'Sound on', { fontSize: '28px', color: '#ffd166' });
  button.setOrigin(0.5).setInteractive({ useHandCursor: true });

  const toggle = () => {
    this.muted = !this.muted;
    button.setText(this.muted ? 'Sound off' : 'Sound on');
  };
  button.on('pointerdown', toggle);
  this.input.keyboard.on('keydown-M', toggle);

  this.time.addEvent({
    delay: 60000 / BPM,
    loop: true,
    callback: () => {
      this.tweens.add({ targets: dot, scale: 1.4, duration: 80, yoyo: true });
      if (!this.muted) {
        tick(this.sound.context);
      }
    }
  });
}

function tick(audio) {
  const oscillator = audio.createOscillator();
  oscillator.frequency.value = 1000;
  oscillator.connect(audio.destination);
  oscillator.start();
  oscillator.stop(audio.currentTime + 0.04);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#073b4c',
  scene: { preload, create }
});

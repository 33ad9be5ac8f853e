/* scene
tasks:
  en:
    - make a music pad with 9 buttons
    - nine squares that each play a tone and light up when I tap them, space plays my tune again
    - launchpad like toy, 3x3 fields with different notes, it remembers what I hit and can repeat it, C forgets it
    - "A 3x3 grid of {colour} pads of 130 px. A click on a pad plays its note (262 to 784 Hz, no sound files), makes it white for 150 ms and stores it, the text Notes counts the stored ones. SPACE plays all of them again, one every {beat} ms; C clears the memory."
  zh:
    - 做一个九键音乐板
    - 九个方块，点一下就发声并亮起，按空格重放我弹的曲子
    - 类似打击垫的玩具，3x3 个格子音高不同，会记住我按过的并重放，按 C 清空
    - 3x3 个 130 像素的{colour}方垫。点击一个就播放它的音（262 到 784 Hz，不用声音文件），变白 150 毫秒并记录下来，文字 Notes 显示记录的个数。空格键把它们依次重放，每 {beat} 毫秒一个；C 键清空记录。
difficulty: medium
apis: [this.add.rectangle, setInteractive, this.time.delayedCall, this.sound.context, setFillStyle]
plan:
  en:
    req: Play nine pads with the mouse and repeat the tune with SPACE
    steps: [Draw nine interactive pads, Make a short tone with an oscillator, Light the pad for a moment, Store each pad that was played, Strike the stored pads one after the other on SPACE, Forget them on C]
  zh:
    req: 用鼠标演奏九个方垫，空格键重放
    steps: [画九个可交互的方垫, 用振荡器发出短音, 让方垫亮一下, 记录弹过的方垫, 按空格依次重放, 按 C 清空]
knobs:
  colour:
    - {code: "0x8338ec", en: purple, zh: 紫色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xff006e", en: pink, zh: 粉色}
  beat: {code: "BEAT = {}", values: [300, 400, 250]}
probe: |
  const pads = t.objects('Rectangle');
  const lit = () => pads.filter((pad) => pad.fillColor !== knobs.colour);
  const watch = (frames) => {
    const order = [];
    let before = null;
    for (let i = 0; i < frames; i++) {
      t.step(1);
      const now = lit()[0] || null;
      if (now && now !== before) order.push({ pad: pads.indexOf(now), frame: i });
      before = now;
    }
    return order;
  };
  t.ok(pads.length === 9 && lit().length === 0, 'nine pads in the asked colour');
  const tune = [0, 4, 8, 4];
  tune.forEach((index, i) => {
    t.click(pads[index]);
    t.ok(lit().length === 1 && lit()[0] === pads[index], 'the clicked pad lights up');
    t.near(t.sound(), i + 1, 0, 'and plays one note');
    t.step(12);
    t.ok(lit().length === 0, 'only for a moment');
  });
  t.near(t.number(/notes/i), 4, 0, 'the notes are counted');
  t.down('SPACE');
  const played = watch(150);
  t.up('SPACE');
  t.ok(played.map(({ pad }) => pad).join() === tune.join(), 'SPACE plays the same pads again');
  t.near(t.sound(), 8, 0, 'with their notes');
  t.near(played[2].frame - played[1].frame, knobs.beat * 0.06, 2, 'at the asked beat');
  t.near(t.number(/notes/i), 4, 0, 'which stores nothing new');
  t.press('C');
  t.near(t.number(/notes/i), 0, 0, 'C forgets the tune');
  t.press('SPACE');
  t.seconds(2);
  t.near(t.sound(), 8, 0, 'then SPACE plays nothing');
*/
const PITCHES = [262, 294, 330, 392, 440, 523, 587, 659, 784];
const BEAT = 300;

function playTone(audio, frequency) {
  const oscillator = audio.createOscillator();
  const volume = audio.createGain();
  oscillator.frequency.value = frequency;
  volume.gain.setValueAtTime(0.3, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.4);
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start();
  oscillator.stop(audio.currentTime + 0.4);
}

function create() {
  let tune = [];
  const label = this.add.text(20, 16, 'Notes: 0', { fontSize: '26px' });
  this.add.text(400, 570, 'SPACE: play again   C: clear', { fontSize: '22px' }).setOrigin(0.5);

  const store = (notes) => {
    tune = notes;
    label.setText(`Notes: ${tune.length}`);
  };
  const strike = ({ pad, pitch }) => {
    pad.setFillStyle(0xffffff);
    this.time.delayedCall(150, () => pad.setFillStyle(0x8338ec));
    playTone(this.sound.context, pitch);
  };

  PITCHES.forEach((pitch, i) => {
    const pad = this.add.rectangle(250 + (i % 3) * 150, 140 + Math.floor(i / 3) * 150, 130, 130, 0x8338ec);
    pad.setInteractive({ useHandCursor: true }).on('pointerdown', () => {
      strike({ pad, pitch });
      store([...tune, { pad, pitch }]);
    });
  });

  this.input.keyboard.on('keydown-SPACE', () => {
    tune.forEach((note, i) => this.time.delayedCall(i * BEAT, () => strike(note)));
  });
  this.input.keyboard.on('keydown-C', () => store([]));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14141f',
  scene: { create }
});

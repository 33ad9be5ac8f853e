/* scene
tasks:
  en:
    - simon says
    - repeat the sequence of colours that lights up
    - Four coloured pads light up in a growing sequence, {flash} ms each; the player repeats it by clicking. Right goes on with one more, wrong shows "Wrong!" with the round reached and starts over on the next click.
  zh:
    - 西蒙记忆游戏
    - 记住颜色闪烁的顺序并重复点击
    - 四个彩色按钮按越来越长的顺序闪烁，每次 {flash} 毫秒；玩家依次点击重复。正确则加一步，错误显示"Wrong!"和到达的轮数，再点击重新开始。
difficulty: hard
apis: [this.add.rectangle, this.time.delayedCall, Phaser.Math.Between, setInteractive, setAlpha]
plan:
  en:
    req: Repeat a growing sequence of lit pads
    steps:
      - Add four dim pads
      - Add a random pad to the sequence and play it with delayed calls
      - Compare each click with the sequence
      - Go to the next round or end with Wrong!
  zh:
    req: 重复越来越长的亮灯顺序
    steps:
      - 添加四个暗色按钮
      - 随机加一个并用延迟调用播放顺序
      - 把每次点击与顺序比较
      - 进入下一轮或显示 Wrong!
knobs:
  flash: {code: "FLASH = {}", values: [400, 300]}
probe: |
  const pads = t.objects('Rectangle');
  t.ok(pads.length === 4, 'there are four pads');
  const dim = pads[0].alpha;
  const watch = (frames) => { const lit = []; let last = -1; for (let i = 0; i < frames; i++) { t.step(1); const now = pads.findIndex((p) => p.alpha > dim + 0.2); if (now >= 0 && last < 0) lit.push(now); last = now; } return lit; };
  let seen = [];
  for (let i = 0; i < 10 && seen.length < 1; i++) seen = seen.concat(watch(30));
  watch(60);
  t.near(seen.length, 1, 0, 'the first round lights one pad');
  t.click(pads[seen[0]]);
  const second = watch(200);
  const own = second.slice(-2);
  t.ok(own.length === 2 && own[0] === seen[0], 'the second round begins like the first and adds one');
  t.click(pads[own[0]]); t.step(30);
  t.ok(!t.texts().some((s) => /wrong/i.test(s)), 'the right pad is accepted');
  t.click(pads[(own[1] + 1) % 4]); t.step(30);
  t.ok(t.texts().some((s) => /wrong/i.test(s)), 'the wrong pad ends the game');
  t.near(t.number(/wrong/i), 2, 0, 'with the round reached');
*/
const FLASH = 400;
const COLOURS = [0xff595e, 0x8ac926, 0x1982c4, 0xffca3a];

class SimonScene extends Phaser.Scene {
  create() {
    this.label = this.add.text(400, 60, '', { fontSize: '28px' }).setOrigin(0.5);
    this.pads = COLOURS.map((colour, i) => {
      const pad = this.add.rectangle(310 + (i % 2) * 180, 230 + Math.floor(i / 2) * 180, 160, 160, colour);
      pad.setAlpha(0.4).setInteractive().on('pointerdown', () => this.press(i));
      return pad;
    });
    this.startGame();
  }

  startGame() {
    this.sequence = [];
    this.over = false;
    this.nextRound();
  }

  nextRound() {
    this.sequence.push(Phaser.Math.Between(0, 3));
    this.entered = 0;
    this.listening = false;
    this.label.setText('Watch');
    // light up the pads one after the other
    this.sequence.forEach((pad, i) => {
      this.time.delayedCall((i + 1) * FLASH * 1.5, () => this.flash(pad));
    });
    this.time.delayedCall((this.sequence.length + 1) * FLASH * 1.5, () => {
      this.listening = true;
      this.label.setText('Your turn');
    });
  }

  flash(i) {
    this.pads[i].setAlpha(1);
    this.time.delayedCall(FLASH, () => this.pads[i].setAlpha(0.4));
  }

  press(i) {
    if (this.over) {
      this.startGame();
    } else if (this.listening) {
      this.flash(i);
      this.check(i);
    }
  }

  check(i) {
    if (i !== this.sequence[this.entered]) {
      this.over = true;
      this.label.setText(`Wrong! You reached round ${this.sequence.length}`);
      return;
    }
    this.entered += 1;
    if (this.entered === this.sequence.length) {
      this.nextRound();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#111111',
  scene: SimonScene
});

/* scene
tasks:
  en:
    - button that asks are you sure
    - the reset button wants a second click before it clears my score
    - click the coin for points, a reset button that says Sure? first and forgets it after a moment
    - "A click on the yellow coin adds 1 to the score. The Reset button turns {colour} and says Sure? on the first click; a second click within {wait} ms sets the score to 0, otherwise it goes back to Reset by itself."
  zh:
    - 按钮要再点一次确认
    - 重置按钮要点第二下才会把分数清零
    - 点金币得分，重置按钮先问 Sure?，过一会儿没点就恢复原样
    - 点击黄色金币分数加 1。第一次点 Reset 按钮，它变成{colour}并显示 Sure?；{wait} 毫秒内再点一次分数归零，否则自动变回 Reset。
difficulty: easy
apis: [this.time.delayedCall, setInteractive, setFillStyle, setText, this.add.circle]
plan:
  en:
    req: A reset button that needs a second click within {wait} ms
    steps: [Count clicks on the coin, Ask on the first click of the button, Start a delayedCall that takes the question back, Reset on the second click and remove the timer]
  zh:
    req: 需要在 {wait} 毫秒内点第二次的重置按钮
    steps: [统计金币点击, 第一次点击按钮时询问, 用 delayedCall 定时取消询问, 第二次点击时归零并移除定时器]
knobs:
  wait: {code: "WAIT = {}", values: [2000, 1500, 3000]}
  colour:
    - {code: "0xd62828", en: red, zh: 红色}
    - {code: "0xf77f00", en: orange, zh: 橙色}
probe: |
  const coin = t.one('Arc'), button = t.one('Rectangle');
  const score = () => t.number(/score/i);
  for (let i = 0; i < 3; i++) t.click(coin);
  t.near(score(), 3, 0, 'clicks on the coin score');
  t.click(button);
  t.ok(t.text(/sure/i) && button.fillColor === knobs.colour, 'the first click asks in the asked colour');
  t.near(score(), 3, 0, 'and keeps the score');
  t.seconds(knobs.wait / 1000 - 0.5);
  t.ok(t.text(/sure/i), 'the question stays for the asked time');
  t.seconds(0.6);
  t.ok(!t.text(/sure/i) && button.fillColor !== knobs.colour, 'then it goes away');
  t.click(button);
  t.near(score(), 3, 0, 'a late click only asks again');
  t.seconds(0.5);
  t.click(button);
  t.near(score(), 0, 0, 'the second click resets');
  t.ok(!t.text(/sure/i), 'and the button is calm again');
  t.click(coin);
  t.click(button);
  t.seconds(knobs.wait / 1000 - 0.3);
  t.ok(t.text(/sure/i), 'an old timer does not end a new question');
  t.near(score(), 1, 0, 'the score goes on');
*/
const WAIT = 2000;
const CALM = 0x495867;
const WARNING = 0xd62828;

class SureScene extends Phaser.Scene {
  create() {
    this.label = this.add.text(400, 80, '', { fontSize: '40px' }).setOrigin(0.5);
    const coin = this.add.circle(400, 250, 70, 0xffd166).setInteractive({ useHandCursor: true });
    coin.on('pointerdown', () => this.setScore(this.score + 1));

    this.button = this.add.rectangle(400, 460, 240, 70, CALM).setInteractive({ useHandCursor: true });
    this.caption = this.add.text(400, 460, '', { fontSize: '30px' }).setOrigin(0.5);
    this.button.on('pointerdown', () => this.clickReset());

    this.setScore(0);
    this.ask(false);
  }

  setScore(score) {
    this.score = score;
    this.label.setText(`Score: ${score}`);
  }

  ask(isAsking) {
    this.isAsking = isAsking;
    this.caption.setText(isAsking ? 'Sure?' : 'Reset');
    this.button.setFillStyle(isAsking ? WARNING : CALM);
  }

  clickReset() {
    if (this.isAsking) {
      this.timer.remove();
      this.setScore(0);
      this.ask(false);
    } else {
      this.ask(true);
      this.timer = this.time.delayedCall(WAIT, () => this.ask(false));
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#233d4d',
  scene: SureScene
});

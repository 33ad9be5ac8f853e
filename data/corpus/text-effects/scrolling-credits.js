/* scene
tasks:
  en:
    - scrolling credits
    - end credits that roll up, space makes them faster
    - "Credits of several lines in {colour} scroll up from below the screen at {speed} px/s, four times as fast while SPACE is held, and start over when they are gone."
  zh:
    - 滚动字幕
    - 片尾字幕向上滚动，按空格加速
    - 多行{colour}字幕从屏幕下方以每秒 {speed} 像素向上滚动，按住空格快四倍，滚完后重新开始
difficulty: easy
apis: [this.add.text, setOrigin, this.input.keyboard.addKey, join]
plan:
  en:
    req: Credits roll up at {speed} px/s and faster with SPACE
    steps: [Join the lines into one centred text, Put it below the screen, Move it up in update, Go four times as fast while SPACE is down, Start over when it is gone]
  zh:
    req: 字幕以每秒 {speed} 像素上滚，空格加速
    steps: [把多行合成一个居中文字, 放到屏幕下方, 在 update 中上移, 按住空格快四倍, 滚完后重来]
knobs:
  speed: {code: "SPEED = {}", values: [60, 80]}
  colour:
    - {code: "'#fef3c7'", en: cream, zh: 奶油色}
    - {code: "'#a7f3d0'", en: mint, zh: 薄荷色}
probe: |
  t.seconds(2);
  const credits = t.one((o) => o.type === 'Text' && o.text.split('\n').length > 5);
  t.near(t.travel(credits, () => t.seconds(1)).y, -knobs.speed, 4, 'they roll up at the asked speed');
  t.near(t.travel(credits, () => t.hold('SPACE', 60)).y, -4 * knobs.speed, 14, 'SPACE makes it four times as fast');
  t.near(t.travel(credits, () => t.seconds(1)).y, -knobs.speed, 6, 'and only while it is held');
  t.down('SPACE');
  let again = false;
  for (let i = 0; i < 900; i++) { const y = credits.y; t.step(); again = again || credits.y > y + 200; }
  t.up('SPACE');
  t.ok(again, 'they start over at the end');
*/
const SPEED = 60;
const CREDITS = [
  'THE LITTLE GAME',
  '',
  'Idea',
  'You',
  '',
  'Program',
  'You again',
  '',
  'Thanks for playing!'
];

class CreditsScene extends Phaser.Scene {
  create() {
    this.credits = this.add.text(400, 600, CREDITS.join('\n'), {
      fontSize: '32px',
      color: '#fef3c7',
      align: 'center'
    });
    this.credits.setOrigin(0.5, 0);
    this.space = this.input.keyboard.addKey('SPACE');
  }

  update(time, delta) {
    const factor = this.space.isDown ? 4 : 1;
    this.credits.y -= SPEED * factor * delta / 1000;

    if (this.credits.y < -this.credits.height) {
      this.credits.y = 600;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#000000',
  scene: CreditsScene
});

/* scene
tasks:
  en:
    - typing game
    - "words like {words} fall down and I type them before they land"
    - "Words fall at {speed} px/s from random places, typed letters appear at the bottom, a word that is typed whole vanishes for a point, backspace deletes a letter and a word on the ground clears the letters and costs a life."
  zh:
    - 打字游戏
    - "{words} 这些单词从上面掉下来，落地之前打出来"
    - 单词以每秒 {speed} 像素从随机位置落下，输入的字母显示在底部，完整打出的单词消失并加一分，退格键删除一个字母，单词落地会清空输入并扣一条命
difficulty: medium
apis: [this.input.keyboard.on, this.add.text, this.add.group, Phaser.Utils.Array.GetRandom, this.time.addEvent]
plan:
  en:
    req: Type falling words before they land
    steps: [Add a word on a timer, Let the words fall in update, Collect typed letters, Remove a word that is typed whole, Take a life when one lands]
  zh:
    req: 在单词落地前打出它们
    steps: [定时添加单词, 在 update 中让单词下落, 收集输入的字母, 移除打完的单词, 落地时扣命]
knobs:
  speed: {code: "SPEED = {}", values: [60, 90]}
  words:
    - {code: "['cat', 'moon', 'tree']", en: "cat, moon, tree", zh: "cat、moon、tree"}
    - {code: "['sun', 'fish', 'road']", en: "sun, fish, road", zh: "sun、fish、road"}
probe: |
  const words = knobs.words.match(/[a-z]+/g);
  const falling = () => t.objects((o) => o.type === 'Text' && words.includes(o.text) && o.y < 540);
  t.seconds(2.2);
  const word = falling()[0];
  t.near(t.travel(word, () => t.step(60)).y, knobs.speed, 3, 'words fall at the asked speed');
  const type = (s) => [...s.toUpperCase()].forEach((c) => t.press(c));
  type(word.text.slice(0, 2));
  t.press('BACKSPACE');
  t.ok(t.texts().includes('> ' + word.text[0]), 'backspace deletes a letter');
  type(word.text.slice(1));
  t.near(t.number(/Score/), 1, 0, 'a typed word is a point');
  t.ok(!word.active, 'and vanishes');
  t.seconds(550 / knobs.speed + 3);
  t.ok(t.number(/Lives/) < 3, 'a landed word costs a life');
*/
const SPEED = 60;
const WORDS = ['cat', 'moon', 'tree'];

class TypingScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.lives = 3;
    this.typed = '';
    this.status = this.add.text(16, 16, '', { fontSize: '24px' });
    this.typedText = this.add.text(16, 560, '> ', { fontSize: '28px', color: '#ffd166' });
    this.words = this.add.group();
    this.show();

    this.time.addEvent({ delay: 2000, loop: true, callback: this.addWord, callbackScope: this });
    this.input.keyboard.on('keydown', this.typeKey, this);
  }

  addWord() {
    const x = Phaser.Math.Between(40, 680);
    this.words.add(this.add.text(x, 0, Phaser.Utils.Array.GetRandom(WORDS), { fontSize: '30px' }));
  }

  typeKey(event) {
    if (event.key === 'Backspace') {
      this.typed = this.typed.slice(0, -1);
    } else if (/^[a-z]$/i.test(event.key)) {
      this.typed += event.key.toLowerCase();
    }
    const hit = this.words.getChildren().find((word) => word.text === this.typed);
    if (hit) {
      hit.destroy();
      this.typed = '';
      this.score += 1;
    }
    this.show();
  }

  update(time, delta) {
    this.words.incY(SPEED * (delta / 1000));
    const landed = this.words.getChildren().find((word) => word.y > 530);
    if (landed) {
      landed.destroy();
      this.typed = '';
      this.lives -= 1;
      this.show();
    }
    if (this.lives === 0) {
      this.status.setText('Game over, score: ' + this.score);
      this.scene.pause();
    }
  }

  show() {
    this.status.setText(`Score: ${this.score}  Lives: ${this.lives}`);
    this.typedText.setText('> ' + this.typed);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  scene: TypingScene
});

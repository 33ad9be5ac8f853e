/* scene
tasks:
  en:
    - spelling game
    - a picture is shown and I click the letters in the right order to spell the word
    - help kids learn to write cat, fish and tree by picking letter tiles, wrong picks are counted
    - 'Show the emoji of a cat, a fish and a tree one after the other. Below lie the shuffled letters of the word (CAT, FISH, TREE) on {colour} tiles; a click on the next right letter writes it into the line of blanks and removes the tile, a wrong one shakes the camera and counts as a mistake. {pause} ms after a whole word the next picture comes, at the end "Well done!".'
  zh:
    - 拼单词游戏
    - 看图片，按顺序点字母拼出单词
    - 教小朋友拼写 cat、fish、tree 的小游戏，点错字母会记一次错误
    - '依次显示猫、鱼、树的表情图片，下面是打乱顺序的字母（CAT、FISH、TREE），放在{colour}方块上；点对下一个字母就写进横线并移除方块，点错镜头抖动并记一次错误。拼完一个单词 {pause} 毫秒后换下一张图，最后显示"Well done!"。'
difficulty: medium
apis: [Phaser.Utils.Array.Shuffle, setInteractive, this.cameras.main.shake, this.time.delayedCall, setText]
plan:
  en:
    req: Spell the word of a picture by clicking its letters in order
    steps: [Show the picture and a blank for each letter, Shuffle the letters onto tiles, Compare a clicked letter with the next one of the word, Remove the right tile or shake and count a mistake, Go on to the next word after a pause]
  zh:
    req: 看图按顺序点击字母拼出单词
    steps: [显示图片和每个字母的横线, 把字母打乱放到方块上, 把点击的字母与下一个字母比较, 对了移除方块，错了抖动并记错误, 停顿后进入下一个单词]
knobs:
  colour:
    - {code: "'#3a86ff'", en: blue, zh: 蓝色}
    - {code: "'#fb5607'", en: orange, zh: 橙色}
    - {code: "'#2a9d8f'", en: green, zh: 绿色}
  pause: {code: "PAUSE = {}", values: [800, 500]}
probe: |
  const tiles = () => t.objects((o) => o.type === 'Text' && o.input);
  const line = () => t.text(/^[A-Z_] /).text;
  t.ok(tiles().length > 0 && tiles()[0].style.backgroundColor === knobs.colour, 'the tiles have the asked colour');
  for (const word of ['CAT', 'FISH', 'TREE']) {
    t.near(tiles().length, word.length, 0, 'a tile for each letter of ' + word);
    t.ok(line() === [...word].map(() => '_').join(' '), 'blanks at first');
    if (word === 'FISH') {
      t.click(tiles().find((o) => o.text === 'S'));
      t.step(15);
      t.near(t.number(/Mistakes/), 1, 0, 'a wrong letter is a mistake');
      t.ok(tiles().length === 4 && line() === '_ _ _ _', 'and is not taken');
    }
    for (const letter of word) {
      t.click(tiles().find((o) => o.text === letter));
      t.step(2);
    }
    t.ok(line() === [...word].join(' '), word + ' is written');
    t.near(tiles().length, 0, 0, 'its tiles are used up');
    t.seconds(knobs.pause / 1000 + 0.1);
  }
  t.ok(t.text('Well done!'), 'after three words it is done');
  t.near(t.number(/Mistakes/), 1, 0, 'right letters are no mistakes');
*/
const PAUSE = 800;
const WORDS = [['🐱', 'CAT'], ['🐟', 'FISH'], ['🌳', 'TREE']];

class SpellScene extends Phaser.Scene {
  create() {
    this.round = 0;
    this.mistakes = 0;
    this.label = this.add.text(16, 16, 'Mistakes: 0', { fontSize: '26px', color: '#333333' });
    this.picture = this.add.text(400, 160, '', { fontSize: '120px' }).setOrigin(0.5);
    this.line = this.add.text(400, 330, '', { fontSize: '64px', color: '#333333' }).setOrigin(0.5);
    this.nextWord();
  }

  nextWord() {
    if (this.round === WORDS.length) {
      this.picture.setText('🎉');
      this.line.setText('Well done!');
      return;
    }
    const [picture, word] = WORDS[this.round];
    this.round += 1;
    this.word = word;
    this.picture.setText(picture);
    this.write('');
    const letters = Phaser.Utils.Array.Shuffle([...word]);
    letters.forEach((letter, i) => this.addTile(400 + (i - (letters.length - 1) / 2) * 110, letter));
  }

  addTile(x, letter) {
    const style = { fontSize: '56px', backgroundColor: '#3a86ff', padding: 20 };
    const tile = this.add.text(x, 480, letter, style).setOrigin(0.5).setInteractive({ useHandCursor: true });
    tile.on('pointerdown', () => this.choose(tile));
  }

  write(spelled) {
    this.spelled = spelled;
    this.line.setText([...spelled.padEnd(this.word.length, '_')].join(' '));
  }

  choose(tile) {
    if (tile.text !== this.word[this.spelled.length]) {
      this.mistakes += 1;
      this.label.setText(`Mistakes: ${this.mistakes}`);
      this.cameras.main.shake(150, 0.01);
      return;
    }
    this.write(this.spelled + tile.text);
    tile.destroy();
    if (this.spelled === this.word) this.time.delayedCall(PAUSE, this.nextWord, [], this);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fefae0',
  scene: SpellScene
});

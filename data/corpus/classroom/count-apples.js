/* scene
tasks:
  en:
    - count the apples
    - some apples are shown and the child clicks the number that fits
    - a counting exercise for kindergarten with {colour} apples and a row of number buttons
    - 'Show 1 to {most} {colour} apples (circles with a green leaf) at free places of a 5 x 3 grid and below them buttons with the numbers 1 to {most}. The right number adds 1 to the score and shows new apples, a wrong one says "Try again!" and leaves them.'
  zh:
    - 数苹果
    - 画面上有几个苹果，小朋友点出正确的数字
    - 幼儿园数数练习，显示{colour}苹果和一排数字按钮
    - '在 5 x 3 的格子里随机显示 1 到 {most} 个{colour}苹果（圆形加绿叶），下面是 1 到 {most} 的数字按钮。点对加 1 分并换一批苹果，点错显示"Try again!"，苹果不变。'
difficulty: easy
apis: [this.add.group, Phaser.Utils.Array.NumberArray, Phaser.Utils.Array.Shuffle, Phaser.Math.Between, setInteractive]
plan:
  en:
    req: Count the apples and click the number
    steps: [Add a button for each number, Choose how many apples, Put them on shuffled places of a grid, Score the right number and show new apples, Say try again for a wrong one]
  zh:
    req: 数一数苹果并点击数字
    steps: [为每个数字添加按钮, 随机决定苹果的个数, 放到打乱的格子里, 答对加分并换一批苹果, 答错提示再试一次]
knobs:
  most: {code: "MOST = {}", values: [10, 6, 8]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xffca3a", en: yellow, zh: 黄色}
probe: |
  const apples = () => t.objects((o) => o.type === 'Arc' && o.fillColor === knobs.colour);
  const choose = (n) => t.click(t.one((o) => o.type === 'Text' && o.text === String(n)));
  t.near(t.objects('Rectangle').length, knobs.most, 0, 'a button for each number');
  const many = apples().length;
  choose(many === 1 ? 2 : many - 1);
  t.ok(t.text('Try again!') && t.number(/Score/) === 0, 'a wrong number says so');
  t.near(apples().length, many, 0, 'and leaves the apples');
  for (let i = 1; i <= 4; i++) {
    const now = apples();
    t.ok(now.length >= 1 && now.length <= knobs.most, 'a fitting number of apples');
    t.ok(now.every((a) => now.every((b) => a === b || Math.hypot(a.x - b.x, a.y - b.y) > 90)), 'that do not overlap');
    t.near(t.objects('Ellipse').length, now.length, 0, 'each with a leaf');
    choose(now.length);
    t.near(t.number(/Score/), i, 0, 'the right number scores');
    t.ok(!now[0].scene, 'and new apples come');
  }
  t.ok(!t.text('Try again!'), 'it no longer says try again');
*/
const MOST = 10;

class CountScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.scoreText = this.add.text(16, 16, 'Score: 0', { fontSize: '26px', color: '#264653' });
    this.label = this.add.text(400, 70, 'How many apples?', { fontSize: '32px', color: '#264653' }).setOrigin(0.5);
    this.apples = this.add.group();
    for (let number = 1; number <= MOST; number++) this.addButton(number);
    this.showApples();
  }

  addButton(number) {
    const x = 400 + (number - (MOST + 1) / 2) * 75;
    const button = this.add.rectangle(x, 540, 62, 62, 0x457b9d).setInteractive({ useHandCursor: true });
    this.add.text(x, 540, String(number), { fontSize: '32px' }).setOrigin(0.5);
    button.on('pointerdown', () => this.answer(number));
  }

  showApples() {
    this.apples.clear(true, true);
    this.count = Phaser.Math.Between(1, MOST);
    const places = Phaser.Utils.Array.Shuffle(Phaser.Utils.Array.NumberArray(0, 14));
    for (const place of places.slice(0, this.count)) {
      this.addApple(160 + (place % 5) * 120, 170 + Math.floor(place / 5) * 120);
    }
  }

  addApple(x, y) {
    this.apples.add(this.add.circle(x, y, 38, 0xe63946));
    this.apples.add(this.add.ellipse(x + 12, y - 42, 30, 14, 0x55a630));
  }

  answer(number) {
    if (number !== this.count) {
      this.label.setText('Try again!');
      return;
    }
    this.score += 1;
    this.scoreText.setText(`Score: ${this.score}`);
    this.label.setText('Right! And now?');
    this.showApples();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f1faee',
  scene: CountScene
});

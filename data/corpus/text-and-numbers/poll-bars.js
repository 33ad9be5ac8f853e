/* scene
tasks:
  en:
    - class poll with bars
    - let people vote for one of {count} pets, bars show the percentages
    - a survey where every click on an answer counts and the result grows beside it
    - "A poll Best pet? with {count} answers. Each click on an answer is one vote; beside it a {colour} bar of up to 340 px grows to its share of all votes in 250 ms, behind it stands the share in whole per cent, and below the number of votes."
  zh:
    - 投票柱状图
    - 大家给{count}种宠物投票，横条显示百分比
    - 做一个调查，点击答案就计一票，旁边的结果变长
    - 投票题 Best pet? 有{count}个答案，每次点击答案计一票；旁边的{colour}横条最长 340 像素，在 250 毫秒内变到所占比例，后面写整数百分比，下面写总票数。
difficulty: easy
apis: [this.add.rectangle, setInteractive, this.tweens.add, setText, Math.round, setScale]
plan:
  en:
    req: A poll with {count} answers and a bar for each
    steps: [Draw a button and a bar of zero length for each answer, Count a vote on pointerdown, Work out the share of all votes, Let the bars grow with a tween, Write per cent and votes]
  zh:
    req: 有{count}个答案、每个配横条的投票
    steps: [为每个答案画按钮和零长度横条, 点击时计一票, 算出所占比例, 用补间让横条变长, 写出百分比和票数]
knobs:
  count:
    - {code: "ANSWERS = ['Cat', 'Dog', 'Fish']", en: three, zh: 三}
    - {code: "ANSWERS = ['Cat', 'Dog', 'Fish', 'Bird']", en: four, zh: 四}
  colour:
    - {code: "0x06d6a0", en: green, zh: 绿色}
    - {code: "0xef476f", en: pink, zh: 粉色}
probe: |
  const names = String(knobs.count).match(/'\w+'/g).map((name) => name.slice(1, -1));
  const bars = t.scene().children.list.filter((o) => o.fillColor === knobs.colour).sort((a, b) => a.y - b.y);
  const percent = () => t.objects((o) => o.type === 'Text' && /^\d+ ?%$/.test(o.text)).sort((a, b) => a.y - b.y).map((o) => parseInt(o.text, 10));
  const vote = (name, times) => { for (let i = 0; i < times; i++) t.click(t.text(new RegExp('^' + name + '$'))); };
  t.near(bars.length, names.length, 0, 'a bar for each answer');
  t.ok(bars.every((bar) => bar.scaleX < 0.01) && percent().every((share) => share === 0), 'nobody has voted');
  vote(names[1], 1);
  t.step(20);
  t.ok(percent()[1] === 100 && percent()[0] === 0, 'one vote is all of them');
  t.near(bars[1].displayWidth, 340, 2, 'its bar is full');
  vote(names[0], 2);
  t.step(20);
  t.ok(percent().slice(0, 3).join() === '67,33,0', 'the shares are worked out');
  t.near(bars[0].scaleX, 2 / 3, 0.01, 'the bars follow');
  t.near(bars[1].scaleX, 1 / 3, 0.01, 'and shrink again');
  t.near(t.number(/votes/i), 3, 0, 'the votes are counted');
  vote(names[2], 1);
  t.ok(bars[2].scaleX < 0.24, 'a bar grows slowly');
  t.step(20);
  t.near(bars[2].scaleX, 0.25, 0.01, 'to its share');
*/
const ANSWERS = ['Cat', 'Dog', 'Fish'];
const BAR_LENGTH = 340;

function create() {
  const votes = ANSWERS.map(() => 0);
  this.add.text(400, 60, 'Best pet?', { fontSize: '44px' }).setOrigin(0.5);
  const total = this.add.text(400, 550, 'Votes: 0', { fontSize: '28px' }).setOrigin(0.5);

  const rows = ANSWERS.map((answer, index) => {
    const y = 150 + index * 100;
    const button = this.add.rectangle(140, y, 170, 70, 0x3d405b).setInteractive({ useHandCursor: true });
    this.add.text(140, y, answer, { fontSize: '30px' }).setOrigin(0.5);
    const bar = this.add.rectangle(250, y, BAR_LENGTH, 50, 0x06d6a0).setOrigin(0, 0.5).setScale(0, 1);
    const label = this.add.text(620, y, '0 %', { fontSize: '30px' }).setOrigin(0, 0.5);

    button.on('pointerdown', () => {
      votes[index] += 1;
      show();
    });
    return { bar, label };
  });

  const show = () => {
    const sum = votes.reduce((a, b) => a + b);
    total.setText(`Votes: ${sum}`);
    rows.forEach(({ bar, label }, index) => {
      const share = votes[index] / sum;
      label.setText(`${Math.round(share * 100)} %`);
      this.tweens.add({ targets: bar, scaleX: share, duration: 250 });
    });
  };
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: { create }
});

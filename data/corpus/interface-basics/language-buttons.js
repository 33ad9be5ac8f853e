/* scene
tasks:
  en:
    - switch language
    - buttons that translate all texts of my game at once
    - a title screen in English, German and Chinese, I pick the language with a click and the score keeps its value
    - "Three buttons EN, DE and ZH of 100x60 px choose the language of the title, the start button and the score line; the game begins in {first}, the chosen button has a {colour} outline. A click on the start button adds 10 points, which stay when the language changes."
  zh:
    - 切换语言
    - 点按钮把游戏里的文字一次全部翻译
    - 标题画面有英语、德语和中文，点击选择语言，分数不变
    - 三个 100x60 像素的按钮 EN、DE、ZH 选择标题、开始按钮和分数的语言；一开始是{first}，选中的按钮有{colour}描边。点击开始按钮加 10 分，切换语言后分数保留。
difficulty: easy
apis: [this.add.text, this.add.rectangle, setText, setStrokeStyle, setInteractive, Object.keys]
plan:
  en:
    req: Buttons that show all texts in another language
    steps: [Keep the words of every language in an object, Add one button for each language, Write all texts anew when one is chosen, Outline the chosen button, Count points with the start button]
  zh:
    req: 用按钮把所有文字换成另一种语言
    steps: [用对象保存各语言的词, 为每种语言加按钮, 选择后重新写所有文字, 给选中的按钮描边, 用开始按钮加分]
knobs:
  first:
    - {code: "language = 'EN'", en: English, zh: 英语}
    - {code: "language = 'DE'", en: German, zh: 德语}
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0x06d6a0", en: green, zh: 绿色}
probe: |
  const flags = t.objects((o) => o.type === 'Rectangle' && o.width === 100);
  const start = t.one((o) => o.type === 'Rectangle' && o.width > 100);
  const marked = () => flags.filter((flag) => flag.isStroked && flag.strokeColor === knobs.colour);
  const has = (words) => t.texts().some((text) => text.includes(words));
  const german = /DE/.test(String(knobs.first));
  t.near(flags.length, 3, 0, 'three languages');
  t.near(marked().length, 1, 0, 'one of them is marked');
  t.ok(has(german ? 'Weltraumrennen' : 'Space Race'), 'it begins in the asked language');
  t.click(start);
  t.click(start);
  t.ok(has(german ? 'Punkte: 20' : 'Score: 20'), 'the start button scores');
  t.click(t.text(/^ZH$/));
  t.ok(has('太空竞赛') && has('开始') && !has('Space') && !has('Weltraum'), 'ZH translates every text');
  t.ok(has('得分: 20'), 'and keeps the score');
  t.ok(marked().length === 1 && marked()[0].x === t.text(/^ZH$/).x, 'its button is marked');
  t.click(t.text(/^EN$/));
  t.ok(has('Space Race') && has('Start') && has('Score: 20'), 'EN is English');
  t.click(t.text(/^DE$/));
  t.ok(has('Weltraumrennen') && has('Los'), 'DE is German');
  t.click(start);
  t.ok(has('Punkte: 30'), 'the score goes on');
*/
const WORDS = {
  EN: { title: 'Space Race', start: 'Start', score: 'Score' },
  DE: { title: 'Weltraumrennen', start: 'Los', score: 'Punkte' },
  ZH: { title: '太空竞赛', start: '开始', score: '得分' }
};

function create() {
  let language = 'EN';
  let score = 0;
  const title = this.add.text(400, 160, '', { fontSize: '56px' }).setOrigin(0.5);
  const button = this.add.rectangle(400, 300, 220, 80, 0x3a506b).setInteractive({ useHandCursor: true });
  const caption = this.add.text(400, 300, '', { fontSize: '34px' }).setOrigin(0.5);
  const points = this.add.text(400, 400, '', { fontSize: '30px' }).setOrigin(0.5);

  const flags = Object.keys(WORDS).map((name, index) => {
    const x = 280 + index * 120;
    const flag = this.add.rectangle(x, 520, 100, 60, 0x1c2541).setInteractive({ useHandCursor: true });
    this.add.text(x, 520, name, { fontSize: '26px' }).setOrigin(0.5);
    flag.on('pointerdown', () => {
      language = name;
      show();
    });
    return { name, flag };
  });

  const show = () => {
    const words = WORDS[language];
    title.setText(words.title);
    caption.setText(words.start);
    points.setText(`${words.score}: ${score}`);
    for (const { name, flag } of flags) {
      if (name === language) flag.setStrokeStyle(4, 0xffd166);
      else flag.setStrokeStyle();
    }
  };

  button.on('pointerdown', () => {
    score += 10;
    show();
  });
  show();
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b132b',
  scene: { create }
});

/* scene
tasks:
  en:
    - count how often the game was opened
    - greet the player differently on the first visit
    - 'Count the starts of the scene in localStorage; the first time show "{hello}", later "Welcome back" with the number of visits, and a {colour} Forget me button clears it.'
  zh:
    - 记录打开次数
    - 第一次打开和再次打开显示不同的欢迎语
    - '用 localStorage 统计启动次数；第一次显示"{hello}"，以后显示"Welcome back"和次数，并有{colour}的 Forget me 按钮清除记录。'
difficulty: easy
apis: [localStorage.getItem, localStorage.setItem, localStorage.removeItem, this.add.text, setInteractive, this.scene.restart]
plan:
  en:
    req: Count visits in localStorage and greet accordingly
    steps:
      - Read the count and add one
      - Save it
      - Show the fitting greeting
      - Remove the entry and restart when Forget me is clicked
  zh:
    req: 用 localStorage 统计访问次数并显示欢迎语
    steps:
      - 读取次数并加一
      - 保存次数
      - 显示对应的欢迎语
      - 点击 Forget me 时删除记录并重启场景
knobs:
  hello: {code: "'{}'", values: [Nice to meet you!, Hello stranger!]}
  colour:
    - {code: "#ffadad", en: pink, zh: 粉色}
    - {code: "#caffbf", en: pale green, zh: 浅绿色}
probe: |
  const shown = () => t.texts().join('|');
  const restart = () => { t.scene().scene.restart(); t.step(5); };
  localStorage.clear(); restart();
  t.ok(shown().includes(knobs.hello), 'the first visit is greeted as new');
  restart();
  t.ok(/welcome back/i.test(shown()) && !shown().includes(knobs.hello), 'the second is not');
  t.near(t.number(/visit/i), 2, 0, 'the visits are counted');
  restart();
  t.near(t.number(/visit/i), 3, 0, 'and go on');
  t.click(t.text(/forget/i)); t.step(5);
  t.ok(shown().includes(knobs.hello), 'forgetting starts over');
*/
const KEY = 'visits';

function create() {
  const visits = Number(localStorage.getItem(KEY)) + 1;
  localStorage.setItem(KEY, visits);

  const greeting = visits === 1 ? 'Nice to meet you!' : `Welcome back! Visit ${visits}`;
  this.add.text(400, 250, greeting, { fontSize: '40px' }).setOrigin(0.5);

  const forget = this.add.text(400, 400, 'Forget me', {
    fontSize: '24px',
    color: '#ffadad'
  });
  forget.setOrigin(0.5).setInteractive({ useHandCursor: true });
  forget.on('pointerdown', () => {
    localStorage.removeItem(KEY);
    this.scene.restart();
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3a0ca3',
  scene: { create }
});

/* scene
tasks:
  en:
    - clicker game
    - click a cookie to get points, it bounces
    - 'Each click on the {dough} cookie counts one and makes it bounce to 0.9 of its size; at {first} clicks the title becomes "Baker" and at {second} "Master baker".'
  zh:
    - 点击游戏
    - 点饼干得分，点一下弹一下
    - '每点一次{dough}饼干加一，并缩到 0.9 倍弹一下；{first} 次时称号变成"Baker"，{second} 次时变成"Master baker"。'
difficulty: easy
apis: [generateTexture, this.add.image, setInteractive, this.tweens.add, setText]
plan:
  en:
    req: Clicks on a cookie count up and earn titles
    steps:
      - Generate the cookie texture with crumbs
      - Count on pointerdown
      - Bounce it with a yoyo tween
      - Show the title for the count
  zh:
    req: 点击饼干累计次数并获得称号
    steps:
      - 生成带巧克力粒的饼干纹理
      - pointerdown 时计数
      - 用 yoyo 补间弹一下
      - 显示次数对应的称号
knobs:
  first: {code: "FIRST = {}", values: [10, 8]}
  second: {code: "SECOND = {}", values: [25, 20]}
  dough:
    - {code: "0xd4a373", en: light brown, zh: 浅棕色}
    - {code: "0x99582a", en: dark brown, zh: 深棕色}
probe: |
  const cookie = t.one('Image');
  const clicks = (n) => { for (let i = 0; i < n; i++) t.click(cookie); };
  const title = (words) => t.texts().some((s) => words.test(s));
  clicks(1);
  t.near(t.number(/\d/), 1, 0, 'a click counts');
  t.ok(cookie.scaleX < 1, 'the cookie bounces');
  t.seconds(0.5);
  t.near(cookie.scaleX, 1, 0.001, 'back to its size');
  t.click(20, 580);
  t.near(t.number(/\d/), 1, 0, 'clicks beside it do not count');
  clicks(knobs.first - 2);
  t.ok(!title(/baker/i), 'no title yet');
  clicks(1);
  t.ok(title(/^baker$/i), 'the first title');
  clicks(knobs.second - knobs.first);
  t.ok(title(/master baker/i), 'the second title');
*/
const FIRST = 10;
const SECOND = 25;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xd4a373).fillCircle(90, 90, 90);
  art.fillStyle(0x432818);
  for (const [x, y] of [[50, 60], [100, 40], [130, 90], [70, 120], [110, 140], [40, 100]]) {
    art.fillCircle(x, y, 10);
  }
  art.generateTexture('cookie', 180, 180).destroy();
}

function create() {
  let clicks = 0;
  const counter = this.add.text(400, 80, '0', { fontSize: '48px', color: '#432818' }).setOrigin(0.5);
  const title = this.add.text(400, 520, '', { fontSize: '28px', color: '#432818' }).setOrigin(0.5);
  const cookie = this.add.image(400, 300, 'cookie').setInteractive({ useHandCursor: true });

  cookie.on('pointerdown', () => {
    clicks += 1;
    counter.setText(clicks);
    if (clicks >= SECOND) {
      title.setText('Master baker');
    } else if (clicks >= FIRST) {
      title.setText('Baker');
    }
    this.tweens.add({ targets: cookie, scale: { from: 1, to: 0.9 }, duration: 60, yoyo: true });
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fefae0',
  scene: { preload, create }
});

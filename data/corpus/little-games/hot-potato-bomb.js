/* scene
tasks:
  en:
    - hot potato game for two
    - two players throw a bomb to each other with A and L until it goes off, the one who has it loses
    - party game on one keyboard, nobody knows how long the fuse is, quickly get rid of the ticking thing
    - 'A {colour} player stands at x = 140, a white one at x = 660. A black bomb of radius 26 starts at the left one. A throws it from the left to the right, L back, each flight takes {flight} ms and only the one who holds it can throw. After a random time from {shortest} ms to {shortest} + 5000 ms it explodes, the text says who wins, for example "Boom! Left wins!", and R restarts.'
  zh:
    - 双人烫手山芋
    - 两个人用 A 和 L 把炸弹扔来扔去，爆炸时在谁手里谁输
    - 一个键盘的聚会游戏，没人知道引线有多长，赶快把滴答作响的东西丢给对方
    - '{colour}玩家站在 x = 140，白色玩家站在 x = 660，半径 26 的黑色炸弹一开始在左边。A 把它从左扔到右，L 扔回来，每次飞行 {flight} 毫秒，只有拿着的人能扔。在 {shortest} 到 {shortest} + 5000 毫秒之间的随机时间爆炸，文字显示谁赢，如"Boom! Left wins!"，按 R 重新开始。'
difficulty: easy
apis: [this.input.keyboard.addKey, this.tweens.add, this.time.delayedCall, Phaser.Math.Between, this.tweens.killAll, this.scene.restart]
plan:
  en:
    req: Two players throw a bomb to and fro until it explodes
    steps: [Draw two players and the bomb at the left one, Remember who holds the bomb, Let it fly with a tween when the holder presses the key, Give it to the other one when the tween ends, Explode after a random delay, Show who wins and restart on R]
  zh:
    req: 两名玩家来回扔炸弹直到爆炸
    steps: [画两名玩家和左边的炸弹, 记住谁拿着炸弹, 拿着的人按键时用补间让它飞过去, 补间结束时交给对方, 随机延迟后爆炸, 显示谁赢并按 R 重来]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
  flight: {code: "FLIGHT = {}", values: [400, 300, 600]}
  shortest: {code: "SHORTEST = {}", values: [5000, 6000, 8000]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const bomb = () => t.one('Arc');
  const flight = Math.round(knobs.flight * 60 / 1000) + 4;
  const fuse = () => { let n = 0; while (n < 1000 && !says(/Boom/)) { t.step(); n += 1; } return n; };
  t.ok(t.objects('Rectangle').some((one) => one.fillColor === knobs.colour && one.x < 400), 'the left player has the asked colour');
  const home = bomb().x;
  t.ok(home < 400, 'the bomb starts at the left');
  t.near(t.travel(bomb(), () => { t.press('L'); t.step(flight); }).x, 0, 1, 'only who holds it can throw');
  t.press('A');
  t.step(8);
  t.ok(bomb().x > home + 5 && bomb().x < 800 - home - 5, 'it flies for a while');
  t.press('L');
  t.step(flight);
  t.near(bomb().x, 800 - home, 3, 'A throws it to the right, in flight nobody can throw');
  t.press('L');
  t.step(flight);
  t.near(bomb().x, home, 3, 'L throws it back');
  t.press('A');
  t.step(flight);
  t.ok(!says(/Boom|wins/), 'it has not gone off yet');
  fuse();
  t.ok(says(/Left wins/), 'who has it when it goes off loses');
  t.near(t.travel(bomb(), () => { t.press('L'); t.step(flight); }).x, 0, 1, 'then it cannot be thrown');
  t.press('R');
  t.step(5);
  t.ok(!says(/Boom|wins/) && Math.abs(bomb().x - home) < 1, 'R starts again');
  const frames = fuse();
  t.ok(frames * 1000 / 60 > knobs.shortest - 400 && frames * 1000 / 60 < knobs.shortest + 5200, 'it goes off within the asked time');
  t.ok(says(/Right wins/), 'and the left one can lose too');
*/
const FLIGHT = 400;
const SHORTEST = 5000;

function create() {
  this.add.rectangle(140, 340, 60, 120, 0xe63946);
  this.add.rectangle(660, 340, 60, 120, 0xf8f9fa);
  this.add.text(140, 430, 'A', { fontSize: '36px' }).setOrigin(0.5);
  this.add.text(660, 430, 'L', { fontSize: '36px' }).setOrigin(0.5);
  const label = this.add.text(400, 80, 'Get rid of the bomb!', { fontSize: '40px' }).setOrigin(0.5);
  const bomb = this.add.circle(200, 320, 26, 0x111111);
  let holder = 'Left';

  const pass = (from, to, x) => {
    if (holder !== from) return;
    holder = null;
    this.tweens.add({
      targets: bomb,
      x,
      duration: FLIGHT,
      onComplete: () => { holder = to; }
    });
  };
  this.input.keyboard.addKey('A').on('down', () => pass('Left', 'Right', 600));
  this.input.keyboard.addKey('L').on('down', () => pass('Right', 'Left', 200));
  this.input.keyboard.on('keydown-R', () => this.scene.restart());

  this.time.delayedCall(Phaser.Math.Between(SHORTEST, SHORTEST + 5000), () => {
    holder = null;
    this.tweens.killAll();
    bomb.setRadius(70).setFillStyle(0xff7b00);
    // in flight, the half of the screen decides
    label.setText(bomb.x < 400 ? 'Boom! Right wins! Press R' : 'Boom! Left wins! Press R');
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#4a5759',
  scene: { create }
});

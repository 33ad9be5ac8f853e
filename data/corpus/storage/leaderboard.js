/* scene
tasks:
  en:
    - leaderboard
    - a saved top {places} list, roll for points with the mouse
    - Each click rolls a score from 1 to 100; the best {places} scores are kept sorted in localStorage, listed with their rank, the new one is marked with "<", and {key} clears the list.
  zh:
    - 排行榜
    - 保存前 {places} 名的排行榜，点击随机得分
    - 每次点击随机得到 1 到 100 分；最好的 {places} 个分数排序后保存在 localStorage，按名次列出，新成绩用"<"标记，按 {key} 清空。
difficulty: medium
apis: [localStorage.setItem, localStorage.getItem, localStorage.removeItem, Phaser.Math.Between, this.input.on, setText]
plan:
  en:
    req: Keep the best {places} rolled scores sorted in localStorage
    steps:
      - Load the list with JSON.parse
      - Roll a score on click
      - Insert and sort and cut the list
      - Save it and show one line per rank
      - Clear everything on {key}
  zh:
    req: 把随机得分中最好的 {places} 个排序保存到 localStorage
    steps:
      - 用 JSON.parse 读取列表
      - 点击时随机得分
      - 插入后排序并截断
      - 保存并按名次逐行显示
      - 按 {key} 清空
knobs:
  places: {code: "PLACES = {}", values: [5, 3]}
  key: {code: "keydown-{}", values: [C, X]}
probe: |
  localStorage.clear();
  t.press(knobs.key); t.step(2);
  const list = () => [...t.texts().join('\n').matchAll(/^\s*\d+\.\s*(\d+)/gm)].map((m) => Number(m[1]));
  t.ok(list().length === 0, 'the list starts empty');
  for (let i = 0; i < knobs.places + 4; i++) {
    const before = list();
    t.click(400, 500);
    const after = list();
    t.ok(after.length === Math.min(knobs.places, before.length + 1), 'it grows up to its length');
    t.ok(after.every((v, j) => j === 0 || after[j - 1] >= v), 'it is sorted');
    t.ok(before.length < knobs.places || after[after.length - 1] >= before[before.length - 1], 'only better scores come in');
  }
  const shown = list().join();
  t.scene().scene.restart(); t.step(5);
  t.ok(list().join() === shown, 'it survives a restart');
  t.press(knobs.key);
  t.ok(list().length === 0, 'the key clears it');
*/
const PLACES = 5;
const KEY = 'leaderboard';

class BoardScene extends Phaser.Scene {
  create() {
    this.add.text(400, 80, 'Click to roll', { fontSize: '28px', color: '#ffd166' }).setOrigin(0.5);
    this.board = this.add.text(320, 160, '', { fontSize: '28px', lineSpacing: 8 });
    this.scores = JSON.parse(localStorage.getItem(KEY)) ?? [];
    this.show();

    this.input.on('pointerdown', this.roll, this);
    this.input.keyboard.on('keydown-C', this.clear, this);
  }

  roll() {
    const score = Phaser.Math.Between(1, 100);
    this.scores.push(score);
    this.scores.sort((a, b) => b - a);
    this.scores.length = Math.min(this.scores.length, PLACES);
    localStorage.setItem(KEY, JSON.stringify(this.scores));
    this.show(this.scores.indexOf(score));
  }

  clear() {
    this.scores = [];
    localStorage.removeItem(KEY);
    this.show();
  }

  show(newest) {
    const lines = this.scores.map((score, i) => `${i + 1}. ${score}${i === newest ? ' <' : ''}`);
    this.board.setText(lines);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: BoardScene
});

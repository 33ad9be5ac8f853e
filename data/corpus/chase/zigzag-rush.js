/* scene
tasks:
  en:
    - zigzag enemies
    - enemies come down in a wavy line and come back at the top
    - "{count} {colour} enemies fly down at {speed} px/s and swing 80 px to both sides on a sine wave; one that leaves the bottom starts again at the top."
  zh:
    - 之字形移动的敌人
    - 敌人左右摇摆着飞下来，飞出底部又从顶部出现
    - '{count} 个{colour}敌人以每秒 {speed} 像素下落，同时按正弦左右摆动 80 像素，飞出底部后回到顶部'
difficulty: easy
apis: [this.add.triangle, Math.sin, setData, getData]
plan:
  en:
    req: '{count} enemies fly down in a sine wave'
    steps: [Draw a row of enemies, Remember the middle line of each as data, Move each down in update, Swing x around its line with a sine, Start again at the top]
  zh:
    req: '{count} 个敌人沿正弦波飞下'
    steps: [画一排敌人, 用 data 记住各自的中线, 在 update 中下移, 用正弦让 x 绕中线摆动, 出界后回到顶部]
knobs:
  count: {code: "COUNT = {}", values: [5, 3, 6]}
  speed: {code: "FALL_SPEED = {}", values: [120, 180]}
  colour:
    - {code: "0xef476f", en: pink, zh: 粉红色}
    - {code: "0x80ed99", en: green, zh: 绿色}
probe: |
  const enemies = t.objects('Triangle');
  t.near(enemies.length, knobs.count, 0, 'all enemies are there');
  const enemy = enemies.reduce((a, b) => a.y < b.y ? a : b);
  t.near(t.travel(enemy, () => t.step(30)).y, knobs.speed / 2, 8, 'they come down at the asked speed');
  const xs = [];
  let turns = 0, top = false;
  for (let i = 0; i < 500; i++) { const y = enemy.y; t.step(); xs.push(enemy.x); top = top || enemy.y < y - 300; }
  for (let i = 2; i < xs.length; i++) if ((xs[i] - xs[i - 1]) * (xs[i - 1] - xs[i - 2]) < 0) turns++;
  t.near(Math.max(...xs) - Math.min(...xs), 160, 8, 'they swing 80 px to both sides');
  t.ok(turns >= 4, 'again and again');
  t.ok(top, 'they start again at the top');
*/
const COUNT = 5;
const FALL_SPEED = 120;
const SWING = 80;

let enemies;

function create() {
  enemies = [];
  for (let i = 0; i < COUNT; i++) {
    const line = 800 * (i + 0.5) / COUNT;
    const enemy = this.add.triangle(line, -i * 60, 0, 0, 40, 0, 20, 36, 0xef476f);
    enemy.setData('line', line);
    enemies.push(enemy);
  }
}

function update(time, delta) {
  for (const enemy of enemies) {
    enemy.y += FALL_SPEED * delta / 1000;
    if (enemy.y > 630) enemy.y = -30;
    enemy.x = enemy.getData('line') + Math.sin(enemy.y / 45) * SWING;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: { create, update }
});

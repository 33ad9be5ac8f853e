/* scene
tasks:
  en:
    - waves of enemies
    - click enemies to destroy them, when all are gone a bigger wave comes
    - Wave 1 has {first} enemies and each later wave {more} more; a click destroys an enemy, and when the group is empty the next wave starts and the text shows its number.
  zh:
    - 一波一波的敌人
    - 点击消灭敌人，全消灭后来更多的一波
    - 第一波 {first} 个敌人，之后每波多 {more} 个，点击消灭敌人，全部消灭后下一波出现，文字显示第几波。
difficulty: easy
apis: [this.add.group, setInteractive, countActive, Phaser.Math.Between, setText]
plan:
  en:
    req: Waves of clickable enemies that grow by {more}
    steps:
      - Generate the enemy texture
      - Start a wave by creating its enemies at random places
      - Destroy an enemy when it is clicked
      - Start the next wave when none is left
  zh:
    req: 每波多 {more} 个的可点击敌人
    steps:
      - 生成敌人纹理
      - 在随机位置创建一波敌人
      - 点击时销毁敌人
      - 没有敌人时开始下一波
knobs:
  first: {code: "FIRST = {}", values: [3, 2, 5]}
  more: {code: "MORE = {}", values: [2, 1, 3]}
probe: |
  const enemies = () => t.objects(o => o.texture && o.texture.key === 'enemy');
  const clear = () => { let i = 0; const n = t.number(/Wave/); while (t.number(/Wave/) === n && i++ < 99) t.click(enemies().at(-1)); t.step(); };
  t.near(t.number(/Wave/), 1, 0, 'the first wave');
  t.ok(enemies().length === knobs.first, 'with the asked number of enemies');
  t.step(60);
  t.ok(enemies().length === knobs.first, 'no new ones while some live');
  t.click(enemies().at(-1));
  t.ok(enemies().length === knobs.first - 1, 'a click destroys one');
  clear();
  t.near(t.number(/Wave/), 2, 0, 'the second wave follows');
  t.ok(enemies().length === knobs.first + knobs.more, 'and is bigger');
  clear();
  t.ok(enemies().length === knobs.first + 2 * knobs.more, 'so does the third');
*/
const FIRST = 3;
const MORE = 2;

let enemies;
let label;
let wave = 0;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xd32f2f).fillTriangle(20, 0, 0, 40, 40, 40);
  g.generateTexture('enemy', 40, 40);
  g.destroy();
}

function create() {
  enemies = this.add.group();
  label = this.add.text(16, 16, '', { fontSize: '28px' });
  startWave();
}

function startWave() {
  wave += 1;
  label.setText('Wave ' + wave);
  const count = FIRST + (wave - 1) * MORE;
  for (let i = 0; i < count; i++) {
    const enemy = enemies.create(Phaser.Math.Between(40, 760), Phaser.Math.Between(80, 560), 'enemy');
    enemy.setInteractive();
    enemy.on('pointerdown', () => hit(enemy));
  }
}

function hit(enemy) {
  enemy.destroy();
  if (enemies.countActive() === 0) startWave();
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#263238',
  scene: { preload, create }
});

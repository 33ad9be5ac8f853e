/* scene
tasks:
  en:
    - next level
    - pop all the balloons to go to the next level
    - 'Each level has one {balloon} balloon more, starting with {first}; when the last is clicked the next level starts, and after level {last} it says "You win".'
  zh:
    - 下一关
    - 点破所有气球进入下一关
    - '第一关有 {first} 个{balloon}气球，每关多一个；全部点完进入下一关，第 {last} 关之后显示"You win"。'
difficulty: medium
apis: [this.scene.restart, this.add.group, setInteractive, countActive, generateTexture]
plan:
  en:
    req: Clearing all balloons restarts the scene with the next level number
    steps:
      - Take the level from the data of create
      - Add the balloons to a group
      - Destroy a balloon on click
      - When the group is empty restart with level + 1 or show You win
  zh:
    req: 点完所有气球后以下一关编号重启场景
    steps:
      - 从 create 的数据读取关卡
      - 把气球加入组
      - 点击时销毁气球
      - 组为空时用 level + 1 重启或显示 You win
knobs:
  first: {code: "FIRST = {}", values: [2, 3]}
  last: {code: "LAST_LEVEL = {}", values: [3, 4]}
  balloon:
    - {code: "0xff6b6b", en: red, zh: 红色}
    - {code: "0x4dabf7", en: blue, zh: 蓝色}
probe: |
  const balloons = () => t.objects('Sprite');
  for (let level = 1; level <= knobs.last; level++) {
    t.near(t.number(/level/i), level, 0, 'the level is shown');
    t.near(balloons().length, knobs.first + level - 1, 0, 'one balloon more each level');
    while (balloons().length > 1) t.click(balloons()[0]);
    t.near(t.number(/level/i), level, 0, 'the level lasts until the last balloon');
    t.click(balloons()[0]);
    t.step(5);
  }
  t.ok(t.texts().some((s) => /you win/i.test(s)), 'the end is announced');
*/
const FIRST = 2;
const LAST_LEVEL = 3;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xff6b6b).fillEllipse(25, 30, 50, 60).generateTexture('balloon', 50, 60).destroy();
}

function create(data) {
  const level = data.level ?? 1;
  const label = this.add.text(20, 20, `Level ${level}`, { fontSize: '28px' });
  const balloons = this.add.group();

  for (let i = 0; i < FIRST + level - 1; i++) {
    const balloon = balloons.create(130 + i * 110, 300, 'balloon').setInteractive();
    balloon.on('pointerdown', () => {
      balloon.destroy();
      if (balloons.countActive() > 0) {
        return;
      }
      if (level < LAST_LEVEL) {
        // the data arrives in create of the next run
        this.scene.restart({ level: level + 1 });
      } else {
        label.setText('You win');
      }
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2c3e50',
  scene: { preload, create }
});

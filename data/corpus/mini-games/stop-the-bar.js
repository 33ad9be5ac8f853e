/* scene
tasks:
  en:
    - timing game
    - press {key} when the marker is in the zone
    - A marker runs to and fro along a bar in {time} ms; {key} stops it, in the {zone} zone it scores 1 and the zone moves, outside the score falls to 0.
  zh:
    - 卡时机的小游戏
    - 指针在区域里时按 {key}
    - 指针沿横条往返移动，单程 {time} 毫秒；按 {key} 判定，在{zone}区域内得 1 分并移动区域，否则分数清零。
difficulty: easy
apis: [this.tweens.add, this.add.rectangle, this.input.keyboard.on, Phaser.Math.Between, Math.abs]
plan:
  en:
    req: Press {key} while the marker is inside the zone
    steps:
      - Draw bar and zone and marker
      - Move the marker with a yoyo tween
      - On {key} compare the marker with the zone
      - Score and move the zone or reset the score
  zh:
    req: 指针在区域内时按 {key}
    steps:
      - 画横条、区域和指针
      - 用 yoyo 补间移动指针
      - 按 {key} 时比较指针与区域
      - 得分并移动区域或清零
knobs:
  key: {code: "keydown-{}", values: [SPACE, ENTER]}
  time: {code: "duration: {}", values: [1200, 900]}
  zone:
    - {code: "0x06d6a0", en: green, zh: 绿色}
    - {code: "0xffd166", en: yellow, zh: 黄色}
probe: |
  const [bar, zone, marker] = t.objects('Rectangle');
  const inside = () => Math.abs(marker.x - zone.x) < zone.width / 2 - 12;
  const far = () => Math.abs(marker.x - zone.x) > zone.width / 2 + 40;
  const until = (check) => { for (let i = 0; i < 300 && !check(); i++) t.step(1); return check(); };
  t.ok(t.travel(marker, () => t.step(15)).distance > 20, 'the marker moves');
  for (let n = 1; n <= 2; n++) {
    t.ok(until(inside), 'it crosses the zone');
    const x = zone.x;
    t.press(knobs.key);
    t.near(t.number(/score/i), n, 0, 'a hit scores');
    t.ok(zone.x !== x, 'the zone moves');
  }
  until(far);
  t.press(knobs.key);
  t.near(t.number(/score/i), 0, 0, 'a miss resets the score');
*/
function create() {
  let score = 0;
  const label = this.add.text(400, 180, 'Score: 0', { fontSize: '36px' }).setOrigin(0.5);
  this.add.rectangle(400, 320, 640, 40, 0x444a6d);
  const zone = this.add.rectangle(500, 320, 90, 40, 0x06d6a0);
  const marker = this.add.rectangle(80, 320, 8, 60, 0xffffff);

  this.tweens.add({ targets: marker, x: 720, duration: 1200, yoyo: true, repeat: -1 });

  this.input.keyboard.on('keydown-SPACE', () => {
    // inside while closer than half of the zone's width
    const hit = Math.abs(marker.x - zone.x) <= zone.width / 2;
    score = hit ? score + 1 : 0;
    label.setText(`Score: ${score}`);
    if (hit) {
      zone.x = Phaser.Math.Between(130, 670);
    } else {
      this.cameras.main.flash(150, 200, 40, 40);
    }
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#16182f',
  scene: { create }
};

new Phaser.Game(config);

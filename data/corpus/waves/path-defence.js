/* scene
tasks:
  en:
    - tower defence waves along a path
    - monsters follow a path, a tower in the middle shoots them, waves get longer
    - Draw a path with this.add.path; each wave sends {count} more followers than the last, one every 600 ms, over the path in {time} ms; a tower at (400, 300) hits the nearest one within 170 px every 500 ms; a monster at the end costs one of 10 lives.
  zh:
    - 塔防，怪物沿路走
    - 怪物沿着路径走，中间的塔自动打，一波比一波多
    - 用 this.add.path 画路径，每波比上一波多 {count} 个怪，每 600 毫秒出一个，{time} 毫秒走完全程，塔在 (400, 300)，每 500 毫秒打 170 像素内最近的怪，怪走到终点扣一条命（共 10 条）。
difficulty: hard
apis: [this.add.path, lineTo, this.add.follower, startFollow, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: Waves of monsters follow a path past a shooting tower
    steps:
      - Build and draw the path
      - Send the followers of a wave by a repeated timer
      - Take a life when a follower reaches the end
      - Let the tower hit the nearest monster in range
      - Start the next wave when the last monster is gone
  zh:
    req: 一波波怪物沿路经过会射击的塔
    steps:
      - 创建并画出路径
      - 用重复定时器派出一波怪物
      - 怪物到终点时扣一条命
      - 塔打范围内最近的怪物
      - 最后一个怪消失后开始下一波
knobs:
  count: {code: "GROWTH = {}", values: [4, 3, 5]}
  time: {code: "TRAVEL_TIME = {}", values: [5000, 4000, 6000]}
probe: |
  const monsters = () => t.objects(o => o.texture && o.texture.key === 'monster');
  t.ok(t.text(/Wave 1/) && t.number(/Lives/) === 10, 'wave one with ten lives');
  t.seconds(0.7);
  const first = monsters()[0];
  t.near(t.travel(first, () => t.seconds(0.5)).distance, 735000 / knobs.time, 15, 'a monster follows the path in the asked time');
  t.ok(monsters().length >= 1, 'more follow');
  const known = new Set(monsters());
  let shots = 0, alive = new Set();
  for (let i = 0; i < 1500 && t.text(/Wave 1/); i++) {
    t.step();
    const now = new Set(monsters());
    if (t.text(/Wave 1/)) now.forEach(m => known.add(m));
    alive.forEach(m => { if (!now.has(m)) shots++; });
    alive = now;
  }
  t.ok(t.text(/Wave 2/), 'the next wave follows');
  const leaked = 10 - t.number(/Lives/);
  t.ok(leaked >= 0 && leaked < knobs.count, 'the tower stops some of them');
  t.near(known.size, knobs.count, 0, 'the first wave has the asked number');
  t.ok(shots >= knobs.count - 1, 'all of them are gone');
*/
const GROWTH = 4;
const TRAVEL_TIME = 5000;
const RANGE = 170;

class DefenceScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xab47bc).fillCircle(14, 14, 14).generateTexture('monster', 28, 28);
    g.destroy();
  }

  create() {
    this.path = this.add.path(0, 150).lineTo(600, 150).lineTo(600, 420).lineTo(0, 420);
    const road = this.add.graphics().lineStyle(36, 0xbcaaa4);
    this.path.draw(road);

    this.tower = this.add.rectangle(400, 300, 40, 40, 0x37474f);
    this.beam = this.add.graphics();
    this.monsters = this.add.group();
    this.label = this.add.text(16, 16, '', { fontSize: '22px', color: '#000000' });
    this.wave = 0;
    this.lives = 10;
    this.startWave();
    this.time.addEvent({ delay: 500, loop: true, callback: this.shoot, callbackScope: this });
  }

  startWave() {
    this.wave += 1;
    this.waiting = this.wave * GROWTH;
    this.showState();
    this.time.addEvent({ delay: 600, repeat: this.waiting - 1, callback: this.send, callbackScope: this });
  }

  send() {
    this.waiting -= 1;
    const monster = this.add.follower(this.path, 0, 150, 'monster');
    this.monsters.add(monster);
    monster.startFollow({ duration: TRAVEL_TIME, onComplete: () => this.remove(monster, 1) });
  }

  shoot() {
    this.beam.clear();
    const distance = (monster) => Phaser.Math.Distance.BetweenPoints(monster, this.tower);
    const near = this.monsters.getChildren().filter((monster) => distance(monster) < RANGE);
    if (near.length === 0) return;

    const target = near.sort((a, b) => distance(a) - distance(b))[0];
    this.beam.lineStyle(3, 0xffd600).lineBetween(this.tower.x, this.tower.y, target.x, target.y);
    this.remove(target, 0);
  }

  remove(monster, lostLives) {
    monster.destroy();
    this.lives -= lostLives;
    this.showState();
    // The wave is over when nobody waits or walks.
    if (this.waiting === 0 && this.monsters.getLength() === 0) this.startWave();
  }

  showState() {
    this.label.setText([`Lives: ${this.lives}`, `Wave ${this.wave}`]);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a5d6a7',
  scene: DefenceScene
});

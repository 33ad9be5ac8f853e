/* scene
tasks:
  en:
    - enemies come faster and faster
    - falling rocks whose spawn interval shrinks over time
    - Rocks fall from the top, first every {first} ms; after each one the interval shrinks by 10 % down to {least} ms. Rocks below the screen are destroyed; show the interval.
  zh:
    - 敌人越来越快
    - 石头从上面掉下来，间隔越来越短
    - 石头从顶部落下，开始每 {first} 毫秒一块，之后间隔每次缩短 10%，最短 {least} 毫秒，掉出屏幕就销毁，并显示当前间隔。
difficulty: hard
apis: [this.time.addEvent, this.physics.add.group, Phaser.Math.Between, setVelocityY, timer.delay, destroy, this.add.text]
plan:
  en:
    req: Drop rocks ever faster, from every {first} ms down to every {least} ms
    steps:
      - Generate the rock texture in preload
      - Make a physics group for the rocks
      - Start a looping this.time.addEvent
      - Create a rock at a random x and shorten timer.delay
      - Destroy rocks below the screen in update
  zh:
    req: 石头越掉越快，间隔从 {first} 毫秒缩短到 {least} 毫秒
    steps:
      - 在 preload 中生成石头纹理
      - 为石头建立物理组
      - 用 this.time.addEvent 建立循环事件
      - 在随机 x 处创建石头并缩短 timer.delay
      - 在 update 中销毁掉出屏幕的石头
knobs:
  first: {code: "FIRST = {}", values: [1200, 1000, 1500]}
  least: {code: "LEAST = {}", values: [250, 200, 400]}
probe: |
  const rocks = () => t.objects('Sprite').length;
  const next = () => { const before = t.number(); let n = 0; while (t.number() === before && n++ < 200) t.step(); return n * 1000 / 60; };
  t.near(t.number(), knobs.first, 1, 'it shows the first interval');
  t.near(next(), knobs.first, 40, 'the first rock comes after it');
  t.ok(rocks() === 1, 'one rock');
  t.near(next(), knobs.first * 0.9, 40, 'the second comes sooner');
  t.near(next(), knobs.first * 0.81, 40, 'and the third sooner still');
  const rock = t.objects('Sprite').at(-1);
  t.ok(t.travel(rock, () => t.step(10)).y > 10, 'rocks fall');
  t.seconds(25);
  t.near(t.number(), knobs.least, 1, 'the interval stops at the least one');
  t.ok(rocks() < 15, 'rocks below the screen are gone');
*/
const FIRST = 1200;
const LEAST = 250;

class RockScene extends Phaser.Scene {
  preload() {
    const g = this.make.graphics();
    g.fillStyle(0x9e9e9e).fillCircle(20, 20, 20).fillStyle(0x757575).fillCircle(26, 26, 8);
    g.generateTexture('rock', 40, 40);
    g.destroy();
  }

  create() {
    this.rocks = this.physics.add.group();
    this.label = this.add.text(16, 16, `Interval: ${FIRST} ms`, { fontSize: '22px' });
    this.timer = this.time.addEvent({ delay: FIRST, loop: true, callback: this.dropRock, callbackScope: this });
  }

  dropRock() {
    const rock = this.rocks.create(Phaser.Math.Between(30, 770), -30, 'rock');
    rock.setVelocityY(260);

    // A looping event takes a new delay from its next round on.
    this.timer.delay = Math.max(LEAST, this.timer.delay * 0.9);
    this.label.setText(`Interval: ${Math.round(this.timer.delay)} ms`);
  }

  update() {
    // A copy, because destroying takes the rock out of the group.
    for (const rock of [...this.rocks.getChildren()]) {
      if (rock.y > 640) rock.destroy();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3e2723',
  physics: { default: 'arcade' },
  scene: RockScene
});

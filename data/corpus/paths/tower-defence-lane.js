/* scene
tasks:
  en:
    - enemies that walk along a path, click to kill them
    - tower defence lane, enemies follow a bent path, every one that reaches the end costs a life
    - An enemy every 1.2 s follows a path of straight lines in {time} ms; clicking destroys it, reaching the end costs one of {lives} lives, at zero "Game over" appears and no more come.
  zh:
    - 敌人沿路线走，点击消灭
    - 塔防路线，敌人沿折线走，走到终点扣一条命
    - 每 1.2 秒来一个敌人，沿折线用 {time} 毫秒走完，点击可消灭，走到终点扣一条命，共 {lives} 条命，扣完显示“Game over”并不再出怪。
difficulty: hard
apis: [Phaser.Curves.Path, lineTo, this.add.follower, startFollow, stopFollow, this.time.addEvent, setInteractive, onComplete]
plan:
  en:
    req: Let enemies follow a bent path and cost one of {lives} lives at its end unless they are clicked
    steps:
      - Generate the enemy texture in preload
      - Build the path with lineTo and draw it
      - Add an enemy with this.add.follower every 1.2 s
      - Call stopFollow and destroy it on pointerdown
      - Take a life in startFollow's onComplete and end the game at zero
  zh:
    req: 敌人沿折线前进，到终点扣命（共 {lives} 条），点击可消灭
    steps:
      - 在 preload 中生成敌人纹理
      - 用 lineTo 建立路线并画出
      - 每 1.2 秒用 this.add.follower 添加敌人
      - pointerdown 时调用 stopFollow 并销毁敌人
      - 在 startFollow 的 onComplete 中扣命，扣完结束
knobs:
  time: {code: "WALK_TIME = {}", values: [3000, 4000, 2400]}
  lives: {code: "LIVES = {}", values: [3, 2, 5]}
probe: |
  const enemies = () => t.objects((o) => o.texture && o.texture.key === 'enemy');
  t.near(t.number(/lives/i), knobs.lives, 0, 'it shows the lives');
  t.near(t.pixel(400, 150)[0], 0x8d, 20, 'the road is drawn');
  t.seconds(1.3);
  t.ok(enemies().length === 1, 'the first enemy comes');
  const walk = t.travel(enemies()[0], () => t.step(20));
  t.ok(walk.distance > 20, 'it walks');
  t.click(enemies()[0]);
  t.ok(enemies().length === 0, 'a click destroys it');
  t.seconds(knobs.time / 1000 - 0.05);
  t.near(t.number(/lives/i), knobs.lives, 0, 'a destroyed enemy costs nothing');
  t.seconds(1.2);
  t.near(t.number(/lives/i), knobs.lives - 1, 0, 'one at the end costs a life');
  t.seconds(1.2 * knobs.lives + knobs.time / 1000);
  t.ok(t.text(/game over/i), 'without lives the game is over');
  t.seconds(knobs.time / 1000 + 0.5);
  t.ok(enemies().length === 0, 'no more enemies come');
  t.near(t.number(/lives/i), 0, 0, 'lives do not fall below zero');
*/
const WALK_TIME = 3000;
const LIVES = 3;

class LaneScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xe63946).fillCircle(22, 22, 22).generateTexture('enemy', 44, 44);
    g.destroy();
  }

  create() {
    this.lives = LIVES;
    this.label = this.add.text(16, 16, `Lives: ${LIVES}`, { fontSize: '24px' });

    this.path = new Phaser.Curves.Path(0, 150);
    this.path.lineTo(600, 150).lineTo(600, 350).lineTo(200, 350).lineTo(200, 520).lineTo(800, 520);
    const road = this.add.graphics().lineStyle(30, 0x8d99ae);
    this.path.draw(road);

    this.spawner = this.time.addEvent({ delay: 1200, loop: true, callback: this.addEnemy, callbackScope: this });
  }

  addEnemy() {
    const enemy = this.add.follower(this.path, 0, 150, 'enemy').setInteractive();
    enemy.on('pointerdown', () => {
      // Without this the path tween would run on and still take a life.
      enemy.stopFollow();
      enemy.destroy();
    });
    enemy.startFollow({
      duration: WALK_TIME,
      onComplete: () => {
        enemy.destroy();
        this.loseLife();
      }
    });
  }

  loseLife() {
    if (this.lives === 0) return;

    this.lives -= 1;
    this.label.setText(`Lives: ${this.lives}`);
    if (this.lives === 0) {
      this.spawner.remove();
      this.add.text(400, 260, 'Game over', { fontSize: '56px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: LaneScene
});

/* scene
tasks:
  en:
    - boss charges at me
    - the boss aims with a red line, then rushes where I was
    - "The boss repeats three steps: follow the player at 60 px/s for 1.5 s, stand and show a red line to the player's place for {warn} ms, then rush there at {rush} px/s for 600 ms; the player dodges with WASD."
  zh:
    - boss 冲撞
    - boss 先用红线瞄准，再朝我刚才的位置冲过来
    - boss 循环三步：以 60 的速度跟随玩家 1.5 秒，停下用红线指向玩家位置 {warn} 毫秒，再以 {rush} 的速度冲 600 毫秒，玩家用 WASD 躲避。
difficulty: hard
apis: [this.physics.moveToObject, this.physics.moveTo, this.time.delayedCall, lineBetween, setVelocity]
plan:
  en:
    req: A boss follows, warns with a red line and charges
    steps:
      - Generate boss and player textures
      - Keep the mode of the boss and chain the steps with delayed calls
      - Follow the player while the mode is follow
      - Stand still and draw the line to the remembered place
      - Rush there and begin again
  zh:
    req: boss 先跟随，再用红线预警，然后冲撞
    steps:
      - 生成 boss 和玩家纹理
      - 记录 boss 的模式，用延时调用串起各步
      - 跟随模式时追玩家
      - 停下并画出指向记录位置的红线
      - 冲过去，然后重新开始
knobs:
  warn: {code: "WARN_TIME = {}", values: [700, 900, 500]}
  rush: {code: "RUSH_SPEED = {}", values: [520, 650, 450]}
probe: |
  const boss = t.one(o => o.texture && o.texture.key === 'boss');
  const player = t.one(o => o.texture && o.texture.key === 'player');
  const speed = () => Math.hypot(boss.body.velocity.x, boss.body.velocity.y);
  t.step(5);
  t.near(speed(), 60, 2, 'it follows at 60 px/s');
  const red = () => t.count([255, 23, 68], 30);
  t.ok(red() < 50, 'no line yet');
  t.seconds(1.5);
  t.near(speed(), 0, 1, 'then it stands');
  t.ok(red() > 100, 'and shows a red line');
  const mark = { x: player.x, y: player.y };
  t.near(t.travel(player, () => t.hold('A', 12)).x, -40, 8, 'the player moves');
  let i = 0;
  while (speed() < 100 && i++ < 120) t.step();
  t.near(i * 1000 / 60, knobs.warn - 250, 180, 'the warning lasts as asked');
  t.near(speed(), knobs.rush, 10, 'it rushes');
  const to = Math.atan2(mark.y - boss.y, mark.x - boss.x);
  t.near(Math.atan2(boss.body.velocity.y, boss.body.velocity.x), to, 0.12, 'to the remembered place');
  t.seconds(0.8);
  t.near(speed(), 60, 2, 'and follows again');
*/
const WARN_TIME = 700;
const RUSH_SPEED = 520;

class ChargeScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x5d4037).fillRect(0, 0, 70, 70).fillStyle(0xffffff).fillTriangle(10, 0, 0, 20, 20, 20);
    g.generateTexture('boss', 70, 70);
    g.clear().fillStyle(0x29b6f6).fillCircle(14, 14, 14).generateTexture('player', 28, 28);
    g.destroy();
  }

  create() {
    this.warning = this.add.graphics();
    this.boss = this.physics.add.image(150, 150, 'boss').setCollideWorldBounds(true);
    this.player = this.physics.add.image(600, 400, 'player').setCollideWorldBounds(true);
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
    this.follow();
  }

  follow() {
    this.mode = 'follow';
    this.time.delayedCall(1500, () => this.warn());
  }

  warn() {
    this.mode = 'warn';
    this.boss.setVelocity(0);
    // Remember the place now: the player has time to dodge.
    const { x, y } = this.player;
    this.warning.lineStyle(4, 0xff1744).lineBetween(this.boss.x, this.boss.y, x, y);
    this.time.delayedCall(WARN_TIME, () => this.rush(x, y));
  }

  rush(x, y) {
    this.mode = 'rush';
    this.warning.clear();
    this.physics.moveTo(this.boss, x, y, RUSH_SPEED);
    this.time.delayedCall(600, () => this.follow());
  }

  update() {
    if (this.mode === 'follow') {
      this.physics.moveToObject(this.boss, this.player, 60);
    }
    const { W, A, S, D } = this.keys;
    this.player.setVelocity((D.isDown - A.isDown) * 200, (S.isDown - W.isDown) * 200);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#c8b89a',
  physics: { default: 'arcade' },
  scene: ChargeScene
});

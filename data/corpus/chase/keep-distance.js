/* scene
tasks:
  en:
    - enemy that keeps its distance
    - an archer enemy, comes closer when I'm far and backs off when I'm close
    - "The player moves with WASD at 220 px/s. A {colour} archer approaches when it is farther than {far} px, retreats when nearer than {near} px and stands still in between, always at 140 px/s."
  zh:
    - 保持距离的敌人
    - 弓箭手敌人：远了靠近，近了后退
    - 玩家用 WASD 以 220 的速度移动；{colour}弓箭手距离大于 {far} 像素时靠近，小于 {near} 像素时后退，中间站着不动，速度 140
difficulty: medium
apis: [this.physics.moveToObject, this.input.keyboard.addKeys, Phaser.Math.Distance.BetweenPoints, body.velocity.negate, setVelocity]
plan:
  en:
    req: An archer keeps between {near} and {far} px from the player
    steps: [Draw player and archer with bodies, Move the player with WASD, Measure the distance in update, Approach when far and retreat when near, Stand still in between]
  zh:
    req: 弓箭手与玩家保持 {near} 到 {far} 像素
    steps: [画带身体的玩家和弓箭手, 用 WASD 移动玩家, 在 update 中测量距离, 远则靠近近则后退, 中间不动]
knobs:
  near: {code: "TOO_NEAR = {}", values: [180, 140]}
  far: {code: "TOO_FAR = {}", values: [280, 240]}
  colour:
    - {code: "0xb5179e", en: purple, zh: 紫色}
    - {code: "0xf3722c", en: orange, zh: 橙色}
probe: |
  const player = t.one('Arc'), archer = t.one('Rectangle');
  const gap = () => Math.hypot(player.x - archer.x, player.y - archer.y);
  t.ok(t.travel(player, () => t.hold('S', 10)).y > 20, 'WASD moves the player');
  player.body.reset(100, 300); archer.body.reset(700, 300);
  const first = t.travel(archer, () => t.step(30));
  t.near(first.x, -70, 8, 'it comes closer from afar');
  t.seconds(5);
  t.near(gap(), knobs.far, 8, 'it stops at the far limit');
  t.near(t.travel(archer, () => t.step(30)).distance, 0, 1, 'it stands still in between');
  player.body.reset(archer.x - 80, archer.y);
  t.ok(t.travel(archer, () => t.step(20)).x > 20, 'it backs off from a near player');
  t.seconds(2);
  t.ok(gap() >= knobs.near - 4 && gap() < knobs.far, 'until it has its distance again');
*/
const TOO_NEAR = 180;
const TOO_FAR = 280;
const ARCHER_SPEED = 140;

class ArcherScene extends Phaser.Scene {
  create() {
    this.player = this.add.circle(400, 450, 18, 0x90e0ef);
    this.archer = this.add.rectangle(400, 100, 36, 36, 0xb5179e);
    this.physics.add.existing(this.player);
    this.physics.add.existing(this.archer);
    this.player.body.setCollideWorldBounds(true);
    this.archer.body.setCollideWorldBounds(true);
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
  }

  update() {
    const { W, A, S, D } = this.keys;
    this.player.body.setVelocity((D.isDown - A.isDown) * 220, (S.isDown - W.isDown) * 220);

    const distance = Phaser.Math.Distance.BetweenPoints(this.player, this.archer);
    this.archer.body.setVelocity(0, 0);
    if (distance > TOO_FAR || distance < TOO_NEAR) {
      this.physics.moveToObject(this.archer, this.player, ARCHER_SPEED);
    }
    if (distance < TOO_NEAR) {
      this.archer.body.velocity.negate();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#081c15',
  physics: { default: 'arcade' },
  scene: ArcherScene
});

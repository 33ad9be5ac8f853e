/* scene
tasks:
  en:
    - dodge falling rocks
    - avoid the stuff falling from the sky, left and right keys, one hit and you're dead
    - "LEFT and RIGHT move a {colour} square along the bottom at {speed} px/s. Grey rocks fall with rising speed; being hit ends the round, a text shows the seconds survived and SPACE starts again."
  zh:
    - 躲避落石
    - 左右移动躲开掉下来的石头，碰到就输
    - 左右键让底部的{colour}方块以每秒 {speed} 像素移动，灰色石头越落越快；被砸到就结束，显示存活秒数，按空格重新开始
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.scene.restart, this.time.addEvent, setVelocityY]
plan:
  en:
    req: Dodge falling rocks as long as possible and restart with SPACE
    steps: [Draw the player, Drop rocks that get faster, Move the player with LEFT and RIGHT, Count the seconds, End the round on overlap, Restart the scene on SPACE]
  zh:
    req: 尽量久地躲避落石，空格重新开始
    steps: [画玩家, 落下越来越快的石头, 左右键移动玩家, 计算秒数, 重叠时结束, 按空格重启场景]
knobs:
  colour:
    - {code: "0x4361ee", en: blue, zh: 蓝色}
    - {code: "0xf9c74f", en: yellow, zh: 黄色}
  speed: {code: "PLAYER_SPEED = {}", values: [320, 260, 400]}
probe: |
  const player = t.one('Rectangle');
  t.near(t.travel(player, () => t.hold('LEFT', 30)).x, -knobs.speed / 2, 20, 'LEFT moves the player');
  t.seconds(1);
  t.ok(t.objects('Arc').length > 0, 'rocks appear');
  t.ok(t.travel(t.objects('Arc')[0], () => t.step(10)).y > 10, 'and fall');
  const before = t.number(/time/i);
  t.ok(before > 0, 'the time runs');
  for (let i = 0; i < 1200 && !t.text(/space/i); i++) {
    const rock = t.objects('Arc').sort((a, b) => b.y - a.y).find((o) => o.y < 560);
    if (rock) player.body.reset(rock.x, player.y);
    t.step();
  }
  t.ok(t.text(/space/i), 'a hit ends the round');
  const end = t.number(/time/i);
  t.ok(t.movers(() => t.seconds(1)).length === 0 && t.number(/time/i) === end, 'everything stands still');
  t.press('SPACE'); t.step(3);
  t.ok(!t.text(/space/i) && t.number(/time/i) < end, 'SPACE starts again');
*/
const PLAYER_SPEED = 320;

class DodgeScene extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(400, 560, 40, 40, 0x4361ee);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.rocks = this.physics.add.group();
    this.survived = 0;
    this.label = this.add.text(16, 16, 'Time: 0.0', { fontSize: '24px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.alive = true;

    this.time.addEvent({ delay: 500, loop: true, callback: this.dropRock, callbackScope: this });
    this.physics.add.overlap(this.player, this.rocks, this.endRound, null, this);
  }

  dropRock() {
    if (!this.alive) return;
    const radius = Phaser.Math.Between(12, 28);
    const rock = this.add.circle(Phaser.Math.Between(30, 770), -30, radius, 0x8d99ae);
    this.rocks.add(rock);
    rock.body.setVelocityY(200 + this.survived * 8);
  }

  endRound() {
    this.alive = false;
    this.physics.pause();
    this.add.text(400, 280, 'Hit! Press SPACE', { fontSize: '40px' }).setOrigin(0.5);
    this.input.keyboard.once('keydown-SPACE', () => this.scene.restart());
  }

  update(time, delta) {
    if (!this.alive) return;
    const { left, right } = this.cursors;
    this.player.body.setVelocityX((right.isDown - left.isDown) * PLAYER_SPEED);
    this.survived += delta / 1000;
    this.label.setText(`Time: ${this.survived.toFixed(1)}`);

    for (const rock of [...this.rocks.getChildren()]) {
      if (rock.y > 640) rock.destroy();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2118',
  physics: { default: 'arcade' },
  scene: DodgeScene
});

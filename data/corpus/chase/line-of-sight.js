/* scene
tasks:
  en:
    - enemy that only chases when it can see me
    - hide behind walls from a chasing enemy
    - "The mouse moves the player. The enemy chases at {speed} px/s only while no wall lies on the line between them; the line is drawn {seen} when it sees the player and grey when not."
  zh:
    - 看得见才追的敌人
    - 躲在墙后面敌人就看不到我
    - 鼠标控制玩家；只有敌人与玩家之间的连线没有被墙挡住时才以每秒 {speed} 像素追，看得见时连线为{seen}，看不见时为灰色
difficulty: medium
apis: [Phaser.Geom.Line, Phaser.Geom.Intersects.LineToRectangle, strokeLineShape, this.add.graphics, Phaser.Math.Angle.BetweenPoints]
plan:
  en:
    req: The enemy chases only while no wall blocks its view
    steps: [Draw walls and keep their rectangles, Put the player at the mouse, Make a line from enemy to player, Test the line against each wall, Move the enemy and draw the line by the result]
  zh:
    req: 没有墙挡住视线时敌人才追
    steps: [画墙并保存矩形, 玩家放在鼠标处, 从敌人到玩家建一条线, 与每面墙做相交测试, 按结果移动敌人并画线]
knobs:
  speed: {code: "SPEED = {}", values: [110, 150]}
  seen:
    - {code: "0xff0054", en: red, zh: 红色}
    - {code: "0xffbd00", en: yellow, zh: 黄色}
probe: |
  const enemy = t.one('Triangle'), player = t.one('Arc');
  const rgb = [knobs.seen >> 16, (knobs.seen >> 8) & 255, knobs.seen & 255];
  t.move(enemy.x, 60); t.step(3);
  t.near(player.y, 60, 2, 'the player is at the mouse');
  t.ok(t.count(rgb, 40) > 60, 'a free line is drawn in its colour');
  const way = t.travel(enemy, () => t.step(30));
  t.near(way.y, -knobs.speed / 2, 8, 'it chases a player it sees');
  const wall = t.objects('Rectangle').reduce((a, b) => a.x < b.x ? a : b);
  t.move(wall.x + (wall.x - enemy.x) * 0.3, wall.y + (wall.y - enemy.y) * 0.3); t.step(3);
  t.near(t.travel(enemy, () => t.step(30)).distance, 0, 0.1, 'behind a wall it is safe');
  t.near(t.count(rgb, 20), 0, 0, 'and the line is not in that colour');
*/
const SPEED = 110;

class SightScene extends Phaser.Scene {
  create() {
    this.walls = [
      this.add.rectangle(250, 250, 40, 220, 0x577590),
      this.add.rectangle(550, 350, 40, 220, 0x577590)
    ];
    this.wallBoxes = this.walls.map((wall) => wall.getBounds());
    this.graphics = this.add.graphics();
    this.enemy = this.add.triangle(400, 450, 0, 36, 18, 0, 36, 36, 0xffffff);
    this.player = this.add.circle(100, 100, 14, 0x4cc9f0);
    this.sight = new Phaser.Geom.Line();

    this.input.on('pointermove', (pointer) => this.player.setPosition(pointer.x, pointer.y));
  }

  canSeePlayer() {
    this.sight.setTo(this.enemy.x, this.enemy.y, this.player.x, this.player.y);
    return !this.wallBoxes.some((box) => Phaser.Geom.Intersects.LineToRectangle(this.sight, box));
  }

  update(time, delta) {
    const seen = this.canSeePlayer();

    this.graphics.clear();
    this.graphics.lineStyle(2, seen ? 0xff0054 : 0x6c757d);
    this.graphics.strokeLineShape(this.sight);

    if (seen && Phaser.Geom.Line.Length(this.sight) > 4) {
      const angle = Phaser.Math.Angle.BetweenPoints(this.enemy, this.player);
      this.enemy.x += Math.cos(angle) * SPEED * delta / 1000;
      this.enemy.y += Math.sin(angle) * SPEED * delta / 1000;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0d1b2a',
  scene: SightScene
});

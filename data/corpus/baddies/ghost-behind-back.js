/* scene
tasks:
  en:
    - a shy ghost
    - a ghost that comes when I look away and stops when I look at it
    - a spook sneaks up behind my back, turning round with the arrow keys makes it freeze, I have to fetch stars meanwhile
    - "LEFT and RIGHT walk a blue hero at 180 px/s; his eye shows which side he looks at. A {colour} ghost floats towards him at {speed} px/s while it is on the side behind him; on the side he looks at it stands still and is pale. Each star is a point and the next one lies on the other half; being caught shows Game Over, SPACE starts again."
  zh:
    - 害羞的幽灵
    - 我转过身去幽灵就靠近，看着它它就停下
    - 鬼从背后偷偷飘过来，用方向键回头它就不动，同时要去捡星星
    - 左右键让蓝色主角以每秒 180 像素行走，眼睛表示他看的方向。{colour}幽灵在他背后一侧时以每秒 {speed} 像素飘向他，在他看的一侧时不动并变淡。每颗星一分，下一颗出现在另一半；被抓住显示 Game Over，按空格重来。
difficulty: medium
apis: [Math.sign, setAlpha, this.add.ellipse, Phaser.Math.Angle.BetweenPoints, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: A ghost approaches only while the hero looks away
    steps: [Draw hero with an eye and ghost and star, Remember the side of the last step, Compare it with the side of the ghost, Move the ghost towards the hero when it is behind him, End the game when it is near and count stars]
  zh:
    req: 主角没看着时幽灵才会靠近
    steps: [画带眼睛的主角、幽灵和星星, 记住最后走的方向, 与幽灵所在的一侧比较, 幽灵在背后时向主角移动, 靠得太近就结束并统计星星]
knobs:
  speed: {code: "GHOST_SPEED = {}", values: [90, 60, 120]}
  colour:
    - {code: "0xf1faee", en: white, zh: 白色}
    - {code: "0xffafcc", en: pink, zh: 粉色}
probe: |
  const ghost = t.one('Ellipse'), star = t.one('Star');
  const hero = t.one((o) => o.type === 'Rectangle' && o.width === 40);
  const floats = () => t.travel(ghost, () => t.step(20));
  const gap = () => Math.hypot(ghost.x - hero.x, ghost.y - hero.y);
  t.ok(ghost.fillColor === knobs.colour, 'the ghost has the asked colour');
  const before = gap();
  t.near(floats().distance, knobs.speed / 3, 5, 'behind the back it comes at the asked speed');
  t.near(before - gap(), knobs.speed / 3, 5, 'straight at the hero');
  t.near(t.travel(hero, () => t.hold('LEFT', 10)).x, -30, 8, 'LEFT walks and looks to the left');
  t.step(2);
  t.near(floats().distance, 0, 0.1, 'a ghost that is looked at stands still');
  t.ok(ghost.alpha < 0.8, 'and is pale');
  star.setX(hero.x + 10);
  t.step(2);
  t.near(t.number(/score/i), 1, 0, 'a star is a point');
  t.ok(star.x > 450, 'the next one lies on the other half');
  t.press('RIGHT');
  t.ok(floats().distance > 10 && ghost.alpha === 1, 'it comes again when he looks away');
  ghost.setPosition(hero.x + 200, hero.y);
  t.step(2);
  t.near(floats().distance, 0, 0.1, 'on the other side he sees it');
  t.press('LEFT');
  t.ok(floats().x < -10, 'until he turns round');
  for (let i = 0; i < 400 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i), 'a ghost that reaches him ends the game');
  t.near(t.travel(hero, () => t.hold('LEFT', 20)).x, 0, 0.1, 'then all stands still');
  t.press('SPACE');
  t.step(5);
  t.ok(!t.text(/game over/i) && t.number(/score/i) === 0, 'SPACE starts again');
*/
const GHOST_SPEED = 90;

class GhostScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.over = false;
    this.facing = 1;
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '26px' });
    this.add.rectangle(400, 575, 800, 50, 0x495057);
    this.star = this.add.star(150, 530, 5, 8, 16, 0xffd60a);
    this.hero = this.add.rectangle(400, 525, 40, 50, 0x4895ef);
    this.eye = this.add.rectangle(410, 515, 8, 8, 0x000000);
    this.ghost = this.add.ellipse(100, 150, 44, 54, 0xf1faee);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = delta / 1000;
    const direction = this.cursors.right.isDown - this.cursors.left.isDown;
    // without a key he keeps looking to the same side
    if (direction !== 0) this.facing = direction;
    this.hero.x = Phaser.Math.Clamp(this.hero.x + direction * 180 * seconds, 20, 780);
    this.eye.x = this.hero.x + this.facing * 10;

    this.moveGhost(seconds);
    if (Math.abs(this.star.x - this.hero.x) < 30) this.takeStar();
    if (Phaser.Math.Distance.BetweenPoints(this.ghost, this.hero) < 40) this.lose();
  }

  moveGhost(seconds) {
    const isSeen = Math.sign(this.ghost.x - this.hero.x) === this.facing;
    this.ghost.setAlpha(isSeen ? 0.4 : 1);
    if (isSeen) return;
    const angle = Phaser.Math.Angle.BetweenPoints(this.ghost, this.hero);
    this.ghost.x += Math.cos(angle) * GHOST_SPEED * seconds;
    this.ghost.y += Math.sin(angle) * GHOST_SPEED * seconds;
  }

  takeStar() {
    this.score += 1;
    this.label.setText(`Score: ${this.score}`);
    this.star.x = this.hero.x < 400 ? Phaser.Math.Between(500, 750) : Phaser.Math.Between(50, 300);
  }

  lose() {
    this.over = true;
    this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
    this.input.keyboard.once('keydown-SPACE', () => this.scene.restart());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1a2e',
  scene: GhostScene
});

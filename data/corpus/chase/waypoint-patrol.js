/* scene
tasks:
  en:
    - enemy patrol between points
    - a guard walks a fixed round and waits a moment at each corner
    - "A {colour} guard walks the four waypoints of a rectangle in order at {speed} px/s, turns to face where it goes and waits {wait} ms at each one."
  zh:
    - 敌人巡逻
    - 守卫沿固定路线巡逻，每个拐角停一会儿
    - '{colour}守卫以每秒 {speed} 像素依次走过矩形的四个路点，朝向行进方向，每到一个路点停 {wait} 毫秒'
difficulty: medium
apis: [this.tweens.add, Phaser.Math.Distance.BetweenPoints, Phaser.Math.Angle.BetweenPoints, this.time.delayedCall, setRotation]
plan:
  en:
    req: A guard walks a round of waypoints and waits {wait} ms at each
    steps: [List the waypoints, Draw them and the guard, Turn to the next point and tween there, Wait with delayedCall and go on]
  zh:
    req: 守卫绕路点巡逻，每点停 {wait} 毫秒
    steps: [列出路点, 画路点和守卫, 转向下一点并用补间走过去, 用 delayedCall 等待后继续]
knobs:
  speed: {code: "SPEED = {}", values: [200, 150]}
  wait: {code: "WAIT = {}", values: [600, 1000]}
  colour:
    - {code: "0xffca3a", en: yellow, zh: 黄色}
    - {code: "0xff595e", en: red, zh: 红色}
probe: |
  const guard = t.one('Triangle');
  t.step(6);
  const way = t.travel(guard, () => t.step(30));
  t.near(way.distance, knobs.speed / 2, 6, 'it walks at the asked speed');
  t.near(Math.cos(guard.rotation) * way.x + Math.sin(guard.rotation) * way.y, way.distance, 2, 'facing where it goes');
  let still = 0, waits = 0, last = null;
  const corners = [];
  for (let i = 0; i < 1400 && corners.length < 4; i++) {
    const moved = t.travel(guard, () => t.step()).distance;
    still = moved < 0.01 ? still + 1 : 0;
    if (still === Math.round(knobs.wait / 1000 * 60) - 4) corners.push([Math.round(guard.x), Math.round(guard.y)].join());
  }
  t.near(new Set(corners).size, 4, 0, 'it waits at four different corners');
*/
const WAYPOINTS = [
  { x: 150, y: 120 },
  { x: 650, y: 120 },
  { x: 650, y: 480 },
  { x: 150, y: 480 }
];
const SPEED = 200;
const WAIT = 600;

class PatrolScene extends Phaser.Scene {
  create() {
    for (const point of WAYPOINTS) {
      this.add.circle(point.x, point.y, 8, 0x6c757d);
    }
    // The triangle points to the right, which is rotation 0.
    this.guard = this.add.triangle(150, 120, 0, 0, 0, 36, 44, 18, 0xffca3a);
    this.next = 1;
    this.walkOn();
  }

  walkOn() {
    const target = WAYPOINTS[this.next];
    const distance = Phaser.Math.Distance.BetweenPoints(this.guard, target);
    this.guard.setRotation(Phaser.Math.Angle.BetweenPoints(this.guard, target));

    this.tweens.add({
      targets: this.guard,
      x: target.x,
      y: target.y,
      duration: 1000 * distance / SPEED,
      onComplete: () => {
        this.next = (this.next + 1) % WAYPOINTS.length;
        this.time.delayedCall(WAIT, this.walkOn, [], this);
      }
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: PatrolScene
});

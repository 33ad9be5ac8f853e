/* scene
tasks:
  en:
    - random walk
    - a dot walks randomly and leaves a trail
    - "A walker starts in the middle and takes one step of {step} px up, down, left or right every frame, leaving a {colour} line; it cannot leave the screen and a click clears the trail."
  zh:
    - 随机游走
    - 小点随机走动并留下轨迹
    - 小点从中间开始，每帧随机向上、下、左、右走 {step} 像素，留下{colour}线条，不会走出屏幕，点击清除轨迹
difficulty: easy
apis: [this.add.graphics, lineBetween, Phaser.Math.RND.pick, Phaser.Math.Clamp, clear]
plan:
  en:
    req: A dot walks at random and draws its trail
    steps: [Add graphics and the dot, Pick one of four directions each frame, Keep the new place on the screen, Draw a line to it and move the dot, Clear the trail on a click]
  zh:
    req: 小点随机游走并画出轨迹
    steps: [添加图形和小点, 每帧选四个方向之一, 限制在屏幕内, 画线并移动小点, 点击清除轨迹]
knobs:
  step: {code: "STEP = {}", values: [8, 12, 5]}
  colour:
    - {code: "0xfcd34d", en: yellow, zh: 黄色}
    - {code: "0x5eead4", en: turquoise, zh: 青色}
probe: |
  const dot = t.one('Arc');
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const directions = new Set();
  for (let i = 0; i < 200; i++) {
    const m = t.travel(dot, () => t.step());
    if (Math.abs(m.distance - knobs.step) > 0.01 && m.distance > 0.01) t.ok(false, 'every step has the asked length');
    directions.add([Math.sign(m.x), Math.sign(m.y)].join());
  }
  t.ok(directions.has('1,0') && directions.has('-1,0') && directions.has('0,1') && directions.has('0,-1'), 'it goes all four ways');
  const trail = t.count(rgb, 30);
  t.ok(trail > 300, 'it leaves a trail');
  t.click(400, 300);
  t.ok(t.count(rgb, 30) < trail / 2, 'a click clears it');
  t.seconds(1);
  t.ok(t.count(rgb, 30) > 100, 'and it walks on');
*/
const STEP = 8;
const DIRECTIONS = [
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 1, y: 0 }
];

class WalkScene extends Phaser.Scene {
  create() {
    this.trail = this.add.graphics();
    this.dot = this.add.circle(400, 300, 5, 0xffffff);
    this.input.on('pointerdown', () => this.clearTrail());
    this.clearTrail();
  }

  clearTrail() {
    this.trail.clear();
    this.trail.lineStyle(2, 0xfcd34d);
  }

  update() {
    const direction = Phaser.Math.RND.pick(DIRECTIONS);
    const x = Phaser.Math.Clamp(this.dot.x + direction.x * STEP, 0, 800);
    const y = Phaser.Math.Clamp(this.dot.y + direction.y * STEP, 0, 600);

    this.trail.lineBetween(this.dot.x, this.dot.y, x, y);
    this.dot.setPosition(x, y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#27272a',
  scene: WalkScene
});

/* scene
tasks:
  en:
    - swipe to change lanes
    - swipe left or right to move the runner one lane
    - Three lanes. A swipe of at least {least} px to the side moves the {colour} runner one lane in 150 ms; shorter or mostly vertical swipes do nothing.
  zh:
    - 滑动换道
    - 左右滑动让角色换一条跑道
    - 三条跑道，横向滑动至少 {least} 像素，{colour}角色在 150 毫秒内换一条道，滑得太短或主要是竖直方向都无效。
difficulty: medium
apis: [this.input.on, downX, Phaser.Math.Clamp, this.tweens.add, this.add.line]
plan:
  en:
    req: Move a {colour} runner between three lanes by swiping
    steps:
      - Generate the runner texture in preload
      - Draw the lanes with this.add.line and add the runner
      - On pointerup compare the position with downX and downY
      - Ignore short and vertical swipes
      - Clamp the lane number and slide there with this.tweens.add
  zh:
    req: 滑动让{colour}角色在三条道之间移动
    steps:
      - 在 preload 中生成角色纹理
      - 用 this.add.line 画跑道并添加角色
      - pointerup 时与 downX 和 downY 比较
      - 忽略太短和竖直的滑动
      - 限制跑道编号，用 this.tweens.add 滑过去
knobs:
  least: {code: "LEAST = {}", values: [60, 40, 90]}
  colour:
    - {code: "0xf72585", en: pink, zh: 粉红色}
    - {code: "0x4cc9f0", en: blue, zh: 蓝色}
probe: |
  const runner = t.one('Image');
  const swipe = (dx, dy) => t.travel(runner, () => { t.drag({ x: 400, y: 300 }, { x: 400 + dx, y: 300 + dy }, 6); t.step(15); }).x;
  t.near(swipe(150, 10), 200, 1, 'a swipe to the right moves one lane right');
  t.near(swipe(150, 0), 0, 1, 'there is no fourth lane');
  t.near(swipe(-knobs.least - 20, 5), -200, 1, 'a swipe to the left moves one lane left');
  t.near(swipe(knobs.least - 15, 0), 0, 1, 'a short swipe does nothing');
  t.near(swipe(knobs.least + 20, 200), 0, 1, 'a vertical swipe does nothing');
  t.near(swipe(-200, 0), -200, 1, 'left again');
  t.near(runner.x, 200, 1, 'it is in the left lane');
*/
const LEAST = 60;
const LANES = [200, 400, 600];

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xf72585).fillRoundedRect(0, 20, 60, 60, 14).fillCircle(30, 18, 18).generateTexture('runner', 60, 80);
  g.destroy();
}

function create() {
  for (const x of [300, 500]) {
    this.add.line(0, 0, x, 0, x, 600, 0xffffff, 0.3).setOrigin(0).setLineWidth(2);
  }

  const runner = this.add.image(LANES[1], 500, 'runner');
  let lane = 1;

  this.input.on('pointerup', (pointer) => {
    const dx = pointer.x - pointer.downX;
    const dy = pointer.y - pointer.downY;
    if (Math.abs(dx) < LEAST || Math.abs(dy) > Math.abs(dx)) return;

    lane = Phaser.Math.Clamp(lane + Math.sign(dx), 0, LANES.length - 1);
    this.tweens.add({ targets: runner, x: LANES[lane], duration: 150 });
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3a0ca3',
  scene: { preload, create }
};

new Phaser.Game(config);

/* scene
tasks:
  en:
    - endless clouds in the background
    - clouds drift to the left at different speeds and come back on the right
    - Draw {count} clouds that drift left; big ones are near and move at up to {speed} px/s, small ones slower. A cloud that leaves the screen returns on the right at a new height.
  zh:
    - 无尽的云朵背景
    - 云朵以不同速度向左飘，飘出屏幕后从右边回来
    - "{count} 朵云向左飘，大的离得近，速度最高每秒 {speed} 像素，小的更慢，飘出屏幕后从右边以新的高度回来。"
difficulty: medium
apis: [this.add.group, this.add.image, Phaser.Math.FloatBetween, Phaser.Math.Between, setDepth, generateTexture]
plan:
  en:
    req: Let {count} clouds drift left, big near ones faster, and recycle them
    steps:
      - Generate a cloud texture from circles in preload
      - Add clouds of random scale and set their depth by it
      - Move each left in proportion to its scale in update
      - Put a cloud that left the screen back on the right
  zh:
    req: 让 {count} 朵云向左飘，近的快，飘出后回收
    steps:
      - 在 preload 中用圆形生成云朵纹理
      - 添加大小随机的云，按大小设置深度
      - 在 update 中按大小比例向左移动
      - 把飘出屏幕的云放回右边
knobs:
  count: {code: "CLOUDS = {}", values: [8, 6, 12]}
  speed: {code: "SPEED = {}", values: [120, 90, 160]}
probe: |
  const clouds = t.objects('Image');
  t.ok(clouds.length === knobs.count, 'there are as many clouds as asked');
  const moved = t.movers(() => t.step(2));
  t.ok(moved.length === knobs.count, 'all of them drift');
  t.ok(moved.every((m) => m.x < 0 || m.x > 700), 'to the left');
  const steady = moved.filter((m) => m.x < 0);
  const biggest = steady.reduce((a, b) => (b.object.scaleX > a.object.scaleX ? b : a));
  const smallest = steady.reduce((a, b) => (b.object.scaleX < a.object.scaleX ? b : a));
  t.ok(biggest.x < smallest.x, 'big clouds are faster than small ones');
  t.ok(-biggest.x * 30 <= knobs.speed + 1, 'none is faster than asked');
  t.ok(biggest.object.depth > smallest.object.depth, 'big clouds are in front');
  let returned = 0;
  let last = clouds.map((c) => c.x);
  for (let i = 0; i < 900; i++) {
    t.step();
    clouds.forEach((c, k) => { if (c.x > last[k] + 400) returned += 1; });
    last = clouds.map((c) => c.x);
  }
  t.ok(returned > 2, 'clouds come back on the right');
  t.ok(clouds.every((c) => c.x > -200 && c.x < 1000), 'none is lost');
*/
const CLOUDS = 8;
const SPEED = 120;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffffff);
  g.fillCircle(40, 50, 30).fillCircle(80, 40, 40).fillCircle(120, 52, 28).fillRect(40, 50, 80, 30);
  g.generateTexture('cloud', 160, 80);
  g.destroy();
}

function create() {
  this.clouds = this.add.group();

  for (let i = 0; i < CLOUDS; i++) {
    const cloud = this.add.image(Phaser.Math.Between(0, 800), Phaser.Math.Between(60, 400), 'cloud');
    const scale = Phaser.Math.FloatBetween(0.3, 1);
    cloud.setScale(scale).setDepth(scale).setAlpha(0.5 + scale / 2);
    this.clouds.add(cloud);
  }
}

function update(time, delta) {
  for (const cloud of this.clouds.getChildren()) {
    cloud.x -= SPEED * cloud.scale * delta / 1000;
    if (cloud.x < -80) cloud.setPosition(880, Phaser.Math.Between(60, 400));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6ec6ff',
  scene: { preload, create, update }
});

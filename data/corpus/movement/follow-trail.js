/* scene
tasks:
  en:
    - followers that trail behind the player
    - a duck and its ducklings, the little ones follow the same path
    - The arrow keys move a leader at {speed} px/s; {count} followers walk along its recorded trail, 12 frames apart, and halt when it halts.
  zh:
    - 小跟班跟着主角走
    - 鸭妈妈带着小鸭子，小鸭沿着妈妈走过的路跟在后面
    - 方向键以每秒 {speed} 像素移动领头的，{count} 个跟随者沿它走过的轨迹前进，彼此相隔 12 帧，领头停下就停下。
difficulty: hard
apis: [this.add.image, generateTexture, createCursorKeys, Phaser.Math.Distance.Between, forEach]
plan:
  en:
    req: Let {count} followers walk along the recorded trail of a leader moved by the arrow keys
    steps:
      - Generate two textures in preload
      - Add the leader and the followers with this.add.image
      - Move the leader with the cursor keys
      - Record its position in a trail array while it moves
      - Drop old points at the end of the trail
      - Place follower i at the point that is GAP times i frames old
  zh:
    req: 让 {count} 个跟随者沿领头者走过的轨迹前进
    steps:
      - 在 preload 中生成两种纹理
      - 用 this.add.image 添加领头者和跟随者
      - 用方向键移动领头者
      - 移动时把位置记进轨迹数组
      - 丢掉轨迹末尾的旧点
      - 第 i 个跟随者放在 GAP 乘 i 帧之前的点上
knobs:
  speed: {code: "SPEED = {}", values: [180, 140, 240]}
  count: {code: "FOLLOWERS = {}", values: [4, 3, 6]}
probe: |
  const leader = t.one((o) => o.texture && o.texture.key === 'duck');
  const ducks = t.objects((o) => o.texture && o.texture.key === 'duckling');
  t.ok(ducks.length === knobs.count, 'there are as many followers as asked');
  t.hold('RIGHT', 90);
  const corner = { x: leader.x, y: leader.y };
  t.ok(corner.x > 200, 'the leader moves right');
  t.hold('DOWN', 6);
  t.ok(ducks.every((d) => Math.abs(d.y - corner.y) < 1), 'followers do not cut the corner');
  t.ok(ducks.every((d, i) => i === 0 || d.x <= ducks[i - 1].x), 'they keep their order');
  t.hold('DOWN', 90);
  t.ok(Math.abs(ducks[0].x - corner.x) < 6 && ducks[0].y > corner.y + 10, 'the first one has turned the corner too');
  t.near(t.travel(ducks[0], () => t.step(30)).distance, 0, 0.5, 'they halt with the leader');
  t.ok(t.travel(leader, () => t.hold('LEFT', 20)).x < -20, 'LEFT leads back');
*/
const SPEED = 180;
const FOLLOWERS = 4;
const GAP = 12;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffffff).fillCircle(20, 20, 20).generateTexture('duck', 40, 40);
  g.clear().fillStyle(0xffe066).fillCircle(12, 12, 12).generateTexture('duckling', 24, 24);
  g.destroy();
}

function create() {
  this.ducklings = [];
  for (let i = 0; i < FOLLOWERS; i++) {
    this.ducklings.push(this.add.image(150, 120, 'duckling'));
  }
  this.leader = this.add.image(150, 120, 'duck');
  this.trail = [{ x: 150, y: 120 }];
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update(time, delta) {
  const { left, right, up, down } = this.cursors;
  const distance = SPEED * delta / 1000;

  if (left.isDown) this.leader.x -= distance;
  else if (right.isDown) this.leader.x += distance;
  else if (up.isDown) this.leader.y -= distance;
  else if (down.isDown) this.leader.y += distance;

  record(this.trail, this.leader);
  this.ducklings.forEach((duckling, i) => {
    const age = Math.min((i + 1) * GAP, this.trail.length - 1);
    duckling.setPosition(this.trail[age].x, this.trail[age].y);
  });
}

// The newest point stands first; points older than the last follower needs are dropped.
function record(trail, { x, y }) {
  const moved = Phaser.Math.Distance.Between(x, y, trail[0].x, trail[0].y) > 0;
  if (!moved) return;

  trail.unshift({ x, y });
  if (trail.length > FOLLOWERS * GAP + 1) trail.pop();
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2a6f97',
  scene: { preload, create, update }
});

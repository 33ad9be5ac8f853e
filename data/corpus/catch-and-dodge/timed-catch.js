/* scene
tasks:
  en:
    - catch as many as you can in {limit} seconds
    - falling gems with a time limit, different gems are worth different points
    - "For {limit} seconds gems fall; a bucket moved with LEFT and RIGHT catches them. Green gems are worth 1, blue 3 and red 5 points, the worthier the faster. At zero the result is shown."
  zh:
    - '{limit} 秒内接宝石'
    - 限时接宝石，不同颜色分数不同
    - 限时 {limit} 秒，左右键移动桶接宝石：绿色 1 分、蓝色 3 分、红色 5 分，越值钱落得越快，时间到显示结果
difficulty: medium
apis: [this.physics.add.group, setData, getData, this.time.addEvent, Phaser.Math.RND.pick, this.physics.add.overlap]
plan:
  en:
    req: Catch gems of different worth for {limit} seconds
    steps: [List the kinds of gems, Drop a random kind with its points as data, Move the bucket with the arrow keys, Add the gem's points on overlap, Count the seconds down and show the result]
  zh:
    req: '{limit} 秒内接住不同分值的宝石'
    steps: [列出宝石种类, 落下随机宝石并用 data 存分数, 方向键移动桶, 重叠时加上宝石分数, 倒数秒数并显示结果]
knobs:
  limit: {code: "LIMIT = {}", values: [30, 20, 15]}
  best: {code: "points: {}, speed: 340", values: [5, 8]}
probe: |
  const bucket = t.one('Rectangle');
  t.ok(t.travel(bucket, () => t.hold('RIGHT', 20)).x > 60, 'the bucket moves');
  t.near(t.number(/time/i), knobs.limit, 1, 'the time starts at the limit');
  t.seconds(1);
  let gem = null;
  const worth = { 0x2dc653: 1, 0x4895ef: 3, 0xe5383b: Number(/\d+/.exec(knobs.best)[0]) };
  for (let i = 0; i < 300 && !(gem = t.objects('Polygon').find((o) => o.y < 300 && o.y > 0)); i++) t.step();
  t.ok(gem, 'gems fall');
  for (let i = 0; i < 200 && gem.active; i++) { if (gem.y > 500) bucket.body.reset(gem.x, bucket.y); else bucket.body.reset(gem.x > 400 ? 60 : 740, bucket.y); const before = t.number(/score/i), colour = gem.fillColor; t.step(); if (!gem.active) t.ok(t.number(/score/i) - before >= worth[colour], 'a gem gives its points'); }
  t.ok(t.number(/score/i) > 0, 'the score rises');
  t.seconds(knobs.limit + 1);
  t.ok(t.text(/time is up/i), 'the result is shown at zero');
  t.near(t.objects('Polygon').filter((o) => o.y < 500).length && t.movers(() => t.seconds(1)).length, 0, 0, 'and the game stands still');
*/
const LIMIT = 30;
const GEMS = [
  { colour: 0x2dc653, points: 1, speed: 180 },
  { colour: 0x4895ef, points: 3, speed: 260 },
  { colour: 0xe5383b, points: 5, speed: 340 }
];
const GEM_CORNERS = [0, 14, 14, 0, 28, 14, 14, 28];

let bucket;
let cursors;
let gems;

function create() {
  let score = 0;
  let left = LIMIT;
  const scoreText = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });
  const timeText = this.add.text(784, 16, `Time: ${left}`, { fontSize: '24px' }).setOrigin(1, 0);

  cursors = this.input.keyboard.createCursorKeys();
  gems = this.physics.add.group();
  bucket = this.add.rectangle(400, 560, 90, 40, 0x7f5539);
  this.physics.add.existing(bucket);
  bucket.body.setCollideWorldBounds(true);

  const dropTimer = this.time.addEvent({ delay: 550, loop: true, callback: dropGem, callbackScope: this });

  this.physics.add.overlap(bucket, gems, (caughtBy, gem) => {
    score += gem.getData('points');
    scoreText.setText(`Score: ${score}`);
    gem.destroy();
  });

  this.time.addEvent({
    delay: 1000,
    repeat: LIMIT - 1,
    callback: () => {
      left -= 1;
      timeText.setText(`Time: ${left}`);
      if (left === 0) {
        dropTimer.remove();
        this.physics.pause();
        this.add.text(400, 300, `Time is up!\n${score} points`, { fontSize: '44px', align: 'center' }).setOrigin(0.5);
      }
    }
  });
}

function dropGem() {
  const kind = Phaser.Math.RND.pick(GEMS);
  const gem = this.add.polygon(Phaser.Math.Between(30, 770), -20, GEM_CORNERS, kind.colour);
  gems.add(gem);
  gem.setData('points', kind.points);
  gem.body.setVelocityY(kind.speed);
}

function update() {
  bucket.body.setVelocityX((cursors.right.isDown - cursors.left.isDown) * 450);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#ddb892',
  physics: { default: 'arcade' },
  scene: { create, update }
});

/* scene
tasks:
  en:
    - make the coin float
    - a coin that floats up and down for ever
    - A {colour} coin at 400,300 floats {height} px up and back with a yoyo tween, Sine.easeInOut, 1 s each way, endlessly.
  zh:
    - 让金币上下浮动
    - 金币一直上下漂浮
    - 在 400,300 放一枚{colour}硬币，用 yoyo 补间上浮 {height} 像素再回来，Sine.easeInOut，单程 1 秒，无限循环。
difficulty: easy
apis: [this.add.image, this.tweens.add, generateTexture]
plan:
  en:
    req: Float a {colour} coin {height} px up and down for ever
    steps:
      - Generate the coin texture in preload with generateTexture
      - Add it with this.add.image
      - Move y with this.tweens.add, yoyo true and repeat -1
  zh:
    req: 让{colour}硬币上下浮动 {height} 像素，无限循环
    steps:
      - 在 preload 中用 generateTexture 生成硬币纹理
      - 用 this.add.image 添加硬币
      - 用 this.tweens.add 改变 y，yoyo 为 true，repeat 为 -1
knobs:
  colour:
    - {code: "0xffc107", en: golden, zh: 金色}
    - {code: "0xb0bec5", en: silver, zh: 银色}
  height: {code: "HEIGHT = {}", values: [60, 40, 100]}
probe: |
  const coin = t.one('Image');
  const start = coin.y;
  t.seconds(1);
  t.near(start - coin.y, knobs.height, 2, 'after one second it is at the top');
  t.near(coin.x, 400, 0.01, 'it does not move sideways');
  t.seconds(1);
  t.near(coin.y, start, 2, 'after two it is back');
  t.seconds(11);
  t.near(start - coin.y, knobs.height, 4, 'and so on for ever');
*/
const HEIGHT = 60;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffc107).fillCircle(30, 30, 30);
  g.lineStyle(4, 0xffffff, 0.6).strokeCircle(30, 30, 22);
  g.generateTexture('coin', 60, 60);
  g.destroy();
}

function create() {
  const coin = this.add.image(400, 300, 'coin');

  this.tweens.add({
    targets: coin,
    y: coin.y - HEIGHT,
    duration: 1000,
    ease: 'Sine.easeInOut',
    yoyo: true,
    repeat: -1
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283655',
  scene: { preload, create }
});

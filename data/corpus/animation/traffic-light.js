/* scene
tasks:
  en:
    - traffic light
    - a traffic light that switches by itself
    - 'A traffic light as an animation whose frames last differently long: red {red} ms, green {green} ms, yellow 500 ms, again and again.'
  zh:
    - 红绿灯
    - 自动切换的红绿灯动画
    - 用动画做红绿灯，每帧时长不同：红灯 {red} 毫秒，绿灯 {green} 毫秒，黄灯 500 毫秒，不断循环。
difficulty: easy
apis: [generateTexture, this.anims.create, this.add.sprite, play]
plan:
  en:
    req: A looping animation shows red and green and yellow for different times
    steps:
      - Draw the three lamps once per texture with one lit
      - Create an animation whose frames have their own duration
      - Play it on a sprite with repeat -1
  zh:
    req: 循环动画依次显示红、绿、黄灯，时长各不相同
    steps:
      - 为每种状态画一张点亮一盏灯的纹理
      - 创建每帧带 duration 的动画
      - 在精灵上循环播放
knobs:
  red: {code: "key: 'red', duration: {}", values: [2000, 1500]}
  green: {code: "key: 'green', duration: {}", values: [1500, 2500]}
probe: |
  const lamp = () => t.one('Sprite').texture.key;
  const start = lamp();
  const times = {};
  for (let i = 0; i < Math.round((knobs.red + knobs.green + 500) * 60 / 1000); i++) { t.step(1); times[lamp()] = (times[lamp()] || 0) + 1000 / 60; }
  t.ok(Object.keys(times).length === 3, 'three states are shown');
  t.near(times.red, knobs.red, 60, 'red lasts as long as asked');
  t.near(times.green, knobs.green, 60, 'green lasts as long as asked');
  t.near(times.yellow, 500, 60, 'yellow is short');
*/
const LAMPS = { red: 0xff3333, yellow: 0xffdd33, green: 0x33dd55 };

function preload() {
  const art = this.make.graphics({}, false);
  for (const lit of Object.keys(LAMPS)) {
    art.clear().fillStyle(0x222222).fillRoundedRect(0, 0, 100, 260, 20);
    Object.keys(LAMPS).forEach((lamp, i) => {
      art.fillStyle(lamp === lit ? LAMPS[lamp] : 0x444444).fillCircle(50, 50 + i * 80, 32);
    });
    art.generateTexture(lit, 100, 260);
  }
  art.destroy();
}

function create() {
  this.anims.create({
    key: 'cycle',
    // duration of a frame in ms
    frames: [
      { key: 'red', duration: 2000 },
      { key: 'green', duration: 1500 },
      { key: 'yellow', duration: 500 }
    ],
    repeat: -1
  });
  this.add.sprite(400, 300, 'red').play('cycle');
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#7fa7c9',
  scene: { preload, create }
});

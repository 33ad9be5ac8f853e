/* scene
tasks:
  en:
    - spinning coin
    - an animated coin that spins, click to stop and go on
    - Generate six frames of a {colour} coin in preload, play them at {rate} frames per second forever, and let a click on the coin pause and resume the animation.
  zh:
    - 旋转的金币
    - 做一个旋转金币动画，点击暂停或继续
    - 在 preload 中生成六帧{colour}硬币，以每秒 {rate} 帧循环播放，点击硬币暂停或继续动画。
difficulty: easy
apis: [generateTexture, this.anims.create, anims.pause, anims.resume, setInteractive, play]
plan:
  en:
    req: A coin made of generated frames spins and a click pauses it
    steps:
      - Draw ellipses of six widths as textures
      - Create a looping animation from the keys
      - Play it on a sprite
      - Pause or resume it on pointerdown
  zh:
    req: 用生成的帧播放硬币旋转动画，点击暂停
    steps:
      - 把六种宽度的椭圆画成纹理
      - 用这些键创建循环动画
      - 在精灵上播放
      - pointerdown 时暂停或继续
knobs:
  rate: {code: "frameRate: {}", values: [10, 14, 8]}
  colour:
    - {code: "0xffcc33", en: golden, zh: 金色}
    - {code: "0xc8d0d8", en: silver, zh: 银色}
probe: |
  const coin = t.one('Sprite');
  const frames = (n) => { const seen = new Set(); for (let i = 0; i < n; i++) { t.step(1); seen.add(coin.texture.key + coin.frame.name); } return seen.size; };
  t.ok(frames(60) >= 4, 'several frames are shown in a second');
  t.click(coin);
  t.ok(frames(40) === 1, 'a click stops it');
  t.click(coin);
  t.ok(frames(60) >= 4, 'the next click lets it go on');
*/
const WIDTHS = [80, 56, 28, 8, 28, 56];

function preload() {
  const art = this.make.graphics({}, false);
  // a narrow ellipse looks like a coin seen from the side
  WIDTHS.forEach((width, i) => {
    art.clear().fillStyle(0xffcc33).fillEllipse(40, 40, width, 80);
    art.generateTexture(`coin${i}`, 80, 80);
  });
  art.destroy();
}

function create() {
  this.anims.create({
    key: 'spin',
    frames: WIDTHS.map((width, i) => ({ key: `coin${i}` })),
    frameRate: 10,
    repeat: -1
  });

  const coin = this.add.sprite(400, 300, 'coin0').setInteractive().play('spin');
  coin.on('pointerdown', () => {
    if (coin.anims.isPaused) {
      coin.anims.resume();
    } else {
      coin.anims.pause();
    }
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1f2a44',
  scene: { preload, create }
};

new Phaser.Game(config);

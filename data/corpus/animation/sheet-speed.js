/* scene
tasks:
  en:
    - sprite sheet without files
    - make a sprite sheet in code and change the animation speed with up and down
    - Draw {frames} frames of a rotating {blade} propeller side by side on one texture, cut it into numbered frames, play it, and let UP and DOWN change the time scale by 0.5 between 0.5 and 4.
  zh:
    - 代码生成精灵表
    - 用代码画一张精灵表并播放，上下键调整播放速度
    - 在一张纹理上并排画 {frames} 帧旋转的{blade}螺旋桨，切成带编号的帧并播放，上下键让时间倍率每次变化 0.5，范围 0.5 到 4。
difficulty: medium
apis: [generateTexture, this.textures.get, this.anims.generateFrameNumbers, this.anims.create, anims.timeScale, Phaser.Math.Clamp]
plan:
  en:
    req: Cut a generated sheet into frames and play it at a changeable speed
    steps:
      - Draw all frames side by side and call generateTexture once
      - Add numbered frames with texture.add
      - Create the animation with generateFrameNumbers
      - Change anims.timeScale on UP and DOWN
  zh:
    req: 把生成的精灵表切成帧并以可调速度播放
    steps:
      - 把所有帧并排画好后调用一次 generateTexture
      - 用 texture.add 添加编号帧
      - 用 generateFrameNumbers 创建动画
      - 上下键修改 anims.timeScale
knobs:
  frames: {code: "FRAMES = {}", values: [6, 8]}
  blade:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x80ed99", en: green, zh: 绿色}
probe: |
  const sprite = t.one('Sprite');
  const changes = (n) => { let c = 0, last = sprite.frame.name; for (let i = 0; i < n; i++) { t.step(1); if (sprite.frame.name !== last) { c++; last = sprite.frame.name; } } return c; };
  const normal = changes(120);
  t.ok(normal >= 8, 'the frames change');
  t.ok(Object.keys(sprite.texture.frames).length >= knobs.frames + 1, 'the sheet is cut into frames');
  t.press('UP'); t.press('UP');
  t.near(changes(120) / normal, 2, 0.3, 'two steps up double the speed');
  for (let i = 0; i < 12; i++) t.press('DOWN');
  t.near(changes(240) / 2 / normal, 0.5, 0.15, 'it never gets slower than half');
*/
const FRAMES = 6;
const SIZE = 96;

function preload() {
  const art = this.make.graphics({}, false);
  art.lineStyle(10, 0xffb703);
  for (let i = 0; i < FRAMES; i++) {
    const centre = i * SIZE + SIZE / 2;
    const angle = Math.PI * i / FRAMES;
    const x = Math.cos(angle) * 40;
    const y = Math.sin(angle) * 40;
    art.lineBetween(centre - x, 48 - y, centre + x, 48 + y);
  }
  art.generateTexture('propeller', SIZE * FRAMES, SIZE).destroy();

  // numbered frames make the picture a sprite sheet
  const sheet = this.textures.get('propeller');
  for (let i = 0; i < FRAMES; i++) {
    sheet.add(i, 0, i * SIZE, 0, SIZE, SIZE);
  }
}

function create() {
  this.anims.create({
    key: 'turn',
    frames: this.anims.generateFrameNumbers('propeller', { start: 0, end: FRAMES - 1 }),
    frameRate: 12,
    repeat: -1
  });
  const sprite = this.add.sprite(400, 300, 'propeller', 0).setScale(2).play('turn');
  const label = this.add.text(20, 20, 'Speed 1', { fontSize: '24px' });

  const change = (step) => {
    sprite.anims.timeScale = Phaser.Math.Clamp(sprite.anims.timeScale + step, 0.5, 4);
    label.setText(`Speed ${sprite.anims.timeScale}`);
  };
  this.input.keyboard.on('keydown-UP', () => change(0.5));
  this.input.keyboard.on('keydown-DOWN', () => change(-0.5));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#233d4d',
  scene: { preload, create }
});

/* scene
tasks:
  en:
    - explosion animation
    - play an explosion where I click and remove it when it is done
    - Each click plays a {frames}-frame explosion at {rate} frames per second once at the pointer; the sprite is destroyed when its animation is complete and a text counts the finished explosions.
  zh:
    - 爆炸动画
    - 点击的地方播放一次爆炸动画，播完消失
    - 每次点击在鼠标处以每秒 {rate} 帧播放一次 {frames} 帧的爆炸动画，播放完成后销毁精灵，并用文字统计已完成的爆炸次数。
difficulty: easy
apis: [generateTexture, this.anims.create, this.add.sprite, play, once, destroy]
plan:
  en:
    req: A click plays a one-shot explosion that removes itself
    steps:
      - Generate growing circles that fade as frames
      - Create an animation without repeat
      - On pointerdown add a sprite and play it
      - On animationcomplete destroy the sprite and count it
  zh:
    req: 点击播放一次爆炸动画，播完自动移除
    steps:
      - 生成逐渐变大变淡的圆作为帧
      - 创建不重复的动画
      - pointerdown 时添加精灵并播放
      - animationcomplete 时销毁精灵并计数
knobs:
  frames: {code: "FRAMES = {}", values: [8, 10, 6]}
  rate: {code: "frameRate: {}", values: [16, 12]}
probe: |
  const sprites = () => t.objects('Sprite');
  t.ok(sprites().length === 0, 'nothing explodes at first');
  t.click(200, 200); t.click(500, 300);
  t.ok(sprites().length === 2, 'each click makes an explosion');
  t.near(sprites()[0].x, 200, 1, 'it is at the pointer');
  const first = sprites()[0].texture.key;
  t.seconds(knobs.frames / knobs.rate / 2);
  t.ok(sprites().length === 2 && sprites()[0].texture.key !== first, 'it plays');
  t.seconds(knobs.frames / knobs.rate);
  t.ok(sprites().length === 0, 'both are removed');
  t.near(t.number(/\d/), 2, 0, 'they are counted');
*/
const FRAMES = 8;

class ExplosionScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    for (let i = 0; i < FRAMES; i++) {
      const progress = (i + 1) / FRAMES;
      art.clear();
      art.fillStyle(0xff7722, 1 - progress * 0.8).fillCircle(64, 64, 64 * progress);
      art.fillStyle(0xffee88, 1 - progress).fillCircle(64, 64, 36 * progress);
      art.generateTexture(`boom${i}`, 128, 128);
    }
    art.destroy();
  }

  create() {
    const frames = [];
    for (let i = 0; i < FRAMES; i++) {
      frames.push({ key: `boom${i}` });
    }
    this.anims.create({ key: 'explode', frames, frameRate: 16 });

    this.finished = 0;
    this.label = this.add.text(20, 20, 'Explosions: 0', { fontSize: '24px' });
    this.input.on('pointerdown', this.explode, this);
  }

  explode(pointer) {
    const boom = this.add.sprite(pointer.x, pointer.y, 'boom0').play('explode');
    // a one-shot animation tells when it is complete
    boom.once('animationcomplete', () => {
      boom.destroy();
      this.finished += 1;
      this.label.setText(`Explosions: ${this.finished}`);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14141f',
  scene: ExplosionScene
});

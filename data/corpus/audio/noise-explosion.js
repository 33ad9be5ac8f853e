/* scene
tasks:
  en:
    - explosion sound
    - make an explosion sound from noise when the bomb goes off
    - A click drops a bomb that blinks and goes off after {fuse} ms with {shake} ms of camera shake and a burst of fading white noise from an audio buffer.
  zh:
    - 爆炸音效
    - 用噪声做炸弹爆炸的声音
    - 点击放下炸弹，闪烁 {fuse} 毫秒后爆炸，镜头震动 {shake} 毫秒，并用音频缓冲播放逐渐变弱的白噪声。
difficulty: medium
apis: [this.sound.context, this.time.delayedCall, this.cameras.main.shake, this.tweens.add, generateTexture, destroy]
plan:
  en:
    req: A bomb goes off after {fuse} ms with generated noise and a shake
    steps:
      - Generate the bomb texture
      - Fill an audio buffer with fading noise
      - On click add a blinking bomb
      - After the fuse time play the buffer and shake the camera and destroy the bomb
  zh:
    req: 炸弹在 {fuse} 毫秒后爆炸，播放生成的噪声并震动
    steps:
      - 生成炸弹纹理
      - 用逐渐变弱的噪声填充音频缓冲
      - 点击时添加闪烁的炸弹
      - 引信时间到后播放缓冲并震动镜头和销毁炸弹
knobs:
  fuse: {code: "FUSE = {}", values: [1200, 800]}
  shake: {code: "shake({}", values: [300, 500]}
probe: |
  const bombs = () => t.objects('Image').length;
  t.click(300, 300);
  t.ok(bombs() === 1, 'a click drops a bomb');
  t.seconds(knobs.fuse / 1000 - 0.4);
  t.ok(bombs() === 1 && t.sound() === 0, 'the fuse burns first');
  t.seconds(0.45);
  t.ok(bombs() === 0 && t.sound() === 1, 'it explodes with a sound');
  t.ok(t.scene().cameras.main.shakeEffect.isRunning, 'the camera shakes');
  t.click(200, 200); t.click(600, 200);
  t.ok(bombs() === 2, 'several bombs are possible');
  t.seconds(knobs.fuse / 1000 + 0.2);
  t.ok(bombs() === 0 && t.sound() === 3, 'each is heard');
*/
const FUSE = 1200;

class BombScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x555566).fillCircle(24, 28, 20);
    art.fillStyle(0xffaa00).fillRect(22, 0, 4, 10).generateTexture('bomb', 48, 48).destroy();
  }

  create() {
    this.add.text(20, 20, 'Click to drop a bomb', { fontSize: '20px' });
    this.noise = this.createNoise(0.6);
    this.input.on('pointerdown', (pointer) => {
      const bomb = this.add.image(pointer.x, pointer.y, 'bomb');
      this.tweens.add({ targets: bomb, alpha: 0.3, duration: 100, yoyo: true, repeat: -1 });
      this.time.delayedCall(FUSE, this.explode, [bomb], this);
    });
  }

  createNoise(seconds) {
    const { context } = this.sound;
    const length = context.sampleRate * seconds;
    const buffer = context.createBuffer(1, length, context.sampleRate);
    const samples = buffer.getChannelData(0);
    for (let i = 0; i < length; i++) {
      // random samples are noise, fading to silence
      samples[i] = (Math.random() * 2 - 1) * (1 - i / length);
    }
    return buffer;
  }

  explode(bomb) {
    this.tweens.killTweensOf(bomb);
    bomb.destroy();
    this.cameras.main.shake(300, 0.02);

    const source = this.sound.context.createBufferSource();
    source.buffer = this.noise;
    source.connect(this.sound.context.destination);
    source.start();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: BombScene
});

/* scene
tasks:
  en:
    - animated bird
    - a {colour} bird that flaps its wings and climbs while I hold space
    - draw a bird in a few frames, it should beat its wings when the key is down and glide down otherwise
    - Generate three frames of a {colour} bird with the wing up, level and down. While SPACE is held an animation plays them at {rate} frames per second and the bird rises at 160 px/s; otherwise it shows the level wing and sinks with gravity 250 without leaving the screen.
  zh:
    - 动画小鸟
    - 按住空格时拍翅膀上升的{colour}小鸟
    - 用几帧画一只鸟，按键时扇动翅膀，松开就滑翔下落
    - 生成{colour}小鸟的三帧图像，翅膀在上、平、下。按住空格时以每秒 {rate} 帧播放动画，小鸟以每秒 160 像素上升；松开时显示平翅膀，以重力 250 下落，不会离开画面。
difficulty: medium
apis: [this.anims.create, generateTexture, this.physics.add.sprite, play, setVelocityY, setTexture]
plan:
  en:
    req: A bird flaps and rises while SPACE is held and glides otherwise
    steps: [Generate three textures with different wings, Create a flap animation from them, Add the bird as a physics sprite, While SPACE is down play it and rise, Otherwise stop it and show the level wing]
  zh:
    req: 按住空格小鸟拍翅上升，松开滑翔
    steps: [生成三张翅膀不同的纹理, 用它们创建拍翅动画, 添加小鸟物理精灵, 按住空格时播放动画并上升, 否则停止动画并显示平翅膀]
knobs:
  colour:
    - {code: "0xffb300", en: yellow, zh: 黄色}
    - {code: "0x42a5f5", en: blue, zh: 蓝色}
    - {code: "0xe53935", en: red, zh: 红色}
  rate: {code: "RATE = {}", values: [10, 6, 15]}
probe: |
  const bird = t.one('Sprite');
  const key = () => bird.texture.key;
  const rgb = [knobs.colour >> 16 & 255, knobs.colour >> 8 & 255, knobs.colour & 255];
  t.step();
  t.ok(t.count(rgb) > 200, 'the bird has the asked colour');
  const level = key();
  t.ok(t.travel(bird, () => t.step(20)).y > 5, 'without a key it glides down');
  t.ok(key() === level, 'with still wings');
  t.down('SPACE');
  const seen = new Set(), from = bird.y;
  let changes = 0, last = key();
  for (let i = 0; i < 60; i++) {
    t.step();
    seen.add(key());
    if (key() !== last) changes += 1;
    last = key();
  }
  t.near(bird.y - from, -160, 16, 'SPACE makes it rise');
  t.near(seen.size, 3, 0, 'it flaps with three frames');
  t.near(changes, knobs.rate, 2, 'at the asked frame rate');
  t.up('SPACE');
  t.step(3);
  t.ok(key() === level, 'without SPACE the wings are still again');
  const still = new Set();
  for (let i = 0; i < 40; i++) { t.step(); still.add(key()); }
  t.near(still.size, 1, 0, 'and stay still');
  t.ok(t.travel(bird, () => t.step(20)).y > 5, 'and it goes down');
  t.seconds(4);
  t.ok(bird.y < 600, 'it does not leave the screen');
*/
const RATE = 10;

class BirdScene extends Phaser.Scene {
  create() {
    this.drawFrame('wingUp', 2);
    this.drawFrame('wingLevel', 28);
    this.drawFrame('wingDown', 46);
    this.anims.create({
      key: 'flap',
      frames: [{ key: 'wingUp' }, { key: 'wingLevel' }, { key: 'wingDown' }, { key: 'wingLevel' }],
      frameRate: RATE,
      repeat: -1
    });

    this.bird = this.physics.add.sprite(400, 300, 'wingLevel').setCollideWorldBounds(true);
    this.space = this.input.keyboard.addKey('SPACE');
    this.add.text(20, 20, 'Hold SPACE to fly', { fontSize: '24px', color: '#0d47a1' });
  }

  drawFrame(key, tipY) {
    const g = this.add.graphics();
    g.fillStyle(0xffb300).fillEllipse(26, 24, 40, 22).fillTriangle(42, 18, 42, 30, 56, 24);
    g.fillStyle(0x5d4037).fillTriangle(16, 22, 34, 22, 22, tipY);
    g.generateTexture(key, 56, 48);
    g.destroy();
  }

  update() {
    if (this.space.isDown) {
      this.bird.setVelocityY(-160);
      this.bird.play('flap', true);
    } else if (this.bird.anims.isPlaying) {
      this.bird.stop();
      this.bird.setTexture('wingLevel');
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#bbdefb',
  physics: { default: 'arcade', arcade: { gravity: { y: 250 } } },
  scene: BirdScene
});

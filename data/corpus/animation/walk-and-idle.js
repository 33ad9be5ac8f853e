/* scene
tasks:
  en:
    - walking animation
    - play a walk animation while moving left or right and stand still otherwise
    - A figure in a {shirt} shirt with four generated walk frames; the left and right keys move it at {speed} px/s playing "walk", it faces the way it goes (flipX), and without a key it shows "idle".
  zh:
    - 走路动画
    - 左右移动时播放走路动画，停下时播放站立动画
    - 穿{shirt}衣服的角色有四帧生成的走路图；左右键以每秒 {speed} 像素移动并播放"walk"，用 flipX 朝向前进方向，没有按键时播放"idle"。
difficulty: medium
apis: [generateTexture, this.anims.create, play, setFlipX, createCursorKeys, setVelocityX]
plan:
  en:
    req: A figure walks with an animation, turns around and stands idle
    steps:
      - Draw the frames with swinging legs in preload
      - Create the walk and idle animations
      - Move by the cursor keys in update
      - Set flipX and play the fitting animation
  zh:
    req: 角色走动时播放动画，转身，停下时站立
    steps:
      - 在 preload 中画出摆腿的帧
      - 创建 walk 和 idle 动画
      - 在 update 中用方向键移动
      - 设置 flipX 并播放对应动画
knobs:
  speed: {code: "SPEED = {}", values: [180, 240]}
  shirt:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xe85d75", en: red, zh: 红色}
probe: |
  const hero = t.one('Sprite');
  const name = () => hero.anims.currentAnim.key;
  t.step(10);
  t.ok(name() === 'idle', 'it starts idle');
  t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 12, 'it moves at the asked speed');
  t.down('RIGHT'); t.step(10);
  t.ok(name() === 'walk' && hero.anims.isPlaying && !hero.flipX, 'it walks to the right');
  const seen = new Set(); for (let i = 0; i < 40; i++) { t.step(1); seen.add(hero.texture.key); }
  t.ok(seen.size >= 3, 'the walk frames change');
  t.up('RIGHT'); t.down('LEFT'); t.step(10);
  t.ok(name() === 'walk' && hero.flipX, 'it turns to the left');
  t.up('LEFT'); t.step(10);
  t.ok(name() === 'idle', 'it stands again');
*/
const SPEED = 180;

class WalkScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    [0, 10, 0, -10].forEach((swing, i) => {
      art.clear();
      art.lineStyle(6, 0xdddddd).lineBetween(24, 46, 24 + swing, 70).lineBetween(24, 46, 24 - swing, 70);
      art.fillStyle(0x3a86ff).fillRect(12, 20, 24, 28);
      art.fillStyle(0xffd6a5).fillCircle(26, 12, 11);
      art.generateTexture(`step${i}`, 48, 72);
    });
    art.destroy();
  }

  create() {
    this.anims.create({ key: 'idle', frames: [{ key: 'step0' }] });
    this.anims.create({
      key: 'walk',
      frames: [{ key: 'step0' }, { key: 'step1' }, { key: 'step2' }, { key: 'step3' }],
      frameRate: 8,
      repeat: -1
    });

    this.hero = this.physics.add.sprite(400, 400, 'step0').setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const direction = this.cursors.right.isDown - this.cursors.left.isDown;
    this.hero.setVelocityX(direction * SPEED);

    if (direction !== 0) {
      this.hero.setFlipX(direction < 0);
    }
    // true: do not start again when it is already playing
    this.hero.play(direction === 0 ? 'idle' : 'walk', true);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2d3a4a',
  physics: { default: 'arcade' },
  scene: WalkScene
});

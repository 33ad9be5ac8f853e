/* scene
tasks:
  en:
    - show how full the pool is
    - "a bullet pool with a limit, text shows used and free, nothing happens when it is empty"
    - A pool of {size} bullets; {key} fires one to the right at 300 px/s, the text shows getTotalUsed and the free rest, and when the group is full the text says Empty!
  zh:
    - 显示对象池用了多少
    - 有上限的子弹池，显示已用和剩余，用完就发不出来
    - "{size} 发子弹的池，按 {key} 以 300 的速度向右发射，文字显示 getTotalUsed 和剩余数量，用完时显示 Empty!"
difficulty: medium
apis: [getTotalUsed, getFirstDead, this.physics.add.group, this.input.keyboard.on, onWorldBounds]
plan:
  en:
    req: A pool of {size} bullets with a display of used and free ones
    steps:
      - Generate the textures
      - Fill a group with {size} sleeping bullets
      - Fire a free bullet when {key} is pressed
      - Give it back when it reaches the world bounds
      - Show the state of the pool every frame
  zh:
    req: "{size} 发子弹的对象池并显示占用情况"
    steps:
      - 生成纹理
      - 用 {size} 发休眠的子弹填满组
      - 按 {key} 发射一发空闲子弹
      - 碰到世界边界时归还
      - 每帧显示池的状态
knobs:
  size: {code: "SIZE = {}", values: [4, 6, 3]}
  key: {code: "keydown-{}", values: [SPACE, F]}
probe: |
  const bullets = () => t.objects(o => o.texture && o.texture.key === 'bullet');
  t.ok(t.text(new RegExp('0 used.*' + knobs.size + ' free')), 'all are free at first');
  t.press(knobs.key);
  t.step(3);
  t.ok(bullets().length === 1 && t.text(/1 used/), 'one is in use');
  const first = bullets()[0];
  t.near(t.travel(first, () => t.step(30)).x, 150, 8, 'it flies right at 300 px/s');
  for (let i = 0; i < knobs.size + 3; i++) t.press(knobs.key);
  t.step(2);
  t.ok(bullets().length === knobs.size, 'never more than the pool holds');
  t.ok(t.text(/Empty/), 'it says when it is empty');
  t.seconds(3);
  t.ok(bullets().length === 0 && t.text(/0 used/), 'all come back at the edge');
  t.press(knobs.key);
  t.ok(bullets().length === 1, 'and can be fired again');
*/
const SIZE = 4;

class PoolScene extends Phaser.Scene {
  constructor() {
    super({ key: 'pool' });
  }

  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffee58).fillRect(0, 0, 18, 6).generateTexture('bullet', 18, 6);
    g.clear();
    g.fillStyle(0x78909c).fillRect(0, 0, 60, 30).generateTexture('gun', 60, 30);
    g.destroy();
  }

  create() {
    this.add.image(80, 300, 'gun');
    this.label = this.add.text(16, 16, '', { fontSize: '22px' });

    this.bullets = this.physics.add.group({
      key: 'bullet',
      quantity: SIZE,
      maxSize: SIZE,
      active: false,
      visible: false,
      collideWorldBounds: true
    });
    this.physics.world.on('worldbounds', (body) => body.gameObject.disableBody(true, true));
    this.input.keyboard.on('keydown-SPACE', this.fire, this);
  }

  fire() {
    const bullet = this.bullets.getFirstDead();
    if (!bullet) return;
    bullet.enableBody(true, 120, 300, true, true);
    // Leaving the screen raises the worldbounds event.
    bullet.body.onWorldBounds = true;
    bullet.setVelocityX(300);
  }

  update() {
    const used = this.bullets.getTotalUsed();
    const empty = used === SIZE ? '  Empty!' : '';
    this.label.setText(`${used} used, ${SIZE - used} free${empty}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: PoolScene
});

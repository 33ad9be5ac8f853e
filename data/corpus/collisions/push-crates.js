/* scene
tasks:
  en:
    - push boxes
    - push crates onto the {colour} pad, when all are there it says done
    - Three pushable crates with drag; the player pushes them with the arrow keys at 180 px/s; every update counts the crates inside the pad with Phaser.Geom.Rectangle.Contains and shows "On the pad x / 3".
  zh:
    - 推箱子（物理版）
    - 把箱子推到{colour}垫子上，全推上去就显示完成
    - 三个带阻力、可推动的箱子，方向键以 180 的速度推动，每帧用 Phaser.Geom.Rectangle.Contains 统计垫子里的箱子，显示 “On the pad x / 3”。
difficulty: medium
apis: [setPushable, this.physics.add.group, this.physics.add.collider, Phaser.Geom.Rectangle.Contains, getBounds]
plan:
  en:
    req: The player pushes three crates onto a {colour} pad
    steps:
      - Generate the textures and draw the pad
      - Create crates with drag in a physics group
      - Collide the player with the crates and the crates with each other
      - Count the crates inside the pad in update
  zh:
    req: 玩家把三个箱子推到{colour}垫子上
    steps:
      - 生成纹理并画出垫子
      - 用物理组创建带阻力的箱子
      - 让玩家与箱子、箱子之间碰撞
      - 在 update 中统计垫子里的箱子
knobs:
  colour:
    - {code: "0xf2c94c", en: yellow, zh: 黄色}
    - {code: "0x6fcf97", en: green, zh: 绿色}
probe: |
  const player = t.one(o => o.texture && o.texture.key === 'player');
  const crates = t.objects(o => o.texture && o.texture.key === 'crate');
  t.ok(crates.length === 3, 'three crates');
  t.ok(t.text(/0 \/ 3/), 'none on the pad');
  const crate = crates[1], x = crate.x;
  t.hold('RIGHT', 150);
  t.ok(crate.x > x + 80, 'the crate is pushed');
  t.ok(player.x < crate.x - 30, 'the player does not go through it');
  t.seconds(2);
  t.near(t.travel(crate, () => t.step(20)).distance, 0, 1, 'drag stops the crate');
  t.ok(t.text(/1 \/ 3/), 'the crate on the pad is counted');
  crates.forEach((c, i) => c.body.reset(660, 220 + i * 80));
  t.step(5);
  t.ok(t.text(/3 \/ 3/) && t.text(/Done/), 'all on the pad: done');
*/
class CrateScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xb07d48).fillRect(0, 0, 48, 48).lineStyle(4, 0x6b4a2a).strokeRect(2, 2, 44, 44);
    g.generateTexture('crate', 48, 48);
    g.clear();
    g.fillStyle(0x2d9cdb).fillCircle(20, 20, 20).generateTexture('player', 40, 40);
    g.destroy();
  }

  create() {
    this.pad = this.add.rectangle(660, 300, 200, 320, 0xf2c94c, 0.5).getBounds();
    this.label = this.add.text(16, 16, '', { fontSize: '24px', color: '#222222' });

    this.crates = this.physics.add.group({ collideWorldBounds: true, dragX: 400, dragY: 400 });
    [180, 300, 420].forEach((y) => this.crates.create(350, y, 'crate'));

    this.player = this.physics.add.sprite(120, 300, 'player').setCollideWorldBounds(true);
    // The crates must not push back.
    this.player.setPushable(false);
    this.physics.add.collider(this.player, this.crates);
    this.physics.add.collider(this.crates, this.crates);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.setVelocity((right.isDown - left.isDown) * 180, (down.isDown - up.isDown) * 180);

    const crates = this.crates.getChildren();
    const done = crates.filter((crate) => Phaser.Geom.Rectangle.Contains(this.pad, crate.x, crate.y)).length;
    const ending = done === crates.length ? '  Done!' : '';
    this.label.setText(`On the pad ${done} / ${crates.length}${ending}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#e8e8e8',
  physics: { default: 'arcade' },
  scene: CrateScene
});

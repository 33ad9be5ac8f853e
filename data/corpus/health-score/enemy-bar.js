/* scene
tasks:
  en:
    - enemy with a health bar over its head
    - click the enemy to hurt it, the bar above it follows and shrinks
    - An enemy walks left and right with a small {bar} health bar above its head; each click takes one of {hits} hit points and it disappears at zero, then a new one comes after a second.
  zh:
    - 敌人头顶血条
    - 点击敌人扣血，头顶的血条跟着走并变短
    - 敌人左右走动，头顶有{bar}小血条；每次点击扣一点（共 {hits} 点），归零后消失，一秒后出现新的敌人。
difficulty: medium
apis: [generateTexture, this.add.container, this.add.image, this.tweens.add, setInteractive, this.time.delayedCall]
plan:
  en:
    req: A walking enemy with its own bar loses one of {hits} hit points per click
    steps:
      - Generate the enemy texture
      - Put image and bar into one container
      - Walk it with a yoyo tween
      - On click reduce the hit points and scale the bar
      - Destroy it at zero and call spawn again after a second
  zh:
    req: 会走动的敌人带血条，每次点击扣一点，共 {hits} 点
    steps:
      - 生成敌人纹理
      - 把图片和血条放进同一个容器
      - 用往返补间让它走动
      - 点击时扣血并缩放血条
      - 归零时销毁并在一秒后重新生成
knobs:
  hits: {code: "HIT_POINTS = {}", values: [4, 5, 3]}
  bar:
    - {code: "0x44dd66", en: green, zh: 绿色}
    - {code: "0xffcc33", en: yellow, zh: 黄色}
probe: |
  const images = () => t.objects('Image');
  const bar = () => t.one('Rectangle');
  const world = (o) => o.getWorldTransformMatrix();
  const place = () => { const m = world(images()[0]); return { x: m.tx, y: m.ty }; };
  const hit = () => { const p = place(); t.click(p.x, p.y); };
  const x = world(bar()).tx;
  t.step(40);
  t.ok(Math.abs(world(bar()).tx - x) > 10, 'the bar walks with the enemy');
  t.near(bar().scaleX, 1, 0.01, 'it is full at first');
  hit();
  t.near(bar().scaleX, 1 - 1 / knobs.hits, 0.05, 'a click shortens it');
  for (let i = 1; i < knobs.hits; i++) hit();
  t.step(5);
  t.ok(images().length === 0, 'the enemy is gone at zero');
  t.seconds(1.2);
  t.ok(images().length === 1 && Math.abs(bar().scaleX - 1) < 0.01, 'a new enemy comes with full health');
*/
const HIT_POINTS = 4;

class EnemyScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xcc4455).fillRoundedRect(0, 0, 64, 64, 12);
    art.fillStyle(0xffffff).fillCircle(20, 24, 7).fillCircle(44, 24, 7);
    art.generateTexture('enemy', 64, 64).destroy();
  }

  create() {
    this.spawn();
  }

  spawn() {
    const body = this.add.image(0, 0, 'enemy').setInteractive();
    const bar = this.add.rectangle(-32, -48, 64, 8, 0x44dd66).setOrigin(0, 0.5);
    // the bar is a child, so it moves with the enemy
    const enemy = this.add.container(150, 320, [body, bar]);
    this.tweens.add({ targets: enemy, x: 650, duration: 4000, yoyo: true, repeat: -1 });

    let left = HIT_POINTS;
    body.on('pointerdown', () => {
      left -= 1;
      bar.scaleX = left / HIT_POINTS;
      if (left === 0) {
        this.tweens.killTweensOf(enemy);
        enemy.destroy();
        this.time.delayedCall(1000, this.spawn, [], this);
      }
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2b3a',
  scene: EnemyScene
});

/* scene
tasks:
  en:
    - breakable blocks like Mario
    - the hero jumps and hits blocks from below with the head, bricks break and gold blocks give a coin
    - platformer where bumping a brick from underneath destroys it
    - "A row of six 48 px blocks at y = 360, four {brick} bricks and two gold ones. Arrow keys run at 200 px/s, UP jumps at {jump} px/s. Hit from below by the head a brick breaks into two pieces that fall, a gold block throws up a coin, raises Coins by 1 and turns grey for good. From above all blocks can be stood on."
  zh:
    - 顶砖块
    - 像马里奥那样从下面用头顶砖块，砖块会碎，金色方块会出金币
    - 平台游戏，跳起来撞碎头上的方块
    - y = 360 处一排六个 48 像素的方块，四块{brick}砖和两块金色方块。方向键以每秒 200 像素移动，上键以每秒 {jump} 像素起跳。用头从下面撞，砖会碎成两片落下，金色方块弹出一枚金币，Coins 加 1，然后永远变灰。从上面可以站在所有方块上。
difficulty: medium
apis: [this.physics.add.staticGroup, this.physics.add.collider, touching.up, block.destroy, setFillStyle, this.tweens.add]
plan:
  en:
    req: Bricks break and gold blocks give a coin when they are hit from below
    steps: [Build the row of blocks from a string, Run and jump with the arrow keys, See in the collider whether the head touched, Break a brick into falling pieces, Pop a coin out of a gold block and turn it grey]
  zh:
    req: 从下面撞时砖块碎裂，金色方块出金币
    steps: [用字符串排出一行方块, 用方向键跑和跳, 在碰撞回调里判断是否用头撞到, 砖块碎成落下的碎片, 金色方块弹出金币并变灰]
knobs:
  jump: {code: "JUMP = {}", values: [520, 560]}
  brick:
    - {code: "0xb5651d", en: brown, zh: 棕色}
    - {code: "0xc1121f", en: red, zh: 红色}
probe: |
  const player = t.one((o) => o.fillColor === 0x3a86ff);
  const blocks = () => t.objects((o) => o.type === 'Rectangle' && o.width === 48);
  const bricks = () => blocks().filter((o) => o.fillColor === knobs.brick);
  const gold = blocks().filter((o) => o.fillColor !== knobs.brick);
  t.ok(bricks().length === 4 && gold.length === 2, 'four bricks and two gold blocks');
  t.seconds(1);
  const floor = player.y;
  t.near(t.travel(player, () => t.hold('RIGHT', 20)).x, 66, 10, 'RIGHT runs');
  const jumpUnder = (block) => {
    player.body.reset(block.x, floor); t.step(2); t.hold('UP', 2);
    let top = player.y;
    for (let i = 0; i < 80; i++) { t.step(); top = Math.min(top, player.y); }
    return top;
  };
  player.body.reset(bricks()[0].x, 290); t.seconds(0.7);
  t.near(player.y, 360 - 24 - player.height / 2, 2, 'the hero can stand on a block');
  t.ok(bricks().length === 4, 'which does not break from above');
  const brick = bricks()[0];
  const top = jumpUnder(brick);
  t.ok(bricks().length === 3 && !bricks().includes(brick), 'a hit from below breaks the brick');
  t.ok(top > 384, 'it stopped the head');
  t.near(player.y, floor, 1, 'the hero falls back to the ground');
  t.near(t.number(/coins/i), 0, 0, 'a brick holds no coin');
  const colour = gold[0].fillColor;
  jumpUnder(gold[0]);
  t.near(t.number(/coins/i), 1, 0, 'a gold block gives a coin');
  t.ok(blocks().includes(gold[0]) && gold[0].fillColor !== colour, 'it stays and turns grey');
  jumpUnder(gold[0]);
  t.near(t.number(/coins/i), 1, 0, 'it gives only one');
  t.ok(jumpUnder(brick) < 384, 'the way is free where the brick was');
*/
const JUMP = 520;
const BRICK = 0xb5651d;
const GOLD = 0xffc300;
const USED = 0x6c757d;
const ROW = 'B?BB?B';

class BricksScene extends Phaser.Scene {
  create() {
    this.coins = 0;
    this.label = this.add.text(16, 16, 'Coins: 0', { fontSize: '28px', color: '#03045e' });
    const ground = this.physics.add.existing(this.add.rectangle(400, 560, 800, 80, 0x6a994e), true);
    this.blocks = this.physics.add.staticGroup();
    [...ROW].forEach((sign, i) => {
      this.blocks.add(this.add.rectangle(275 + i * 50, 360, 48, 48, sign === '?' ? GOLD : BRICK));
    });

    this.player = this.physics.add.existing(this.add.rectangle(150, 490, 32, 40, 0x3a86ff));
    this.player.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.player, ground);
    this.physics.add.collider(this.player, this.blocks, this.bump, null, this);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  bump(player, block) {
    // only a hit with the head counts
    if (!player.body.touching.up) return;
    if (block.fillColor === BRICK) this.breakBrick(block);
    if (block.fillColor === GOLD) this.popCoin(block);
  }

  breakBrick(block) {
    for (const side of [-1, 1]) {
      const piece = this.add.rectangle(block.x + side * 12, block.y, 20, 30, BRICK);
      this.tweens.add({
        targets: piece,
        x: block.x + side * 60,
        y: 640,
        angle: side * 180,
        duration: 500,
        onComplete: () => piece.destroy()
      });
    }
    block.destroy();
  }

  popCoin(block) {
    block.setFillStyle(USED);
    this.coins += 1;
    this.label.setText(`Coins: ${this.coins}`);
    const coin = this.add.circle(block.x, block.y - 38, 12, GOLD);
    this.tweens.add({ targets: coin, y: block.y - 100, alpha: 0, duration: 500, onComplete: () => coin.destroy() });
  }

  update() {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * 200);
    if (up.isDown && body.touching.down) body.setVelocityY(-JUMP);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#90e0ef',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: BricksScene
});

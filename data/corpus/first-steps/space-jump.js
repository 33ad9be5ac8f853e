/* scene
tasks:
  en:
    - press space to jump
    - a block on the ground that jumps when i hit space
    - "A {colour} block stands on a ground strip with gravity 900; SPACE gives it an upward velocity of {jump}, but only while it touches the ground."
  zh:
    - 按空格跳
    - 地面上的方块，按空格键就跳起来
    - '{colour}方块站在地面上，重力 900；按空格以 {jump} 的速度向上跳，只有落地时才能跳'
difficulty: easy
apis: [this.physics.add.existing, this.physics.add.collider, setVelocityY, keydown-SPACE, body.touching.down]
plan:
  en:
    req: SPACE makes a {colour} block on the ground jump
    steps: [Draw the ground with a static body, Draw the block with a body, Collide the two, Jump on SPACE when it touches the ground]
  zh:
    req: 空格键让地面上的{colour}方块跳起
    steps: [画带静态身体的地面, 画带身体的方块, 让两者碰撞, 着地时按空格起跳]
knobs:
  colour:
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0x2ec4b6", en: turquoise, zh: 青色}
  jump: {code: "JUMP = {}", values: [450, 550]}
probe: |
  const block = t.objects('Rectangle').find((o) => o.width < 100);
  t.seconds(2);
  const ground = block.y;
  t.near(t.travel(block, () => t.step(20)).y, 0, 1, 'it stands on the ground');
  t.press('SPACE');
  t.ok(block.y < ground - 15, 'SPACE makes it jump');
  let top = block.y;
  t.press('SPACE');
  for (let i = 0; i < 90; i++) { t.step(); top = Math.min(top, block.y); }
  t.near(ground - top, knobs.jump ** 2 / 1800, 15, 'as high as its speed says with no second jump in the air');
  t.near(block.y, ground, 1, 'it lands again');
*/
const JUMP = 450;

class JumpScene extends Phaser.Scene {
  create() {
    const ground = this.add.rectangle(400, 560, 800, 80, 0x6a994e);
    this.physics.add.existing(ground, true);

    const block = this.add.rectangle(400, 480, 50, 50, 0xff9f1c);
    this.physics.add.existing(block);
    this.physics.add.collider(block, ground);

    this.input.keyboard.on('keydown-SPACE', () => {
      if (block.body.touching.down) {
        block.body.setVelocityY(-JUMP);
      }
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a2d2ff',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: JumpScene
});

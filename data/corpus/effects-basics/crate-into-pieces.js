/* scene
tasks:
  en:
    - smash crates
    - a box that breaks into pieces when I click it
    - three {colour} crates on the ground, tapping one makes it burst and the splinters fly around and vanish
    - 'Three {colour} crates of 80 px stand on the floor. A click on one destroys it and throws {pieces} square pieces of 20 px out of it in all directions; they fall with gravity 700, bounce on the floor and fade out after 0.7 seconds. A text counts "Broken: 1".'
  zh:
    - 砸箱子
    - 点一下就碎成几块的箱子
    - 地上有三个{colour}箱子，点哪个哪个炸开，碎片飞散后消失
    - '地面上有三个 80 像素的{colour}箱子，点击后箱子消失，朝四周飞出 {pieces} 块 20 像素的方形碎片，碎片以重力 700 落下、在地面弹起，0.7 秒后淡出。文字统计"Broken: 1"。'
difficulty: medium
apis: [this.physics.add.group, this.physics.velocityFromAngle, this.physics.add.collider, this.tweens.add, setInteractive]
plan:
  en:
    req: Clicking a {colour} crate breaks it into {pieces} flying pieces
    steps: [Add a static floor, Make a physics group for the pieces that collides with it, Place three clickable crates, On a click throw pieces in all directions, Fade the pieces out, Remove the crate and count it]
  zh:
    req: 点击{colour}箱子使它碎成 {pieces} 块
    steps: [添加静态地面, 建立与地面碰撞的碎片物理组, 放三个可点击的箱子, 点击时向四周抛出碎片, 让碎片淡出, 移除箱子并计数]
knobs:
  pieces: {code: "PIECES = {}", values: [8, 6, 12]}
  colour:
    - {code: "0xa1662f", en: brown, zh: 棕色}
    - {code: "0x78909c", en: grey, zh: 灰色}
probe: |
  const sized = (size) => t.objects((o) => o.type === 'Rectangle' && o.width === size);
  const spread = (axis) => Math.max(...sized(20).map((o) => o[axis])) - Math.min(...sized(20).map((o) => o[axis]));
  t.near(sized(80).length, 3, 0, 'there are three crates');
  t.ok(sized(80).every((o) => o.fillColor === knobs.colour), 'in the asked colour');
  t.click(400, 150);
  t.ok(sized(20).length === 0 && t.number(/broken/i) === 0, 'a click beside them does nothing');
  const first = sized(80)[0], x = first.x;
  t.click(first);
  t.near(sized(80).length, 2, 0, 'a click removes the crate');
  t.near(sized(20).length, knobs.pieces, 0, 'and makes as many pieces as asked');
  t.near(t.number(/broken/i), 1, 0, 'it is counted');
  t.step(15);
  t.ok(spread('x') > 80 && spread('y') > 30, 'the pieces fly apart');
  const middle = sized(20).reduce((sum, o) => sum + o.x, 0) / sized(20).length;
  t.near(middle, x, 40, 'from where the crate was');
  t.ok(sized(20).every((o) => o.y < 545), 'none goes through the floor');
  t.seconds(1.3);
  t.near(sized(20).length, 0, 0, 'then they are gone');
  t.click(sized(80)[0]);
  t.ok(sized(80).length === 1 && t.number(/broken/i) === 2, 'the next crate breaks as well');
*/
const PIECES = 8;

class CrateScene extends Phaser.Scene {
  create() {
    this.broken = 0;
    this.label = this.add.text(20, 20, 'Broken: 0', { fontSize: '28px', color: '#263238' });

    const floor = this.add.rectangle(400, 570, 800, 60, 0x4e342e);
    this.physics.add.existing(floor, true);
    this.pieces = this.physics.add.group({ bounceY: 0.4 });
    this.physics.add.collider(this.pieces, floor);

    for (const x of [160, 400, 640]) {
      const crate = this.add.rectangle(x, 500, 80, 80, 0xa1662f).setStrokeStyle(4, 0x3e2723);
      crate.setInteractive();
      crate.on('pointerdown', () => this.smash(crate));
    }
  }

  smash(crate) {
    for (let i = 0; i < PIECES; i++) {
      const piece = this.add.rectangle(crate.x, crate.y, 20, 20, 0xa1662f);
      this.pieces.add(piece);
      this.physics.velocityFromAngle(i * 360 / PIECES, 260, piece.body.velocity);
      piece.body.velocity.y -= 250;
      piece.body.setAngularVelocity(360);
      this.tweens.add({
        targets: piece,
        alpha: 0,
        delay: 700,
        duration: 400,
        onComplete: () => piece.destroy()
      });
    }
    crate.destroy();
    this.broken += 1;
    this.label.setText('Broken: ' + this.broken);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#b3e5fc',
  physics: { default: 'arcade', arcade: { gravity: { y: 700 } } },
  scene: CrateScene
});

/* scene
tasks:
  en:
    - face the walking direction
    - a duck that walks left and right and turns round so that it always looks where it goes
    - flip the character when it changes direction
    - A {colour} duck drawn with graphics stands on the grass and looks right. LEFT and RIGHT walk at {speed} px/s, setFlipX turns it towards the way it goes, and it keeps looking there when the key is let go.
  zh:
    - 角色面朝移动方向
    - 一只左右走的鸭子，往哪边走就转身朝哪边看
    - 小人向左走时翻转图片
    - 草地上有一只用图形画的{colour}鸭子，开始时朝右。左右键以每秒 {speed} 像素行走，用 setFlipX 让它面朝前进的方向，松开按键后保持原来的朝向。
difficulty: easy
apis: [generateTexture, this.add.image, createCursorKeys, setFlipX, Phaser.Math.Clamp]
plan:
  en:
    req: A {colour} duck that looks the way it walks
    steps:
      - Draw the duck looking right and make a texture of it
      - Put it on the grass
      - Read LEFT and RIGHT as a direction
      - Flip the image when the direction is left and move it
  zh:
    req: 面朝行走方向的{colour}鸭子
    steps:
      - 画一只朝右的鸭子并生成纹理
      - 把它放在草地上
      - 把左右键读成方向
      - 方向向左时翻转图片并移动
knobs:
  speed: {code: "SPEED = {}", values: [200, 140, 260]}
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0xf8f9fa", en: white, zh: 白色}
    - {code: "0x06d6a0", en: green, zh: 绿色}
probe: |
  const duck = t.one('Image');
  const beak = () => t.centre([247, 127, 0], 20).x - duck.x;
  t.step();
  t.ok(t.count([knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255], 10) > 1500, 'the duck has the asked colour');
  t.ok(beak() > 20, 'it looks right at first');
  t.near(t.travel(duck, () => t.hold('LEFT', 30)).x, -knobs.speed / 2, 8, 'LEFT walks left at the asked speed');
  t.ok(duck.flipX && beak() < -20, 'and turns it to the left');
  t.near(t.travel(duck, () => t.step(30)).x, 0, 0.5, 'it stands still without a key');
  t.ok(beak() < -20, 'and goes on looking left');
  t.near(t.travel(duck, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 8, 'RIGHT walks right');
  t.ok(!duck.flipX && beak() > 20, 'and turns it back');
  t.hold('LEFT', 240);
  t.near(duck.x, 48, 1, 'it does not leave the screen');
*/
const SPEED = 200;

class DuckScene extends Phaser.Scene {
  preload() {
    // drawn once, looking right
    const art = this.make.graphics({}, false);
    art.fillStyle(0xffd166).fillEllipse(36, 52, 64, 44).fillCircle(58, 24, 20);
    art.fillStyle(0xf77f00).fillTriangle(74, 16, 96, 26, 74, 34);
    art.fillStyle(0x000000).fillCircle(63, 18, 4);
    art.generateTexture('duck', 96, 76);
    art.destroy();
  }

  create() {
    this.add.rectangle(400, 550, 800, 100, 0x588157);
    this.duck = this.add.image(400, 500, 'duck').setOrigin(0.5, 1);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const direction = this.cursors.right.isDown - this.cursors.left.isDown;
    if (direction === 0) return;
    this.duck.setFlipX(direction < 0);
    const x = this.duck.x + direction * SPEED * delta / 1000;
    this.duck.x = Phaser.Math.Clamp(x, 48, 752);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#ade8f4',
  scene: DuckScene
});

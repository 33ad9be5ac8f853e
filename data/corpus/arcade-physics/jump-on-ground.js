/* scene
tasks:
  en:
    - press {key} to jump
    - "a little hero who stands on the ground and jumps when I press {key}"
    - The player stands on a green floor with gravity 900 and jumps with {key} at {jump} px/s, but only while it is on the ground.
  zh:
    - 按 {key} 跳
    - 小人站在地上，按 {key} 键起跳
    - 重力 900，玩家站在绿色地面上，按 {key} 以 {jump} 的初速度起跳，只有站在地上时才能跳。
difficulty: easy
apis: [this.physics.add.staticImage, this.physics.add.sprite, this.physics.add.collider, this.input.keyboard.addKey, setVelocityY]
plan:
  en:
    req: The player jumps with {key} when it stands on the ground
    steps:
      - Generate textures for the hero and the ground in preload
      - Add a static ground and a sprite that falls on it
      - Collide the two
      - In update call setVelocityY when the key is down and the body touches the ground
  zh:
    req: 玩家站在地面时按 {key} 起跳
    steps:
      - 在 preload 中生成主角和地面的纹理
      - 添加静态地面和会下落的主角
      - 让两者碰撞
      - 在 update 中检查按键和是否着地，再用 setVelocityY 起跳
knobs:
  key: {code: "JUMP_KEY = '{}'", values: [SPACE, W, UP]}
  jump: {code: "JUMP_SPEED = {}", values: [450, 600, 380]}
probe: |
  const hero = t.one('Sprite');
  t.seconds(1.5);
  const floor = hero.y;
  t.near(t.travel(hero, () => t.step(30)).distance, 0, 1, 'it rests on the ground');
  let top = floor;
  t.press(knobs.key);
  for (let i = 0; i < 90; i++) { t.step(); top = Math.min(top, hero.y); }
  const height = knobs.jump * knobs.jump / 1800;
  t.near(floor - top, height, height * 0.2, 'it jumps as high as asked');
  t.near(hero.y, floor, 2, 'it comes down again');
  t.down(knobs.key);
  t.step(10);
  t.up(knobs.key);
  t.step(10);
  const rising = hero.body.velocity.y;
  t.press(knobs.key);
  t.ok(hero.body.velocity.y >= rising, 'no second jump in the air');
*/
const JUMP_KEY = 'SPACE';
const JUMP_SPEED = 450;

class JumpScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xff8844).fillRect(0, 0, 32, 48).generateTexture('hero', 32, 48);
    g.clear();
    g.fillStyle(0x44aa55).fillRect(0, 0, 800, 60).generateTexture('ground', 800, 60);
    g.destroy();
  }

  create() {
    const ground = this.physics.add.staticImage(400, 570, 'ground');
    this.hero = this.physics.add.sprite(400, 400, 'hero');
    this.physics.add.collider(this.hero, ground);
    this.jumpKey = this.input.keyboard.addKey(JUMP_KEY);
  }

  update() {
    // Jump only from the ground.
    if (this.jumpKey.isDown && this.hero.body.touching.down) {
      this.hero.setVelocityY(-JUMP_SPEED);
    }
  }
}

new Phaser.Game({
  width: 800,
  height: 600,
  backgroundColor: '#87ceeb',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: JumpScene
});

/* scene
tasks:
  en:
    - touch controls for a platformer
    - on-screen buttons for left, right and jump
    - Three round buttons at the bottom; holding the left or right one runs at {speed} px/s, pressing the third jumps from the ground. They also work for several fingers at once.
  zh:
    - 手机按键
    - 屏幕上的左、右、跳三个按钮控制角色
    - 屏幕底部三个圆形按钮，按住左右以每秒 {speed} 像素跑动，按跳跃键在地面上起跳，支持多点触控。
difficulty: medium
apis: [this.input.addPointer, this.add.circle, setInteractive, this.physics.add.sprite, setVelocityX, onFloor]
plan:
  en:
    req: Run and jump with three on-screen buttons
    steps:
      - Generate the hero texture in preload
      - Allow two more fingers with this.input.addPointer
      - Draw the buttons as interactive circles that remember whether they are held
      - Reset them on pointerup and pointerout
      - Move the hero from the held buttons in update
  zh:
    req: 用屏幕上的三个按钮控制跑和跳
    steps:
      - 在 preload 中生成角色纹理
      - 用 this.input.addPointer 再支持两根手指
      - 画可交互的圆形按钮，记住是否按住
      - pointerup 和 pointerout 时复位
      - 在 update 中根据按住的按钮移动角色
knobs:
  speed: {code: "SPEED = {}", values: [220, 160, 280]}
probe: |
  const hero = t.one('Sprite');
  const [left, right, jump] = t.objects((o) => o.type === 'Arc' && o.input).sort((a, b) => a.x - b.x);
  t.seconds(1);
  const floor = hero.y;
  t.near(floor, 435, 2, 'it stands above the buttons');
  const hold = (button, frames) => t.travel(hero, () => { t.pointerDown(button); t.step(frames); t.pointerUp(button); t.step(2); });
  t.near(hold(right, 30).x, knobs.speed / 2, 20, 'the right button runs right');
  t.near(hold(left, 30).x, -knobs.speed / 2, 20, 'the left button runs left');
  t.near(t.travel(hero, () => t.step(20)).distance, 0, 0.5, 'it stands when no button is held');
  t.ok(hold(jump, 8).y < -30, 'the third button jumps');
  t.seconds(1.5);
  t.near(hero.y, floor, 1, 'and lands');
  t.pointerDown(right);
  t.step(5);
  t.move(400, 100);
  t.step(3);
  t.near(t.travel(hero, () => t.step(20)).x, 0, 0.5, 'sliding off a button lets it go');
  t.pointerUp(400, 100);
*/
const SPEED = 220;

class TouchScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xe07a5f).fillRoundedRect(0, 0, 40, 50, 8).generateTexture('hero', 40, 50);
    g.destroy();
  }

  create() {
    // Phaser follows one finger by default; this adds two.
    this.input.addPointer(2);
    this.physics.world.setBounds(0, 0, 800, 460);
    this.add.rectangle(400, 530, 800, 140, 0x3d405b);
    this.hero = this.physics.add.sprite(400, 400, 'hero').setCollideWorldBounds(true);

    this.left = this.addButton(90, 530, '<');
    this.right = this.addButton(220, 530, '>');
    this.jump = this.addButton(710, 530, '^');
  }

  addButton(x, y, sign) {
    const state = { held: false };
    const button = this.add.circle(x, y, 50, 0x81b29a, 0.8).setInteractive();
    this.add.text(x, y, sign, { fontSize: '40px' }).setOrigin(0.5);

    button.on('pointerdown', () => { state.held = true; });
    button.on('pointerup', () => { state.held = false; });
    button.on('pointerout', () => { state.held = false; });
    return state;
  }

  update() {
    this.hero.setVelocityX(SPEED * (this.right.held - this.left.held));
    if (this.jump.held && this.hero.body.onFloor()) this.hero.setVelocityY(-450);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f4f1de',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: TouchScene
});

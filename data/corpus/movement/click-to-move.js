/* scene
tasks:
  en:
    - click to move
    - the player walks to where I click and stops there
    - Use this.physics.moveTo so that a {colour} circle walks to the clicked point at {speed} px/s and stops exactly on it.
  zh:
    - 点击移动
    - 点哪里角色就走到哪里，到了就停
    - 用 this.physics.moveTo 让{colour}圆形以每秒 {speed} 像素走到鼠标点击的位置，并正好停在那里。
difficulty: easy
apis: [this.physics.add.image, this.physics.moveTo, this.input.on, Phaser.Math.Distance.BetweenPoints, generateTexture]
plan:
  en:
    req: Walk a {colour} circle to the clicked point at {speed} px/s and stop there
    steps:
      - Generate the circle texture in preload
      - Add it with this.physics.add.image
      - On pointerdown remember the target and call this.physics.moveTo
      - In update stop it with body.reset once it is close enough
  zh:
    req: 让{colour}圆形以每秒 {speed} 像素走到点击的位置并停下
    steps:
      - 在 preload 中生成圆形纹理
      - 用 this.physics.add.image 添加角色
      - 在 pointerdown 时记住目标并调用 this.physics.moveTo
      - 在 update 中足够近时用 body.reset 停下
knobs:
  colour:
    - {code: "0xffcc33", en: yellow, zh: 黄色}
    - {code: "0x66ccff", en: blue, zh: 蓝色}
  speed: {code: "SPEED = {}", values: [200, 140, 320]}
probe: |
  const player = t.one('Image');
  t.near(t.travel(player, () => t.step(30)).distance, 0, 0.5, 'it waits for a click');
  const moved = t.travel(player, () => { t.click(600, 300); t.step(28); });
  t.near(moved.x, knobs.speed / 2, 20, 'it walks right at the asked speed');
  t.seconds(3);
  t.near(player.x, 600, 1, 'it stops at the clicked x');
  t.click(600, 100);
  t.seconds(3);
  t.near(player.y, 100, 1, 'it walks to the next click');
*/
const SPEED = 200;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffcc33).fillCircle(20, 20, 20).generateTexture('player', 40, 40);
  g.destroy();
}

function create() {
  this.player = this.physics.add.image(400, 300, 'player');
  this.target = new Phaser.Math.Vector2(400, 300);

  this.input.on('pointerdown', (pointer) => {
    this.target.set(pointer.worldX, pointer.worldY);
    this.physics.moveTo(this.player, this.target.x, this.target.y, SPEED);
  });
}

function update(time, delta) {
  const distance = Phaser.Math.Distance.BetweenPoints(this.player, this.target);

  // Closer than one frame of walking: stop exactly on the target.
  if (this.player.body.speed > 0 && distance <= SPEED * delta / 1000) {
    this.player.body.reset(this.target.x, this.target.y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#20302a',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});

/* scene
tasks:
  en:
    - bullets please
    - a ship at the bottom that shoots upwards with {key}
    - The ship moves left and right at 260 px/s; {key} fires one {colour} bullet straight up at {speed} px/s, and bullets that leave the screen are destroyed.
  zh:
    - 飞船射击
    - 屏幕下方的飞船，按 {key} 向上发射子弹
    - 飞船以 260 的速度左右移动，按 {key} 以 {speed} 的速度向正上方发射一颗{colour}子弹，飞出屏幕的子弹要销毁。
difficulty: easy
apis: [this.physics.add.group, setVelocityY, this.input.keyboard.on, this.input.keyboard.createCursorKeys, destroy]
plan:
  en:
    req: A ship fires {colour} bullets upwards when {key} is pressed
    steps:
      - Generate ship and bullet textures
      - Add the ship and a group for the bullets
      - On {key} create a bullet above the ship and send it up
      - Move the ship with the cursor keys
      - Destroy bullets above the screen
  zh:
    req: 按 {key} 让飞船向上发射{colour}子弹
    steps:
      - 生成飞船和子弹的纹理
      - 添加飞船和子弹组
      - 按 {key} 时在飞船上方创建子弹并向上飞
      - 用方向键移动飞船
      - 销毁飞出屏幕的子弹
knobs:
  key: {code: "keydown-{}", values: [SPACE, X, ENTER]}
  speed: {code: "BULLET_SPEED = {}", values: [400, 500, 300]}
  colour:
    - {code: "0xffeb3b", en: yellow, zh: 黄色}
    - {code: "0x00e5ff", en: cyan, zh: 青色}
probe: |
  const bullets = () => t.objects(o => o.texture && o.texture.key === 'bullet');
  const ship = t.one(o => o.texture && o.texture.key === 'ship');
  t.ok(bullets().length === 0, 'no bullet before the key');
  t.press(knobs.key);
  t.ok(bullets().length === 1, 'one bullet a press');
  const bullet = bullets()[0];
  t.near(bullet.x, ship.x, 2, 'it leaves from the ship');
  const flight = t.travel(bullet, () => t.step(30));
  t.near(flight.y, -knobs.speed / 2, 15, 'it flies up at the asked speed');
  t.near(flight.x, 0, 1, 'straight');
  t.near(t.travel(ship, () => t.hold('RIGHT', 30)).x, 130, 10, 'the ship moves');
  t.press(knobs.key);
  t.near(bullets().at(-1).x, ship.x, 6, 'the next one leaves from the new place');
  t.seconds(4);
  t.ok(bullets().length === 0, 'bullets off the screen are destroyed');
*/
const BULLET_SPEED = 400;

let ship;
let bullets;
let cursors;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x4fc3f7).fillTriangle(20, 0, 0, 40, 40, 40);
  g.generateTexture('ship', 40, 40);
  g.clear();
  g.fillStyle(0xffeb3b).fillRect(0, 0, 6, 16);
  g.generateTexture('bullet', 6, 16);
  g.destroy();
}

function create() {
  ship = this.physics.add.sprite(400, 550, 'ship').setCollideWorldBounds(true);
  bullets = this.physics.add.group();
  cursors = this.input.keyboard.createCursorKeys();
  this.input.keyboard.on('keydown-SPACE', shoot);
}

function shoot() {
  const bullet = bullets.create(ship.x, ship.y - 30, 'bullet');
  bullet.setVelocityY(-BULLET_SPEED);
}

function update() {
  if (cursors.left.isDown) ship.setVelocityX(-260);
  else if (cursors.right.isDown) ship.setVelocityX(260);
  else ship.setVelocityX(0);

  // Copy the list: destroy() takes bullets out of it.
  bullets.getChildren().slice().forEach((bullet) => {
    if (bullet.y < -20) bullet.destroy();
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0d1117',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});

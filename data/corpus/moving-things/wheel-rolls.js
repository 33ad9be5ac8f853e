/* scene
tasks:
  en:
    - rolling wheel
    - a wheel on the ground that I roll with left and right and that keeps rolling for a while
    - make a {colour} wheel turn properly when it travels, not slide, with the arrow keys
    - "A {colour} wheel of radius {radius} with a cross of spokes stands on the ground. LEFT and RIGHT accelerate it by {push} px/s² up to 350 px/s, without a key it slows down by 150 px/s². It turns by the way it goes divided by its radius, and bounces off the sides with half its speed."
  zh:
    - 滚动的轮子
    - 地上有一个轮子，用左右键让它滚，松手后还会滚一会儿
    - 让{colour}轮子移动时真正地转动而不是滑动，用方向键控制
    - 半径 {radius} 的{colour}轮子带十字辐条，立在地上。左右键以每平方秒 {push} 像素加速，最高 350，不按键时以 150 减速。转过的角度等于走过的路程除以半径，碰到左右边缘以一半速度弹回。
difficulty: medium
apis: [generateTexture, this.physics.add.image, setAccelerationX, setDragX, setRotation, setCollideWorldBounds]
plan:
  en:
    req: Roll a {colour} wheel of radius {radius} with the arrow keys
    steps: [Generate a texture with spokes, Add the wheel with drag and a top speed, Accelerate it with LEFT and RIGHT, Turn it by its x divided by the radius]
  zh:
    req: 用方向键滚动半径 {radius} 的{colour}轮子
    steps: [生成带辐条的纹理, 添加有阻力和最高速度的轮子, 用左右键加速, 按 x 除以半径来转动]
knobs:
  colour:
    - {code: "0xe9c46a", en: yellow, zh: 黄色}
    - {code: "0xe76f51", en: orange, zh: 橙色}
    - {code: "0x8ecae6", en: light blue, zh: 浅蓝色}
  radius: {code: "RADIUS = {}", values: [50, 40, 60]}
  push: {code: "PUSH = {}", values: [240, 180, 300]}
probe: |
  const wheel = t.one((o) => o.texture && o.texture.key === 'wheel');
  t.near(wheel.displayWidth, 2 * knobs.radius, 1, 'the wheel has the asked size');
  const roll = (frames) => {
    let turned = 0, last = wheel.rotation;
    const from = wheel.x;
    for (let i = 0; i < frames; i++) {
      t.step();
      let by = wheel.rotation - last;
      if (by > Math.PI) by -= 2 * Math.PI;
      if (by < -Math.PI) by += 2 * Math.PI;
      turned += by;
      last = wheel.rotation;
    }
    return { turned, way: wheel.x - from };
  };
  t.near(roll(20).way, 0, 1, 'it stands at first');
  t.down('RIGHT');
  const first = roll(60);
  t.up('RIGHT');
  t.near(first.way, knobs.push / 2, knobs.push * 0.08, 'RIGHT accelerates it as asked');
  t.near(first.turned, first.way / knobs.radius, 0.2, 'it turns as far as it goes');
  const speed = wheel.body.velocity.x;
  const second = roll(30);
  t.ok(second.way > 20, 'it rolls on without a key');
  t.near(wheel.body.velocity.x, speed - 75, 15, 'and slows down');
  t.near(second.turned, second.way / knobs.radius, 0.2, 'still turning');
  t.down('LEFT');
  for (let i = 0; i < 240 && wheel.body.velocity.x > -80; i++) t.step();
  const third = roll(10);
  t.up('LEFT');
  t.ok(third.way < -5 && third.turned < -0.1, 'LEFT rolls it back the other way');
  t.seconds(6);
  t.near(roll(30).way, 0, 1, 'it comes to rest');
  t.ok(wheel.x > 0 && wheel.x < 800, 'on the screen');
*/
const RADIUS = 50;
const PUSH = 240;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x343a40).fillCircle(RADIUS, RADIUS, RADIUS);
  g.fillStyle(0xe9c46a).fillCircle(RADIUS, RADIUS, RADIUS - 10);
  g.lineStyle(6, 0x343a40);
  g.lineBetween(0, RADIUS, 2 * RADIUS, RADIUS);
  g.lineBetween(RADIUS, 0, RADIUS, 2 * RADIUS);
  g.generateTexture('wheel', 2 * RADIUS, 2 * RADIUS);
  g.destroy();
}

function create() {
  this.add.rectangle(400, 550, 800, 100, 0x588157);
  this.wheel = this.physics.add.image(400, 500 - RADIUS, 'wheel');
  this.wheel.setDragX(150).setMaxVelocity(350);
  this.wheel.setCollideWorldBounds(true).setBounce(0.5);
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right } = this.cursors;
  this.wheel.setAccelerationX((right.isDown - left.isDown) * PUSH);
  this.wheel.setRotation(this.wheel.x / RADIUS);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a2d2ff',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});

/* scene
tasks:
  en:
    - dog on an elastic leash
    - I walk with the arrow keys and a {colour} ball hangs on me by a rubber band
    - when I go too far away the stretchy rope drags the little one after me, with slack it just lies there
    - "The arrow keys walk a white 40 px square from (200, 300) at {speed} px/s. A {colour} circle of radius 16 at (140, 300) is tied to it by a line. While they are further apart than {rope} px, the line is red and pulls the circle with 12 px/s² for each px too much; its speed fades at a rate of 3 per second."
  zh:
    - 弹性绳牵着的小狗
    - 我用方向键走，一个{colour}小球用橡皮筋拴在我身上
    - 我走太远时，有弹性的绳子把小家伙拖过来，绳子松时它就停在那里
    - 方向键让 40 像素的白色方块从 (200, 300) 以每秒 {speed} 像素行走。(140, 300) 处半径 16 的{colour}圆用线拴着。两者距离超过 {rope} 像素时线变红，每超出一像素就以 12 的加速度拉圆；圆的速度以每秒 3 的速率衰减。
difficulty: medium
apis: [this.add.graphics, lineBetween, Phaser.Math.Distance.BetweenPoints, Phaser.Math.Angle.BetweenPoints, Phaser.Math.Vector2]
plan:
  en:
    req: A rubber band of {rope} px drags a {colour} ball after the player
    steps: [Draw the player and the ball and a Graphics for the rope, Walk with the arrow keys, Pull the ball by how far the rope is stretched, Slow the ball down a little each frame, Draw the rope again]
  zh:
    req: "{rope} 像素的橡皮筋拖着{colour}球跟在玩家后面"
    steps: [画玩家、球和绳子用的 Graphics, 用方向键行走, 按绳子拉长的程度拉球, 每帧让球慢一点, 重新画绳子]
knobs:
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x80ed99", en: green, zh: 绿色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  rope: {code: "ROPE = {}", values: [120, 150, 180]}
  speed: {code: "SPEED = {}", values: [220, 160, 280]}
probe: |
  const owner = t.one('Rectangle');
  const dog = t.one('Arc');
  const apart = () => Math.hypot(owner.x - dog.x, owner.y - dog.y);
  t.ok(dog.fillColor === knobs.colour, 'the ball has the asked colour');
  const slack = t.travel(dog, () => t.hold('RIGHT', 10));
  t.near(slack.distance, 0, 1, 'with slack the ball stays');
  t.ok(owner.x > 200 + knobs.speed / 8, 'while the player walks');
  const pulled = t.travel(dog, () => t.hold('RIGHT', 90));
  t.ok(pulled.x > 20, 'the rope drags it along');
  t.ok(apart() > knobs.rope + 8, 'and stretches');
  t.step(240);
  t.ok(apart() <= knobs.rope + 3, 'then it pulls the ball near again');
  t.near(t.travel(dog, () => t.step(30)).distance, 0, 2, 'where it comes to rest');
  const lifted = t.travel(dog, () => { t.hold('UP', 100); t.step(120); });
  t.ok(owner.y < 60 && lifted.y < -20, 'it works upwards too');
*/
const SPEED = 220;
const ROPE = 120;
const STIFFNESS = 12;
const FADE = 3;

class LeashScene extends Phaser.Scene {
  create() {
    this.rope = this.add.graphics();
    this.owner = this.add.rectangle(200, 300, 40, 40, 0xffffff);
    this.dog = this.add.circle(140, 300, 16, 0xffb703);
    this.speed = new Phaser.Math.Vector2(0, 0);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const seconds = delta / 1000;
    const { owner, dog, speed } = this;
    const { left, right, up, down } = this.cursors;
    const step = SPEED * seconds;
    owner.x = Phaser.Math.Clamp(owner.x + (right.isDown - left.isDown) * step, 20, 780);
    owner.y = Phaser.Math.Clamp(owner.y + (down.isDown - up.isDown) * step, 20, 580);

    const stretch = Math.max(0, Phaser.Math.Distance.BetweenPoints(dog, owner) - ROPE);
    const angle = Phaser.Math.Angle.BetweenPoints(dog, owner);
    speed.x += Math.cos(angle) * stretch * STIFFNESS * seconds;
    speed.y += Math.sin(angle) * stretch * STIFFNESS * seconds;
    speed.scale(1 - FADE * seconds);
    dog.x += speed.x * seconds;
    dog.y += speed.y * seconds;

    this.rope.clear().lineStyle(4, stretch > 0 ? 0xff4d4d : 0xadb5bd);
    this.rope.lineBetween(dog.x, dog.y, owner.x, owner.y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#31572c',
  scene: LeashScene
});

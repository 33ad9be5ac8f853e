/* scene
tasks:
  en:
    - mud makes me slow and grass makes me fast
    - walk over different ground, on the brown strip my circle crawls and on the green one it races
    - floor zones that change the speed of the player, with a text that says what it stands on and how fast it is
    - "A {colour} circle of radius 20 starts at (80, 300) and moves with the arrow keys at {speed} px/s. On a brown strip from x = 220 to 380 its speed is multiplied by {mud}, on a green strip from x = 480 to 640 it is doubled. A text names the ground and the speed."
  zh:
    - 泥地变慢，加速带变快
    - 走过不同的地面，在棕色地带上圆爬得慢，在绿色地带上跑得飞快
    - 会改变玩家速度的地面区域，文字显示站在什么上面、速度多少
    - 半径 20 的{colour}圆从 (80, 300) 出发，用方向键以每秒 {speed} 像素移动。在 x = 220 到 380 的棕色地带上速度乘以 {mud}，在 x = 480 到 640 的绿色地带上加倍。文字显示地面名称和速度。
difficulty: easy
apis: [this.add.rectangle, this.input.keyboard.createCursorKeys, getBounds, Phaser.Math.Clamp, setText]
plan:
  en:
    req: Mud slows a {colour} circle down and a boost strip speeds it up
    steps: [Draw the strips and note the factor of each, Find the strip under the player, Move at the speed times its factor, Show the ground and the speed]
  zh:
    req: 泥地让{colour}圆变慢，加速带让它变快
    steps: [画出地带并记下各自的倍数, 查找玩家脚下的地带, 按速度乘倍数移动, 显示地面和速度]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xf8f9fa", en: white, zh: 白色}
  speed: {code: "SPEED = {}", values: [200, 150, 260]}
  mud: {code: "MUD = {}", values: [0.4, 0.25, 0.5]}
probe: |
  const hero = t.one('Arc');
  t.ok(hero.fillColor === knobs.colour, 'the player has the asked colour');
  const walkTo = (x) => {
    for (let i = 0; i < 600 && hero.x < x; i++) t.step();
  };
  const pace = (frames) => t.travel(hero, () => t.step(frames)).x * 60 / frames;
  t.near(t.travel(hero, () => t.hold('UP', 20)).y, -knobs.speed / 3, knobs.speed / 15, 'it moves in all directions');
  t.down('RIGHT');
  t.step(2);
  t.near(pace(20), knobs.speed, knobs.speed * 0.05, 'the asked speed on the road');
  walkTo(240);
  t.near(pace(20), knobs.speed * knobs.mud, knobs.speed * 0.05, 'slower in the mud');
  t.ok(t.text(/mud/i), 'which the text names');
  walkTo(400);
  t.near(pace(5), knobs.speed, knobs.speed * 0.05, 'normal again behind it');
  walkTo(500);
  t.near(pace(10), knobs.speed * 2, knobs.speed * 0.1, 'twice as fast on the boost');
  t.near(t.number(/\d/), knobs.speed * 2, 1, 'and the text shows it');
  t.step(90);
  t.up('RIGHT');
  t.ok(hero.x > 700 && hero.x < 800, 'it stays on the screen');
*/
const SPEED = 200;
const MUD = 0.4;
const BOOST = 2;

function create() {
  this.zones = [
    { name: 'mud', factor: MUD, shape: this.add.rectangle(300, 300, 160, 600, 0x7f5539) },
    { name: 'boost', factor: BOOST, shape: this.add.rectangle(560, 300, 160, 600, 0x38b000) }
  ];
  this.hero = this.add.circle(80, 300, 20, 0x3a86ff);
  this.label = this.add.text(20, 20, '', { fontSize: '26px' });
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update(time, delta) {
  const { hero } = this;
  const ground = this.zones.find((zone) => zone.shape.getBounds().contains(hero.x, hero.y));
  const speed = ground ? SPEED * ground.factor : SPEED;
  const step = speed * delta / 1000;

  const { left, right, up, down } = this.cursors;
  hero.x = Phaser.Math.Clamp(hero.x + (right.isDown - left.isDown) * step, 20, 780);
  hero.y = Phaser.Math.Clamp(hero.y + (down.isDown - up.isDown) * step, 20, 580);
  this.label.setText(`${ground ? ground.name : 'road'}: ${speed} px/s`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#495057',
  scene: { create, update }
});

/* scene
tasks:
  en:
    - stealth where noise gives me away
    - walking makes noise and wakes the dogs, with shift I sneak quietly to the cheese
    - "Arrow keys walk a mouse at 200 px/s with a noise ring of {loud} px round it; while SHIFT is held it sneaks at 80 px/s with a ring of {quiet} px, standing still it makes none. A sleeping dog inside the ring wakes up and turns red: caught. Touching the cheese on the right wins, R starts again."
  zh:
    - 走路有声音的潜行游戏
    - 走路会吵醒狗，按住 Shift 悄悄走过去偷奶酪
    - 方向键让老鼠以每秒 200 像素走动，身边有半径 {loud} 像素的声音圈；按住 Shift 以每秒 80 像素潜行，声音圈只有 {quiet} 像素，不动就没有声音；睡着的狗进到圈里就会醒来变红，被抓住；碰到右边的奶酪获胜，按 R 重来
difficulty: medium
apis: [isUp, this.input.keyboard.addKeys, setRadius, setStrokeStyle, Phaser.Math.Distance.BetweenPoints, this.scene.restart]
plan:
  en:
    req: Sneak past sleeping dogs that wake up from noise
    steps: [Place mouse dogs and cheese, Walk fast or sneak with shift, Make the ring as wide as the noise, Wake a dog inside the ring, Win at the cheese, Restart with R]
  zh:
    req: 悄悄走过会被声音吵醒的狗
    steps: [放置老鼠、狗和奶酪, 快走或按 Shift 潜行, 声音圈大小随噪音变化, 圈内的狗醒来, 碰到奶酪获胜, 按 R 重来]
knobs:
  loud: {code: "LOUD = {}", values: [140, 160]}
  quiet: {code: "QUIET = {}", values: [40, 50]}
probe: |
  const find = (colour) => t.objects((o) => o.fillColor === colour && o.isFilled);
  const mouse = () => find(0xdee2e6)[0];
  const dogs = () => t.objects((o) => o.type === 'Ellipse');
  const ring = () => t.objects((o) => o.type === 'Arc' && !o.isFilled && o.isStroked)[0];
  t.near(t.travel(mouse(), () => t.hold('UP', 15)).y, -50, 7, 'it walks');
  t.down('DOWN'); t.step(3);
  t.near(ring().radius, knobs.loud, 0, 'walking is loud');
  t.down('SHIFT'); t.step(3);
  t.near(ring().radius, knobs.quiet, 0, 'sneaking is quiet');
  t.near(t.travel(mouse(), () => t.step(15)).y, 20, 3, 'but slow');
  t.up('SHIFT'); t.up('DOWN'); t.step(3);
  t.ok(!ring() || ring().radius === 0 || !ring().visible, 'standing makes no noise');
  const asleep = dogs()[0].fillColor;
  t.ok(dogs().length >= 3 && dogs().every((d) => d.fillColor === asleep), 'the dogs sleep');
  const to = (x, y, keys = []) => {
    for (let i = 0; i < 900 && Math.hypot(x - mouse().x, y - mouse().y) > 8 && !t.text(/caught|cheese!/i); i++) {
      const dx = x - mouse().x, dy = y - mouse().y;
      t.hold([...keys, Math.abs(dx) > 4 && (dx > 0 ? 'RIGHT' : 'LEFT'), Math.abs(dy) > 4 && (dy > 0 ? 'DOWN' : 'UP')].filter(Boolean), 1);
    }
  };
  const cheese = t.one('Triangle');
  to(700, 300);
  t.ok(t.text(/caught/i) && dogs().some((d) => d.fillColor !== asleep), 'noise wakes a dog');
  t.near(t.travel(mouse(), () => t.hold('LEFT', 10)).distance, 0, 0, 'then it is over');
  t.press('R'); t.step(2);
  t.ok(!t.text(/caught/i) && mouse().x < 100 && dogs().every((d) => d.fillColor === asleep), 'R starts again');
  for (const [x, y] of [[300, 300], [410, 200], [520, 190], [640, 250], [cheese.x, cheese.y]]) to(x, y, ['SHIFT']);
  t.ok(t.text(/cheese!/i), 'who sneaks gets the cheese');
*/
const LOUD = 140;
const QUIET = 40;
const DOGS = [[300, 180], [300, 420], [500, 300], [640, 120], [640, 480]];

let mouse;
let cheese;
let ring;
let dogs;
let keys;
let message;
let over;

function create() {
  over = false;
  dogs = DOGS.map(([x, y]) => this.add.ellipse(x, y, 70, 44, 0x8d6e63));
  cheese = this.add.triangle(740, 300, 0, 36, 44, 36, 44, 0, 0xffca3a);
  mouse = this.add.circle(50, 300, 14, 0xdee2e6);
  ring = this.add.circle(50, 300, LOUD).setStrokeStyle(2, 0xffffff, 0.6);
  message = this.add.text(400, 30, 'Hold SHIFT to sneak', { fontSize: '26px' }).setOrigin(0.5);

  keys = this.input.keyboard.addKeys('UP,DOWN,LEFT,RIGHT,SHIFT');
  this.input.keyboard.on('keydown-R', () => this.scene.restart());
}

function update(time, delta) {
  if (over) return;
  const direction = new Phaser.Math.Vector2(
    keys.RIGHT.isDown - keys.LEFT.isDown,
    keys.DOWN.isDown - keys.UP.isDown
  ).normalize();

  const speed = keys.SHIFT.isUp ? 200 : 80;
  walk(direction.scale((speed * delta) / 1000));
  showNoise(direction.length() > 0);
  listen();

  if (Phaser.Math.Distance.BetweenPoints(mouse, cheese) < 30) end('You got the cheese!');
}

function walk(step) {
  mouse.x = Phaser.Math.Clamp(mouse.x + step.x, 14, 786);
  mouse.y = Phaser.Math.Clamp(mouse.y + step.y, 14, 586);
}

function showNoise(moving) {
  const radius = keys.SHIFT.isUp ? LOUD : QUIET;
  ring.setVisible(moving).setRadius(radius).setPosition(mouse.x, mouse.y);
}

function listen() {
  const woken = dogs.find((dog) => Phaser.Math.Distance.BetweenPoints(dog, ring) < ring.radius);
  if (!ring.visible || !woken) return;
  woken.setFillStyle(0xe63946);
  end('Caught! Press R');
}

function end(words) {
  over = true;
  message.setText(words);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283618',
  scene: { create, update }
});

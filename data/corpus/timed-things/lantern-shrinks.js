/* scene
tasks:
  en:
    - dark cave with a lantern
    - my light gets smaller and smaller, oil makes it big again
    - find the flasks in a dark cave before the lamp goes out
    - 'A blue square moves with the arrow keys at 220 px/s through a dark cave. Only a circle around it can be seen; its radius starts at {radius} px and shrinks by {shrink} px per second. Each of four yellow flasks in the corners makes it full again. With all of them "You found all the oil!" is shown, without light "The light went out"; R starts again.'
  zh:
    - 黑暗洞穴和灯笼
    - 我的灯光越来越小，捡到油又变大
    - 在灯灭之前找到黑暗洞穴里的油瓶
    - '蓝色方块用方向键以每秒 220 像素在黑暗洞穴里移动，只能看见它周围的一个圆；半径从 {radius} 像素开始，每秒缩小 {shrink} 像素。四个角落的黄色油瓶每个都能让灯光恢复。全部找到显示"You found all the oil!"，灯灭了显示"The light went out"；按 R 重新开始。'
difficulty: hard
apis: [this.make.graphics, createGeometryMask, setMask, this.add.container, Phaser.Math.Distance.BetweenPoints, this.scene.restart]
plan:
  en:
    req: Collect oil in a dark cave while the light of the lantern shrinks
    steps: [Put floor and flasks and player into a container, Mask it with a graphics object that is not on the display list, Move the player with the arrow keys, Shrink the radius with delta, Redraw the light circle around the player, Refill it at a flask, End without light or with all flasks]
  zh:
    req: 灯光不断缩小时在黑暗洞穴中收集灯油
    steps: [把地面、油瓶和玩家放进容器, 用不在显示列表中的 Graphics 做遮罩, 用方向键移动玩家, 用 delta 缩小半径, 在玩家周围重画光圈, 碰到油瓶时恢复, 灯灭或集齐时结束]
knobs:
  radius: {code: "RADIUS = {}", values: [200, 170]}
  shrink: {code: "SHRINK = {}", values: [20, 15, 25]}
probe: |
  const player = () => t.one((o) => o.type === 'Rectangle' && o.width === 30);
  const flasks = () => t.objects('Arc');
  const seen = () => t.count([0x8d, 0x6e, 0x63]);
  const says = (words) => t.texts().some((s) => words.test(s));
  const area = (radius) => Math.PI * radius * radius;
  const keys = ['LEFT', 'RIGHT', 'UP', 'DOWN'];
  const go = (x, y, done = () => false) => {
    let frames = 0;
    for (; frames < 250 && !done(); frames++) {
      keys.forEach((key) => t.up(key));
      const dx = x - player().x, dy = y - player().y;
      if (Math.abs(dx) < 5 && Math.abs(dy) < 5) break;
      if (Math.abs(dx) >= 5) t.down(dx < 0 ? 'LEFT' : 'RIGHT');
      if (Math.abs(dy) >= 5) t.down(dy < 0 ? 'UP' : 'DOWN');
      t.step();
    }
    keys.forEach((key) => t.up(key));
    return frames;
  };
  const lit = (radius, what) => t.near(seen(), area(radius), area(radius) * 0.12 + 900, what);
  t.step(1);
  lit(knobs.radius, 'only a circle of the asked size is seen');
  t.near(flasks().length, 4, 0, 'there are four flasks');
  t.step(120);
  lit(knobs.radius - 2 * knobs.shrink, 'it shrinks');
  const flask = flasks()[0];
  go(flask.x, flask.y, () => flasks().length === 3);
  t.near(flasks().length, 3, 0, 'a flask is collected');
  const back = go(400, 300);
  lit(knobs.radius - knobs.shrink * back / 60, 'and makes the light full again');
  t.step(Math.ceil(knobs.radius / knobs.shrink * 60) + 20);
  t.ok(says(/went out/i) && seen() < 1500, 'at last the light goes out');
  t.near(t.travel(player(), () => t.hold('LEFT', 20)).distance, 0, 1, 'then nobody moves');
  t.press('R');
  t.step(2);
  t.ok(!says(/went out/i) && flasks().length === 4 && seen() > area(knobs.radius) * 0.7, 'R starts again');
  for (const next of flasks()) {
    const before = flasks().length;
    go(next.x, next.y, () => flasks().length < before);
  }
  t.ok(flasks().length === 0 && says(/all the oil/i), 'with all flasks the cave is won');
*/
const RADIUS = 200;
const SHRINK = 20;
const SPEED = 220;

class CaveScene extends Phaser.Scene {
  create() {
    this.radius = RADIUS;
    this.over = false;
    const floor = this.add.rectangle(400, 300, 800, 600, 0x8d6e63);
    this.player = this.add.rectangle(400, 300, 30, 30, 0x42a5f5);
    this.flasks = [[120, 120], [680, 120], [680, 480], [120, 480]].map(([x, y]) =>
      this.add.circle(x, y, 14, 0xffeb3b));

    this.light = this.make.graphics();
    const cave = this.add.container(0, 0, [floor, ...this.flasks, this.player]);
    cave.setMask(this.light.createGeometryMask());
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  end(message) {
    this.over = true;
    this.add.text(400, 300, message, { fontSize: '44px' }).setOrigin(0.5);
  }

  update(time, delta) {
    if (this.over) return;
    const { left, right, up, down } = this.cursors;
    const step = SPEED * delta / 1000;
    const { player, flasks } = this;
    player.x = Phaser.Math.Clamp(player.x + (right.isDown - left.isDown) * step, 15, 785);
    player.y = Phaser.Math.Clamp(player.y + (down.isDown - up.isDown) * step, 15, 585);

    this.radius = Math.max(0, this.radius - SHRINK * delta / 1000);
    const found = flasks.find((flask) => Phaser.Math.Distance.BetweenPoints(player, flask) < 32);
    if (found) {
      flasks.splice(flasks.indexOf(found), 1);
      found.destroy();
      this.radius = RADIUS;
    }

    this.light.clear().fillStyle(0xffffff).fillCircle(player.x, player.y, this.radius);
    if (flasks.length === 0) this.end('You found all the oil!');
    else if (this.radius === 0) this.end('The light went out');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b0a09',
  scene: CaveScene
});

/* scene
tasks:
  en:
    - king of the hill for 2 players
    - two players fight for a circle that moves around, whoever stands in it alone gets points
    - one keyboard and two friends, hold the marked area to earn seconds of glory, if both are inside nobody earns
    - 'A red square moves with WASD and a blue one with the arrow keys, both 36 px and 240 px/s. A {colour} zone of radius 90 starts at (400, 300) and jumps to a random place every 5 seconds. Who stands in it alone gets 10 points per second; the first with {goal} wins, for example "Red wins!", everything stops and R restarts.'
  zh:
    - 双人占山为王
    - 两个玩家争夺会移动的圆圈，独自站在里面的人得分
    - 一个键盘两个朋友，守住标出的区域就得分，两人都在里面谁也不得分
    - '红色方块用 WASD、蓝色方块用方向键移动，都是 36 像素、每秒 240 像素。半径 90 的{colour}区域从 (400, 300) 开始，每 5 秒跳到随机位置。独自站在里面的人每秒得 10 分，先到 {goal} 分的获胜并显示如"Red wins!"，一切停止，按 R 重新开始。'
difficulty: medium
apis: [this.input.keyboard.addKeys, this.time.addEvent, Phaser.Math.Distance.BetweenPoints, Phaser.Math.Clamp, Phaser.Math.Between]
plan:
  en:
    req: Two players fight for a zone that moves every five seconds
    steps: [Draw the zone and two players with their keys, Move both in update, Let the zone jump by a timer, Look who stands in it, Give points to one who is alone there, End when one has enough points]
  zh:
    req: 两名玩家争夺每五秒移动一次的区域
    steps: [画区域和两名玩家并设置按键, 在 update 中移动两人, 用定时器让区域跳动, 查看谁站在里面, 给独自在里面的人加分, 到目标分数时结束]
knobs:
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0x95d5b2", en: green, zh: 绿色}
    - {code: "0xcdb4db", en: purple, zh: 紫色}
  goal: {code: "GOAL = {}", values: [50, 40, 80]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const zone = () => t.one('Arc');
  const players = () => t.objects((o) => o.type === 'Rectangle' && o.width === 36).sort((a, b) => a.x - b.x);
  const gap = (one) => Math.hypot(one.x - zone().x, one.y - zone().y);
  const [red, blue] = players();
  t.ok(zone().fillColor === knobs.colour && zone().radius === 90, 'the zone has the asked colour');
  t.ok(t.travel(red, () => t.hold('W', 15)).y < -45, 'W moves red up');
  t.hold('S', 15);
  t.ok(read('Red') === 0 && read('Blue') === 0, 'outside nobody gets points');
  for (let i = 0; i < 120 && gap(red) > 60; i++) t.hold('D', 1);
  const had = read('Red');
  t.seconds(1);
  t.near(read('Red') - had, 10, 2, 'alone inside red gets 10 points a second');
  for (let i = 0; i < 120 && gap(blue) > 60; i++) t.hold('LEFT', 1);
  const both = read('Red');
  t.step(24);
  t.ok(read('Red') === both && read('Blue') === 0, 'with both inside nobody gets points');
  const at = { x: zone().x, y: zone().y };
  red.setPosition(20, 20);
  blue.setPosition(780, 580);
  t.seconds(5);
  t.ok(Math.hypot(zone().x - at.x, zone().y - at.y) > 1, 'the zone moves');
  for (let i = 0; i < 100 && !says(/wins/); i++) {
    blue.setPosition(zone().x, zone().y);
    red.setPosition(zone().x < 400 ? 760 : 40, 40);
    t.step(12);
  }
  t.ok(says(/Blue wins/) && read('Blue') === knobs.goal, 'enough points win');
  t.ok(t.movers(() => t.hold(['A', 'LEFT', 'W'], 20)).length === 0, 'then everything stops');
  t.press('R');
  t.step(5);
  t.ok(read('Blue') === 0 && read('Red') === 0 && !says(/wins/), 'R starts again');
*/
const GOAL = 50;

class ZoneScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.zone = this.add.circle(400, 300, 90, 0xffd166);
    this.players = [
      this.addPlayer('Red', 80, 0xd62828, { left: 'A', right: 'D', up: 'W', down: 'S' }),
      this.addPlayer('Blue', 720, 0x1d4ed8, { left: 'LEFT', right: 'RIGHT', up: 'UP', down: 'DOWN' })
    ];
    this.label = this.add.text(400, 30, '', { fontSize: '30px' }).setOrigin(0.5);
    this.time.addEvent({ delay: 5000, loop: true, callback: () => this.moveZone() });
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addPlayer(name, x, colour, keys) {
    const player = this.add.rectangle(x, 300, 36, 36, colour).setName(name);
    player.keys = this.input.keyboard.addKeys(keys);
    player.points = 0;
    return player;
  }

  moveZone() {
    if (this.over) return;
    this.zone.setPosition(Phaser.Math.Between(100, 700), Phaser.Math.Between(150, 500));
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = delta / 1000;
    this.players.forEach((player) => this.walk(player, 240 * seconds));

    const inside = this.players.filter((one) => Phaser.Math.Distance.BetweenPoints(one, this.zone) < 90);
    if (inside.length === 1) {
      const [player] = inside;
      player.points = Math.min(GOAL, player.points + 10 * seconds);
      if (player.points === GOAL) this.win(player);
    }
    this.label.setText(this.players.map((one) => `${one.name}: ${Math.floor(one.points)}`).join('   '));
  }

  walk(player, step) {
    const { left, right, up, down } = player.keys;
    player.x = Phaser.Math.Clamp(player.x + (right.isDown - left.isDown) * step, 18, 782);
    player.y = Phaser.Math.Clamp(player.y + (down.isDown - up.isDown) * step, 18, 582);
  }

  win(player) {
    this.over = true;
    this.add.text(400, 90, `${player.name} wins! Press R`, { fontSize: '44px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3a5a40',
  scene: ZoneScene
});

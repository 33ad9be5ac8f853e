/* scene
tasks:
  en:
    - two player coin collecting game
    - two squares on one keyboard race for coins, after {seconds} seconds the one with more wins
    - multiplayer for siblings, both run around and grab yellow money that pops up again somewhere else until the clock stops
    - 'A red square moves with WASD and a {colour} one with the arrow keys, 40 px and 260 px/s. {count} yellow coins of radius 12 lie at random places; a touched coin counts for that player and comes back elsewhere. After {seconds} seconds everything stops and "Red wins!", "Blue wins!" or "Draw!" appears; R restarts. The second player is called Blue.'
  zh:
    - 双人抢金币游戏
    - 两个方块用同一个键盘抢金币，{seconds} 秒后多的人赢
    - 兄弟姐妹一起玩，两人到处跑着抢黄色钱币，捡走后会在别处再出现，直到时间结束
    - '红色方块用 WASD、{colour}方块用方向键移动，40 像素，每秒 260 像素。随机位置有 {count} 枚半径 12 的黄色金币，碰到的金币算给该玩家并在别处再出现。{seconds} 秒后一切停止，显示"Red wins!"、"Blue wins!"或"Draw!"，按 R 重新开始。第二个玩家叫 Blue。'
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.input.keyboard.addKeys, setCollideWorldBounds, Phaser.Math.Between, this.physics.pause]
plan:
  en:
    req: Two players collect coins for {seconds} seconds
    steps: [Draw both players with their keys, Put the coins into a group at random places, Move both players in update, Count a touched coin for the player and move it elsewhere, Let the time run down, Compare the coins at the end]
  zh:
    req: 两名玩家在 {seconds} 秒内抢金币
    steps: [画两名玩家并设置按键, 把金币放进组并随机摆放, 在 update 中移动两人, 碰到的金币给该玩家计数并换位置, 倒计时, 结束时比较金币数]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x00b4d8", en: light blue, zh: 浅蓝色}
  count: {code: "COUNT = {}", values: [6, 4, 9]}
  seconds: {code: "SECONDS = {}", values: [20, 15, 30]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const players = () => t.objects('Rectangle').sort((a, b) => a.x - b.x);
  const [red, blue] = players();
  t.ok(t.objects('Arc').length === knobs.count, 'as many coins as asked');
  t.ok(blue.fillColor === knobs.colour, 'the right player has the asked colour');
  t.near(read('Time'), knobs.seconds, 1, 'the time starts as asked');
  t.ok(t.travel(red, () => t.hold('W', 20)).y < -60 && Math.abs(blue.y - 300) < 1, 'W moves only red');
  t.ok(t.travel(blue, () => t.hold('DOWN', 20)).y > 60, 'DOWN moves blue');
  const chase = (who, name, left, right, up, down) => {
    const had = read(name);
    const coin = t.objects('Arc')[0];
    for (let i = 0; i < 300 && read(name) === had; i++) {
      const keys = [];
      if (Math.abs(coin.x - who.x) > 8) keys.push(coin.x > who.x ? right : left);
      if (Math.abs(coin.y - who.y) > 8) keys.push(coin.y > who.y ? down : up);
      t.hold(keys.length ? keys : [up], 1);
    }
    t.ok(read(name) > had, name + ' collects a coin');
    t.ok(t.objects('Arc').length === knobs.count, 'which comes back');
  };
  chase(red, 'Red', 'A', 'D', 'W', 'S');
  chase(blue, 'Blue', 'LEFT', 'RIGHT', 'UP', 'DOWN');
  t.ok(!says(/wins|Draw/), 'nobody has won before the end');
  for (let i = 0; i < 2000 && !says(/wins|Draw/); i++) t.step();
  const r = read('Red'), b = read('Blue');
  t.ok(says(r > b ? /Red wins/ : b > r ? /Blue wins/ : /Draw/) && read('Time') === 0, 'the one with more coins wins');
  t.ok(t.movers(() => t.hold(['D', 'LEFT'], 20)).length === 0, 'then everything stops');
  t.press('R');
  t.step(5);
  t.ok(!says(/wins|Draw/) && read('Time') >= knobs.seconds - 1, 'R starts again');
*/
const COUNT = 6;
const SECONDS = 20;

class CoinDuelScene extends Phaser.Scene {
  create() {
    this.left = SECONDS;
    this.coins = this.physics.add.group();
    for (let i = 0; i < COUNT; i++) {
      const coin = this.add.circle(0, 0, 12, 0xffd60a);
      this.coins.add(coin);
      this.place(coin);
    }
    this.red = this.addPlayer(200, 0xd62828, { left: 'A', right: 'D', up: 'W', down: 'S' });
    this.blue = this.addPlayer(600, 0x3a86ff, { left: 'LEFT', right: 'RIGHT', up: 'UP', down: 'DOWN' });
    this.label = this.add.text(400, 30, '', { fontSize: '28px' }).setOrigin(0.5);
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addPlayer(x, colour, keys) {
    const player = this.add.rectangle(x, 300, 40, 40, colour);
    this.physics.add.existing(player);
    player.body.setCollideWorldBounds(true);
    player.keys = this.input.keyboard.addKeys(keys);
    player.coins = 0;
    this.physics.add.overlap(player, this.coins, (_, coin) => {
      player.coins += 1;
      this.place(coin);
    });
    return player;
  }

  place(coin) {
    coin.body.reset(Phaser.Math.Between(40, 760), Phaser.Math.Between(80, 560));
  }

  walk(player) {
    const { left, right, up, down } = player.keys;
    player.body.setVelocity((right.isDown - left.isDown) * 260, (down.isDown - up.isDown) * 260);
  }

  update(time, delta) {
    if (this.left === 0) return;
    this.walk(this.red);
    this.walk(this.blue);
    this.left = Math.max(0, this.left - delta / 1000);
    this.label.setText(`Red: ${this.red.coins}   Time: ${Math.ceil(this.left)}   Blue: ${this.blue.coins}`);
    if (this.left === 0) this.end();
  }

  end() {
    this.physics.pause();
    const lead = this.red.coins - this.blue.coins;
    const message = lead === 0 ? 'Draw!' : lead > 0 ? 'Red wins!' : 'Blue wins!';
    this.add.text(400, 300, message + ' Press R', { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3d5a40',
  physics: { default: 'arcade' },
  scene: CoinDuelScene
});

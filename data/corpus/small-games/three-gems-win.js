/* scene
tasks:
  en:
    - collect gems and win
    - make a game where I pick up three {colour} gems with the arrow keys and then it says You win
    - "The player is a 40 px square moved with the arrow keys at {speed} px/s. Three {colour} gems lie on the screen; a touched gem disappears and is counted as Gems: 1 / 3. After the third one You win! is shown and the player stops."
  zh:
    - 收集宝石就赢
    - 做个小游戏，用方向键收集三颗{colour}宝石，收集完显示胜利
    - 玩家是 40 像素的方块，用方向键以每秒 {speed} 像素移动。画面上有三颗{colour}宝石，碰到就消失并计数（Gems 1 / 3），三颗都收集后显示“You win!”，玩家停住。
difficulty: easy
apis: [this.physics.add.group, this.add.star, this.physics.add.overlap, gem.destroy, this.physics.pause]
plan:
  en:
    req: Collect three {colour} gems with the arrow keys to win
    steps: [Draw the player with a body, Put three gems in a group, Move the player with the arrow keys, On overlap remove and count the gem, Show the win text after the third]
  zh:
    req: 用方向键收集三颗{colour}宝石即获胜
    steps: [画带身体的玩家, 把三颗宝石放进组, 用方向键移动玩家, 重叠时移除宝石并计数, 第三颗后显示胜利文字]
knobs:
  colour:
    - {code: "0xff3b3b", en: red, zh: 红色}
    - {code: "0x2ecc71", en: green, zh: 绿色}
    - {code: "0xa855f7", en: purple, zh: 紫色}
  speed: {code: "SPEED = {}", values: [250, 180, 320]}
probe: |
  const player = t.one('Rectangle');
  const gems = () => t.objects('Star');
  t.near(gems().length, 3, 0, 'three gems are there');
  t.ok(gems().every((gem) => gem.fillColor === knobs.colour), 'in the asked colour');
  t.near(t.travel(player, () => t.hold('UP', 20)).y, -knobs.speed / 3, 12, 'UP moves the player at the asked speed');
  const reach = (gem) => {
    for (let i = 0; i < 300 && gem.active; i++) {
      const dx = gem.x - player.x, dy = gem.y - player.y;
      t.hold(Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'RIGHT' : 'LEFT') : (dy > 0 ? 'DOWN' : 'UP'), 2);
    }
  };
  for (let n = 1; n <= 3; n++) {
    t.ok(!t.text(/you win/i), 'it is not won before the third gem');
    reach(gems()[0]);
    t.near(gems().length, 3 - n, 0, 'a touched gem disappears');
    t.near(t.number(/gems/i), n, 0, 'and is counted');
  }
  t.ok(t.text(/you win/i), 'the third gem wins');
  t.near(t.travel(player, () => t.hold('LEFT', 15)).x, 0, 1, 'then the player stops');
*/
const SPEED = 250;
const PLACES = [[150, 300], [400, 80], [650, 480]];

function create() {
  this.player = this.add.rectangle(400, 300, 40, 40, 0x4cc9f0);
  this.physics.add.existing(this.player);
  this.player.body.setCollideWorldBounds(true);
  this.cursors = this.input.keyboard.createCursorKeys();

  const gems = this.physics.add.group();
  for (const [x, y] of PLACES) {
    gems.add(this.add.star(x, y, 4, 10, 20, 0xff3b3b));
  }

  let found = 0;
  const label = this.add.text(16, 16, 'Gems: 0 / 3', { fontSize: '24px' });
  this.physics.add.overlap(this.player, gems, (player, gem) => {
    gem.destroy();
    found += 1;
    label.setText(`Gems: ${found} / 3`);
    if (found === PLACES.length) {
      this.physics.pause();
      this.add.text(400, 300, 'You win!', { fontSize: '64px' }).setOrigin(0.5);
    }
  });
}

function update() {
  const { left, right, up, down } = this.cursors;
  this.player.body.setVelocity((right.isDown - left.isDown) * SPEED, (down.isDown - up.isDown) * SPEED);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b2f',
  physics: { default: 'arcade' },
  scene: { create, update }
});

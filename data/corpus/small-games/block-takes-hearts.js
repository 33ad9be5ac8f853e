/* scene
tasks:
  en:
    - falling block takes hearts
    - I want {lives} lives shown as hearts, and a {colour} block falling from the top takes one away when it hits me
    - "The player at the bottom moves with LEFT and RIGHT. A {colour} block of 50 px falls at {fall} px/s from a random place at the top, again and again. Every hit removes one of {lives} hearts; with none left the game stops with Game over."
  zh:
    - 掉落方块扣爱心
    - 用 {lives} 颗爱心表示生命，上面掉下来的{colour}方块砸到我就少一颗
    - 底部的玩家用左右键移动。50 像素的{colour}方块不断从顶部随机位置以每秒 {fall} 像素落下，砸中玩家就从 {lives} 颗爱心里减一颗，减完显示“Game over”并停止。
difficulty: easy
apis: [this.add.rectangle, this.input.keyboard.createCursorKeys, Phaser.Geom.Intersects.RectangleToRectangle, Phaser.Math.Clamp, Phaser.Math.Between]
plan:
  en:
    req: A falling {colour} block takes one of {lives} hearts when it hits the player
    steps: [Draw player and block and the hearts as text, Move the player with the arrow keys, Let the block fall and start again at the top, On a hit remove a heart, End the game without hearts]
  zh:
    req: '{colour}方块砸中玩家就减一颗爱心，共 {lives} 颗'
    steps: [画玩家、方块和爱心文字, 用左右键移动玩家, 方块下落后从顶部重新开始, 砸中时减一颗爱心, 没有爱心时结束]
knobs:
  lives: {code: "LIVES = {}", values: [3, 5, 4]}
  fall: {code: "FALL_SPEED = {}", values: [300, 220, 360]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xf77f00", en: orange, zh: 橙色}
    - {code: "0x9d4edd", en: purple, zh: 紫色}
probe: |
  const [player, block] = t.objects('Rectangle');
  const hearts = () => (t.texts().join('').match(/♥/g) || []).length;
  t.near(hearts(), knobs.lives, 0, 'all hearts are shown');
  t.ok(block.fillColor === knobs.colour, 'the block has the asked colour');
  t.near(t.travel(player, () => t.hold('RIGHT', 20)).x, 150, 15, 'RIGHT moves the player');
  t.near(t.travel(block, () => t.step(12)).y, knobs.fall / 5, 5, 'the block falls at the asked speed');
  for (let i = 0; i < 300 && block.y > 0; i++) t.step();
  t.ok(block.y <= 0, 'it starts again at the top');
  t.near(hearts(), knobs.lives, 0, 'a block that misses takes no heart');
  for (let n = 1; n <= knobs.lives; n++) {
    t.ok(!t.text(/game over/i), 'the game goes on while there are hearts');
    for (let i = 0; i < 600 && hearts() > knobs.lives - n; i++) t.hold(block.x > player.x ? 'RIGHT' : 'LEFT', 1);
    t.near(hearts(), knobs.lives - n, 0, 'a hit takes one heart');
  }
  t.ok(t.text(/game over/i), 'without hearts the game is over');
  t.near(t.travel(block, () => t.step(20)).y, 0, 1, 'and the block stands still');
*/
const LIVES = 3;
const FALL_SPEED = 300;
const PLAYER_SPEED = 450;

let player, block, hearts, cursors, lives;

function create() {
  lives = LIVES;
  player = this.add.rectangle(400, 550, 60, 40, 0x48cae4);
  block = this.add.rectangle(400, -40, 50, 50, 0xe63946);
  hearts = this.add.text(16, 16, '♥'.repeat(lives), { fontSize: '36px', color: '#ff4d6d' });
  cursors = this.input.keyboard.createCursorKeys();
}

function dropAgain() {
  block.setPosition(Phaser.Math.Between(50, 750), -40);
}

function update(time, delta) {
  if (lives === 0) return;
  const seconds = delta / 1000;
  const direction = cursors.right.isDown - cursors.left.isDown;
  player.x = Phaser.Math.Clamp(player.x + direction * PLAYER_SPEED * seconds, 30, 770);
  block.y += FALL_SPEED * seconds;

  if (Phaser.Geom.Intersects.RectangleToRectangle(player.getBounds(), block.getBounds())) {
    lives -= 1;
    hearts.setText('♥'.repeat(lives));
    dropAgain();
    if (lives === 0) this.add.text(400, 300, 'Game over', { fontSize: '64px' }).setOrigin(0.5);
  } else if (block.y > 640) {
    dropAgain();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#20222f',
  scene: { create, update }
});

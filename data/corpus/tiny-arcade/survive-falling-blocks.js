/* scene
tasks:
  en:
    - survive the falling blocks
    - I move a {colour} player left and right, blocks drop from above, stay alive until the timer says I made it
    - avoid the crates that rain down, the clock counts my seconds, one hit ends it
    - 'A {colour} 40 px square moves with LEFT and RIGHT at 380 px/s at the bottom. Every 500 ms a grey block falls at {fall} px/s from a random place; the time survived is the score. A hit shows "Game Over", {goal} seconds show "You win!", then everything stops and SPACE restarts.'
  zh:
    - 躲方块坚持住
    - 左右移动{colour}小人，上面不停掉方块，坚持到时间结束就赢
    - 避开像下雨一样的箱子，计时器记录坚持了多少秒，被砸到就结束
    - '40 像素的{colour}方块在底部用左右键以每秒 380 像素移动。每 500 毫秒从随机位置掉下一个灰色方块，速度每秒 {fall} 像素；坚持的时间就是得分。被砸到显示"Game Over"，坚持 {goal} 秒显示"You win!"，然后一切停止，按空格重新开始。'
difficulty: easy
apis: [this.time.addEvent, this.add.rectangle, Phaser.Geom.Intersects.RectangleToRectangle, this.input.keyboard.createCursorKeys, toFixed]
plan:
  en:
    req: Avoid falling blocks for {goal} seconds
    steps: [Draw the player at the bottom, Drop blocks by a timer, Move the player and the blocks, Count the seconds, End on a hit or at the goal]
  zh:
    req: 躲避掉落的方块，坚持 {goal} 秒
    steps: [在底部画玩家, 用计时器放出方块, 移动玩家和方块, 计算秒数, 被砸到或到时间就结束]
knobs:
  fall: {code: "FALL = {}", values: [260, 220, 320]}
  goal: {code: "GOAL = {}", values: [15, 12]}
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xf72585", en: pink, zh: 粉色}
    - {code: "0x80ed99", en: green, zh: 绿色}
probe: |
  const player = () => t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const blocks = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor !== knobs.colour);
  const says = (words) => t.texts().some((s) => words.test(s));
  t.ok(player().width === 40 && player().y > 500, 'the player is at the bottom');
  t.near(t.travel(player(), () => t.hold('LEFT', 15)).x, -95, 14, 'LEFT moves it');
  t.hold('LEFT', 90);
  t.near(player().x, 20, 1, 'it stays on the screen');
  const count = blocks().length;
  t.ok(count >= 2 && count <= 4, 'a block comes every 500 ms');
  const block = blocks()[blocks().length - 1];
  t.near(t.travel(block, () => t.step(15)).y, knobs.fall / 4, 5, 'it falls at the asked speed');
  block.setPosition(player().x, player().y - 60);
  for (let i = 0; i < 60 && !says(/game over/i); i++) t.step(1);
  t.ok(says(/game over/i), 'a hit ends the game');
  const score = t.number(/time/i);
  t.ok(t.movers(() => t.step(60)).length === 0 && t.number(/time/i) === score, 'everything stops');
  t.press('SPACE');
  t.step(5);
  t.ok(!says(/game over/i) && blocks().length === 0 && t.number(/time/i) < 0.5, 'SPACE restarts');
  for (let i = 0; i < knobs.goal * 60 + 30 && !says(/game over|you win/i); i++) {
    for (const one of blocks()) if (one.y > 300) one.x = 700;
    t.step(1);
    if (i === 120) t.near(t.number(/time/i), 2.1, 0.3, 'the time is shown');
  }
  t.ok(says(/you win/i), 'surviving to the end wins');
  t.near(t.number(/time/i), knobs.goal, 0.1, 'after the asked time');
*/
const FALL = 260;
const GOAL = 15;

class SurviveScene extends Phaser.Scene {
  create() {
    this.seconds = 0;
    this.over = false;
    this.blocks = [];
    this.player = this.add.rectangle(400, 560, 40, 40, 0x4cc9f0);
    this.label = this.add.text(20, 20, 'Time: 0.0', { fontSize: '28px' }).setDepth(1);
    this.time.addEvent({ delay: 500, loop: true, callback: this.addBlock, callbackScope: this });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  addBlock() {
    this.blocks.push(this.add.rectangle(Phaser.Math.Between(30, 770), -30, 60, 60, 0xadb5bd));
  }

  update(time, delta) {
    if (this.over) return;
    const step = delta / 1000;
    const { left, right } = this.cursors;
    const way = right.isDown - left.isDown;
    this.player.x = Phaser.Math.Clamp(this.player.x + way * 380 * step, 20, 780);
    this.seconds += step;
    this.label.setText(`Time: ${this.seconds.toFixed(1)}`);

    const body = this.player.getBounds();
    for (const block of this.blocks) {
      block.y += FALL * step;
      if (Phaser.Geom.Intersects.RectangleToRectangle(block.getBounds(), body)) this.end('Game Over');
    }
    if (this.blocks.length > 0 && this.blocks[0].y > 640) this.blocks.shift().destroy();
    if (this.seconds >= GOAL && !this.over) this.end('You win!');
  }

  end(message) {
    if (this.over) return;
    this.over = true;
    this.time.removeAllEvents();
    this.add.text(400, 300, message, { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: SurviveScene
});

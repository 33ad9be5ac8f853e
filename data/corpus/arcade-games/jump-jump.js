/* scene
tasks:
  en:
    - jump jump
    - hold to charge and let go to jump to the next block, landing is a point, missing is game over
    - 'A {colour} figure stands on a block. Holding SPACE or the mouse squashes it and charges for at most 1 s; on release it jumps {rate} px to the right for each ms of holding. The next block is 180 to 300 px away and 70 to 110 px wide. Landing on it adds 1 to "Score: 0", the camera moves on and a new block appears; landing on the old block scores nothing; a miss makes it fall and shows "Game Over". SPACE or a click starts again.'
  zh:
    - 跳一跳
    - 做一个跳一跳，按住蓄力，松开跳到下一个方块，跳上去加一分，没跳上就结束
    - '{colour}小人站在方块上。按住空格或鼠标蓄力（最多 1 秒）并压扁，松开后向右跳，每按 1 毫秒跳 {rate} 像素。下一个方块距离 180 到 300 像素，宽 70 到 110 像素。跳上去“Score: 0”加 1，镜头跟上并出现新方块；落在原来的方块上不加分；没跳上就掉下去并显示"Game Over"。按空格或点击重新开始。'
difficulty: medium
apis: [this.add.rectangle, this.tweens.add, this.input.on, this.cameras.main.pan, setScrollFactor, Phaser.Math.Between]
plan:
  en:
    req: Hold to charge and release to jump from block to block
    steps:
      - Add the first blocks and the {colour} figure
      - Charge and squash while SPACE or the mouse is held
      - On release jump with one tween for x and one for y
      - Compare the landing place with the blocks
      - Score, pan the camera and add a block, or fall and end
  zh:
    req: 按住蓄力、松开跳跃，从方块跳到方块
    steps:
      - 添加最初的方块和{colour}小人
      - 按住空格或鼠标时蓄力并压扁
      - 松开时用两个补间分别改变 x 和 y
      - 比较落点和方块的位置
      - 加分、移动镜头并加新方块，否则掉落结束
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
  rate: {code: "RATE = {}", values: [0.4, 0.5, 0.35]}
probe: |
  const figure = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour)[0];
  const blocks = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor !== knobs.colour).sort((a, b) => a.x - b.x);
  const over = () => Boolean(t.text(/game over/i));
  const score = () => t.number(/Score/);
  const player = figure();
  const frame = knobs.rate * 1000 / 60;
  const framesTo = (x) => Math.round((x - player.x) / frame);
  t.ok(blocks().length === 2 && score() === 0, 'there is a next block to jump to');
  let n = framesTo(blocks()[1].x);
  const start = player.x;
  t.down('SPACE'); t.step(n);
  t.ok(player.scaleY < 0.95 && player.x === start, 'holding charges and squashes');
  t.up('SPACE'); t.step(12);
  t.ok(player.y < 360, 'it jumps up');
  t.step(55);
  t.near(player.x - start, n * frame, 2, 'as far as it was charged');
  t.ok(score() === 1 && blocks().length === 3, 'landing scores and brings a new block');
  t.near(t.scene().cameras.main.scrollX, player.x - 200, 5, 'the camera moves on');
  t.hold('SPACE', 2); t.step(60);
  t.ok(score() === 1 && !over() && blocks().length === 3, 'a hop on the same block scores nothing');
  n = framesTo(blocks().at(-1).x);
  t.pointerDown(400, 300); t.step(n); t.pointerUp(400, 300); t.step(65);
  t.ok(score() === 2, 'the mouse does the same');
  const [here, next] = blocks().slice(-2);
  t.hold('SPACE', framesTo((here.x + here.width / 2 + next.x - next.width / 2) / 2));
  t.step(70);
  t.ok(over() && score() === 2, 'a jump between the blocks ends the game');
  t.ok(player.y > 600, 'it falls');
  t.press('SPACE'); t.step(5);
  t.ok(!over() && score() === 0 && blocks().length === 2, 'SPACE starts again');
*/
const RATE = 0.4; // pixels for each millisecond of holding
const FLIGHT = 500;
const GROUND = 400;
const COLOURS = [0xf4a261, 0x2a9d8f, 0xe9c46a];

class JumpScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.state = 'ready';
    this.charge = 0;
    this.label = this.add.text(20, 16, 'Score: 0', { fontSize: '28px', color: '#333333' }).setScrollFactor(0);
    this.next = this.addBlock(200, 100);
    this.addNext();
    this.player = this.add.rectangle(200, GROUND, 30, 50, 0xe63946).setOrigin(0.5, 1);

    this.input.on('pointerdown', this.press, this);
    this.input.on('pointerup', this.release, this);
    this.input.keyboard.on('keydown-SPACE', this.press, this);
    this.input.keyboard.on('keyup-SPACE', this.release, this);
  }

  addBlock(x, width) {
    return this.add.rectangle(x, GROUND, width, 200, Phaser.Math.RND.pick(COLOURS)).setOrigin(0.5, 0);
  }

  addNext() {
    this.here = this.next;
    this.next = this.addBlock(this.here.x + Phaser.Math.Between(180, 300), Phaser.Math.Between(70, 110));
  }

  press() {
    if (this.state === 'over') this.scene.restart();
    if (this.state === 'ready') this.state = 'charging';
  }

  release() {
    if (this.state !== 'charging') return;
    const x = this.player.x + this.charge * RATE;
    this.state = 'flying';
    this.charge = 0;
    this.player.scaleY = 1;
    this.tweens.add({ targets: this.player, y: GROUND - 120, duration: FLIGHT / 2, ease: 'Quad.Out', yoyo: true });
    this.tweens.add({ targets: this.player, x, duration: FLIGHT, onComplete: () => this.land() });
  }

  land() {
    const isOn = (block) => Math.abs(this.player.x - block.x) <= block.width / 2;
    if (!isOn(this.next) && !isOn(this.here)) {
      this.fall();
      return;
    }
    this.state = 'ready';
    if (!isOn(this.next)) return;
    this.score += 1;
    this.label.setText(`Score: ${this.score}`);
    this.addNext();
    this.cameras.main.pan(this.player.x + 200, 300, 300);
  }

  fall() {
    this.state = 'over';
    this.tweens.add({ targets: this.player, y: 700, duration: 300, ease: 'Quad.In' });
    const style = { fontSize: '56px', color: '#333333' };
    this.add.text(400, 200, 'Game Over', style).setOrigin(0.5).setScrollFactor(0);
  }

  update(time, delta) {
    if (this.state !== 'charging') return;
    this.charge = Math.min(this.charge + delta, 1000);
    this.player.scaleY = 1 - this.charge / 2000;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#dfe7fd',
  scene: JumpScene
});

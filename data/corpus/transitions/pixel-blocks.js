/* scene
tasks:
  en:
    - block dissolve transition
    - tiles cover the screen one after the other, then the new room shows
    - "SPACE covers the screen with {colour} blocks of 80 px that grow with a stagger from the top left, changes the room's colour and number behind them, and shrinks the blocks in the same order within {time} ms each."
  zh:
    - 方块溶解过渡
    - 方块依次盖满屏幕，然后露出新房间
    - 按空格，80 像素的{colour}方块从左上角错开依次放大盖住屏幕，在后面换房间颜色和编号，再按同样顺序缩小，每块 {time} 毫秒
difficulty: medium
apis: [this.tweens.add, this.tweens.stagger, setBackgroundColor, onComplete, setScale]
plan:
  en:
    req: Blocks cover the screen in a stagger while the room changes
    steps: [Add a block of scale 0 for every tile, Grow all blocks with a staggered tween on SPACE, Change the room when the last one is done, Shrink the blocks again, Ignore keys meanwhile]
  zh:
    req: 方块错开盖住屏幕时换房间
    steps: [每格添加一个缩放为 0 的方块, 按空格用错开补间放大, 全部完成后换房间, 再缩小方块, 期间忽略按键]
knobs:
  colour:
    - {code: "0x18181b", en: black, zh: 黑色}
    - {code: "0xfafafa", en: white, zh: 白色}
  time: {code: "BLOCK_TIME = {}", values: [250, 400]}
probe: |
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const covered = () => t.count(rgb, 4) / 480000;
  t.ok(covered() < 0.03 && t.text(/room 1/i), 'room one is open');
  const room = t.pixel(20, 580);
  t.press('SPACE'); t.step(20);
  const part = covered();
  t.ok(part > 0.02 && part < 0.97, 'blocks grow one after the other');
  t.ok(t.centre(rgb, 4).x < 380, 'from the left');
  let most = 0;
  for (let i = 0; i < 200; i++) { t.step(); most = Math.max(most, covered()); if (i === 5) t.press('SPACE'); }
  t.ok(most > 0.97, 'they cover the whole screen');
  t.ok(covered() < 0.03, 'and are gone again');
  t.ok(t.text(/room 2/i), 'the second room is there');
  t.ok(t.pixel(20, 580).join() !== room.join(), 'in another colour');
*/
const BLOCK = 80;
const BLOCK_TIME = 250;
const ROOMS = ['#0369a1', '#15803d', '#a21caf'];

class BlockScene extends Phaser.Scene {
  create() {
    this.room = 0;
    this.label = this.add.text(400, 300, '', { fontSize: '64px', color: '#fde047' }).setOrigin(0.5);
    this.blocks = [];
    for (let x = BLOCK / 2; x < 800; x += BLOCK) {
      for (let y = BLOCK / 2; y < 640; y += BLOCK) {
        this.blocks.push(this.add.rectangle(x, y, BLOCK, BLOCK, 0x18181b).setScale(0));
      }
    }
    this.changing = false;
    this.showRoom();
    this.input.keyboard.on('keydown-SPACE', this.changeRoom, this);
  }

  showRoom() {
    this.cameras.main.setBackgroundColor(ROOMS[this.room]);
    this.label.setText(`Room ${this.room + 1}`);
  }

  scaleBlocks(scale, onComplete) {
    this.tweens.add({
      targets: this.blocks,
      scale,
      duration: BLOCK_TIME,
      delay: this.tweens.stagger(10),
      onComplete
    });
  }

  changeRoom() {
    if (this.changing) return;
    this.changing = true;
    this.scaleBlocks(1, () => {
      this.room = (this.room + 1) % ROOMS.length;
      this.showRoom();
      this.scaleBlocks(0, () => {
        this.changing = false;
      });
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: BlockScene
});

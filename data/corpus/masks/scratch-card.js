/* scene
tasks:
  en:
    - a scratch card
    - rub the grey card with the mouse to see the prize under it
    - The text "{prize}" lies under a grey render texture of 440×260; rubbing with the button down erases circles of radius {brush} from it.
  zh:
    - 刮刮卡
    - 按住鼠标刮开灰色涂层，看到下面的奖品
    - 440×260 的灰色 renderTexture 盖住“{prize}”，按住鼠标刮过的地方擦掉半径 {brush} 的圆。
difficulty: medium
apis: [this.add.renderTexture, fill, erase, this.input.on, generateTexture]
plan:
  en:
    req: Reveal a prize by rubbing with a brush of radius {brush}
    steps:
      - Generate a round brush texture in preload
      - Draw the prize with this.add.rectangle and this.add.text
      - Cover it with a grey this.add.renderTexture
      - Call erase with the brush on pointermove with the button down
  zh:
    req: 用半径 {brush} 的笔刷刮开奖品
    steps:
      - 在 preload 中生成圆形笔刷纹理
      - 用 this.add.rectangle 和 this.add.text 画奖品
      - 用灰色的 this.add.renderTexture 盖住
      - 按住移动时用笔刷调用 erase
knobs:
  brush: {code: "BRUSH = {}", values: [26, 18, 36]}
  prize: {code: "PRIZE = '{}'", values: [100 coins, Try again, A new car]}
probe: |
  const gold = [0xff, 0xd1, 0x66];
  t.ok(t.count(gold, 20) === 0, 'the prize is covered');
  t.move(300, 300);
  t.move(500, 300);
  t.step(2);
  t.ok(t.count(gold, 20) === 0, 'moving without the button scratches nothing');
  t.drag({ x: 250, y: 240 }, { x: 550, y: 240 }, 30);
  t.step(2);
  const first = t.count(gold, 20);
  t.ok(first > 300 * knobs.brush * 1.6, 'rubbing reveals a stripe as wide as the brush');
  t.near(t.centre(gold, 20).y, 240, 3, 'where the mouse was');
  t.drag({ x: 250, y: 370 }, { x: 550, y: 370 }, 30);
  t.step(2);
  t.ok(t.count(gold, 20) > first * 1.7, 'rubbing goes on revealing');
  t.ok(t.texts().includes(knobs.prize), 'the prize is the asked one');
  t.ok(t.count([0x9e, 0x9e, 0x9e], 6) > 20000, 'the rest is still grey');
*/
const BRUSH = 26;
const PRIZE = '100 coins';

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffffff).fillCircle(BRUSH, BRUSH, BRUSH).generateTexture('brush', BRUSH * 2, BRUSH * 2);
  g.destroy();
}

function create() {
  this.add.rectangle(400, 300, 440, 260, 0xffd166);
  this.add.text(400, 300, PRIZE, { fontSize: '44px', color: '#6a040f' }).setOrigin(0.5);

  const cover = this.add.renderTexture(400, 300, 440, 260).fill(0x9e9e9e);
  const { x: left, y: top } = cover.getTopLeft();

  this.input.on('pointermove', (pointer) => {
    // Inside the texture the brush is placed by its top left corner.
    if (pointer.isDown) cover.erase('brush', pointer.x - left - BRUSH, pointer.y - top - BRUSH);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#36454f',
  scene: { preload, create }
});

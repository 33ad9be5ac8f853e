/* scene
tasks:
  en:
    - drag the map around
    - pan the camera by dragging with the mouse
    - A 2000×2000 board of {colour} and cream squares; dragging with the mouse scrolls the main camera by the same distance, within the board.
  zh:
    - 拖动地图
    - 按住鼠标拖动来移动镜头
    - 2000×2000 的{colour}棋盘，按住鼠标拖动时主镜头滚动相同距离，不超出棋盘。
difficulty: medium
apis: [this.cameras.main, setBounds, this.input.on, prevPosition, scrollX, this.add.rectangle]
plan:
  en:
    req: Pan the camera over a board by dragging with the mouse
    steps:
      - Draw a board of squares with this.add.rectangle
      - Bound the camera with setBounds
      - On pointermove with the button down subtract the movement since prevPosition from scrollX and scrollY
      - Divide by the zoom so that the board sticks to the pointer
  zh:
    req: 按住鼠标拖动，让镜头在棋盘上移动
    steps:
      - 用 this.add.rectangle 画棋盘
      - 用 setBounds 限制镜头
      - 按住移动时从 scrollX 和 scrollY 减去相对 prevPosition 的位移
      - 除以缩放，让棋盘粘住鼠标
knobs:
  colour:
    - {code: "0x6a994e", en: green, zh: 绿色}
    - {code: "0x457b9d", en: blue, zh: 蓝色}
probe: |
  const camera = t.scene().cameras.main;
  t.move(500, 300);
  t.move(300, 200);
  t.step(2);
  t.near(camera.scrollX, 600, 1, 'moving without the button does nothing');
  t.drag({ x: 500, y: 400 }, { x: 300, y: 350 });
  t.near(camera.scrollX, 800, 12, 'dragging left shows what is on the right');
  t.near(camera.scrollY, 750, 12, 'dragging up shows what is below');
  t.near(t.travel(t.one('Rectangle'), () => t.drag({ x: 500, y: 400 }, { x: 520, y: 400 })).distance, 0, 0.01, 'the board itself does not move');
  for (let i = 0; i < 4; i++) t.drag({ x: 100, y: 100 }, { x: 700, y: 500 });
  t.near(camera.scrollX, 0, 1, 'it stops at the edge of the board');
*/
const TILE = 100;
const COUNT = 20;

class BoardScene extends Phaser.Scene {
  create() {
    for (let row = 0; row < COUNT; row++) {
      for (let column = 0; column < COUNT; column++) {
        const colour = (row + column) % 2 ? 0x6a994e : 0xf2e8cf;
        this.add.rectangle(column * TILE, row * TILE, TILE, TILE, colour).setOrigin(0);
      }
    }

    const camera = this.cameras.main;
    camera.setBounds(0, 0, COUNT * TILE, COUNT * TILE).centerOn(1000, 1000);

    this.input.on('pointermove', (pointer) => {
      if (!pointer.isDown) return;

      // Dividing by the zoom keeps the board under the pointer.
      camera.scrollX -= (pointer.x - pointer.prevPosition.x) / camera.zoom;
      camera.scrollY -= (pointer.y - pointer.prevPosition.y) / camera.zoom;
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: BoardScene
});

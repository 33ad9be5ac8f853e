/* scene
tasks:
  en:
    - zoom with the mouse wheel
    - zoom the map in and out at the mouse position
    - The wheel zooms the main camera between 0.5 and 3 in steps of {step}; the world point under the pointer stays where it is.
  zh:
    - 滚轮缩放地图
    - 以鼠标位置为中心缩放镜头
    - 滚轮让主镜头在 0.5 到 3 之间缩放，每格 {step}，鼠标下的世界坐标保持不动。
difficulty: hard
apis: [this.cameras.main, getWorldPoint, setZoom, Phaser.Math.Clamp, preRender, this.input.on, this.add.grid]
plan:
  en:
    req: Zoom the camera at the pointer with the mouse wheel
    steps:
      - Generate a tree texture in preload
      - Draw a grid and some trees
      - On wheel take the world point under the pointer with getWorldPoint
      - Set the clamped zoom with setZoom
      - Call preRender so that the camera's matrix is new
      - Scroll by the difference of the two world points
  zh:
    req: 用滚轮以鼠标位置为中心缩放镜头
    steps:
      - 在 preload 中生成树的纹理
      - 画网格和一些树
      - wheel 时用 getWorldPoint 取鼠标下的世界坐标
      - 用 setZoom 设置限制后的缩放
      - 调用 preRender 更新镜头矩阵
      - 按两个世界坐标之差滚动
knobs:
  step: {code: "STEP = {}", values: [0.25, 0.2, 0.5]}
probe: |
  const camera = t.scene().cameras.main;
  const under = () => camera.getWorldPoint(200, 150);
  t.move(200, 150);
  t.step(2);
  const before = under();
  t.wheel(200, 150, -100);
  t.step(2);
  t.near(camera.zoom, 1 + knobs.step, 0.001, 'scrolling up zooms in by one step');
  t.near(under().x, before.x, 1, 'the point under the mouse stays');
  t.near(under().y, before.y, 1, 'in y too');
  for (let i = 0; i < 20; i++) t.wheel(200, 150, -100);
  t.step(2);
  t.near(camera.zoom, 3, 0.001, 'it stops at 3');
  t.near(under().x, before.x, 1, 'the point still stays');
  for (let i = 0; i < 30; i++) t.wheel(600, 400, 100);
  t.step(2);
  t.near(camera.zoom, 0.5, 0.001, 'it stops at 0.5');
  t.ok(t.objects('Grid').length === 1 && t.objects('Image').length === 8, 'there is a map');
*/
const STEP = 0.25;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xc9ada7).fillTriangle(20, 0, 40, 40, 0, 40).fillRect(16, 40, 8, 12).generateTexture('tree', 40, 52);
  g.destroy();
}

function create() {
  this.add.grid(400, 300, 1600, 1200, 50, 50, 0x22223b, 1, 0x4a4e69);
  for (let i = 0; i < 8; i++) {
    this.add.image(100 + (i % 4) * 200, 150 + Math.floor(i / 4) * 300, 'tree');
  }

  const camera = this.cameras.main;
  this.input.on('wheel', (pointer, over, deltaX, deltaY) => {
    const before = camera.getWorldPoint(pointer.x, pointer.y);
    const change = deltaY < 0 ? STEP : -STEP;
    camera.setZoom(Phaser.Math.Clamp(camera.zoom + change, 0.5, 3));

    // The camera updates its matrix only before drawing; here it is needed at once.
    camera.preRender();
    const after = camera.getWorldPoint(pointer.x, pointer.y);
    camera.scrollX += before.x - after.x;
    camera.scrollY += before.y - after.y;
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: { preload, create }
};

new Phaser.Game(config);

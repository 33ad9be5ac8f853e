/* scene
tasks:
  en:
    - a light that follows the mouse
    - dark room with stones, torch at the cursor using phaser lights
    - "Light2D: {count} stone images in ambient light {ambient}, and a point light of radius {radius} that follows the mouse."
  zh:
    - 跟随鼠标的灯光
    - 黑暗房间里鼠标是一支火把
    - 用 Light2D 渲染 {count} 块石头图像，环境光 {ambient}，半径 {radius} 的点光源跟随鼠标
difficulty: medium
apis: [this.lights.enable, setAmbientColor, this.lights.addLight, setPipeline, generateTexture]
plan:
  en:
    req: A light of radius {radius} at the mouse lights up stones in the dark
    steps: [Generate a stone texture, Add stones with the Light2D pipeline, Enable lights with a dark ambient colour, Add a light, Move it to the pointer]
  zh:
    req: 半径 {radius} 的灯光跟随鼠标照亮黑暗中的石头
    steps: [生成石头纹理, 添加使用 Light2D 的石头, 开启灯光并设暗环境光, 添加光源, 移到指针处]
knobs:
  radius: {code: "RADIUS = {}", values: [200, 150]}
  count: {code: "STONES = {}", values: [80, 60]}
  ambient:
    - {code: "0x222233", en: dark blue grey, zh: 深蓝灰色}
    - {code: "0x332222", en: dark brown, zh: 深棕色}
probe: |
  t.ok(t.objects('Image').length === knobs.count, 'the stones are there');
  const brightness = (x, y) => { let sum = 0; for (let dx = -100; dx <= 100; dx += 8) for (let dy = -100; dy <= 100; dy += 8) { const p = t.pixel(x + dx, y + dy); sum += p[0] + p[1] + p[2]; } return sum; };
  t.move(200, 200); t.step(2);
  const here = brightness(200, 200), far = brightness(600, 400);
  t.move(600, 400); t.step(2);
  t.ok(brightness(600, 400) > far * 1.3, 'stones near the mouse light up');
  t.ok(brightness(200, 200) < here * 0.8, 'those it left get dark');
*/
const RADIUS = 200;
const STONES = 80;

class TorchScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffffff).fillRoundedRect(0, 0, 64, 48, 12);
    g.generateTexture('stone', 64, 48);
    g.destroy();
  }

  create() {
    for (let i = 0; i < STONES; i++) {
      const column = i % 10;
      const row = Math.floor(i / 10);
      const stone = this.add.image(40 + column * 80, 40 + row * 75, 'stone');
      stone.setPipeline('Light2D');
    }

    this.lights.enable().setAmbientColor(0x222233);
    const torch = this.lights.addLight(400, 300, RADIUS, 0xffcc88, 2);
    this.input.on('pointermove', (pointer) => {
      torch.setPosition(pointer.x, pointer.y);
    });
  }
}

new Phaser.Game({
  type: Phaser.WEBGL,
  width: 800,
  height: 600,
  backgroundColor: '#000000',
  scene: TorchScene
});

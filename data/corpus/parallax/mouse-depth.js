/* scene
tasks:
  en:
    - layers that move with the mouse
    - mouse parallax, nearer circles shift more than far ones
    - Three layers of circles in containers; moving the mouse away from the centre shifts each layer the other way, the nearest up to {shift} px, easing into place.
  zh:
    - 跟着鼠标动的层次感
    - 鼠标视差，近处的圆移动得多，远处的移动得少
    - 三层圆放在容器里，鼠标偏离中心时每层向相反方向移动，最近的一层最多 {shift} 像素，缓动到位。
difficulty: medium
apis: [this.add.container, this.add.image, generateTexture, this.input.activePointer, Phaser.Math.Linear, Phaser.Math.RandomDataGenerator]
plan:
  en:
    req: Shift three layers of circles against the mouse, the nearest up to {shift} px
    steps:
      - Generate a bubble texture in preload
      - Make three containers with this.add.container
      - Fill them with circles at seeded random places
      - Measure the pointer's offset from the centre
      - Ease each container towards its shift with Phaser.Math.Linear
  zh:
    req: 三层圆朝鼠标相反方向移动，最近一层最多 {shift} 像素
    steps:
      - 在 preload 中生成圆形纹理
      - 用 this.add.container 建三个容器
      - 用带种子的随机位置放入圆
      - 计算鼠标相对中心的偏移
      - 用 Phaser.Math.Linear 让每个容器缓动到位
knobs:
  shift: {code: "SHIFT = {}", values: [60, 40, 90]}
probe: |
  const layers = t.objects('Container');
  t.ok(layers.length === 3 && layers.every((l) => l.list.length > 5), 'there are three filled layers');
  t.move(400, 300);
  t.seconds(2);
  t.ok(layers.every((l) => Math.abs(l.x) < 1 && Math.abs(l.y) < 1), 'with the mouse in the middle nothing is shifted');
  t.move(800, 300);
  t.step(4);
  const shifts = () => layers.map((l) => l.x).sort((a, b) => a - b);
  t.ok(shifts()[0] < -1 && shifts()[0] > -knobs.shift * 0.9, 'it eases into place');
  t.seconds(2);
  t.near(shifts()[0], -knobs.shift, 2, 'the nearest layer is shifted to the left by the asked distance');
  t.ok(shifts()[1] > shifts()[0] + 5 && shifts()[2] > shifts()[1] + 5 && shifts()[2] < -1, 'farther layers are shifted less');
  t.move(400, 0);
  t.seconds(2);
  t.near(layers.map((l) => l.y).sort((a, b) => b - a)[0], knobs.shift, 2, 'it works upwards too');
*/
const SHIFT = 60;

class DepthScene extends Phaser.Scene {
  preload() {
    const g = this.make.graphics();
    g.fillStyle(0x9d4edd).fillCircle(48, 48, 48).generateTexture('bubble', 96, 96);
    g.destroy();
  }

  create() {
    const random = new Phaser.Math.RandomDataGenerator(['depth']);

    this.layers = [1, 2, 3].map((depth) => {
      const layer = this.add.container(0, 0);
      for (let i = 0; i < 12; i++) {
        const x = random.between(-50, 850);
        const y = random.between(-50, 650);
        layer.add(this.add.image(x, y, 'bubble').setScale(depth * 0.3).setAlpha(depth * 0.25));
      }
      return layer;
    });
  }

  update() {
    const { x, y } = this.input.activePointer;
    const offsetX = (400 - x) / 400;
    const offsetY = (300 - y) / 300;

    this.layers.forEach((layer, i) => {
      const shift = SHIFT * (i + 1) / this.layers.length;
      layer.x = Phaser.Math.Linear(layer.x, offsetX * shift, 0.1);
      layer.y = Phaser.Math.Linear(layer.y, offsetY * shift, 0.1);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: DepthScene
});

/* scene
tasks:
  en:
    - kaleidoscope
    - a kaleidoscope that moves by itself, click for other colours
    - colourful shapes that are mirrored around the middle and keep turning and drifting
    - "A moving kaleidoscope with {arms} arms around (400, 300): each arm holds five drifting, turning stars of five rainbow colours and their mirror images, so that the picture is always symmetric; the stars turn at {speed} radians per second and a click takes new colours."
  zh:
    - 万花筒
    - 会自己变化的万花筒，点一下换一组颜色
    - 彩色图形绕着中间对称，不停地旋转和飘动
    - "以 (400, 300) 为中心、{arms} 条臂的动态万花筒：每条臂有五颗不同彩虹色的星形和它们的镜像，一边飘动一边旋转，画面始终对称；星形每秒旋转 {speed} 弧度，点击换一组颜色。"
difficulty: medium
apis: [this.add.container, this.add.star, setScale, setFillStyle, Phaser.Display.Color.HSVToRGB, this.input.on]
plan:
  en:
    req: Stars in {arms} mirrored arms make a moving kaleidoscope
    steps: [Add two containers for each arm with one of them flipped, Put the same five stars into each container, Move equal stars alike in update, Give them new hues on a click]
  zh:
    req: '{arms} 条镜像臂里的星形组成会动的万花筒'
    steps: [每条臂添加两个容器并翻转其中一个, 每个容器放同样的五颗星形, 在 update 中让相同的星形同样移动, 点击时换色相]
knobs:
  arms: {code: "ARMS = {}", values: [6, 8, 5]}
  speed: {code: "SPEED = {}", values: [1, 0.5, 1.5]}
probe: |
  const stars = t.objects('Star');
  t.near(stars.length, knobs.arms * 10, 0, 'five stars and their mirror images in each arm');
  const spots = () => stars.map((o) => { const m = o.getWorldTransformMatrix(); return { x: m.tx - 400, y: m.ty - 300, colour: o.fillColor }; });
  const angle = Math.PI * 2 / knobs.arms, cos = Math.cos(angle), sin = Math.sin(angle);
  const among = (list, x, y, colour) => list.some((s) => s.colour === colour && Math.hypot(s.x - x, s.y - y) < 1);
  const turned = (list) => list.every((s) => among(list, s.x * cos - s.y * sin, s.x * sin + s.y * cos, s.colour));
  const mirrored = (list) => list.every((s) => among(list, s.x, -s.y, s.colour));
  const first = spots();
  t.ok(turned(first), 'each arm looks like the others');
  t.ok(mirrored(first), 'and like its mirror image');
  const turn = stars[0].rotation;
  t.step(15);
  const by = stars[0].rotation - turn;
  t.near(Math.atan2(Math.sin(by), Math.cos(by)), knobs.speed / 4, 0.05, 'the stars turn at the asked speed');
  t.seconds(1);
  const later = spots();
  t.ok(later.filter((s, k) => Math.hypot(s.x - first[k].x, s.y - first[k].y) > 3).length > stars.length / 2, 'they drift');
  t.ok(turned(later) && mirrored(later), 'and stay symmetric');
  t.ok(later.every((s) => Math.hypot(s.x, s.y) < 270), 'on the screen');
  t.ok(new Set(later.map((s) => s.colour)).size === 5, 'there are five colours');
  const seen = new Set(stars.map((o) => o.fillColor));
  for (let i = 0; i < 3; i++) { t.click(400, 300); stars.forEach((o) => seen.add(o.fillColor)); }
  t.ok(seen.size > 5, 'a click takes new colours');
  t.ok(turned(spots()) && mirrored(spots()), 'the same in all arms');
*/
const ARMS = 6;
const SPEED = 1;
const STARS = 5;

class KaleidoscopeScene extends Phaser.Scene {
  create() {
    this.seconds = 0;
    this.stars = [];
    for (let arm = 0; arm < ARMS; arm++) {
      this.addSector(arm * 360 / ARMS, 1);
      // A negative scale makes the mirror image.
      this.addSector(arm * 360 / ARMS, -1);
    }
    this.takeColours();
    this.input.on('pointerdown', () => this.takeColours());
  }

  addSector(angle, flip) {
    const sector = this.add.container(400, 300).setAngle(angle).setScale(1, flip);
    for (let i = 0; i < STARS; i++) {
      const shape = this.add.star(0, 0, 3 + i, 12, 30);
      sector.add(shape);
      this.stars.push({ shape, i });
    }
  }

  takeColours() {
    const first = Phaser.Math.Between(0, 359) / 360;
    for (const { shape, i } of this.stars) {
      const hue = (first + i / STARS) % 1;
      shape.setFillStyle(Phaser.Display.Color.HSVToRGB(hue, 0.7, 1).color, 0.8);
    }
  }

  update(time, delta) {
    this.seconds += SPEED * delta / 1000;
    for (const { shape, i } of this.stars) {
      const distance = 40 + i * 48 + 25 * Math.sin(this.seconds + i * 2);
      const angle = Math.sin(this.seconds * 0.7 + i) * Math.PI / ARMS;
      shape.setPosition(distance * Math.cos(angle), distance * Math.sin(angle));
      shape.setRotation(this.seconds);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: KaleidoscopeScene
});

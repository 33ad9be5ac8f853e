/* scene
tasks:
  en:
    - planets gravity
    - click in space to launch a moon that orbits the planet
    - A {colour} planet sits in the middle; each click starts a moon at the pointer with the speed of a circular orbit, and every frame it is accelerated towards the planet by MASS / r² (MASS = {mass}).
  zh:
    - 星球引力
    - 点一下太空，就放出一颗绕行星转的卫星
    - 画面中央是{colour}行星，每次点击在指针处生成一颗卫星，初速度等于圆轨道速度，每帧按 MASS / r² 朝行星加速（MASS 为 {mass}）。
difficulty: hard
apis: [this.physics.add.group, this.input.on, this.physics.velocityFromRotation, Phaser.Math.Angle.BetweenPoints, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: Moons launched by clicks orbit a {colour} planet
    steps:
      - Draw the planet and generate the moon texture
      - Keep the moons in a physics group
      - On pointerdown create a moon with the circular orbit speed across the radius
      - In update accelerate every moon towards the planet by MASS / r²
  zh:
    req: 点击发射的卫星绕{colour}行星运行
    steps:
      - 画行星并生成卫星纹理
      - 用物理组管理卫星
      - 点击时创建卫星，速度方向垂直于半径、大小为圆轨道速度
      - 在 update 中按 MASS / r² 让每颗卫星朝行星加速
knobs:
  colour:
    - {code: "0x3388ff", en: blue, zh: 蓝色}
    - {code: "0xcc6633", en: rust-red, zh: 锈红色}
  mass: {code: "MASS = {}", values: [4000000, 3000000]}
probe: |
  t.click(560, 300);
  t.step();
  const moon = t.one('Sprite');
  t.near(Math.hypot(moon.body.velocity.x, moon.body.velocity.y), Math.sqrt(knobs.mass / 160), 6, 'it has the speed of a circular orbit');
  let near = 9999, far = 0, turned = 0, last = Math.atan2(moon.y - 300, moon.x - 400);
  for (let i = 0; i < 600; i++) {
    t.step();
    const r = Math.hypot(moon.x - 400, moon.y - 300), a = Math.atan2(moon.y - 300, moon.x - 400);
    near = Math.min(near, r); far = Math.max(far, r);
    let d = a - last;
    if (d > Math.PI) d -= 2 * Math.PI;
    if (d < -Math.PI) d += 2 * Math.PI;
    turned += d; last = a;
  }
  t.ok(near > 110 && far < 220, 'it stays at about its distance');
  t.ok(Math.abs(turned) > 6.2, 'it goes all the way round');
  t.click(400, 100);
  t.step();
  t.ok(t.objects('Sprite').length === 2, 'another click makes another moon');
*/
const MASS = 4000000;

class OrbitScene extends Phaser.Scene {
  preload() {
    const g = this.make.graphics({ x: 0, y: 0 }, false);
    g.fillStyle(0xdddddd).fillCircle(8, 8, 8);
    g.generateTexture('moon', 16, 16);
  }

  create() {
    this.planet = this.add.circle(400, 300, 50, 0x3388ff);
    this.moons = this.physics.add.group();
    this.add.text(16, 16, 'Click to launch a moon');
    this.input.on('pointerdown', (pointer) => this.launch(pointer.x, pointer.y));
  }

  launch(x, y) {
    const moon = this.moons.create(x, y, 'moon');
    const distance = Phaser.Math.Distance.BetweenPoints(moon, this.planet);
    const across = Phaser.Math.Angle.BetweenPoints(moon, this.planet) + Math.PI / 2;
    // A circle needs v² / r = MASS / r².
    this.physics.velocityFromRotation(across, Math.sqrt(MASS / distance), moon.body.velocity);
  }

  update() {
    this.moons.getChildren().forEach((moon) => {
      const distance = Math.max(40, Phaser.Math.Distance.BetweenPoints(moon, this.planet));
      const angle = Phaser.Math.Angle.BetweenPoints(moon, this.planet);
      const pull = MASS / (distance * distance);
      this.physics.velocityFromRotation(angle, pull, moon.body.acceleration);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#05060f',
  physics: { default: 'arcade' },
  scene: OrbitScene
});

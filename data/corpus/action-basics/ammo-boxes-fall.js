/* scene
tasks:
  en:
    - shooting game with limited bullets and ammo boxes
    - I only have a few bullets, {colour} crates fall from the sky and give me new ones
    - "a gun that runs empty, the player has to pick up ammunition before he can hit the bird again"
    - "LEFT and RIGHT move a white gun at 300 px/s, SPACE shoots up at 500 px/s and takes one of {ammo} bullets; with none left nothing is fired. A red bird crosses the top at 140 px/s, a hit gives 1 point and it starts again at the left. Every 4 s a {colour} box of 30 px falls at 120 px/s, catching it gives {refill} bullets."
  zh:
    - 子弹有限的射击游戏，要捡弹药箱
    - 子弹只有几发，天上会掉下{colour}箱子，接住就补充子弹
    - 枪打空了就不能射，玩家要先拿到弹药才能继续打鸟
    - 左右键以每秒 300 像素移动白色炮台，空格以每秒 500 像素向上射击，消耗 {ammo} 发子弹中的一发，没有子弹时不能发射。一只红色小鸟以每秒 140 像素飞过顶部，打中得 1 分并从左边重新开始。每 4 秒以每秒 120 像素落下一个 30 像素的{colour}箱子，接住得 {refill} 发子弹。
difficulty: easy
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, setVelocityY, this.physics.world.wrap, setText]
plan:
  en:
    req: Shoot with {ammo} bullets and catch {colour} boxes for {refill} more
    steps: [Draw gun and bird with bodies, Fire on SPACE while there is ammo, Drop a box every 4 s, Add bullets when a box is caught, Count the hits on the bird]
  zh:
    req: 用 {ammo} 发子弹射击，接住{colour}箱子补 {refill} 发
    steps: [画带身体的炮台和小鸟, 有子弹时按空格发射, 每 4 秒落下一个箱子, 接住箱子增加子弹, 统计打中小鸟的次数]
knobs:
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x52b788", en: green, zh: 绿色}
    - {code: "0xc77dff", en: purple, zh: 紫色}
  ammo: {code: "AMMO = {}", values: [6, 4, 8]}
  refill: {code: "REFILL = {}", values: [3, 5]}
probe: |
  const gun = t.one((o) => o.type === 'Rectangle' && o.width === 50 && o.fillColor === 0xf8f9fa);
  const bird = t.one((o) => o.type === 'Rectangle' && o.fillColor === 0xe63946);
  const shots = () => t.objects((o) => o.type === 'Arc' && o.radius === 6);
  const boxes = () => t.objects((o) => o.width === 30 && o.fillColor === knobs.colour);
  const ammo = () => t.number(/ammo/i);
  t.near(ammo(), knobs.ammo, 0, 'the game starts with the asked bullets');
  t.press('SPACE');
  t.near(t.travel(shots()[0], () => t.step(6)).y, -50, 6, 'SPACE shoots up');
  for (let i = 1; i < knobs.ammo; i++) t.press('SPACE');
  t.near(ammo(), 0, 0, 'every shot takes a bullet');
  const last = shots().length;
  t.press('SPACE');
  t.ok(shots().length <= last && ammo() === 0, 'an empty gun does not fire');
  t.near(t.travel(gun, () => t.hold('LEFT', 20)).x, -100, 12, 'LEFT moves the gun');
  for (let i = 0; i < 300 && boxes().length === 0; i++) t.step();
  const [box] = boxes();
  t.near(t.travel(box, () => t.step(20)).y, 40, 5, 'a box falls');
  gun.body.reset(box.x, 560);
  for (let i = 0; i < 400 && ammo() === 0; i++) t.step();
  t.near(ammo(), knobs.refill, 0, 'a caught box gives new bullets');
  t.ok(!boxes().includes(box), 'and is gone');
  for (let i = 0; i < 600 && (bird.x < 200 || bird.x > 500); i++) t.step();
  t.near(t.travel(bird, () => t.step(15)).x, 35, 5, 'the bird flies to the right');
  t.press('SPACE');
  shots().pop().setPosition(bird.x + 8, bird.y + 60);
  t.step(10);
  t.near(t.number(/score/i), 1, 0, 'a hit gives a point');
  t.ok(bird.x < 60, 'and the bird starts again at the left');
*/
const AMMO = 6;
const REFILL = 3;

class AmmoScene extends Phaser.Scene {
  create() {
    this.ammo = AMMO;
    this.score = 0;
    this.gun = this.physics.add.existing(this.add.rectangle(400, 560, 50, 30, 0xf8f9fa));
    this.gun.body.setCollideWorldBounds(true);
    this.bird = this.physics.add.existing(this.add.rectangle(-20, 100, 50, 30, 0xe63946));
    this.bird.body.setVelocityX(140);
    this.shots = this.physics.add.group();
    this.boxes = this.physics.add.group();
    this.ammoLabel = this.add.text(16, 16, '', { fontSize: '24px' });
    this.scoreLabel = this.add.text(640, 16, '', { fontSize: '24px' });
    this.showState();

    this.cursors = this.input.keyboard.createCursorKeys();
    this.cursors.space.on('down', this.shoot, this);
    this.time.addEvent({ delay: 4000, loop: true, callback: this.dropBox, callbackScope: this });
    this.physics.add.overlap(this.gun, this.boxes, this.reload, null, this);
    this.physics.add.overlap(this.bird, this.shots, this.hit, null, this);
  }

  showState() {
    this.ammoLabel.setText(`Ammo: ${this.ammo}`);
    this.scoreLabel.setText(`Score: ${this.score}`);
  }

  shoot() {
    if (this.ammo === 0) return;
    this.ammo -= 1;
    this.showState();
    const shot = this.add.circle(this.gun.x, 540, 6, 0xffffff);
    this.shots.add(shot);
    shot.body.setVelocityY(-500);
  }

  dropBox() {
    const box = this.add.rectangle(Phaser.Math.Between(60, 740), -20, 30, 30, 0xffb703);
    this.boxes.add(box);
    box.body.setVelocityY(120);
  }

  reload(gun, box) {
    box.destroy();
    this.ammo += REFILL;
    this.showState();
  }

  hit(bird, shot) {
    shot.destroy();
    this.score += 1;
    this.showState();
    bird.body.reset(-20, 100);
    bird.body.setVelocityX(140);
  }

  update() {
    const { left, right } = this.cursors;
    this.gun.body.setVelocityX((right.isDown - left.isDown) * 300);
    this.physics.world.wrap(this.bird, 30);
    for (const item of [...this.shots.getChildren(), ...this.boxes.getChildren()]) {
      if (item.y < -30 || item.y > 620) item.destroy();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3d405b',
  physics: { default: 'arcade' },
  scene: AmmoScene
});

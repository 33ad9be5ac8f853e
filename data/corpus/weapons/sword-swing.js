/* scene
tasks:
  en:
    - sword attack
    - a knight with a sword, space swings it and kills the slimes it hits
    - my character walks with the arrows, points the blade where he goes and slashes with space to cut down green blobs
    - "A blue circle walks with the arrow keys at 200 px/s and holds a {colour} sword of {reach} px where it faces. SPACE swings it from one radian before to one radian behind that direction in {swing} ms; only while swinging it removes the slimes it touches. When all 6 are gone it says You win!"
  zh:
    - 挥剑攻击
    - 拿剑的骑士，按空格挥剑，砍到的史莱姆就消失
    - 角色用方向键走，剑指着前进方向，空格一挥把绿色小怪砍掉
    - 蓝色圆形用方向键以每秒 200 像素行走，{colour}的剑长 {reach} 像素，指向面对的方向。按空格在 {swing} 毫秒内从该方向前一弧度挥到后一弧度，只有挥剑时碰到的史莱姆才消失。6 个都没了显示 You win!
difficulty: medium
apis: [this.add.rectangle, setOrigin, this.tweens.add, Phaser.Geom.Line.SetToAngle, Phaser.Geom.Intersects.LineToCircle]
plan:
  en:
    req: SPACE swings a sword that removes the slimes it touches
    steps: [Draw hero and sword and slimes, Let the sword follow the hero and point where it faces, On SPACE tween its rotation through an arc, While swinging test the blade as a line against each slime, Count the slimes that are left]
  zh:
    req: 按空格挥剑，砍掉碰到的史莱姆
    steps: [画主角、剑和史莱姆, 让剑跟随主角并指向面对的方向, 按空格用补间让剑转过一段弧, 挥剑时用线段检测每个史莱姆, 统计剩下的史莱姆]
knobs:
  colour:
    - {code: "0xf8f9fa", en: white, zh: 白色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
  reach: {code: "REACH = {}", values: [80, 110]}
  swing: {code: "SWING_TIME = {}", values: [200, 300]}
probe: |
  const hero = t.one((o) => o.type === 'Arc' && o.radius === 20);
  const sword = t.one('Rectangle');
  const slimes = t.objects((o) => o.type === 'Arc' && o.radius === 18);
  t.ok(slimes.length === 6 && t.number(/slimes/i) === 6, 'there are six slimes');
  t.ok(sword.fillColor === knobs.colour && sword.width === knobs.reach, 'the sword is as asked');
  slimes.forEach((slime, i) => slime.setPosition(60 + i * 60, 570));
  t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, 100, 10, 'RIGHT walks');
  slimes[0].setPosition(hero.x + knobs.reach - 10, hero.y);
  slimes[1].setPosition(hero.x - 50, hero.y);
  t.step(10);
  t.near(t.number(/slimes/i), 6, 0, 'a sword at rest cuts nothing');
  const turns = [];
  t.down('SPACE');
  for (let i = 0; i < 25; i++) { t.step(); turns.push(sword.rotation); }
  t.up('SPACE');
  t.ok(Math.min(...turns) < -0.6 && Math.max(...turns) > 0.6, 'SPACE swings it through an arc');
  t.near(sword.rotation, 0, 0.01, 'then it points ahead again');
  t.ok(!slimes[0].active && slimes[1].active, 'it cuts the slime in front, not the one behind');
  t.near(t.number(/slimes/i), 5, 0, 'the text counts');
  t.hold('LEFT', 5);
  for (const slime of slimes.slice(1)) {
    slime.setPosition(hero.x - 50, hero.y);
    t.press('SPACE');
    t.seconds(knobs.swing / 1000 + 0.1);
  }
  t.ok(slimes.every((slime) => !slime.active), 'facing left it cuts on the left');
  t.ok(t.text(/you win/i), 'without slimes you win');
*/
const REACH = 80;
const SWING_TIME = 200;
const SLIMES = 6;

class SwordScene extends Phaser.Scene {
  create() {
    this.facing = 0;
    this.isSwinging = false;
    this.label = this.add.text(16, 16, `Slimes: ${SLIMES}`, { fontSize: '26px' });
    this.slimes = this.add.group();
    for (let i = 0; i < SLIMES; i++) {
      const x = Phaser.Math.Between(60, 740);
      this.slimes.add(this.add.circle(x, Phaser.Math.Between(80, 550), 18, 0x80ed99));
    }
    this.sword = this.add.rectangle(400, 300, REACH, 8, 0xf8f9fa).setOrigin(0, 0.5);
    this.hero = this.add.circle(400, 300, 20, 0x4895ef);
    this.blade = new Phaser.Geom.Line();
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', this.swing, this);
  }

  swing() {
    if (this.isSwinging) return;
    this.isSwinging = true;
    const from = this.facing - 1;
    this.sword.setRotation(from);
    this.tweens.add({
      targets: this.sword,
      rotation: { from, to: this.facing + 1 },
      duration: SWING_TIME,
      onComplete: () => { this.isSwinging = false; }
    });
  }

  update(time, delta) {
    const { left, right, up, down } = this.cursors;
    const x = right.isDown - left.isDown;
    const y = down.isDown - up.isDown;
    if (x !== 0 || y !== 0) this.facing = Math.atan2(y, x);
    this.hero.x = Phaser.Math.Clamp(this.hero.x + x * 200 * delta / 1000, 20, 780);
    this.hero.y = Phaser.Math.Clamp(this.hero.y + y * 200 * delta / 1000, 20, 580);

    this.sword.setPosition(this.hero.x, this.hero.y);
    if (this.isSwinging) this.cut();
    else this.sword.setRotation(this.facing);
  }

  cut() {
    Phaser.Geom.Line.SetToAngle(this.blade, this.hero.x, this.hero.y, this.sword.rotation, REACH);
    this.slimes.getChildren().slice().forEach((slime) => {
      const circle = new Phaser.Geom.Circle(slime.x, slime.y, slime.radius);
      if (Phaser.Geom.Intersects.LineToCircle(this.blade, circle)) slime.destroy();
    });
    const left = this.slimes.getLength();
    this.label.setText(left > 0 ? `Slimes: ${left}` : 'You win!');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2d3142',
  scene: SwordScene
});

/* scene
tasks:
  en:
    - shooting game with limited ammo
    - cans fall from the sky, move the cannon and shoot them with space, but there are only {ammo} shots
    - fairground booth, I slide a gun along the bottom and try to hit as many tins as I can before my bullets are used up
    - 'A cannon at y = 560 moves with LEFT and RIGHT at 350 px/s. Every 900 ms a {colour} can of 26x38 px falls from a random x at {fall} px/s. SPACE fires a white bullet upwards at 500 px/s and costs one of {ammo} shots; a hit removes both and scores 1. When the last bullet is gone "Game Over" appears and R restarts.'
  zh:
    - 子弹有限的射击游戏
    - 罐子从天上掉下来，移动大炮按空格射击，只有 {ammo} 发子弹
    - 游乐场摊位，在底部左右移动枪，子弹用完之前尽量多打罐子
    - 'y = 560 处的大炮用左右键以每秒 350 像素移动。每 900 毫秒有一个 26x38 像素的{colour}罐子从随机 x 处以每秒 {fall} 像素落下。按空格向上发射白色子弹，速度每秒 500 像素，用掉 {ammo} 发中的一发；打中后两者消失，得 1 分。最后一颗子弹消失后显示"Game Over"，按 R 重新开始。'
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, setVelocityY, Phaser.Math.Between, getLength]
plan:
  en:
    req: Shoot falling cans with only {ammo} shots
    steps: [Draw the cannon and make groups for bullets and cans, Drop a can at a random place by a timer, Move the cannon and fire on SPACE while ammo is left, Count hits by overlap, Remove what left the screen, End when ammo and bullets are gone]
  zh:
    req: 只用 {ammo} 发子弹射击落下的罐子
    steps: [画大炮并创建子弹组和罐子组, 用定时器在随机位置落下罐子, 移动大炮并在有子弹时按空格发射, 用 overlap 统计命中, 移除离开画面的物体, 子弹用完且消失后结束]
knobs:
  ammo: {code: "AMMO = {}", values: [10, 6, 15]}
  fall: {code: "FALL = {}", values: [120, 90, 150]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x57cc99", en: green, zh: 绿色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const gun = () => t.one((o) => o.type === 'Rectangle' && o.width === 50);
  const cans = () => t.objects((o) => o.type === 'Rectangle' && o.width === 26);
  t.ok(read('Ammo') === knobs.ammo && read('Score') === 0, 'the ammo is full');
  t.near(t.travel(gun(), () => t.hold('LEFT', 30)).x, -175, 16, 'LEFT moves the cannon');
  t.press('SPACE');
  t.ok(read('Ammo') === knobs.ammo - 1, 'a shot costs ammo');
  t.near(t.travel(t.one('Arc'), () => t.step(12)).y, -100, 12, 'the bullet flies up');
  for (let n = 0; n < 4 && read('Score') === 0; n++) {
    const fresh = () => cans().find((can) => can.y < 100);
    for (let i = 0; i < 150 && !fresh(); i++) t.step();
    const can = fresh();
    t.ok(can.fillColor === knobs.colour, 'cans have the asked colour');
    if (n === 0) t.near(t.travel(can, () => t.step(15)).y, knobs.fall / 4, 8, 'and fall at the asked speed');
    for (let i = 0; i < 200 && Math.abs(gun().x - can.x) > 7; i++) t.hold(gun().x < can.x ? 'RIGHT' : 'LEFT', 1);
    t.press('SPACE');
    t.step(60);
  }
  t.ok(read('Score') >= 1, 'a hit scores');
  t.ok(!says(/Game Over/), 'with ammo the game goes on');
  for (let i = 0; i < 40 && read('Ammo') > 0; i++) t.press('SPACE');
  t.ok(read('Ammo') === 0 && !says(/Game Over/), 'the last bullet is still in the air');
  t.seconds(1.5);
  t.ok(says(/Game Over/), 'then the game is over');
  t.press('SPACE');
  t.ok(t.objects('Arc').length === 0, 'and nothing can be fired');
  t.press('R');
  t.step(5);
  t.ok(read('Ammo') === knobs.ammo && read('Score') === 0 && !says(/Game Over/), 'R starts again');
*/
const AMMO = 10;
const FALL = 120;

class CanScene extends Phaser.Scene {
  create() {
    this.ammo = AMMO;
    this.score = 0;
    this.over = false;
    this.gun = this.add.rectangle(400, 560, 50, 40, 0x457b9d);
    this.bullets = this.physics.add.group();
    this.cans = this.physics.add.group();
    this.physics.add.overlap(this.bullets, this.cans, this.hit, null, this);
    this.time.addEvent({ delay: 900, loop: true, callback: this.dropCan, callbackScope: this });
    this.label = this.add.text(20, 20, '', { fontSize: '28px' });
    this.showState();
    this.cursors = this.input.keyboard.createCursorKeys();
    this.cursors.space.on('down', () => this.shoot());
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  showState() {
    this.label.setText(`Ammo: ${this.ammo}   Score: ${this.score}`);
  }

  dropCan() {
    const can = this.add.rectangle(Phaser.Math.Between(40, 760), -18, 26, 38, 0xe63946);
    this.cans.add(can);
    can.body.setVelocityY(FALL);
  }

  shoot() {
    if (this.ammo === 0) return;
    this.ammo -= 1;
    const bullet = this.add.circle(this.gun.x, 530, 6, 0xffffff);
    this.bullets.add(bullet);
    bullet.body.setVelocityY(-500);
    this.showState();
  }

  hit(bullet, can) {
    bullet.destroy();
    can.destroy();
    this.score += 1;
    this.showState();
  }

  update(time, delta) {
    if (this.over) return;
    const way = this.cursors.right.isDown - this.cursors.left.isDown;
    this.gun.x = Phaser.Math.Clamp(this.gun.x + way * 350 * delta / 1000, 25, 775);

    for (const one of [...this.bullets.getChildren(), ...this.cans.getChildren()]) {
      if (one.y < -30 || one.y > 630) one.destroy();
    }
    if (this.ammo === 0 && this.bullets.getLength() === 0) {
      this.over = true;
      this.physics.pause();
      this.time.removeAllEvents();
      this.add.text(400, 300, 'Game Over\nPress R', { fontSize: '56px', align: 'center' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  physics: { default: 'arcade' },
  scene: CanScene
});

/* scene
tasks:
  en:
    - space invaders
    - rows of aliens march sideways and come closer, my ship shoots them with space
    - "Space invaders: 4 rows of 8 {colour} aliens march 20 px every {delay} ms; at the edge they turn and come down 32 px. LEFT and RIGHT move the ship at {speed} px/s, each press of SPACE fires upwards, a hit destroys the alien and gives 10 points. No alien left shows You win!, aliens at the ship show Game Over, R restarts."
  zh:
    - 太空侵略者
    - 做一个小蜜蜂游戏，外星人一排排左右移动往下压，空格发射子弹
    - "太空侵略者：4 排、每排 8 个{colour}外星人，每 {delay} 毫秒横移 20 像素，到边缘时掉头并下降 32 像素。左右键以每秒 {speed} 像素移动飞船，每按一次空格向上发射，击中后外星人消失并得 10 分。全部消灭显示 You win!，外星人到达飞船显示 Game Over，按 R 重新开始。"
difficulty: hard
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, createCursorKeys, Phaser.Input.Keyboard.JustDown, this.physics.pause]
plan:
  en:
    req: Shoot a marching grid of {colour} aliens before it reaches the ship
    steps:
      - Put the aliens in rows into a physics group
      - March them on a timer and turn at the edges
      - Move the ship and fire with the cursor keys
      - Destroy bullet and alien on overlap and add points
      - End when no alien is left or one is at the ship
  zh:
    req: 在{colour}外星人阵列到达飞船前把它们全部击落
    steps:
      - 把外星人按行列放进物理组
      - 用计时器移动阵列，到边缘掉头
      - 用方向键移动飞船，空格发射
      - 子弹与外星人重叠时一起销毁并加分
      - 外星人全灭或到达飞船时结束
knobs:
  colour:
    - {code: "0x7ae582", en: green, zh: 绿色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  delay: {code: "delay: {}", values: [400, 300, 500]}
  speed: {code: "SPEED = {}", values: [300, 240]}
probe: |
  const aliens = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const march = () => t.step(Math.round(knobs.delay * 0.06));
  t.ok(aliens().length === 32 && new Set(aliens().map((o) => o.y)).size === 4, 'four rows of eight aliens');
  const ship = t.objects('Rectangle').find((o) => o.y > 500);
  const [first] = aliens();
  const y = first.y;
  t.near(t.travel(first, () => { march(); t.step(3); }).x, 20, 0.1, 'a march goes 20 px sideways');
  for (let i = 0; i < 15 && first.y === y; i++) march();
  t.near(first.y - y, 32, 0.1, 'at the edge they come down');
  t.near(t.travel(first, march).x, -20, 0.1, 'and turn');
  t.near(t.travel(ship, () => t.hold('LEFT', 30)).x, -knobs.speed / 2, 10, 'LEFT moves the ship');
  t.near(t.travel(ship, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 10, 'RIGHT moves it back');
  t.near(t.number(/score/i), 0, 0, 'no points yet');
  const before = t.objects('Rectangle').length;
  t.hold('SPACE', 5);
  t.ok(t.objects('Rectangle').length === before + 1, 'a press fires one bullet');
  for (let i = 0; i < 90 && aliens().length > 0; i++) {
    aliens()[0].setPosition(ship.x, 490);
    t.press('SPACE');
    t.step(3);
  }
  t.ok(t.text(/you win/i), 'no alien left wins');
  t.near(t.number(/score/i), 320, 0, 'each hit gave 10 points');
  t.press('R');
  t.step(5);
  t.ok(aliens().length === 32 && !t.text(/win/i), 'R restarts');
  t.step(5);
  aliens().at(-1).y = 535;
  march();
  t.ok(t.text(/game over/i), 'an alien at the ship ends the game');
  t.near(t.travel(aliens()[0], march).distance, 0, 0, 'and the march');
*/
const SPEED = 300;
const STEP = 20;
const DROP = 32;

class InvadersScene extends Phaser.Scene {
  create() {
    this.direction = 1;
    this.score = 0;
    this.over = false;
    this.ship = this.add.rectangle(400, 565, 50, 20, 0x4cc9f0);
    this.bullets = this.physics.add.group();
    this.aliens = this.physics.add.group();
    for (let i = 0; i < 32; i++) {
      const x = 190 + (i % 8) * 60;
      const y = 80 + Math.floor(i / 8) * 48;
      this.aliens.add(this.add.rectangle(x, y, 36, 28, 0x7ae582));
    }
    this.physics.add.overlap(this.bullets, this.aliens, this.hit, null, this);

    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.timer = this.time.addEvent({ delay: 400, loop: true, callback: this.march, callbackScope: this });
  }

  march() {
    const aliens = this.aliens.getChildren();
    const step = this.direction * STEP;
    const atEdge = aliens.some((alien) => alien.x + step < 30 || alien.x + step > 770);
    if (atEdge) this.direction = -this.direction;
    for (const alien of aliens) {
      if (atEdge) alien.y += DROP;
      else alien.x += step;
    }
    if (aliens.some((alien) => alien.y > 530)) this.finish('Game Over');
  }

  fire() {
    const bullet = this.add.rectangle(this.ship.x, this.ship.y - 18, 4, 16, 0xffffff);
    this.bullets.add(bullet);
    bullet.body.setVelocityY(-500);
  }

  hit(bullet, alien) {
    bullet.destroy();
    alien.destroy();
    this.score += 10;
    this.label.setText(`Score: ${this.score}`);
    if (this.aliens.getLength() === 0) this.finish('You win!');
  }

  finish(message) {
    this.over = true;
    this.timer.remove();
    this.physics.pause();
    this.add.text(400, 300, message, { fontSize: '56px' }).setOrigin(0.5);
  }

  update(time, delta) {
    if (this.over) return;
    const { left, right, space } = this.cursors;
    const way = right.isDown - left.isDown;
    this.ship.x = Phaser.Math.Clamp(this.ship.x + way * SPEED * delta / 1000, 25, 775);
    if (Phaser.Input.Keyboard.JustDown(space)) this.fire();

    const gone = this.bullets.getChildren().filter((bullet) => bullet.y < -20);
    gone.forEach((bullet) => bullet.destroy());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  physics: { default: 'arcade' },
  scene: InvadersScene
});

/* scene
tasks:
  en:
    - boomerang
    - click to throw a boomerang that comes back to me
    - a weapon that flies where I click, breaks the bottles and then returns to my hand, only then I can throw it again
    - "LEFT and RIGHT move a green circle at 300 px/s. A click throws a spinning {colour} boomerang to the clicked place at {speed} px/s, then it flies back to the player wherever he is; meanwhile no second throw. Five bottles at the top break within 30 px of it, one point each, and all five win."
  zh:
    - 回旋镖
    - 点击扔出回旋镖，它会飞回我手里
    - 一种武器，飞到我点的地方打碎瓶子再飞回来，回来之后才能再扔
    - 左右键让绿色圆形以每秒 300 像素移动。点击把旋转的{colour}回旋镖以每秒 {speed} 像素扔到点击处，然后飞回玩家当前的位置，飞行中不能再扔。上方五个瓶子在 30 像素内会碎，每个一分，全碎获胜。
difficulty: medium
apis: [this.add.star, this.input.on, setVisible, Phaser.Math.Distance.BetweenPoints, Phaser.Math.Angle.BetweenPoints]
plan:
  en:
    req: A boomerang flies to the clicked place and back to the player
    steps: [Draw player and bottles and a hidden star, On a click show the star at the player and remember the goal, Move it towards the goal and then towards the player, Hide it when it is back, Break bottles near it and count them]
  zh:
    req: 回旋镖飞到点击处再飞回玩家
    steps: [画玩家、瓶子和隐藏的星形, 点击时在玩家处显示星形并记下目标, 先飞向目标再飞向玩家, 回到手里就隐藏, 打碎附近的瓶子并计分]
knobs:
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0xff8fab", en: pink, zh: 粉色}
  speed: {code: "SPEED = {}", values: [500, 400, 650]}
probe: |
  const player = t.one('Arc');
  t.near(t.objects('Star').length, 0, 0, 'it is in the hand at first');
  t.near(t.travel(player, () => t.hold('RIGHT', 30)).x, 150, 12, 'RIGHT moves the player');
  t.click(250, 250);
  const star = t.one('Star');
  t.ok(star.fillColor === knobs.colour, 'a click throws it, in the asked colour');
  const turn = star.rotation;
  t.near(t.travel(star, () => t.step(12)).distance, knobs.speed / 5, 10, 'it flies at the asked speed');
  t.ok(star.rotation !== turn, 'and spins');
  t.click(700, 300);
  const gap = (place) => Math.hypot(star.x - place.x, star.y - place.y);
  for (let i = 0; i < 120 && gap({ x: 250, y: 250 }) > 13; i++) t.step();
  t.ok(gap({ x: 250, y: 250 }) <= 13, 'it reaches the place of the first click');
  t.hold('LEFT', 20);
  t.ok(star.visible, 'it is on its way back');
  for (let i = 0; i < 200 && star.visible; i++) t.step();
  t.ok(!star.visible && gap(player) < 15, 'and comes back to where the player is now');
  t.near(t.number(/score/i), 0, 0, 'no bottle was near');
  const bottles = t.objects('Rectangle');
  bottles.forEach((bottle, n) => {
    if (bottle.active) t.click(bottle);
    for (let i = 0; i < 240 && star.visible; i++) t.step();
    if (n === 0) t.ok(!bottle.active && t.number(/score/i) === 1, 'a bottle it meets breaks and gives a point');
  });
  t.ok(t.text(/you win/i), 'five bottles win');
*/
const SPEED = 500;

class BoomerangScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '26px' });
    this.bottles = this.add.group();
    for (const x of [100, 250, 400, 550, 700]) {
      this.bottles.add(this.add.rectangle(x, 100, 20, 50, 0x90e0ef));
    }
    this.player = this.add.circle(400, 500, 20, 0x06d6a0);
    this.boomerang = this.add.star(400, 500, 3, 6, 20, 0xffd166).setVisible(false);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.on('pointerdown', this.throwIt, this);
  }

  throwIt(pointer) {
    if (this.boomerang.visible) return;
    this.goal = { x: pointer.x, y: pointer.y };
    this.isReturning = false;
    this.boomerang.setPosition(this.player.x, this.player.y).setVisible(true);
  }

  update(time, delta) {
    const seconds = delta / 1000;
    const direction = this.cursors.right.isDown - this.cursors.left.isDown;
    this.player.x = Phaser.Math.Clamp(this.player.x + direction * 300 * seconds, 20, 780);
    if (this.boomerang.visible) this.fly(seconds);
  }

  fly(seconds) {
    // on the way back the goal moves with the player
    const goal = this.isReturning ? this.player : this.goal;
    const step = SPEED * seconds;
    this.boomerang.rotation += 15 * seconds;
    if (Phaser.Math.Distance.BetweenPoints(this.boomerang, goal) > step) {
      const angle = Phaser.Math.Angle.BetweenPoints(this.boomerang, goal);
      this.boomerang.x += Math.cos(angle) * step;
      this.boomerang.y += Math.sin(angle) * step;
    } else if (this.isReturning) {
      this.boomerang.setVisible(false);
    } else {
      this.isReturning = true;
    }
    this.bottles.getChildren().slice().forEach((bottle) => {
      if (Phaser.Math.Distance.BetweenPoints(bottle, this.boomerang) < 30) this.breakBottle(bottle);
    });
  }

  breakBottle(bottle) {
    bottle.destroy();
    this.score += 1;
    this.label.setText(`Score: ${this.score}`);
    if (this.score === 5) this.add.text(400, 300, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3d405b',
  scene: BoomerangScene
});

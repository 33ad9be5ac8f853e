/* scene
tasks:
  en:
    - stop the arrow in the zone
    - an arrow spins round like a clock hand, I have to hit space when it points at the {colour} part, otherwise game over
    - one button timing game with a turning pointer and a {colour} slice, every hit makes it faster
    - 'An arrow turns at {turn} degrees per second over a disc with a {colour} zone of {zone} degrees. SPACE or a click inside the zone scores 1, moves the zone elsewhere and makes the arrow 20 degrees per second faster; outside the zone it shows "Game Over" and the next press restarts.'
  zh:
    - 停住旋转的箭头
    - 箭头像钟表指针一样转，指到{colour}区域时按空格，按错就结束
    - 一键小游戏，看准时机让指针停在{colour}扇形里，每次成功都会变快
    - '箭头以每秒 {turn} 度在圆盘上旋转，圆盘上有一个 {zone} 度的{colour}区域。箭头在区域内时按空格或点击得 1 分，区域换位置，箭头每秒再快 20 度；不在区域内则显示"Game Over"，再按一次重新开始。'
difficulty: easy
apis: [this.add.graphics, slice, this.add.triangle, Phaser.Math.Angle.ShortestBetween, this.input.keyboard.addKey]
plan:
  en:
    req: Press when the spinning arrow points at the {colour} zone
    steps: [Draw the disc with the zone and the arrow, Turn the arrow in update, Compare the angles when the button is pressed, Move the zone and speed up after a hit, Show Game Over after a miss]
  zh:
    req: 旋转的箭头指向{colour}区域时按下按键
    steps: [画圆盘、区域和箭头, 在 update 中转动箭头, 按下时比较角度, 命中后移动区域并加速, 失误时显示 Game Over]
knobs:
  turn: {code: "TURN = {}", values: [180, 120, 240]}
  zone: {code: "ZONE = {}", values: [60, 80, 45]}
  colour:
    - {code: "0x2dc653", en: green, zh: 绿色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
probe: |
  const arrow = () => t.one('Triangle');
  const zone = () => t.one('Graphics');
  const between = (a, b) => ((a - b + 540) % 360) - 180;
  const off = () => Math.abs(between(arrow().angle, zone().angle));
  const over = () => t.texts().some((s) => /game over/i.test(s));
  const turned = () => { const before = arrow().angle; t.step(30); return between(arrow().angle, before); };
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  t.ok(t.count(rgb, 12) > 3000, 'the zone has the asked colour');
  t.near(turned(), knobs.turn / 2, 6, 'the arrow turns at the asked speed');
  for (let i = 0; i < 400 && off() > 10; i++) t.step(1);
  const place = zone().angle;
  t.press('SPACE');
  t.near(t.number(/score/i), 1, 0, 'a press inside the zone scores');
  t.ok(Math.abs(between(zone().angle, place)) > 60, 'and the zone moves');
  t.near(turned(), knobs.turn / 2 + 10, 6, 'and the arrow gets faster');
  for (let i = 0; i < 400 && off() > 10; i++) t.step(1);
  t.click(400, 300);
  t.near(t.number(/score/i), 2, 0, 'a click works as well');
  for (let i = 0; i < 400 && off() < knobs.zone / 2 + 40; i++) t.step(1);
  t.press('SPACE');
  t.ok(over() && t.number(/score/i) === 2, 'a press outside ends the game');
  t.near(turned(), 0, 0.1, 'the arrow stops');
  t.press('SPACE');
  t.step(5);
  t.ok(!over() && t.number(/score/i) === 0, 'the next press restarts');
*/
const TURN = 180;
const ZONE = 60;

class ArrowScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.over = false;
    this.speed = TURN;
    this.label = this.add.text(20, 20, 'Score: 0', { fontSize: '28px' });
    this.add.circle(400, 320, 200, 0x495057);

    const half = Phaser.Math.DegToRad(ZONE / 2);
    this.zone = this.add.graphics({ x: 400, y: 320 });
    this.zone.fillStyle(0x2dc653).slice(0, 0, 200, -half, half).fillPath();
    this.zone.angle = -90;
    this.arrow = this.add.triangle(400, 320, 0, 0, 0, 24, 190, 12, 0xffffff).setOrigin(0, 0.5);

    this.input.keyboard.addKey('SPACE').on('down', this.press, this);
    this.input.on('pointerdown', this.press, this);
  }

  press() {
    if (this.over) {
      this.scene.restart();
      return;
    }
    const off = Phaser.Math.Angle.ShortestBetween(this.arrow.angle, this.zone.angle);
    if (Math.abs(off) <= ZONE / 2) {
      this.score += 1;
      this.speed += 20;
      this.label.setText(`Score: ${this.score}`);
      this.zone.angle += Phaser.Math.Between(90, 270);
    } else {
      this.over = true;
      this.add.text(400, 60, 'Game Over', { fontSize: '48px' }).setOrigin(0.5);
    }
  }

  update(time, delta) {
    if (!this.over) {
      this.arrow.angle += this.speed * delta / 1000;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: ArrowScene
});

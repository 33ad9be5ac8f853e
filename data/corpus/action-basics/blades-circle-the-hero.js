/* scene
tasks:
  en:
    - survivor game with blades that circle around me
    - "{colour} balls spin around the hero by themselves and kill the monsters that come from everywhere"
    - "like Vampire Survivors in small, I only walk, my orbiting weapons do the fighting, three hearts"
    - "A white square moves with the arrow keys at 180 px/s. {blades} {colour} circles of radius 12 turn around it at a distance of 80 px, half a turn per second. Every second a red square of 28 px appears on a circle of radius 520 around the middle and comes at 70 px/s. A square hit by a circle disappears and Kills goes up by 1; one that reaches the player disappears and takes one of 3 hearts, without hearts Game over is shown and everything stops."
  zh:
    - 飞刀绕着主角转的生存小游戏
    - "{colour}圆球自动围着主角转，消灭四面八方来的怪物"
    - 迷你版吸血鬼幸存者，我只管走，环绕的武器自己打怪，三颗心
    - 白色方块用方向键以每秒 180 像素移动。{blades} 个半径 12 的{colour}圆在 80 像素外绕它旋转，每秒半圈。每秒在以画面中心为圆心、半径 520 的圆上出现一个 28 像素的红色方块，以每秒 70 像素走来。被圆碰到的方块消失，Kills 加 1；碰到玩家的方块消失并扣 3 颗心中的一颗，没有心时显示 Game over，全部停止。
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.physics.moveToObject, this.time.addEvent, Phaser.Math.FloatBetween, setPosition]
plan:
  en:
    req: '{blades} {colour} balls orbit the hero and destroy monsters'
    steps: [Draw the hero and its blades, Move the hero with the arrow keys, Place the blades on a turning circle around it, Let a monster come every second, Remove a monster hit by a blade and count it, Take a heart for each monster that gets through]
  zh:
    req: '{blades} 个{colour}圆球环绕主角，消灭怪物'
    steps: [画主角和环绕的圆球, 用方向键移动主角, 把圆球放在旋转的圆周上, 每秒来一个怪物, 圆球碰到的怪物消失并计数, 漏过来的怪物扣一颗心]
knobs:
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0x80ed99", en: green, zh: 绿色}
  blades: {code: "BLADES = {}", values: [3, 2, 4]}
probe: |
  const hero = t.one((o) => o.type === 'Rectangle' && o.width === 34);
  const blades = () => t.objects((o) => o.type === 'Arc' && o.fillColor === knobs.colour);
  const monsters = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === 0xe63946);
  const appear = () => { for (let i = 0; i < 100 && monsters().length === 0; i++) t.step(); return monsters()[0]; };
  const angle = () => Math.atan2(blades()[0].y - hero.y, blades()[0].x - hero.x);
  t.near(blades().length, knobs.blades, 0, 'as many blades as asked');
  t.near(t.travel(hero, () => t.hold('RIGHT', 20)).x, 60, 9, 'RIGHT moves the hero');
  t.step(5);
  t.ok(blades().every((b) => Math.abs(Math.hypot(b.x - hero.x, b.y - hero.y) - 80) < 8), 'the blades stay 80 px around the hero');
  const before = angle();
  t.step(20);
  const turned = (angle() - before + 4 * Math.PI) % (2 * Math.PI);
  t.near(Math.min(turned, 2 * Math.PI - turned), Math.PI / 3, 0.15, 'half a turn per second');
  const first = appear();
  t.near(Math.hypot(first.x - 400, first.y - 300), 520, 15, 'a monster appears far outside');
  const far = Math.hypot(first.x - hero.x, first.y - hero.y);
  t.step(15);
  t.near(far - Math.hypot(first.x - hero.x, first.y - hero.y), 17, 5, 'and comes nearer');
  first.setPosition(blades()[0].x, blades()[0].y);
  t.step(2);
  t.ok(!monsters().includes(first), 'a blade destroys it');
  t.near(t.number(/kills/i), 1, 0, 'and it is counted');
  for (let hearts = 2; hearts >= 0; hearts--) {
    appear().setPosition(hero.x, hero.y);
    t.step(2);
    t.near(t.number(/hearts/i), hearts, 0, 'a monster that gets through takes a heart');
  }
  t.ok(t.text(/game over/i), 'without hearts the game is over');
  t.near(t.movers(() => t.step(90)).length, 0, 0, 'everything stops');
  t.near(monsters().length, 0, 0, 'and no monster comes');
*/
const BLADES = 3;

class SurvivorScene extends Phaser.Scene {
  create() {
    this.kills = 0;
    this.hearts = 3;
    this.angle = 0;
    this.hero = this.physics.add.existing(this.add.rectangle(400, 300, 34, 34, 0xf8f9fa));
    this.hero.body.setCollideWorldBounds(true);
    this.monsters = this.physics.add.group();
    this.blades = this.physics.add.group();
    for (let i = 0; i < BLADES; i++) {
      this.blades.add(this.add.circle(400, 300, 12, 0x4cc9f0));
    }
    this.label = this.add.text(16, 16, '', { fontSize: '24px' });
    this.heartLabel = this.add.text(640, 16, '', { fontSize: '24px' });
    this.showState();

    this.cursors = this.input.keyboard.createCursorKeys();
    this.time.addEvent({ delay: 1000, loop: true, callback: this.addMonster, callbackScope: this });
    this.physics.add.overlap(this.blades, this.monsters, this.kill, null, this);
    this.physics.add.overlap(this.hero, this.monsters, this.hurt, null, this);
  }

  showState() {
    this.label.setText(`Kills: ${this.kills}`);
    this.heartLabel.setText(`Hearts: ${this.hearts}`);
  }

  addMonster() {
    if (this.hearts === 0) return;
    const angle = Phaser.Math.FloatBetween(0, 2 * Math.PI);
    const x = 400 + Math.cos(angle) * 520;
    const y = 300 + Math.sin(angle) * 520;
    this.monsters.add(this.add.rectangle(x, y, 28, 28, 0xe63946));
  }

  kill(blade, monster) {
    monster.destroy();
    this.kills += 1;
    this.showState();
  }

  hurt(hero, monster) {
    monster.destroy();
    this.hearts -= 1;
    this.showState();
    if (this.hearts > 0) return;
    this.physics.pause();
    this.add.text(400, 120, 'Game over', { fontSize: '56px' }).setOrigin(0.5);
  }

  update(time, delta) {
    if (this.hearts === 0) return;
    const { left, right, up, down } = this.cursors;
    this.hero.body.setVelocity((right.isDown - left.isDown) * 180, (down.isDown - up.isDown) * 180);
    for (const monster of this.monsters.getChildren()) {
      this.physics.moveToObject(monster, this.hero, 70);
    }
    this.angle += Math.PI * delta / 1000;
    this.blades.getChildren().forEach((blade, i) => {
      const angle = this.angle + i * 2 * Math.PI / BLADES;
      blade.setPosition(this.hero.x + Math.cos(angle) * 80, this.hero.y + Math.sin(angle) * 80);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d2d44',
  physics: { default: 'arcade' },
  scene: SurvivorScene
});

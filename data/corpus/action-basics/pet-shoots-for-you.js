/* scene
tasks:
  en:
    - make a pet that shoots the enemies for me
    - my hero has a little {colour} helper that follows and fires at the nearest monster by itself
    - "a companion walks after the player and attacks whatever is closest, the player only has to run away"
    - "A white square moves with the arrow keys at 200 px/s. A {colour} circle of radius 12 follows it and stops 60 px away. Every 1500 ms a red square appears at the top and comes to the player at 60 px/s; every {rate} ms the companion shoots at the nearest one with 500 px/s. A hit adds 1 to Kills, a monster that reaches the player adds 1 to Hits and disappears."
  zh:
    - 做一个会帮我打怪的宠物
    - 主角身边有个{colour}小帮手，跟着走，自动向最近的怪物开火
    - 同伴跟在玩家后面，自己攻击最近的敌人，玩家只管跑
    - 白色方块用方向键以每秒 200 像素移动，半径 12 的{colour}圆跟在后面，离 60 像素时停下。每 1500 毫秒顶部出现一个红色方块，以每秒 60 像素走向玩家；同伴每 {rate} 毫秒向最近的一个以每秒 500 像素射击。打中 Kills 加 1，怪物碰到玩家 Hits 加 1 并消失。
difficulty: medium
apis: [this.physics.closest, this.physics.moveToObject, this.time.addEvent, this.physics.add.overlap, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: A {colour} companion follows the hero and shoots the nearest monster every {rate} ms
    steps: [Draw hero and companion with bodies, Let a monster appear every 1500 ms and walk to the hero, Let the companion follow until it is near, Shoot at the closest monster by a timer, Count kills and hits]
  zh:
    req: '{colour}同伴跟随主角，每 {rate} 毫秒射击最近的怪物'
    steps: [画带身体的主角和同伴, 每 1500 毫秒出现一个走向主角的怪物, 同伴跟随到近处停下, 用定时器射击最近的怪物, 统计击杀和受击]
knobs:
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  rate: {code: "RATE = {}", values: [700, 500, 400]}
probe: |
  const pet = t.one((o) => o.type === 'Arc' && o.radius === 12);
  const hero = t.one((o) => o.type === 'Rectangle' && o.fillColor === 0xf8f9fa);
  const monsters = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === 0xe63946);
  const apart = () => Math.hypot(pet.x - hero.x, pet.y - hero.y);
  t.ok(pet.fillColor === knobs.colour, 'the companion has the asked colour');
  t.near(t.travel(hero, () => t.hold('RIGHT', 45)).x, 150, 12, 'RIGHT moves the hero');
  t.seconds(2);
  t.near(apart(), 60, 8, 'the companion follows and stops beside the hero');
  const shots = () => t.objects((o) => o.type === 'Arc' && o.radius === 5);
  const seen = new Set(shots()), at = [];
  for (let i = 0; i < 600; i++) {
    t.step();
    for (const shot of shots()) {
      if (!seen.has(shot)) { seen.add(shot); at.push(i); }
    }
  }
  t.ok(t.number(/kills/i) >= 2, 'it shoots monsters without any key');
  const gaps = at.slice(1).map((n, i) => n - at[i]);
  t.near(Math.min(...gaps), knobs.rate * 0.06, 3, 'at the asked rate');
  const hits = t.number(/hits/i);
  for (let i = 0; i < 200 && monsters().length === 0; i++) t.step();
  monsters()[0].setPosition(hero.x, hero.y);
  t.step(2);
  t.near(t.number(/hits/i), hits + 1, 0, 'a monster that touches the hero counts as a hit');
*/
const RATE = 700;

function create() {
  this.kills = 0;
  this.hits = 0;
  this.hero = this.physics.add.existing(this.add.rectangle(400, 500, 36, 36, 0xf8f9fa));
  this.hero.body.setCollideWorldBounds(true);
  this.pet = this.physics.add.existing(this.add.circle(300, 520, 12, 0xffb703));
  this.monsters = this.physics.add.group();
  this.shots = this.physics.add.group();
  this.killLabel = this.add.text(16, 16, 'Kills: 0', { fontSize: '24px' });
  this.hitLabel = this.add.text(16, 48, 'Hits: 0', { fontSize: '24px' });
  this.cursors = this.input.keyboard.createCursorKeys();

  this.time.addEvent({ delay: 1500, loop: true, callback: addMonster, callbackScope: this });
  this.time.addEvent({ delay: RATE, loop: true, callback: petShoots, callbackScope: this });
  this.physics.add.overlap(this.shots, this.monsters, (shot, monster) => {
    shot.destroy();
    monster.destroy();
    this.killLabel.setText(`Kills: ${++this.kills}`);
  });
  this.physics.add.overlap(this.hero, this.monsters, (hero, monster) => {
    monster.destroy();
    this.hitLabel.setText(`Hits: ${++this.hits}`);
  });
}

function addMonster() {
  this.monsters.add(this.add.rectangle(Phaser.Math.Between(40, 760), -20, 32, 32, 0xe63946));
}

function petShoots() {
  const target = this.physics.closest(this.pet, this.monsters.getChildren());
  if (!target) return;
  const shot = this.add.circle(this.pet.x, this.pet.y, 5, 0xffffff);
  this.shots.add(shot);
  this.physics.moveToObject(shot, target, 500);
  this.time.delayedCall(2000, () => shot.destroy());
}

function update() {
  const { left, right, up, down } = this.cursors;
  this.hero.body.setVelocity((right.isDown - left.isDown) * 200, (down.isDown - up.isDown) * 200);
  for (const monster of this.monsters.getChildren()) {
    this.physics.moveToObject(monster, this.hero, 60);
  }
  if (Phaser.Math.Distance.BetweenPoints(this.pet, this.hero) > 60) {
    this.physics.moveToObject(this.pet, this.hero, 180);
  } else {
    this.pet.body.stop();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  physics: { default: 'arcade' },
  scene: { create, update }
});

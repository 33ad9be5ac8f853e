/* scene
tasks:
  en:
    - missile command
    - protect the cities at the bottom, I click to set off explosions that destroy the falling missiles, game over when all cities are gone
    - 'Six {city} cities stand at the bottom. Every second a missile starts at the top and flies at {speed} px/s to a random city that still stands; one that arrives destroys it. A click sets off a blast at the pointer that grows to a radius of {radius} px in 400 ms and shrinks again, three at most at a time; each missile in it is a point and makes the next ones 1 px/s faster. With the last city gone it says "Game Over"; SPACE starts again.'
  zh:
    - 导弹防御
    - 保护底部的城市，点击屏幕引爆，炸掉落下的导弹，城市全被毁就结束
    - '底部有六座{city}城市。每秒从顶部发射一枚导弹，以每秒 {speed} 像素飞向一座随机的还在的城市，到达就摧毁它。点击后在指针处产生爆炸，400 毫秒内扩大到半径 {radius} 像素再缩回去，最多同时三个；爆炸里的导弹被击毁，加一分，之后的导弹每秒快 1 像素。最后一座城市被毁时显示"Game Over"，按空格重新开始。'
difficulty: hard
apis: [this.physics.add.staticGroup, this.physics.add.overlap, this.physics.moveToObject, this.tweens.add, this.time.addEvent, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: Clicks blow up missiles before they reach the cities
    steps:
      - Put six cities at the bottom
      - Launch a missile at a random city every second
      - Let a click grow a blast to {radius} px and shrink it
      - Destroy missiles in a blast and count them
      - Destroy a city that is reached and end with the last
  zh:
    req: 点击引爆，在导弹到达城市之前炸掉它们
    steps:
      - 在底部放六座城市
      - 每秒向随机的城市发射一枚导弹
      - 点击产生扩大到 {radius} 像素再缩小的爆炸
      - 炸掉范围内的导弹并计分
      - 被击中的城市消失，全部消失就结束
knobs:
  speed: {code: "SPEED = {}", values: [90, 120, 70]}
  radius: {code: "RADIUS = {}", values: [60, 80]}
  city:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0x80ed99", en: green, zh: 绿色}
probe: |
  const cities = () => t.objects('Rectangle'), missiles = () => t.objects('Triangle'), blasts = () => t.objects('Arc');
  t.ok(cities().length === 6 && cities().every((o) => o.fillColor === knobs.city), 'six cities stand there');
  t.seconds(1.2);
  const missile = missiles()[0], way = missile.body.velocity;
  t.near(way.length(), knobs.speed, 1, 'a missile comes at the asked speed');
  const landing = missile.x + way.x / way.y * (cities()[0].y - missile.y);
  t.ok(cities().some((o) => Math.abs(o.x - landing) < 5), 'it heads for a city');
  const x = missile.x < 400 ? 700 : 100;
  t.click(x, 400);
  t.near(blasts()[0].x, x, 1, 'a click sets off a blast at the pointer');
  let largest = 0;
  for (let i = 0; i < 60; i++) {
    const [blast] = blasts();
    if (blast) largest = Math.max(largest, blast.radius * blast.scale);
    t.step();
  }
  t.near(largest, knobs.radius, 5, 'it grows to the asked radius');
  t.ok(blasts().length === 0 && missiles().includes(missile), 'it goes out and spares what is elsewhere');
  t.click(missile.x + way.x * 0.3, missile.y + way.y * 0.3);
  t.seconds(0.5);
  t.ok(!missiles().includes(missile) && t.number(/score/i) >= 1, 'a missile in it is destroyed and is a point');
  t.seconds(0.5);
  for (let i = 0; i < 5; i++) t.click(100 + i * 150, 350);
  t.near(blasts().length, 3, 0, 'there are three blasts at most');
  t.seconds(1);
  const counts = new Set();
  for (let i = 0; i < 900 && !t.text(/game over/i); i++) {
    const high = missiles().find((o) => o.y < 500);
    if (high) high.setPosition(cities()[0].x, 520);
    t.step();
    counts.add(cities().length);
  }
  t.ok(counts.has(5) && counts.has(1), 'a missile that lands destroys one city');
  t.ok(cities().length === 0 && t.text(/game over/i), 'the game is over when all are lost');
  t.near(t.movers(() => t.seconds(0.5)).length, 0, 0, 'then nothing falls any more');
  t.press('SPACE'); t.step(5);
  t.ok(cities().length === 6 && t.number(/score/i) === 0 && !t.text(/game over/i), 'SPACE starts again');
*/
const SPEED = 90;
const RADIUS = 60;

class MissileCommand extends Phaser.Scene {
  create() {
    this.score = 0;
    this.over = false;
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });
    this.cities = this.physics.add.staticGroup();
    for (let x = 100; x <= 700; x += 120) {
      this.cities.add(this.add.rectangle(x, 575, 70, 50, 0x4cc9f0));
    }
    this.missiles = this.physics.add.group();
    this.blasts = this.add.group();

    this.physics.add.overlap(this.missiles, this.cities, this.loseCity, null, this);
    this.timer = this.time.addEvent({ delay: 1000, loop: true, callback: this.launch, callbackScope: this });
    this.input.on('pointerdown', this.explode, this);
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  launch() {
    const city = Phaser.Utils.Array.GetRandom(this.cities.getChildren());
    const missile = this.add.triangle(Phaser.Math.Between(20, 780), -10, 0, 0, 16, 0, 8, 24, 0xff6b6b);
    this.missiles.add(missile);
    this.physics.moveToObject(missile, city, SPEED + this.score);
  }

  explode(pointer) {
    if (this.over || this.blasts.getLength() === 3) return;
    const blast = this.add.circle(pointer.x, pointer.y, RADIUS, 0xffd166, 0.8).setScale(0);
    this.blasts.add(blast);
    this.tweens.add({ targets: blast, scale: 1, duration: 400, yoyo: true, onComplete: () => blast.destroy() });
  }

  update() {
    if (this.over) return;
    // a copy, as destroyed missiles leave the group
    for (const missile of [...this.missiles.getChildren()]) {
      if (this.isInBlast(missile)) {
        missile.destroy();
        this.score += 1;
        this.label.setText(`Score: ${this.score}`);
      } else if (missile.y > 620) {
        missile.destroy();
      }
    }
  }

  isInBlast(missile) {
    return this.blasts.getChildren().some((blast) => {
      return Phaser.Math.Distance.BetweenPoints(missile, blast) < RADIUS * blast.scale;
    });
  }

  loseCity(missile, city) {
    missile.destroy();
    city.destroy();
    if (this.cities.getLength() > 0) return;
    this.over = true;
    this.timer.remove();
    this.physics.pause();
    this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  physics: { default: 'arcade' },
  scene: MissileCommand
});

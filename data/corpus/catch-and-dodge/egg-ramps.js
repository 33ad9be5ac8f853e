/* scene
tasks:
  en:
    - egg catcher like the old handheld game
    - eggs come down at four spots, put the basket under the right one
    - "Four fixed spots: the keys {keys} put the basket under one of them at once. Eggs fall one at a time step by step at random spots, each catch makes the next steps {faster} ms quicker; a broken egg is marked with an X and three of them end it."
  zh:
    - 像老掌机那样接鸡蛋
    - 四个位置掉鸡蛋，把篮子放到对的位置
    - 四个固定位置，用 {keys} 键直接把篮子放过去；鸡蛋一次一个一格一格落下，每接住一个就快 {faster} 毫秒；摔碎记一个 X，三个 X 结束
difficulty: medium
apis: [this.input.keyboard.on, this.time.delayedCall, Phaser.Math.Between, this.add.ellipse, setX]
plan:
  en:
    req: Put the basket under one of four spots with {keys} and catch the eggs that step down
    steps: [Draw the basket and an egg, Let the four keys place the basket, Move the egg one step down per tick, Count a catch and get quicker, Mark a broken egg with an X, End at three]
  zh:
    req: 用 {keys} 把篮子放到四个位置之一接住一格格落下的鸡蛋
    steps: [画篮子和鸡蛋, 四个键放置篮子, 每拍鸡蛋下移一格, 接住计数并加快, 摔碎记 X, 三个时结束]
knobs:
  keys:
    - {code: "['Q', 'W', 'E', 'R']", en: "Q W E R", zh: "Q W E R"}
    - {code: "['A', 'S', 'D', 'F']", en: "A S D F", zh: "A S D F"}
  faster: {code: "FASTER = {}", values: [15, 25]}
probe: |
  const KEYS = knobs.keys.match(/[A-Z]/g);
  const basket = t.one('Rectangle'), egg = t.one('Ellipse');
  const places = KEYS.map((key) => { t.press(key); return basket.x; });
  t.ok(places.every((x, i) => i === 0 || x > places[i - 1] + 80), 'the four keys put it at four spots from left to right');
  const aim = (right) => { const spot = places.findIndex((x) => Math.abs(x - egg.x) < 5); t.press(KEYS[(spot + (right ? 0 : 1)) % 4]); };
  const y = egg.y; t.seconds(1);
  t.ok(Math.abs(egg.y - y) > 20, 'the egg comes down in steps');
  for (let i = 0; i < 300 && t.number(/caught/i) < 2; i++) { aim(true); t.step(2); }
  t.near(t.number(/caught/i), 2, 0, 'eggs in the basket count');
  t.ok(!t.text(/X/), 'and none is broken');
  for (let i = 0; i < 600 && !t.text(/game over/i); i++) { aim(false); t.step(2); }
  t.ok(t.text(/X X X/) && t.text(/game over/i), 'three broken eggs end the game');
  t.near(t.travel(egg, () => t.seconds(2)).distance, 0, 0, 'no more eggs fall');
*/
const KEYS = ['Q', 'W', 'E', 'R'];
const SPOTS = [130, 310, 490, 670];
const TOP = 110;
const STEP_DOWN = 80;
const FASTER = 15;

class EggScene extends Phaser.Scene {
  create() {
    this.add.text(400, 580, KEYS.join('        '), { fontSize: '20px' }).setOrigin(0.5);
    this.basket = this.add.rectangle(SPOTS[0], 530, 90, 30, 0x9c6644);
    this.egg = this.add.ellipse(SPOTS[1], TOP, 28, 36, 0xfff8e7);
    this.label = this.add.text(16, 16, 'Caught: 0', { fontSize: '24px' });
    this.broken = this.add.text(784, 16, '', { fontSize: '24px', color: '#ff6b6b' }).setOrigin(1, 0);
    this.caught = 0;
    this.misses = 0;
    this.tick = 400;

    KEYS.forEach((key, index) => {
      this.input.keyboard.on(`keydown-${key}`, () => this.basket.setX(SPOTS[index]));
    });
    this.time.delayedCall(this.tick, this.stepDown, [], this);
  }

  stepDown() {
    this.egg.y += STEP_DOWN;
    if (this.egg.y > 500) this.landEgg();

    if (this.misses === 3) {
      this.add.text(400, 300, 'Game Over', { fontSize: '52px' }).setOrigin(0.5);
    } else {
      this.time.delayedCall(this.tick, this.stepDown, [], this);
    }
  }

  landEgg() {
    if (this.egg.x === this.basket.x) {
      this.caught += 1;
      this.tick = Math.max(120, this.tick - FASTER);
      this.label.setText(`Caught: ${this.caught}`);
    } else {
      this.misses += 1;
      this.broken.setText(Array(this.misses).fill('X').join(' '));
    }
    this.egg.setPosition(SPOTS[Phaser.Math.Between(0, 3)], TOP);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#52796f',
  scene: EggScene
});

/* scene
tasks:
  en:
    - jump on earth and on the moon
    - keys 1 and 2 choose the planet and my {colour} astronaut leaps much higher with the weaker gravity
    - compare jumping with strong and with low gravity, the sky changes as well and the height is shown
    - "A {colour} 40x50 figure stands on the ground and jumps with SPACE at {jump} px/s. Key 1 is the Earth with a gravity of 900 and a blue sky, key 2 the Moon with {moon} and a dark sky. A text names both the place and its gravity, another one shows the height of the figure in px."
  zh:
    - 在地球和月球上跳
    - 数字键 1 和 2 选择星球，重力小的时候{colour}宇航员跳得高得多
    - 比较强重力和弱重力下的跳跃，天空也会变，并显示高度
    - 40x50 的{colour}小人站在地上，按空格以每秒 {jump} 像素起跳。按 1 是地球，重力 900，蓝色天空；按 2 是月球，重力 {moon}，深色天空。一个文字显示地点和重力，另一个显示小人离地的高度。
difficulty: easy
apis: [this.physics.world.gravity, this.cameras.main.setBackgroundColor, this.physics.add.collider, setVelocityY, onFloor, this.input.keyboard.addKey]
plan:
  en:
    req: A {colour} figure jumps under the gravity of the Earth or the Moon
    steps: [Add the ground and the figure, Set gravity and sky with the keys 1 and 2, Jump with SPACE from the ground, Show place and height]
  zh:
    req: "{colour}小人在地球或月球的重力下跳跃"
    steps: [添加地面和小人, 用 1 和 2 设置重力和天空, 在地上按空格起跳, 显示地点和高度]
knobs:
  colour:
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0xf8f9fa", en: white, zh: 白色}
    - {code: "0xe63946", en: red, zh: 红色}
  jump: {code: "JUMP = {}", values: [330, 300, 280]}
  moon: {code: "MOON = {}", values: [150, 200, 250]}
probe: |
  const hero = t.one((o) => o.type === 'Rectangle' && o.width === 40);
  t.ok(hero.fillColor === knobs.colour, 'the figure has the asked colour');
  t.step(30);
  const ground = hero.y;
  const leap = () => {
    let top = 0, shown = 0;
    t.press('SPACE');
    for (let i = 0; i < 360 && (i < 5 || hero.y < ground - 1); i++) {
      t.step();
      top = Math.max(top, ground - hero.y);
      shown = Math.max(shown, t.number(/height/i));
    }
    return { top, shown };
  };
  const high = (gravity) => knobs.jump * knobs.jump / (2 * gravity);
  t.ok(t.text(/earth/i), 'it starts on the Earth');
  const earth = leap();
  t.near(earth.top, high(900), high(900) * 0.1 + 3, 'a jump on the Earth is low');
  t.near(earth.shown, earth.top, 6, 'the text shows how high');
  t.near(t.travel(hero, () => t.step(30)).y, 0, 1, 'it lands again');
  t.press('TWO');
  t.ok(t.text(/moon/i), '2 leads to the Moon');
  t.near(leap().top, high(knobs.moon), high(knobs.moon) * 0.06 + 3, 'where a jump is much higher');
  t.step(10);
  t.press('ONE');
  t.ok(t.text(/earth/i), '1 leads back');
  t.near(leap().top, high(900), high(900) * 0.1 + 3, 'to the low jumps');
*/
const JUMP = 330;
const EARTH = 900;
const MOON = 150;

class GravityScene extends Phaser.Scene {
  create() {
    const ground = this.add.rectangle(400, 570, 800, 60, 0x6c757d);
    this.physics.add.existing(ground, true);
    this.hero = this.add.rectangle(400, 515, 40, 50, 0xff8c42);
    this.physics.add.existing(this.hero);
    this.physics.add.collider(this.hero, ground);

    this.place = this.add.text(20, 20, '', { fontSize: '26px' });
    this.height = this.add.text(20, 60, '', { fontSize: '26px' });
    this.input.keyboard.addKey('ONE').on('down', () => this.goTo('Earth', EARTH, '#4895ef'));
    this.input.keyboard.addKey('TWO').on('down', () => this.goTo('Moon', MOON, '#14213d'));
    this.space = this.input.keyboard.addKey('SPACE');
    this.goTo('Earth', EARTH, '#4895ef');
  }

  goTo(name, gravity, sky) {
    this.physics.world.gravity.y = gravity;
    this.cameras.main.setBackgroundColor(sky);
    this.place.setText(`${name}: gravity ${gravity}`);
  }

  update() {
    if (this.space.isDown && this.hero.body.onFloor()) {
      this.hero.body.setVelocityY(-JUMP);
    }
    this.height.setText(`Height: ${Math.round(515 - this.hero.y)} px`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: GravityScene
});

/* scene
tasks:
  en:
    - npc talks when near
    - villagers who say something in a speech bubble when I walk up to them
    - people in a village, each has a text over the head that is only shown while my character is close
    - "A {colour} 32 px square walks with the arrow keys at {speed} px/s. Three villagers, circles of radius 18, each have their own sentence in a white box above them; it is visible only while the square is less than {near} px away."
  zh:
    - 靠近 NPC 时说话
    - 我走到村民旁边，他头上就出现对话气泡
    - 村子里有几个人，主角靠近时才显示他们头顶的文字，走开就消失
    - 一个 32 像素的{colour}方块用方向键以每秒 {speed} 像素行走。三个村民是半径 18 的圆，每人头顶的白框里有一句自己的话，只有方块距离小于 {near} 像素时才显示。
difficulty: easy
apis: [this.physics.add.existing, this.add.circle, this.add.text, setVisible, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: Villagers show their words while the hero is within {near} px
    steps: [Add the hero with a body, Give each villager a circle and a hidden text, Move the hero with the arrow keys, Show each text only while the hero is near]
  zh:
    req: 主角在 {near} 像素内时村民显示自己的话
    steps: [添加带物理体的主角, 给每个村民一个圆和隐藏的文字, 用方向键移动主角, 主角靠近时才显示文字]
knobs:
  near: {code: "NEAR = {}", values: [90, 120, 70]}
  speed: {code: "SPEED = {}", values: [180, 240]}
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xffd166", en: yellow, zh: 黄色}
probe: |
  const hero = t.one('Rectangle');
  const people = t.objects('Arc');
  t.ok(hero.fillColor === knobs.colour && hero.width === 32, 'the hero is a square of the asked colour');
  t.ok(people.length === 3, 'there are three villagers');
  t.step(3);
  t.ok(t.texts().length === 0, 'nobody speaks while the hero is far away');
  t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 9, 'RIGHT walks at the asked speed');
  t.near(t.travel(hero, () => t.hold('UP', 12)).y, -knobs.speed / 5, 9, 'UP walks up');
  const said = new Set();
  for (const person of people) {
    hero.body.reset(person.x - knobs.near - 8, person.y);
    t.step(4);
    t.ok(t.texts().length === 0, 'silent just outside');
    hero.body.reset(person.x - knobs.near + 8, person.y);
    t.step(4);
    const bubble = t.objects('Text');
    t.ok(bubble.length === 1 && Math.abs(bubble[0].x - person.x) < 2 && bubble[0].y < person.y, 'a near villager speaks above the head');
    said.add(t.texts()[0]);
  }
  t.ok(said.size === 3, 'each has a sentence of their own');
*/
const SPEED = 180;
const NEAR = 90;

class VillageScene extends Phaser.Scene {
  create() {
    this.villagers = [
      this.addVillager(300, 180, 0xe76f51, 'Hello, traveller!'),
      this.addVillager(520, 420, 0x9d4edd, 'My cat is lost again.'),
      this.addVillager(680, 200, 0xf8f9fa, 'The castle is far away.')
    ];
    this.hero = this.add.rectangle(100, 300, 32, 32, 0x4cc9f0);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  addVillager(x, y, colour, words) {
    const person = this.add.circle(x, y, 18, colour);
    const style = { fontSize: '18px', color: '#000000', backgroundColor: '#ffffff', padding: { x: 8, y: 6 } };
    const speech = this.add.text(x, y - 28, words, style).setOrigin(0.5, 1).setVisible(false);
    return { person, speech };
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.hero.body.setVelocity((right.isDown - left.isDown) * SPEED, (down.isDown - up.isDown) * SPEED);
    for (const { person, speech } of this.villagers) {
      speech.setVisible(Phaser.Math.Distance.BetweenPoints(this.hero, person) < NEAR);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#386641',
  physics: { default: 'arcade' },
  scene: VillageScene
});

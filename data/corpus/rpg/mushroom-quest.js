/* scene
tasks:
  en:
    - a quest from a villager
    - talk to the old man, bring him the mushrooms he wants and get gold
    - "Arrow keys move the hero at 220 px/s, trees block his feet. E near the villager starts the quest: collect {count} mushrooms. Mushrooms grow back elsewhere and count only during the quest; E with all of them pays {gold} gold and the villager thanks me."
  zh:
    - 村民的任务
    - 和老人对话接任务，采够蘑菇带回去换金币
    - 方向键以每秒 220 像素移动主角，树会挡住脚；在村民旁边按 E 接任务：采 {count} 个蘑菇，蘑菇采了会在别处再长出来，只有任务进行中才计数；采够后再按 E 得到 {gold} 金币，村民道谢
difficulty: hard
apis: [this.events.on, this.events.off, this.events.emit, setDisplaySize, setSize, setOffset, refreshBody, this.physics.add.staticGroup]
plan:
  en:
    req: A villager gives a quest for {count} mushrooms and pays {gold} gold
    steps: [Give the hero a body at his feet, Plant trees as static bodies, Announce every picked mushroom as an event, Listen to it only while the quest is on, Talk with E near the villager, Pay when enough are there]
  zh:
    req: 村民发布采 {count} 个蘑菇的任务并付 {gold} 金币
    steps: [主角的碰撞体只在脚下, 用静态物体种树, 每采一个蘑菇发出事件, 只在任务期间监听, 在村民旁按 E 对话, 采够时付钱]
knobs:
  count: {code: "WANTED = {}", values: [3, 4]}
  gold: {code: "REWARD = {}", values: [50, 80]}
probe: |
  const kind = (key) => t.objects((o) => o.texture && o.texture.key === key);
  const find = (colour) => t.one((o) => o.fillColor === colour);
  const hero = find(0x4361ee), villager = find(0x9d4edd), tree = kind('tree')[0];
  t.near(t.travel(hero, () => t.hold('RIGHT', 15)).x, 55, 9, 'RIGHT moves the hero');
  const go = (place, near) => {
    if (hero.x < 420 !== place.x < 420) { lead({ x: hero.x, y: 540 }, 10); lead({ x: place.x, y: 540 }, 10); }
    lead(place, near);
  };
  const lead = (place, near, frames = 500) => {
    for (let i = 0; i < frames && Math.hypot(place.x - hero.x, place.y - hero.y) > near; i++) {
      const dx = place.x - hero.x, dy = place.y - hero.y;
      const keys = [dx > 6 && 'RIGHT', dx < -6 && 'LEFT', dy > 6 && 'DOWN', dy < -6 && 'UP'].filter(Boolean);
      t.hold(keys, 1);
    }
  };
  t.near(hero.body.height, 14, 1, 'only the feet are solid');
  const pick = () => {
    const [m] = t.objects('Arc').sort((a, b) => Math.hypot(a.x - hero.x, a.y - hero.y) - Math.hypot(b.x - hero.x, b.y - hero.y));
    const { x, y } = m;
    go({ x, y: y - 17 }, 9); t.step(3);
    return m.x !== x || m.y !== y;
  };
  t.ok(pick(), 'a picked mushroom grows elsewhere');
  t.press('E');
  go(villager, 50); t.press('E');
  t.near(t.number(/Mushrooms/), 0, 0, 'those from before do not count');
  t.press('E');
  t.ok(!t.text(/thank/i), 'nothing to pay for yet');
  for (let i = 0; i < 40 && t.number(/Mushrooms/) < knobs.count; i++) pick();
  t.ok(t.number(/Mushrooms/) >= knobs.count, 'they count during the quest');
  go(villager, 50); t.press('E');
  t.near(t.number(/Gold/), knobs.gold, 0, 'the villager pays');
  t.ok(t.text(/thank/i), 'and says thanks');
  const shown = t.texts().join(); pick(); go(villager, 50); t.press('E');
  t.ok(t.texts().join() === shown, 'after the quest they count no more');
  t.near(tree.body.width, 60, 1, 'a tree is as wide as it looks');
  lead({ x: 300, y: 560 }, 10); lead({ x: tree.x, y: 560 }, 10); t.hold('UP', 200);
  t.ok(hero.body.y > tree.body.y, 'a tree blocks the way');
*/
const WANTED = 3;
const REWARD = 50;

class QuestScene extends Phaser.Scene {
  create() {
    this.quest = 'open';
    this.addTrees();
    this.villager = this.add.rectangle(120, 300, 32, 48, 0x9d4edd);
    this.hero = this.physics.add.existing(this.add.rectangle(240, 300, 32, 48, 0x4361ee));
    // In front of a tree only his feet are stopped by it.
    this.hero.body.setSize(24, 14).setOffset(4, 34).setCollideWorldBounds(true);
    this.physics.add.collider(this.hero, this.trees);
    this.addMushrooms();

    this.label = this.add.text(16, 16, 'Gold: 0', { fontSize: '22px' });
    this.words = this.add.text(16, 560, 'Press E near the villager', { fontSize: '22px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-E', this.talk, this);
  }

  addTrees() {
    this.add.graphics().fillStyle(0x386641).fillTriangle(15, 0, 30, 50, 0, 50).generateTexture('tree', 30, 50).destroy();
    this.trees = this.physics.add.staticGroup();
    for (let y = 170; y <= 430; y += 130) this.trees.create(420, y, 'tree').setDisplaySize(60, 100).refreshBody();
  }

  addMushrooms() {
    const mushrooms = this.physics.add.group();
    for (let i = 0; i < 5; i++) mushrooms.add(this.regrow(this.add.circle(0, 0, 12, 0xe63946)));
    this.physics.add.overlap(this.hero, mushrooms, (hero, mushroom) => {
      this.regrow(mushroom);
      this.events.emit('picked');
    });
  }

  regrow(mushroom) {
    return mushroom.setPosition(Phaser.Math.Between(480, 770), Phaser.Math.Between(80, 520));
  }

  talk() {
    if (Phaser.Math.Distance.BetweenPoints(this.hero, this.villager) > 80) return;
    if (this.quest === 'open') {
      this.quest = 'running';
      this.picked = 0;
      this.words.setText(`Mushrooms: 0 of ${WANTED}, please`);
      this.events.on('picked', this.countMushroom, this);
    } else if (this.quest === 'running' && this.picked >= WANTED) {
      this.quest = 'done';
      this.events.off('picked', this.countMushroom, this);
      this.label.setText('Gold: ' + REWARD);
      this.words.setText('Thank you, my friend!');
    }
  }

  countMushroom() {
    this.picked += 1;
    this.words.setText(`Mushrooms: ${this.picked} of ${WANTED}`);
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.hero.body.setVelocity(right.isDown - left.isDown, down.isDown - up.isDown);
    this.hero.body.velocity.normalize().scale(220);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6a994e',
  physics: { default: 'arcade' },
  scene: QuestScene
});

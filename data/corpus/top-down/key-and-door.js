/* scene
tasks:
  en:
    - key and door
    - the door only opens after I found the key
    - A {colour} door in a wall blocks the hero (WASD, {speed} px/s); without the key it shows Locked, with the key from the left half it is disabled by a tween and the chest behind it can be reached.
  zh:
    - 钥匙和门
    - 先找到钥匙才能开门
    - 墙上的{colour}门挡住角色（WASD，速度 {speed}），没有钥匙时显示 Locked，拿到左边的钥匙后门用补间消失，可以走到后面的宝箱。
difficulty: medium
apis: [this.physics.add.staticGroup, this.physics.add.collider, this.physics.add.overlap, this.registry.set, this.tweens.add]
plan:
  en:
    req: A door that opens only with the key
    steps:
      - Generate hero, key, door, wall and chest textures
      - Build a wall with a door in its gap
      - Remember the picked up key in the registry
      - Open the door on contact when the key is there, else show Locked
      - Show a message at the chest
  zh:
    req: 有钥匙才能打开的门
    steps:
      - 生成角色、钥匙、门、墙和宝箱纹理
      - 砌墙并在缺口放门
      - 用 registry 记录拿到的钥匙
      - 碰到门时有钥匙就开，否则显示 Locked
      - 到达宝箱时显示提示
knobs:
  colour:
    - {code: "0xef6c00", en: bright orange, zh: 亮橙色}
    - {code: "0x1565c0", en: blue, zh: 蓝色}
  speed: {code: "SPEED = {}", values: [200, 240, 170]}
probe: |
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  const hero = key('hero')[0];
  const door = key('door')[0], chest = key('chest')[0];
  t.near(t.travel(hero, () => t.hold('A', 30)).x, -knobs.speed / 2, 7, 'the hero walks at the asked speed');
  hero.body.reset(door.x - 80, door.y);
  t.hold('D', 60);
  t.ok(hero.x < door.x && key('door').length === 1, 'the door blocks the hero');
  t.ok(t.text(/Locked/), 'and says that it is locked');
  const item = key('key')[0];
  hero.body.reset(item.x, item.y);
  t.step(3);
  t.ok(key('key').length === 0, 'the key is picked up');
  hero.body.reset(400, 100);
  t.hold('D', 60);
  t.near(hero.x, 470, 3, 'the wall still holds');
  hero.body.reset(door.x - 80, door.y);
  t.hold('D', 40);
  t.seconds(0.7);
  t.ok(key('door').length === 0, 'with the key the door opens');
  t.hold('D', 150);
  t.ok(hero.x > door.x + 50, 'the hero walks through');
  hero.body.reset(chest.x, chest.y);
  t.step(3);
  t.ok(t.text(/treasure/i), 'the chest can be reached');
*/
const SPEED = 200;

class DoorScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    const boxes = {
      hero: [30, 30, 0xfff176],
      key: [22, 12, 0xffd700],
      door: [30, 100, 0xef6c00],
      wall: [30, 250, 0x616161],
      chest: [44, 32, 0x8d5524]
    };
    for (const [name, [width, height, colour]] of Object.entries(boxes)) {
      g.clear().fillStyle(colour).fillRect(0, 0, width, height).generateTexture(name, width, height);
    }
    g.destroy();
  }

  create() {
    this.registry.set('hasKey', false);
    this.label = this.add.text(400, 30, '', { fontSize: '26px' }).setOrigin(0.5);
    const walls = this.physics.add.staticGroup();
    walls.create(500, 125, 'wall');
    walls.create(500, 475, 'wall');
    const door = this.physics.add.staticImage(500, 300, 'door');
    const key = this.physics.add.staticImage(150, 480, 'key');
    const chest = this.physics.add.staticImage(700, 300, 'chest');

    this.hero = this.physics.add.image(200, 200, 'hero').setCollideWorldBounds(true);
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
    this.physics.add.collider(this.hero, walls);
    this.physics.add.collider(this.hero, door, () => this.tryDoor(door));
    this.physics.add.overlap(this.hero, key, () => {
      key.destroy();
      this.registry.set('hasKey', true);
      this.label.setText('You have the key');
    });
    this.physics.add.overlap(this.hero, chest, () => this.label.setText('Treasure found!'));
  }

  tryDoor(door) {
    if (!this.registry.get('hasKey')) {
      this.label.setText('Locked');
      return;
    }
    door.disableBody();
    this.tweens.add({ targets: door, scaleY: 0, duration: 400, onComplete: () => door.destroy() });
  }

  update() {
    const { W, A, S, D } = this.keys;
    this.hero.setVelocity((D.isDown - A.isDown) * SPEED, (S.isDown - W.isDown) * SPEED);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2b2b',
  physics: { default: 'arcade' },
  scene: DoorScene
});

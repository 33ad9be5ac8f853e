/* scene
tasks:
  en:
    - respawn eaten food
    - "there are always {count} apples on the field, an eaten one comes back somewhere else"
    - Keep {count} apples on the field; the pointer moves the bird with this.physics.moveTo at 300 px/s; an eaten apple is moved to a new random place and the count Eaten goes up.
  zh:
    - 吃掉后重新刷新
    - 场上始终有 {count} 个苹果，吃掉一个就在别处再出现
    - 保持场上有 {count} 个苹果，小鸟用 this.physics.moveTo 以 300 的速度飞向鼠标，吃到后苹果换到新的随机位置，Eaten 计数加一。
difficulty: easy
apis: [this.physics.moveTo, this.physics.add.overlap, setRandomPosition, this.input.on]
plan:
  en:
    req: Keep {count} apples on the field, eaten ones come back elsewhere
    steps:
      - Generate bird and apple textures
      - Place {count} apples at random
      - Fly the bird to the clicked place
      - On overlap move the apple and count it
  zh:
    req: 场上保持 {count} 个苹果，吃掉的在别处出现
    steps:
      - 生成小鸟和苹果纹理
      - 随机放置 {count} 个苹果
      - 让小鸟飞向点击位置
      - 碰到时移动苹果并计数
knobs:
  count: {code: "COUNT = {}", values: [5, 3, 8]}
probe: |
  const apples = () => t.objects(o => o.texture && o.texture.key === 'apple');
  const bird = t.one(o => o.texture && o.texture.key === 'bird');
  t.ok(apples().length === knobs.count, 'the asked number of apples');
  let i = 0;
  for (let n = 0; n < 3; n++) {
    const eaten = t.number(/Eaten/), apple = apples()[n % knobs.count], at = { x: apple.x, y: apple.y };
    t.pointerDown(at.x, at.y);
    t.pointerUp(at.x, at.y);
    const d = Math.hypot(bird.x - at.x, bird.y - at.y);
    for (i = 0; i < 240 && apple.x === at.x && apple.y === at.y; i++) t.step();
    t.ok(t.number(/Eaten/) > eaten, 'the bird flies there and eats');
    t.ok(Math.hypot(apple.x - at.x, apple.y - at.y) > 5, 'the apple comes back elsewhere');
    t.ok(apples().length === knobs.count, 'their number stays');
  }
*/
const COUNT = 5;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xd32f2f).fillCircle(12, 14, 12).fillStyle(0x33691e).fillRect(11, 0, 3, 6);
  g.generateTexture('apple', 24, 26);
  g.clear();
  g.fillStyle(0x1976d2).fillTriangle(0, 0, 0, 32, 40, 16);
  g.generateTexture('bird', 40, 32);
  g.destroy();
}

function create() {
  let eaten = 0;
  const label = this.add.text(16, 16, 'Eaten: 0', { fontSize: '24px', color: '#1b5e20' });
  const bird = this.physics.add.image(400, 300, 'bird').setCollideWorldBounds(true);
  const apples = this.physics.add.group({ key: 'apple', quantity: COUNT });
  apples.getChildren().forEach((apple) => apple.setRandomPosition(30, 60, 740, 500));

  this.input.on('pointerdown', (pointer) => {
    bird.setRotation(this.physics.moveTo(bird, pointer.x, pointer.y, 300));
  });

  this.physics.add.overlap(bird, apples, (_, apple) => {
    apple.setRandomPosition(30, 60, 740, 500);
    eaten += 1;
    label.setText('Eaten: ' + eaten);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f1f8e9',
  physics: { default: 'arcade' },
  scene: { preload, create }
});

/* scene
tasks:
  en:
    - protect the base from waves
    - zombies walk to my house, click to shoot them, the house must survive the waves
    - Zombies with {health} hit points walk from the right to the house at x = 60; a click takes one point; each zombie that arrives takes 20 of the house's 100; {waves} waves of 4, 6, 8 … must be survived, then Victory!, at zero Game over.
  zh:
    - 守住基地
    - 僵尸往房子走，点击射击，要守住好几波
    - 僵尸有 {health} 点血，从右边走向 x=60 的房子，点击扣一点，每个到达的僵尸扣房子 20 点（共 100），守住 {waves} 波（4、6、8……个）显示 Victory!，归零显示 Game over。
difficulty: hard
apis: [this.physics.add.group, this.time.addEvent, setData, incData, this.physics.pause, setInteractive]
plan:
  en:
    req: The house must survive {waves} waves of zombies
    steps:
      - Generate house and zombie textures
      - Spawn the zombies of a wave one after the other
      - Take a hit point of a clicked zombie
      - Damage the house when a zombie arrives
      - Start the next wave or end with Victory! or Game over
  zh:
    req: 房子要守住 {waves} 波僵尸
    steps:
      - 生成房子和僵尸纹理
      - 一个接一个生成本波僵尸
      - 点击扣僵尸一点血
      - 僵尸到达时扣房子的血
      - 开始下一波，或显示 Victory! 或 Game over
knobs:
  health: {code: "HEALTH = {}", values: [2, 1, 3]}
  waves: {code: "WAVES = {}", values: [2, 3]}
probe: |
  const zombies = () => t.objects(o => o.texture && o.texture.key === 'zombie');
  t.ok(t.text(/House: 100/) && t.text(/Wave 1/), 'a whole house and wave one');
  t.seconds(1);
  const z = zombies()[0];
  t.ok(t.travel(z, () => t.step(30)).x < -20, 'zombies walk to the left');
  for (let i = 1; i < knobs.health; i++) t.click(z);
  t.ok(z.active, 'a zombie takes some hits');
  t.click(z);
  t.ok(!z.active, 'the last hit kills it');
  let i = 0;
  while (t.text(/House: 100/) && i++ < 900) t.step();
  t.ok(t.text(/House: 80/), 'an arriving zombie damages the house');
  let won = false, wave = 1;
  for (i = 0; i < 2500 && !won; i++) {
    const front = zombies().find(o => o.x < 700);
    if (front) t.click(front); else t.step(6);
    wave = Math.max(wave, Number(t.texts().join(' ').match(/Wave (\d+)/)[1]));
    won = Boolean(t.text(/Victory|over/));
  }
  t.near(wave, knobs.waves, 0, 'after the asked number of waves');
  t.ok(t.text(/Victory/), 'shooting them all wins');
*/
const HEALTH = 2;
const WAVES = 2;

class BaseScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x8d6e63).fillRect(0, 40, 80, 80).fillStyle(0xb71c1c).fillTriangle(0, 40, 80, 40, 40, 0);
    g.generateTexture('house', 80, 120);
    g.clear();
    g.fillStyle(0x689f38).fillRect(0, 0, 32, 48).generateTexture('zombie', 32, 48);
    g.destroy();
  }

  create() {
    this.house = 100;
    this.wave = 0;
    this.add.image(50, 300, 'house');
    this.label = this.add.text(16, 16, '', { fontSize: '24px' });
    this.zombies = this.physics.add.group();
    this.startWave();
  }

  startWave() {
    this.wave += 1;
    this.waiting = 2 + this.wave * 2;
    this.showState();
    this.time.addEvent({ delay: 800, repeat: this.waiting - 1, callback: this.spawn, callbackScope: this });
  }

  spawn() {
    this.waiting -= 1;
    const zombie = this.zombies.create(820, Phaser.Math.Between(120, 520), 'zombie');
    zombie.setVelocityX(-90).setInteractive().setData('health', HEALTH);
    zombie.on('pointerdown', () => {
      zombie.incData('health', -1).setAlpha(0.7);
      if (zombie.getData('health') === 0) this.remove(zombie);
    });
  }

  remove(zombie) {
    zombie.destroy();
    this.showState();
    if (this.house <= 0) return this.end('Game over');
    if (this.waiting > 0 || this.zombies.getLength() > 0) return;
    if (this.wave < WAVES) this.startWave();
    else this.end('Victory!');
  }

  end(message) {
    this.physics.pause();
    this.time.removeAllEvents();
    this.add.text(400, 300, message, { fontSize: '56px' }).setOrigin(0.5);
  }

  showState() {
    this.label.setText(`House: ${this.house}   Wave ${this.wave}`);
  }

  update() {
    const arrived = this.zombies.getChildren().find((zombie) => zombie.x < 90);
    if (!arrived || this.house <= 0) return;
    this.house -= 20;
    this.remove(arrived);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#33482f',
  physics: { default: 'arcade' },
  scene: BaseScene
});

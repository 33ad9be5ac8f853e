/* scene
tasks:
  en:
    - shoot the wanted guy in a crowd
    - a wanted poster shows a face, find it among the walking people and click it with the crosshair
    - "{crowd} people with hats walk around and turn at the edges, exactly one wears the hat on the wanted poster. The mouse is a crosshair; a click on the wanted one adds 1 and deals the hats anew, a click on anyone else takes 1, and after {seconds} seconds it is over."
  zh:
    - 在人群里找通缉犯射击
    - 通缉令上画着一张脸，在走动的人群里找到他，用准星点他
    - "{crowd} 个戴帽子的人走来走去，碰边就掉头，只有一个人的帽子和通缉令上一样；鼠标是准星，点中通缉犯加一分并重新发帽子，点错人扣一分，{seconds} 秒后结束"
difficulty: medium
apis: [setFrame, this.textures.get, generateTexture, this.input.setDefaultCursor, Phaser.Utils.Array.Shuffle, this.physics.add.group]
plan:
  en:
    req: Find the face of the wanted poster in a walking crowd and click it
    steps: [Draw the faces into one texture and cut it into frames, Let the crowd walk and bounce, Deal the frames so that only one person is wanted, Draw a crosshair at the pointer, Score or fine a click, 'Stop after {seconds} seconds']
  zh:
    req: 在走动的人群中找到通缉令上的脸并点击
    steps: [把所有脸画进一张纹理并切成帧, 让人群走动并反弹, 分配帧使通缉犯只有一个, 在指针处画准星, 点对加分点错扣分, '{seconds} 秒后停止']
knobs:
  crowd: {code: "CROWD = {}", values: [12, 18]}
  seconds: {code: "SECONDS = {}", values: [20, 30]}
probe: |
  const all = t.objects((o) => o.texture && o.texture.key === 'faces');
  const people = all.filter((o) => o.body), poster = all.find((o) => !o.body);
  t.near(people.length, knobs.crowd, 0, 'the crowd is there');
  t.ok(t.travel(people[0], () => t.step(30)).distance > 10, 'people walk');
  const wanted = () => people.filter((p) => p.frame.name === poster.frame.name);
  const alone = (p) => people.every((o) => o === p || Math.hypot(o.x - p.x, o.y - p.y) > 60);
  const shoot = (pick) => {
    for (let i = 0; i < 300 && !people.some((p) => pick(p) && alone(p)); i++) t.step();
    t.click(people.find((p) => pick(p) && alone(p)));
  };
  for (let n = 1; n <= 3; n++) {
    t.near(wanted().length, 1, 0, 'only one looks like the poster');
    shoot((p) => p === wanted()[0]);
    t.near(t.number(/Score/), n, 0, 'the wanted one is a point');
  }
  shoot((p) => p !== wanted()[0]);
  t.near(t.number(/Score/), 2, 0, 'anyone else costs one');
  t.move(300, 300); t.step(2);
  const before = t.snap(); t.move(420, 300); t.step(2);
  t.ok(t.one('Star').x === 420 && t.changed(before, t.snap()) > 0, 'the crosshair follows the mouse');
  t.seconds(knobs.seconds);
  t.ok(t.text(/time/i), 'the time runs out');
  t.near(t.travel(people[0], () => t.step(30)).distance, 0, 0, 'and all stand still');
*/
const CROWD = 12;
const SECONDS = 20;
const HATS = [0xe63946, 0xffb703, 0x2a9d8f, 0x8338ec];
const SIZE = 52;

class WantedScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    HATS.forEach((hat, i) => {
      const x = i * SIZE;
      g.fillStyle(0xf2cc8f).fillCircle(x + 26, 32, 18);
      g.fillStyle(hat).fillRect(x + 4, 14, 44, 6).fillRect(x + 14, 0, 24, 16);
    });
    g.generateTexture('faces', SIZE * HATS.length, SIZE).destroy();

    // One strip of faces becomes frames named 0, 1, 2 ...
    HATS.forEach((hat, i) => this.textures.get('faces').add(i, 0, i * SIZE, 0, SIZE, SIZE));
  }

  create() {
    this.score = 0;
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '26px' });
    this.add.text(590, 30, 'WANTED', { fontSize: '26px' });
    this.poster = this.add.image(740, 45, 'faces');

    this.physics.world.setBounds(0, 90, 800, 510);
    this.people = this.physics.add.group({ bounceX: 1, bounceY: 1, collideWorldBounds: true });
    for (let i = 0; i < CROWD; i++) this.addPerson();
    this.dealHats();

    const crosshair = this.add.star(400, 300, 4, 4, 36, 0xffffff, 0.7);
    this.input.setDefaultCursor('none');
    this.input.on('pointermove', (pointer) => crosshair.setPosition(pointer.x, pointer.y));
    this.time.delayedCall(SECONDS * 1000, this.timeUp, [], this);
  }

  addPerson() {
    const person = this.people.create(Phaser.Math.Between(50, 750), Phaser.Math.Between(130, 560), 'faces', 0);
    person.setVelocity(Phaser.Math.Between(-90, 90), Phaser.Math.Between(20, 70)).setInteractive();
    person.on('pointerdown', () => this.shoot(person));
  }

  dealHats() {
    const [wanted, ...others] = Phaser.Utils.Array.Shuffle([...HATS.keys()]);
    const [culprit, ...crowd] = Phaser.Utils.Array.Shuffle([...this.people.getChildren()]);
    this.poster.setFrame(wanted);
    culprit.setFrame(wanted);
    crowd.forEach((person) => person.setFrame(Phaser.Utils.Array.GetRandom(others)));
  }

  shoot(person) {
    const right = person.frame.name === this.poster.frame.name;
    this.score += right ? 1 : -1;
    this.label.setText('Score: ' + this.score);
    if (right) this.dealHats();
  }

  timeUp() {
    this.physics.pause();
    this.input.enabled = false;
    this.add.text(400, 300, 'Time is up!', { fontSize: '52px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#344e41',
  physics: { default: 'arcade' },
  scene: WantedScene
});

/* scene
tasks:
  en:
    - laser gun that overheats
    - hold space to melt falling rocks with a {colour} laser, but it gets too hot if I hold it too long
    - "LEFT and RIGHT move a ship; while SPACE is held a glowing {colour} beam melts the rocks above it. Heat rises by {heating} a second and falls by 40 when the key is up; at 100 the laser jams until it is cold. Three rocks that get through end it."
  zh:
    - 会过热的激光枪
    - 按住空格用{colour}激光烧掉落石，按太久会过热
    - 左右键移动飞船，按住空格发出{colour}发光光束熔化上方的石头；热量每秒加 {heating}，松开每秒降 40，到 100 就卡住，冷却到 0 才能再用；漏掉三块石头游戏结束
difficulty: medium
apis: [setBlendMode, isUp, this.input.keyboard.addKeys, this.add.group, setRadius]
plan:
  en:
    req: A beam melts rocks while space is held and jams when it is too hot
    steps: [Draw ship beam and heat bar, Drop a rock on a timer, Heat the laser while space is down and cool it while it is up, Jam it at 100 until it is cold, Shrink the rocks in the beam, Count rocks that get through]
  zh:
    req: 按住空格用光束熔化石头，过热就卡住
    steps: [画飞船、光束和热量条, 定时落下石头, 按下空格升温、松开降温, 到 100 卡住直到冷却, 光束中的石头缩小, 统计漏掉的石头]
knobs:
  colour:
    - {code: "0xff3366", en: pink, zh: 粉红色}
    - {code: "0x33ff77", en: green, zh: 绿色}
  heating: {code: "HEATING = {}", values: [50, 70]}
probe: |
  const ship = t.one('Triangle');
  t.near(t.travel(ship, () => t.hold('LEFT', 30)).x, -160, 12, 'LEFT moves the ship');
  const beams = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  t.near(beams().length, 0, 0, 'no beam without the key');
  t.down('SPACE'); t.step(3);
  t.near(beams().length, 1, 0, 'space switches the beam on');
  t.near(beams()[0].blendMode, 1, 0, 'and it glows');
  t.seconds(100 / knobs.heating + 0.2);
  t.ok(t.text(/overheated/i) && beams().length === 0, 'held too long it jams');
  t.up('SPACE'); t.step(30); t.down('SPACE'); t.step(3);
  t.near(beams().length, 0, 0, 'it stays jammed until it is cold');
  t.up('SPACE'); t.seconds(2.6); t.down('SPACE'); t.step(3);
  t.near(beams().length, 1, 0, 'a cold laser shines again');
  t.up('SPACE');
  for (let i = 0; i < 900 && t.number(/Melted/) < 1; i++) {
    const rock = t.objects('Arc').sort((a, b) => b.y - a.y)[0];
    if (!rock) { t.step(); continue; }
    const off = rock.x - ship.x;
    t.hold(Math.abs(off) < 15 ? ['SPACE'] : [off < 0 ? 'LEFT' : 'RIGHT'], 1);
  }
  t.ok(t.number(/Melted/) >= 1, 'a rock in the beam melts');
  for (let i = 0; i < 1500 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i), 'three rocks that get through end it');
*/
const HEATING = 50;
const COOLING = 40;
const SHIP_SPEED = 320;
const ROCK_SPEED = 110;

let ship;
let beam;
let heatBar;
let label;
let rocks;
let keys;
let heat = 0;
let jammed = false;
let melted = 0;
let hull = 3;

function create() {
  rocks = this.add.group();
  // Added to the colours behind it, the beam looks like light.
  beam = this.add.rectangle(0, 530, 16, 530, 0xff3366).setOrigin(0.5, 1).setBlendMode(Phaser.BlendModes.ADD);
  ship = this.add.triangle(400, 555, 0, 50, 25, 0, 50, 50, 0x9bf6ff);
  label = this.add.text(16, 16, '', { fontSize: '22px' });
  heatBar = this.add.rectangle(16, 50, 200, 12, 0xffd166).setOrigin(0);

  keys = this.input.keyboard.addKeys('LEFT,RIGHT,SPACE');
  this.time.addEvent({ delay: 1300, loop: true, callback: addRock, callbackScope: this });
}

function addRock() {
  rocks.add(this.add.circle(Phaser.Math.Between(60, 740), -40, 40, 0x6c757d));
}

function update(time, delta) {
  const seconds = delta / 1000;
  if (keys.LEFT.isDown) ship.x = Math.max(30, ship.x - SHIP_SPEED * seconds);
  if (keys.RIGHT.isDown) ship.x = Math.min(770, ship.x + SHIP_SPEED * seconds);

  runLaser(seconds);
  for (const rock of [...rocks.getChildren()]) moveRock(this, rock, seconds);
  label.setText(jammed ? 'Overheated!' : `Melted: ${melted}  Hull: ${hull}`);
}

function runLaser(seconds) {
  const cooling = jammed || keys.SPACE.isUp;
  heat = Phaser.Math.Clamp(heat + (cooling ? -COOLING : HEATING) * seconds, 0, 100);
  if (heat === 100) jammed = true;
  if (heat === 0) jammed = false;

  beam.setVisible(!cooling && !jammed).setX(ship.x);
  heatBar.setScale(heat / 100, 1);
}

function moveRock(scene, rock, seconds) {
  rock.y += ROCK_SPEED * seconds;
  if (beam.visible && Math.abs(rock.x - beam.x) < rock.radius) rock.setRadius(rock.radius - 60 * seconds);

  if (rock.radius < 14) {
    rock.destroy();
    melted += 1;
  } else if (rock.y > 600) {
    rock.destroy();
    hull -= 1;
    if (hull === 0) endGame(scene);
  }
}

function endGame(scene) {
  scene.add.text(400, 280, 'Game over', { fontSize: '52px' }).setOrigin(0.5);
  scene.scene.pause();
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: { create, update }
});

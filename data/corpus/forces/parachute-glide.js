/* scene
tasks:
  en:
    - parachute
    - a skydiver falls from the sky, holding SPACE opens the parachute and he glides down slowly
    - glide instead of falling, without an open chute the landing is a crash
    - A {colour} skydiver falls with gravity 500 up to 400 px/s, LEFT and RIGHT drift at 160 px/s. While SPACE is held a red half circle is open above him and he sinks at no more than {glide} px/s. Touching the ground with it open shows Safe landing!, otherwise Crash!, and R starts again.
  zh:
    - 降落伞
    - 跳伞的人从天上掉下来，按住空格打开降落伞就慢慢飘下去
    - 滑翔下落，不开伞落地就摔坏
    - "{colour}跳伞者受 500 的重力下落，最快每秒 400 像素，左右键以每秒 160 像素飘移。按住空格时头上张开红色半圆形的伞，下落速度不超过每秒 {glide} 像素。开着伞落地显示 Safe landing!，否则显示 Crash!，按 R 重新开始。"
difficulty: medium
apis: [this.add.arc, this.physics.add.collider, body.setMaxVelocityY, setVisible, this.scene.restart]
plan:
  en:
    req: SPACE opens a parachute that slows the fall to {glide} px/s
    steps:
      - Add the ground with a static body and the skydiver with a moving one
      - Show the parachute above him while SPACE is held
      - Lower the greatest falling speed while it is open
      - Tell a safe landing from a crash in the collider
      - Restart on R
  zh:
    req: 按住空格打开降落伞，下落减慢到每秒 {glide} 像素
    steps:
      - 添加静态身体的地面和会动的跳伞者
      - 按住空格时在头上显示降落伞
      - 开伞时降低最大下落速度
      - 在碰撞回调里区分安全落地和摔落
      - 按 R 重新开始
knobs:
  glide: {code: "GLIDE = {}", values: [80, 60, 110]}
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
    - {code: "0xf8f9fa", en: white, zh: 白色}
probe: |
  const find = () => t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  let diver = find();
  t.step(20);
  t.ok(t.travel(diver, () => t.step(20)).y > 30, 'he falls');
  t.ok(t.objects('Arc').length === 0, 'with the parachute closed');
  t.down('SPACE');
  t.step(3);
  t.near(t.travel(diver, () => t.step(30)).y, knobs.glide / 2, 4, 'SPACE slows the fall to the asked speed');
  t.ok(t.objects('Arc').length === 1 && t.one('Arc').y < diver.y, 'under the open parachute');
  t.near(t.travel(diver, () => t.hold('RIGHT', 30)).x, 80, 8, 'RIGHT drifts');
  t.up('SPACE');
  t.step(20);
  t.ok(t.travel(diver, () => t.step(10)).y > knobs.glide / 6 + 10, 'closed again he falls fast');
  t.ok(!t.text(/crash/i), 'he is still in the air');
  t.seconds(2);
  t.ok(t.text(/crash/i), 'a landing without parachute is a crash');
  t.near(diver.y, 540, 2, 'on the ground');
  t.press('R');
  t.step(5);
  diver = find();
  t.ok(!t.text(/crash/i) && diver.y < 200, 'R starts again');
  t.step(60);
  t.down('SPACE');
  for (let i = 0; i < 400 && !t.text(/safe|crash/i); i++) t.step();
  t.up('SPACE');
  t.ok(t.text(/safe/i), 'with an open parachute he lands safely');
*/
const GLIDE = 80;
const FALL = 400;

class SkydiverScene extends Phaser.Scene {
  create() {
    this.landed = false;
    const ground = this.add.rectangle(400, 580, 800, 40, 0x588157);
    this.physics.add.existing(ground, true);
    this.diver = this.add.rectangle(200, 40, 28, 40, 0xffb703);
    this.physics.add.existing(this.diver);
    this.diver.body.setCollideWorldBounds(true);
    // the upper half of a circle
    this.chute = this.add.arc(0, 0, 50, 180, 360, false, 0xe63946).setVisible(false);
    this.message = this.add.text(400, 60, 'Hold SPACE to glide', { fontSize: '32px' }).setOrigin(0.5);

    this.physics.add.collider(this.diver, ground, this.land, null, this);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  land() {
    if (this.landed) return;
    this.landed = true;
    this.message.setText(this.chute.visible ? 'Safe landing!' : 'Crash!');
  }

  update() {
    const { left, right, space } = this.cursors;
    const open = space.isDown && !this.landed;
    this.chute.setVisible(open).setPosition(this.diver.x, this.diver.y - 30);

    const drift = this.landed ? 0 : (right.isDown - left.isDown) * 160;
    this.diver.body.setVelocityX(drift);
    this.diver.body.setMaxVelocityY(open ? GLIDE : FALL);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3a86c8',
  physics: { default: 'arcade', arcade: { gravity: { y: 500 } } },
  scene: SkydiverScene
});

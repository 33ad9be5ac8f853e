/* scene
tasks:
  en:
    - automatic sliding door
    - a door that opens when I come near and closes again after a while
    - "A door with the states closed, opening, open and closing: the player (LEFT/RIGHT) within {near} px opens it in 500 ms, it stays open {hold} ms after the player has left and closes; the state is written above it and a closed door blocks the way."
  zh:
    - 自动门
    - 靠近自动打开，离开一会儿后关上的门
    - 门有 closed、opening、open、closing 四种状态：玩家（左右键）距离小于 {near} 像素时 500 毫秒内打开，离开 {hold} 毫秒后关闭，状态写在门上方，关着的门会挡路
difficulty: medium
apis: [this.tweens.add, this.physics.add.collider, body.updateFromGameObject, setVelocityX, setText]
plan:
  en:
    req: A door with four states that opens for the player
    steps: [Draw door and player with bodies, Write one function that enters a state, Open when the player comes near, Slide the door with a tween, Close some time after the player left]
  zh:
    req: 有四种状态、会为玩家打开的门
    steps: [画带身体的门和玩家, 写一个进入状态的函数, 玩家靠近时打开, 用补间滑动门, 玩家离开一段时间后关闭]
knobs:
  near: {code: "NEAR = {}", values: [140, 180]}
  hold: {code: "HOLD_OPEN = {}", values: [1000, 1500]}
probe: |
  const player = t.one('Arc'), door = t.objects('Rectangle').find((o) => o.body);
  const shut = door.y;
  t.ok(t.text(/closed/), 'the door is closed at first');
  t.seconds(1);
  t.near(door.y, shut, 0, 'and stays so');
  player.body.reset(400 - knobs.near + 20, player.y); t.step(3);
  t.ok(t.text(/opening/), 'it opens for the player');
  t.ok(!t.text(/^open$/), 'not at once');
  t.seconds(0.7);
  t.ok(t.text(/^open$/) && door.y < shut - 100, 'it slides away');
  t.seconds(2);
  t.ok(t.text(/^open$/), 'it stays open while the player is near');
  t.ok(t.travel(player, () => t.hold('RIGHT', 90)).x > 200, 'the player can walk through');
  player.body.reset(420, player.y); t.step(3);
  player.body.reset(760, player.y); t.step(3);
  t.seconds(knobs.hold / 1000 - 0.2);
  t.ok(t.text(/^open$/), 'it waits a moment');
  t.seconds(0.4);
  t.ok(t.text(/closing/), 'then it closes');
  t.seconds(0.8);
  t.ok(t.text(/closed/) && Math.abs(door.y - shut) < 1, 'and is closed again');
  player.body.reset(340, player.y);
  t.ok(t.travel(player, () => t.hold('RIGHT', 8)).x < 18, 'a closed door blocks the way');
*/
const NEAR = 140;
const HOLD_OPEN = 1000;
const SHUT_Y = 400;
const OPEN_Y = 220;

class DoorScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 525, 800, 50, 0x44403c);
    this.add.rectangle(400, 160, 60, 300, 0x57534e);
    this.door = this.add.rectangle(400, SHUT_Y, 40, 200, 0x0ea5e9);
    this.physics.add.existing(this.door, true);
    this.player = this.add.circle(100, 470, 28, 0xfacc15);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.player, this.door);
    this.label = this.add.text(400, 40, '', { fontSize: '24px' }).setOrigin(0.5);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.enter('closed');
  }

  enter(state) {
    this.state = state;
    this.label.setText(state);
    if (state === 'opening') this.slide(OPEN_Y, 'open');
    if (state === 'closing') this.slide(SHUT_Y, 'closed');
    if (state === 'open') this.leftAt = this.time.now;
  }

  slide(y, nextState) {
    this.tweens.add({
      targets: this.door,
      y,
      duration: 500,
      onUpdate: () => this.door.body.updateFromGameObject(),
      onComplete: () => this.enter(nextState)
    });
  }

  update(time) {
    const { left, right } = this.cursors;
    this.player.body.setVelocityX((right.isDown - left.isDown) * 220);

    const isNear = Math.abs(this.player.x - this.door.x) < NEAR;
    if (isNear) this.leftAt = time;
    if (this.state === 'closed' && isNear) this.enter('opening');
    if (this.state === 'open' && time - this.leftAt > HOLD_OPEN) this.enter('closing');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#292524',
  physics: { default: 'arcade' },
  scene: DoorScene
});

/* scene
tasks:
  en:
    - robot arm
    - a robot arm with two joints, keys rotate each joint
    - "A {colour} robot arm of two nested containers: LEFT and RIGHT turn the shoulder, UP and DOWN the elbow, both at {turn} degrees per second; the forearm goes along with the upper arm."
  zh:
    - 机械臂
    - 两节机械臂，按键转动每个关节
    - 用两个嵌套容器做{colour}机械臂：左右键转动肩部，上下键转动肘部，每秒 {turn} 度，前臂跟随上臂
difficulty: medium
apis: [this.add.container, container.add, setAngle, createCursorKeys, this.add.rectangle]
plan:
  en:
    req: A robot arm of two containers that the arrow keys turn
    steps: [Draw each arm from its joint to the right, Put the elbow container into the shoulder container, Turn the shoulder with LEFT and RIGHT, Turn the elbow with UP and DOWN]
  zh:
    req: 方向键转动两个容器组成的机械臂
    steps: [每节臂从关节向右画, 肘部容器放进肩部容器, 左右键转肩, 上下键转肘]
knobs:
  colour:
    - {code: "0xf59e0b", en: orange, zh: 橙色}
    - {code: "0x60a5fa", en: blue, zh: 蓝色}
  turn: {code: "TURN = {}", values: [90, 60]}
probe: |
  const arms = t.objects((o) => o.type === 'Rectangle' && o.parentContainer);
  t.near(arms.length, 2, 0, 'two arms in containers');
  const depth = (o) => { let n = 0; for (let p = o.parentContainer; p; p = p.parentContainer) n++; return n; };
  const upper = arms.find((o) => depth(o) === 1), fore = arms.find((o) => depth(o) === 2);
  t.ok(upper && fore, 'one container lies in the other');
  const turnOf = (o) => { const m = o.getWorldTransformMatrix(); return Math.atan2(m.b, m.a) * 180 / Math.PI; };
  const turned = (o, keys) => { const a = turnOf(o); t.hold(keys, 20); return Phaser.Math.Angle.WrapDegrees(turnOf(o) - a); };
  t.near(turned(upper, 'RIGHT'), knobs.turn / 3, 4, 'RIGHT turns the shoulder');
  t.near(turned(fore, 'LEFT'), -knobs.turn / 3, 4, 'and the forearm goes along');
  t.near(turned(upper, 'DOWN'), 0, 0.5, 'DOWN leaves the shoulder alone');
  t.near(turned(fore, 'UP'), -knobs.turn / 3, 4, 'UP turns the elbow');
*/
const TURN = 90;
const ARM_LENGTH = 160;

class ArmScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 500, 120, 80, 0x475569);
    this.elbow = this.makeArm(ARM_LENGTH, 0, 26);
    this.shoulder = this.makeArm(400, 460, 36);
    this.shoulder.add(this.elbow);
    this.shoulder.setAngle(-90);
    this.elbow.setAngle(45);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  makeArm(x, y, thickness) {
    const arm = this.add.rectangle(0, 0, ARM_LENGTH, thickness, 0xf59e0b).setOrigin(0, 0.5);
    const joint = this.add.circle(0, 0, thickness * 0.7, 0x1e293b);
    return this.add.container(x, y, [arm, joint]);
  }

  update(time, delta) {
    const { left, right, up, down } = this.cursors;
    const step = TURN * delta / 1000;

    this.shoulder.angle += (right.isDown - left.isDown) * step;
    this.elbow.angle += (down.isDown - up.isDown) * step;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#e2e8f0',
  scene: ArmScene
});

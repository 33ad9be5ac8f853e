/* scene
tasks:
  en:
    - crane that moves crates
    - a crane with a hook, space grabs a crate and drops it on a stack
    - "The hook container moves with LEFT and RIGHT at {speed} px/s. SPACE grabs the topmost crate of the stack below and hangs it into the container; SPACE again puts it onto the stack below. {count} crates, three places."
  zh:
    - 吊车搬箱子
    - 吊钩左右移动，空格抓起箱子，再按放到堆上
    - 吊钩容器用左右键以每秒 {speed} 像素移动；按空格抓起下方最上面的箱子挂进容器，再按空格放到下方的堆上；共 {count} 个箱子、三个位置
difficulty: hard
apis: [this.add.container, container.add, container.remove, this.tweens.add, this.input.keyboard.on]
plan:
  en:
    req: A crane hook takes crates from stack to stack
    steps: [Draw three places and a stack of crates, Move the hook container with the arrow keys, Find the place below the hook, On SPACE move the top crate into the container, On the next SPACE drop it onto the stack with a tween]
  zh:
    req: 吊钩把箱子从一堆搬到另一堆
    steps: [画三个位置和一堆箱子, 方向键移动吊钩容器, 找到吊钩下方的位置, 按空格把顶部箱子放进容器, 再按空格用补间落到堆上]
knobs:
  count: {code: "CRATES = {}", values: [4, 3, 5]}
  speed: {code: "SPEED = {}", values: [220, 300]}
probe: |
  const crates = t.objects((o) => o.type === 'Rectangle' && o.width === 60 && o.height === 60);
  t.near(crates.length, knobs.count, 0, 'all crates are there');
  const place = (o) => { const m = o.getWorldTransformMatrix(); return { x: m.tx, y: m.ty }; };
  const top = crates.reduce((a, b) => (place(a).y < place(b).y ? a : b));
  const low = Math.max(...crates.map((o) => place(o).y));
  const old = place(top);
  t.press('SPACE'); t.step(2);
  t.ok(place(top).y < old.y - 60, 'SPACE lifts the top crate');
  t.ok(top.parentContainer, 'into the container of the hook');
  const x = place(top).x;
  t.hold('RIGHT', 30);
  t.near(place(top).x - x, knobs.speed / 2, 12, 'it travels along');
  for (let i = 0; i < 200 && place(top).x < old.x + 230; i++) t.hold('RIGHT', 1);
  t.press('SPACE'); t.step(60);
  t.ok(!top.parentContainer, 'SPACE drops it');
  t.near(top.x, old.x + 230, 4, 'onto the next place');
  t.near(top.y, low, 1, 'down to the floor');
  t.hold('RIGHT', 20);
  t.near(top.x, old.x + 230, 4, 'and it stays there');
*/
const CRATES = 4;
const SPEED = 220;
const PLACES = [170, 400, 630];
const CRATE_SIZE = 60;
const FLOOR_Y = 540;

class CraneScene extends Phaser.Scene {
  create() {
    this.stacks = PLACES.map((x) => {
      this.add.rectangle(x, FLOOR_Y + 10, 120, 20, 0x64748b);
      return [];
    });
    for (let i = 0; i < CRATES; i++) {
      const crate = this.add.rectangle(PLACES[0], this.topOf(0), CRATE_SIZE, CRATE_SIZE, 0xa16207);
      crate.setStrokeStyle(3, 0x713f12);
      this.stacks[0].push(crate);
    }

    const rope = this.add.rectangle(0, -60, 4, 120, 0x1e293b);
    this.hook = this.add.container(PLACES[0], 100, [rope]);
    this.cargo = null;
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', () => (this.cargo ? this.drop() : this.grab()));
  }

  topOf(stack) {
    return FLOOR_Y - CRATE_SIZE / 2 - this.stacks[stack].length * CRATE_SIZE;
  }

  stackBelow() {
    const distances = PLACES.map((x) => Math.abs(x - this.hook.x));
    return distances.indexOf(Math.min(...distances));
  }

  grab() {
    this.cargo = this.stacks[this.stackBelow()].pop() ?? null;
    if (this.cargo) {
      this.hook.add(this.cargo);
      this.cargo.setPosition(0, CRATE_SIZE / 2);
    }
  }

  drop() {
    const stack = this.stackBelow();
    const crate = this.cargo;
    this.hook.remove(crate);
    this.add.existing(crate);
    crate.setPosition(PLACES[stack], this.hook.y + CRATE_SIZE / 2);
    this.tweens.add({ targets: crate, y: this.topOf(stack), duration: 400, ease: 'Quad.In' });
    this.stacks[stack].push(crate);
    this.cargo = null;
  }

  update(time, delta) {
    const direction = this.cursors.right.isDown - this.cursors.left.isDown;
    this.hook.x = Phaser.Math.Clamp(this.hook.x + direction * SPEED * delta / 1000, 100, 700);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#cbd5e1',
  scene: CraneScene
});

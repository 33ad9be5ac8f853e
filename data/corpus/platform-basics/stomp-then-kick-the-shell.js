/* scene
tasks:
  en:
    - jump on a turtle and kick its shell
    - "stomping the walking turtle turns it into a {colour} shell, touching the shell sends it sliding and it knocks out the other monsters"
    - "Mario style platform game with one enemy that becomes a projectile after I land on its head"
    - "A green turtle walks between x = 300 and 480 at 60 px/s. Landing on it from above makes it a {colour} shell that lies still, and the player bounces off. Touching the shell from the side kicks it away at {kick} px/s, it bounces off the screen edges and removes the two purple monsters it hits; without them You win! is shown. The player runs at 200 px/s and jumps at 450 px/s with gravity 1000; a walking turtle, a monster or a shell that slides towards him puts him back to x = 80."
  zh:
    - 踩乌龟再踢龟壳
    - 踩中走路的乌龟会变成{colour}龟壳，碰一下龟壳就滑出去，撞倒其他怪物
    - 马里奥风格的平台游戏，有个敌人被踩头后变成可以踢的武器
    - 绿色乌龟以每秒 60 像素在 x = 300 到 480 之间走。从上面踩到它就变成静止的{colour}龟壳，玩家弹起来。从侧面碰龟壳会以每秒 {kick} 像素踢出去，碰到屏幕边缘反弹，撞到的两个紫色怪物消失，都消失后显示 You win!。玩家以每秒 200 像素跑，以每秒 450 像素起跳，重力 1000；碰到走路的乌龟、怪物或朝他滑来的龟壳就回到 x = 80。
difficulty: hard
apis: [this.physics.add.overlap, this.physics.add.staticGroup, setVelocityX, setCollideWorldBounds, setFillStyle, body.reset]
plan:
  en:
    req: A stomped turtle becomes a {colour} shell that can be kicked at monsters
    steps: [Build ground and turtle and monsters and player, Run and jump with the arrow keys, Let the turtle walk to and fro, Turn it into a shell when the player falls on it, Kick the lying shell away from the player, Remove monsters hit by the sliding shell]
  zh:
    req: 踩乌龟变成{colour}龟壳，再踢向怪物
    steps: [搭地面并放乌龟、怪物和玩家, 用方向键跑和跳, 乌龟来回走动, 从上面踩到就变成龟壳, 碰到静止的龟壳把它踢开, 龟壳撞到的怪物移除]
knobs:
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
  kick: {code: "KICK_SPEED = {}", values: [400, 350, 460]}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 30);
  const turtle = t.one((o) => o.type === 'Rectangle' && o.width === 44);
  const monsters = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === 0x9d4edd);
  const isShell = () => turtle.fillColor === knobs.colour;
  t.near(monsters().length, 2, 0, 'two monsters');
  t.seconds(0.5);
  const floor = player.y;
  t.near(t.travel(player, () => t.hold('RIGHT', 15)).x, 50, 8, 'RIGHT runs');
  let left = 999, right = 0;
  for (let i = 0; i < 500; i++) { t.step(); left = Math.min(left, turtle.x); right = Math.max(right, turtle.x); }
  t.ok(Math.abs(left - 300) < 8 && Math.abs(right - 480) < 8, 'the turtle walks to and fro');
  player.body.reset(turtle.x, floor);
  t.step(3);
  t.near(player.x, 80, 8, 'a walking turtle sends the player back');
  t.ok(!isShell(), 'and stays a turtle');
  player.body.reset(turtle.x, floor - 90);
  for (let i = 0; i < 60 && !isShell(); i++) t.step();
  t.ok(isShell(), 'landing on it makes a shell');
  t.ok(player.body.velocity.y < -100, 'and the player bounces off');
  player.body.reset(120, floor);
  t.near(t.travel(turtle, () => t.step(30)).distance, 0, 1, 'the shell lies still');
  const shell = turtle.x;
  player.body.reset(shell - 60, floor);
  for (let i = 0; i < 30 && turtle.body.velocity.x === 0; i++) t.hold('RIGHT', 1);
  t.near(t.travel(turtle, () => t.step(9)).x, knobs.kick * 0.15, 10, 'a touch kicks it away');
  t.near(player.x, shell - 37, 20, 'and does not hurt');
  for (let i = 0; i < 120 && !t.text(/you win/i); i++) t.step();
  t.ok(monsters().length === 0 && t.text(/you win/i), 'the shell knocks out both monsters');
  for (let i = 0; i < 300 && (i < 30 || Math.abs(player.x - 80) > 8); i++) t.step();
  t.near(player.x, 80, 8, 'a shell that comes back is dangerous');
*/
const KICK_SPEED = 400;

class ShellScene extends Phaser.Scene {
  create() {
    this.mode = 'walking';
    const ground = this.physics.add.existing(this.add.rectangle(400, 570, 800, 60, 0x588157), true);
    this.turtle = this.physics.add.existing(this.add.rectangle(400, 524, 44, 32, 0x2dc653));
    this.turtle.body.setAllowGravity(false).setCollideWorldBounds(true).setBounce(1, 0).setVelocityX(60);
    this.monsters = this.physics.add.staticGroup();
    for (const x of [620, 720]) this.monsters.add(this.add.rectangle(x, 520, 40, 40, 0x9d4edd));
    this.player = this.physics.add.existing(this.add.rectangle(80, 500, 30, 44, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();

    this.physics.add.collider(this.player, ground);
    this.physics.add.overlap(this.player, this.turtle, this.touchTurtle, null, this);
    this.physics.add.overlap(this.player, this.monsters, () => this.player.body.reset(80, 500));
    this.physics.add.overlap(this.turtle, this.monsters, this.knock, null, this);
  }

  touchTurtle(player, turtle) {
    const side = Math.sign(turtle.x - player.x) || 1;
    const above = player.y < turtle.y - 20;
    if (above && player.body.velocity.y > 0) {
      this.mode = 'shell';
      turtle.setFillStyle(0xffb703);
      turtle.body.setVelocityX(0);
      player.body.setVelocityY(-300);
    } else if (this.mode === 'walking' || turtle.body.velocity.x * side < 0) {
      player.body.reset(80, 500);
    } else if (!above && turtle.body.velocity.x === 0) {
      turtle.body.setVelocityX(side * KICK_SPEED);
    }
  }

  knock(turtle, monster) {
    monster.destroy();
    if (this.monsters.getLength() > 0) return;
    this.add.text(400, 200, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * 200);
    if (up.isDown && body.touching.down) body.setVelocityY(-450);
    if (this.mode !== 'walking') return;
    if (this.turtle.x < 300) this.turtle.body.setVelocityX(60);
    if (this.turtle.x > 480) this.turtle.body.setVelocityX(-60);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a8dadc',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: ShellScene
});

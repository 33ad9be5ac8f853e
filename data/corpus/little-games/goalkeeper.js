/* scene
tasks:
  en:
    - goalkeeper game
    - move the keeper up and down and stop the balls, {goals} goals against me and it is over
    - football practice for one, shots come from the left side to a random corner of my goal and I count how many I save
    - 'A {colour} keeper of 24x110 px at x = 740 moves with UP and DOWN at 380 px/s. A white ball of radius 14 starts at (60, 300) and flies at {ball} px/s to a random height between 120 and 480 at x = 740. Touching the keeper counts as "Saves", passing x = 810 as "Goals", then the next ball comes. {goals} goals show "Game Over" and R restarts.'
  zh:
    - 守门员游戏
    - 上下移动守门员挡球，被进 {goals} 个球就结束
    - 一个人的足球练习，球从左边射向球门的随机位置，数一数我扑住几个
    - 'x = 740 处 24x110 像素的{colour}守门员用上下键以每秒 380 像素移动。半径 14 的白球从 (60, 300) 出发，以每秒 {ball} 像素飞向 x = 740 处 120 到 480 之间的随机高度。碰到守门员算"Saves"，超过 x = 810 算"Goals"，然后来下一个球。被进 {goals} 个显示"Game Over"，按 R 重新开始。'
difficulty: medium
apis: [this.physics.add.existing, this.physics.add.overlap, this.physics.moveTo, Phaser.Math.Between, setCollideWorldBounds]
plan:
  en:
    req: Stop shots with a goalkeeper until {goals} goals are in
    steps: [Draw the keeper and the ball with physics bodies, Shoot the ball to a random height, Move the keeper with UP and DOWN, Count a save by overlap and a goal behind the line, Shoot again, End after enough goals]
  zh:
    req: 用守门员挡球，直到被进 {goals} 个
    steps: [画守门员和球并加物理身体, 把球射向随机高度, 用上下键移动守门员, 碰到算扑救、过线算进球, 再射下一个, 进球够数后结束]
knobs:
  colour:
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  ball: {code: "BALL = {}", values: [420, 360, 480]}
  goals: {code: "GOALS = {}", values: [3, 2, 5]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const keeper = () => t.one((o) => o.type === 'Rectangle' && o.height === 110);
  const ball = () => t.one('Arc');
  t.ok(keeper().fillColor === knobs.colour, 'the keeper has the asked colour');
  t.near(t.travel(ball(), () => t.step(20)).distance, knobs.ball / 3, 12, 'the ball flies at the asked speed');
  t.ok(ball().body.velocity.x > 200, 'to the right');
  t.near(t.travel(keeper(), () => t.hold('UP', 10)).y, -63, 14, 'UP moves the keeper');
  for (let i = 0; i < 900 && read('Saves') < 3 && !says(/Game Over/); i++) {
    const off = ball().y - keeper().y;
    if (Math.abs(off) > 15) t.hold(off > 0 ? 'DOWN' : 'UP', 1);
    else t.step();
  }
  t.ok(read('Saves') === 3 && read('Goals') === 0, 'the keeper saves what he stands in front of');
  t.near(Math.hypot(ball().x - 60, ball().y - 300), 0, 20, 'after a save the next ball comes');
  const miss = () => t.hold(ball().body.velocity.y > 0 ? 'UP' : 'DOWN', 2);
  for (let i = 0; i < 300 && read('Goals') < 1; i++) miss();
  t.ok(read('Goals') === 1 && !says(/Game Over/), 'what passes him is a goal');
  for (let i = 0; i < 900 && !says(/Game Over/); i++) miss();
  t.ok(says(/Game Over/) && read('Goals') === knobs.goals && read('Saves') === 3, 'enough goals end the game');
  t.ok(t.movers(() => t.hold('UP', 20)).length === 0, 'then everything stops');
  t.press('R');
  t.step(5);
  t.ok(read('Goals') === 0 && read('Saves') === 0 && !says(/Game Over/), 'R starts again');
*/
const BALL = 420;
const GOALS = 3;

function create() {
  this.saves = 0;
  this.goals = 0;
  this.add.rectangle(775, 300, 50, 500, 0x95d5b2);
  this.keeper = this.add.rectangle(740, 300, 24, 110, 0xffbe0b);
  this.ball = this.add.circle(60, 300, 14, 0xffffff);
  this.physics.add.existing(this.keeper);
  this.physics.add.existing(this.ball);
  this.keeper.body.setCollideWorldBounds(true);

  const label = this.add.text(20, 20, '', { fontSize: '28px' });
  this.shoot = () => {
    label.setText(`Saves: ${this.saves}   Goals: ${this.goals}`);
    this.ball.body.reset(60, 300);
    this.physics.moveTo(this.ball, 740, Phaser.Math.Between(120, 480), BALL);
  };
  this.physics.add.overlap(this.keeper, this.ball, () => {
    this.saves += 1;
    this.shoot();
  });
  this.shoot();

  this.cursors = this.input.keyboard.createCursorKeys();
  this.input.keyboard.on('keydown-R', () => this.scene.restart());
}

function update() {
  if (this.goals === GOALS) return;
  const { up, down } = this.cursors;
  this.keeper.body.setVelocityY((down.isDown - up.isDown) * 380);

  if (this.ball.x > 810) {
    this.goals += 1;
    this.shoot();
    if (this.goals === GOALS) {
      this.physics.pause();
      this.add.text(400, 300, 'Game Over\nPress R', { fontSize: '56px', align: 'center' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2d6a4f',
  physics: { default: 'arcade' },
  scene: { create, update }
});

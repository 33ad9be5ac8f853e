/* scene
tasks:
  en:
    - rescue game, friends follow me home
    - touch the {colour} people to make them walk behind me and bring them into the house, a robot scares them away
    - "the hero collects lost kids who then trail after him in a line, he has to deliver all of them to the safe zone"
    - "A white square moves with the arrow keys at 200 px/s. Four {colour} circles of radius 14 stand on the right; touching one makes it follow in a line with 40 px between them. A red robot of radius 24 patrols at x = 450 up and down at {speed} px/s; when it touches the player, all followers go back to their places. Followers that reach the green house at the left are saved, Saved counts them, four show All saved!"
  zh:
    - 营救游戏，同伴跟着我回家
    - 碰到{colour}小人，他们就跟在我后面，把他们带进房子，路上有机器人会把他们吓跑
    - 主角找到走失的孩子，孩子排成一队跟着他，要全部送到安全区
    - 白色方块用方向键以每秒 200 像素移动。右边站着四个半径 14 的{colour}圆，碰到后排成一队跟随，间隔 40 像素。半径 24 的红色机器人在 x = 450 处以每秒 {speed} 像素上下巡逻，碰到玩家时所有跟随者回到原位。跟随者到达左边的绿色房子就得救，Saved 计数，四个都得救显示 All saved!
difficulty: medium
apis: [this.physics.add.group, this.physics.moveToObject, this.physics.add.overlap, Phaser.Math.Distance.BetweenPoints, setData, body.reset]
plan:
  en:
    req: Friends follow the player in a line to the house past a robot
    steps: [Draw house and player and robot and friends with bodies, Move the player with the arrow keys, Add a touched friend to the line, Let each follow the one before it, Send them back when the robot touches the player, Count those that reach the house]
  zh:
    req: 同伴排队跟随玩家，避开机器人回到房子
    steps: [画带身体的房子、玩家、机器人和同伴, 用方向键移动玩家, 碰到的同伴加入队伍, 每个跟随前一个, 机器人碰到玩家时让他们回原位, 统计到达房子的同伴]
knobs:
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  speed: {code: "ROBOT_SPEED = {}", values: [160, 120, 220]}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 34);
  const robot = t.one((o) => o.type === 'Arc' && o.radius === 24);
  const friends = () => t.objects((o) => o.type === 'Arc' && o.fillColor === knobs.colour);
  t.near(friends().length, 4, 0, 'four friends of the asked colour');
  t.near(t.travel(player, () => t.hold('LEFT', 15)).x, -50, 8, 'LEFT moves the player');
  t.near(Math.abs(t.travel(robot, () => t.step(12)).y), knobs.speed / 5, 6, 'the robot patrols');
  const places = friends().map((f) => ({ x: f.x, y: f.y }));
  const [first] = friends();
  t.near(t.travel(first, () => t.step(20)).distance, 0, 1, 'a friend waits where it is');
  player.body.reset(first.x, first.y);
  t.step(3);
  t.hold('RIGHT', 30);
  t.ok(Math.hypot(first.x - places[0].x, first.y - places[0].y) > 30, 'a touched friend follows');
  player.body.reset(robot.x, robot.y);
  t.step(3);
  t.near(Math.hypot(first.x - places[0].x, first.y - places[0].y), 0, 12, 'the robot sends it back');
  player.body.reset(250, 300);
  t.near(t.travel(first, () => t.step(20)).distance, 0, 1, 'and there it waits again');
  for (const place of places) { player.body.reset(place.x, place.y); t.step(3); }
  t.near(t.number(/saved/i), 0, 0, 'none is saved yet');
  player.body.reset(80, 300);
  t.ok(t.movers(() => t.step(60)).filter((m) => m.object.radius === 14 && m.distance > 30).length === 4, 'now all four walk');
  for (let i = 0; i < 900 && !t.text(/all saved/i); i++) t.step();
  t.near(t.number(/saved: /i), 4, 0, 'all reach the house');
  t.ok(friends().length === 0 && t.text(/all saved/i), 'and the game is won');
*/
const ROBOT_SPEED = 160;
const PLACES = [[600, 100], [700, 250], [580, 400], [700, 530]];

class RescueScene extends Phaser.Scene {
  create() {
    this.line = [];
    this.saved = 0;
    const house = this.physics.add.existing(this.add.rectangle(80, 300, 140, 160, 0x2d6a4f), true);
    this.label = this.add.text(16, 16, 'Saved: 0', { fontSize: '24px' });
    this.friends = this.physics.add.group();
    for (const [x, y] of PLACES) {
      const friend = this.add.circle(x, y, 14, 0xffd166).setData('home', { x, y });
      this.friends.add(friend);
    }
    this.player = this.physics.add.existing(this.add.rectangle(250, 300, 34, 34, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    const robot = this.physics.add.existing(this.add.circle(450, 300, 24, 0xe63946));
    robot.body.setVelocityY(ROBOT_SPEED).setCollideWorldBounds(true).setBounce(1);

    this.cursors = this.input.keyboard.createCursorKeys();
    this.physics.add.overlap(this.player, this.friends, this.join, null, this);
    this.physics.add.overlap(this.player, robot, this.scatter, null, this);
    this.physics.add.overlap(house, this.friends, this.save, null, this);
  }

  join(player, friend) {
    if (!this.line.includes(friend)) this.line.push(friend);
  }

  scatter() {
    for (const friend of this.line) {
      const home = friend.getData('home');
      friend.body.reset(home.x, home.y);
    }
    this.line = [];
  }

  save(house, friend) {
    this.line = this.line.filter((other) => other !== friend);
    friend.destroy();
    this.saved += 1;
    this.label.setText(`Saved: ${this.saved}`);
    if (this.saved === PLACES.length) {
      this.add.text(400, 200, 'All saved!', { fontSize: '56px' }).setOrigin(0.5);
    }
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocity((right.isDown - left.isDown) * 200, (down.isDown - up.isDown) * 200);
    this.line.forEach((friend, i) => {
      const leader = i === 0 ? this.player : this.line[i - 1];
      if (Phaser.Math.Distance.BetweenPoints(friend, leader) > 40) {
        this.physics.moveToObject(friend, leader, 220);
      } else {
        friend.body.stop();
      }
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3a5a40',
  physics: { default: 'arcade' },
  scene: RescueScene
});

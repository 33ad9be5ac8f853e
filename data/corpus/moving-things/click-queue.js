/* scene
tasks:
  en:
    - robot goes to clicked points in order
    - each click leaves a dot and my {colour} robot visits all of the dots one after another
    - let me plan a route by clicking several places, the robot drives there in that order and waits when it is done
    - "A {colour} 44 px square starts at (100, 300). Every click puts a yellow dot there; the square drives at {speed} px/s to the oldest dot, removes it and goes on with the next one. A text shows Places left: and how many dots wait."
  zh:
    - 机器人按顺序走到点击的地方
    - 每点一下留下一个点，{colour}机器人一个接一个地走过去
    - 我点几个位置来规划路线，机器人照着顺序开过去，走完就停下等待
    - 一个 44 像素的{colour}方块从 (100, 300) 出发。每次点击在那里放一个黄点；方块以每秒 {speed} 像素开向最早的点，到了就移除它，再去下一个。文字 Places left 显示还剩几个点。
difficulty: easy
apis: [this.input.on, this.add.circle, Phaser.Math.Distance.BetweenPoints, Phaser.Math.Angle.BetweenPoints, setText]
plan:
  en:
    req: A {colour} robot visits the clicked places in order at {speed} px/s
    steps: [Draw the robot, Add a dot to a list at each click, Drive towards the first dot of the list, Remove a dot that is reached, Show how many are left]
  zh:
    req: "{colour}机器人以每秒 {speed} 像素按顺序走过点击的位置"
    steps: [画机器人, 每次点击把点加入列表, 朝列表中第一个点前进, 到达后移除该点, 显示剩余数量]
knobs:
  colour:
    - {code: "0x2ec4b6", en: turquoise, zh: 青绿色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x9b5de5", en: purple, zh: 紫色}
  speed: {code: "SPEED = {}", values: [200, 150, 300]}
probe: |
  const robot = t.one('Rectangle');
  t.ok(robot.fillColor === knobs.colour, 'the robot has the asked colour');
  t.near(t.travel(robot, () => t.step(20)).distance, 0, 1, 'it waits for the first click');
  const places = [{ x: 400, y: 300 }, { x: 400, y: 500 }, { x: 650, y: 500 }];
  for (const place of places) t.click(place.x, place.y);
  t.near(t.objects('Arc').length, 3, 0, 'each click leaves a dot');
  t.near(t.number(/left/i), 3, 0, 'and is counted');
  t.near(t.travel(robot, () => t.step(20)).x, knobs.speed / 3, knobs.speed / 20, 'it drives at the asked speed');
  const reached = places.map(() => -1);
  for (let i = 0; i < 600 && reached.includes(-1); i++) {
    t.step();
    places.forEach((place, n) => {
      const far = Math.hypot(robot.x - place.x, robot.y - place.y);
      if (reached[n] < 0 && far < 3) reached[n] = i;
    });
  }
  t.ok(reached[0] >= 0 && reached[0] < reached[1] && reached[1] < reached[2], 'it visits them in order');
  t.step(5);
  t.near(t.objects('Arc').length, 0, 0, 'the dots are gone');
  t.near(t.number(/left/i), 0, 0, 'none is left');
  t.near(t.travel(robot, () => t.step(30)).distance, 0, 1, 'and it waits at the last one');
*/
const SPEED = 200;

class RouteScene extends Phaser.Scene {
  create() {
    this.places = [];
    this.robot = this.add.rectangle(100, 300, 44, 44, 0x2ec4b6);
    this.label = this.add.text(20, 20, '', { fontSize: '26px' });
    this.showLeft();
    this.input.on('pointerdown', (pointer) => {
      this.places.push(this.add.circle(pointer.x, pointer.y, 10, 0xffd166));
      this.showLeft();
    });
  }

  showLeft() {
    this.label.setText(`Places left: ${this.places.length}`);
  }

  update(time, delta) {
    const next = this.places[0];
    if (!next) return;

    const step = SPEED * delta / 1000;
    const angle = Phaser.Math.Angle.BetweenPoints(this.robot, next);
    if (Phaser.Math.Distance.BetweenPoints(this.robot, next) > step) {
      this.robot.setRotation(angle);
      this.robot.x += Math.cos(angle) * step;
      this.robot.y += Math.sin(angle) * step;
      return;
    }

    this.robot.setPosition(next.x, next.y);
    this.places.shift().destroy();
    this.showLeft();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  scene: RouteScene
});

/* scene
tasks:
  en:
    - fishing game
    - hold space to let the hook down and catch fish that swim past
    - a boat on a lake with a line, the hook sinks while I press the space bar and comes up when I let go, a fish it touches is pulled out
    - 'Four {colour} fish swim in the water at different depths. The hook hangs at x = 400; holding SPACE lowers it at {speed} px/s, otherwise it rises. It takes the first fish it touches and pulls it up; at the top "Caught" goes up by one. With {goal} fish "Dinner is ready!" appears and R restarts.'
  zh:
    - 钓鱼游戏
    - 按住空格放下鱼钩，钓游过的鱼
    - 湖上有条小船，按住空格鱼钩下沉，松开就收回来，碰到的鱼会被拉上来
    - '水里有四条{colour}的鱼在不同深度游动。鱼钩在 x = 400，按住空格以每秒 {speed} 像素下降，否则上升，碰到的第一条鱼会被拉上来，到顶部时"Caught"加一。钓到 {goal} 条显示"Dinner is ready!"，按 R 重新开始。'
difficulty: medium
apis: [this.add.ellipse, this.input.keyboard.addKey, Phaser.Math.Wrap, Phaser.Math.Clamp, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: Lower a hook with SPACE and pull {goal} fish out of the water
    steps: [Draw the water with the boat and the hook, Let the fish swim and wrap around, Lower the hook while SPACE is held and raise it otherwise, Hang a touched fish on the hook, Count it at the top, End with enough fish]
  zh:
    req: 用空格放下鱼钩，钓上 {goal} 条鱼
    steps: [画水面、小船和鱼钩, 让鱼游动并循环出现, 按住空格下降否则上升, 碰到的鱼挂在钩上, 到顶部时计数, 够数后结束]
knobs:
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0xef476f", en: red, zh: 红色}
    - {code: "0x57cc99", en: green, zh: 绿色}
  speed: {code: "HOOK_SPEED = {}", values: [220, 160, 300]}
  goal: {code: "GOAL = {}", values: [5, 3, 4]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const caught = () => t.number(/Caught/);
  const hook = t.one('Arc');
  const school = t.objects('Ellipse');
  const away = () => school.forEach((fish) => { fish.x = 60; });
  t.ok(school.length === 4 && school[0].fillColor === knobs.colour, 'four fish of the asked colour');
  away();
  t.ok(t.movers(() => t.step(20)).length >= 4, 'the fish swim');
  away();
  const top = hook.y;
  t.near(t.travel(hook, () => t.hold('SPACE', 30)).y, knobs.speed / 2, 12, 'SPACE lowers the hook at the asked speed');
  t.step(60);
  t.near(hook.y, top, 1, 'without SPACE it comes up again');
  t.ok(caught() === 0, 'an empty hook catches nothing');
  away();
  t.hold('SPACE', 40);
  school[0].setPosition(hook.x, hook.y);
  t.step(2);
  t.ok(t.travel(school[0], () => t.step(10)).y < -15, 'a touched fish is pulled up');
  for (let i = 0; i < 200 && caught() === 0; i++) t.step();
  t.ok(caught() === 1, 'at the top it is counted');
  for (let n = 0; n < 12 && !says(/Dinner is ready/); n++) {
    t.hold('SPACE', 40);
    school[0].setPosition(hook.x, hook.y);
    t.step(120);
  }
  t.ok(says(/Dinner is ready/) && caught() === knobs.goal, 'enough fish end the game');
  t.press('R');
  t.step(5);
  t.ok(caught() === 0 && !says(/Dinner/), 'R starts again');
*/
const HOOK_SPEED = 220;
const GOAL = 5;
const TOP = 180;

class FishingScene extends Phaser.Scene {
  create() {
    this.caught = 0;
    this.prize = null;
    this.add.rectangle(400, 390, 800, 420, 0x1d6fa5);
    this.add.rectangle(400, 165, 160, 30, 0x8d5524);
    this.line = this.add.rectangle(400, TOP, 2, 1, 0xffffff).setOrigin(0.5, 0);
    this.hook = this.add.circle(400, TOP, 9, 0xced4da);
    this.school = [270, 360, 450, 540].map((y, i) => {
      const fish = this.add.ellipse(Phaser.Math.Between(0, 800), y, 54, 24, 0xffd166);
      fish.speed = Phaser.Math.Between(80, 140) * (i % 2 ? -1 : 1);
      return fish;
    });
    this.label = this.add.text(20, 20, 'Caught: 0', { fontSize: '28px', color: '#003049' });
    this.space = this.input.keyboard.addKey('SPACE');
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  update(time, delta) {
    if (this.caught === GOAL) return;
    const seconds = delta / 1000;
    const way = this.space.isDown && !this.prize ? 1 : -1;
    this.hook.y = Phaser.Math.Clamp(this.hook.y + way * HOOK_SPEED * seconds, TOP, 580);
    this.line.scaleY = this.hook.y - TOP;

    for (const fish of this.school) {
      if (fish === this.prize) continue;
      fish.x = Phaser.Math.Wrap(fish.x + fish.speed * seconds, -40, 840);
      if (!this.prize && Phaser.Math.Distance.BetweenPoints(fish, this.hook) < 30) this.prize = fish;
    }

    if (!this.prize) return;
    this.prize.setPosition(this.hook.x, this.hook.y + 10);
    if (this.hook.y === TOP) this.land();
  }

  land() {
    this.prize.setPosition(-30, Phaser.Math.Between(260, 550));
    this.prize = null;
    this.caught += 1;
    this.label.setText(`Caught: ${this.caught}`);
    if (this.caught === GOAL) {
      this.add.text(400, 90, 'Dinner is ready! Press R', { fontSize: '44px', color: '#003049' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a8dadc',
  scene: FishingScene
});

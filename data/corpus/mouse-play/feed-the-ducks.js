/* scene
tasks:
  en:
    - feed the ducks
    - click on the pond to throw bread, the ducks swim there and eat it
    - simple animal simulation, each bird heads for the closest crumb and a counter says how many were eaten
    - "{ducks} ducks float in a row. Every click puts a {colour} crumb of radius 6 on the water; each duck swims to the crumb nearest to it at {speed} px/s and looks in that direction, without crumbs it rests. A crumb closer than 20 px is eaten and the text Eaten counts it."
  zh:
    - 喂鸭子
    - 点击池塘扔面包，鸭子游过去吃掉
    - 简单的动物模拟，每只鸭子游向离自己最近的面包屑，并统计吃了多少
    - "{ducks} 只鸭子排成一排浮在水上。每次点击在水面放一个半径 6 的{colour}面包屑；每只鸭子以每秒 {speed} 像素游向离自己最近的面包屑，并面朝那个方向，没有面包屑时停着。距离小于 20 像素时吃掉，文字 Eaten 计数。"
difficulty: easy
apis: [this.add.container, this.add.ellipse, this.input.on, Phaser.Math.Distance.BetweenPoints, Phaser.Math.Angle.BetweenPoints]
plan:
  en:
    req: Ducks swim to the nearest crumb that was thrown with a click
    steps: [Build the ducks as containers, Add a crumb at each click, Find the nearest crumb of each duck in update, Move the duck towards it, Remove and count an eaten crumb]
  zh:
    req: 鸭子游向点击扔下的最近的面包屑
    steps: [用容器做鸭子, 每次点击添加面包屑, 在 update 中为每只鸭子找最近的面包屑, 让鸭子朝它移动, 吃到后移除并计数]
knobs:
  ducks: {code: "DUCKS = {}", values: [3, 2, 4]}
  speed: {code: "SPEED = {}", values: [120, 90, 180]}
  colour:
    - {code: "0xf4d58d", en: yellow, zh: 黄色}
    - {code: "0xffffff", en: white, zh: 白色}
probe: |
  const ducks = t.objects('Container');
  const crumbs = () => t.objects((o) => o.type === 'Arc' && o.fillColor === knobs.colour && o.radius === 6);
  const eaten = () => t.number(/eaten/i);
  const until = (number) => { for (let i = 0; i < 1500 && eaten() < number; i++) t.step(1); };
  t.near(ducks.length, knobs.ducks, 0, 'there are as many ducks as asked');
  t.ok(t.movers(() => t.step(30)).length === 0, 'they rest at first');
  const first = ducks[0], last = ducks[ducks.length - 1];
  const middle = { x: (first.x + last.x) / 2, y: 560 };
  t.click(middle.x, middle.y);
  t.ok(crumbs().length === 1 && Math.hypot(crumbs()[0].x - middle.x, crumbs()[0].y - middle.y) < 2, 'a click throws a crumb there');
  const gap = () => Math.hypot(first.x - middle.x, first.y - middle.y);
  const far = gap();
  t.step(30);
  t.near(far - gap(), knobs.speed / 2, 6, 'a duck swims to it at the asked speed');
  t.ok(first.scaleX * last.scaleX < 0, 'from both sides, so they look in opposite ways');
  until(1);
  t.near(eaten(), 1, 0, 'a duck eats it');
  t.ok(crumbs().length === 0, 'then it is gone');
  t.ok(t.movers(() => t.step(20)).length === 0, 'and the ducks rest again');
  t.click(60, 120);
  until(2);
  t.step(60);
  t.click(740, 120);
  t.click(60, 540);
  const goals = [{ x: 740, y: 120 }, { x: 60, y: 540 }];
  for (const duck of ducks) {
    const away = goals.map((goal) => Math.hypot(goal.x - duck.x, goal.y - duck.y));
    const near = away[0] < away[1] ? 0 : 1;
    duck.near = { goal: goals[near], before: away[near], clear: Math.abs(away[0] - away[1]) > 40 };
  }
  t.step(20);
  for (const duck of ducks) {
    const { goal, before, clear } = duck.near;
    if (clear) t.ok(Math.hypot(goal.x - duck.x, goal.y - duck.y) < before - 20, 'each duck heads for its nearest crumb');
  }
  until(4);
  t.near(eaten(), 4, 0, 'in the end both are eaten');
*/
const DUCKS = 3;
const SPEED = 120;

function create() {
  this.crumbs = [];
  this.eaten = 0;
  this.label = this.add.text(20, 16, 'Eaten: 0', { fontSize: '26px' });
  this.ducks = [];
  for (let i = 0; i < DUCKS; i++) {
    const body = this.add.ellipse(0, 0, 54, 34, 0xb08968);
    const head = this.add.circle(22, -18, 13, 0x386641);
    const beak = this.add.triangle(40, -16, 0, 0, 14, 5, 0, 10, 0xf77f00);
    this.ducks.push(this.add.container(800 * (i + 1) / (DUCKS + 1), 300, [body, head, beak]));
  }
  this.input.on('pointerdown', (pointer) => {
    this.crumbs.push(this.add.circle(pointer.x, pointer.y, 6, 0xf4d58d));
  });
}

function nearestCrumb(duck, crumbs) {
  const distance = (crumb) => Phaser.Math.Distance.BetweenPoints(duck, crumb);
  return crumbs.reduce((best, crumb) => (distance(crumb) < distance(best) ? crumb : best));
}

function update(time, delta) {
  for (const duck of this.ducks) {
    if (this.crumbs.length === 0) return;
    const crumb = nearestCrumb(duck, this.crumbs);
    const angle = Phaser.Math.Angle.BetweenPoints(duck, crumb);
    duck.x += Math.cos(angle) * SPEED * delta / 1000;
    duck.y += Math.sin(angle) * SPEED * delta / 1000;
    duck.scaleX = crumb.x < duck.x ? -1 : 1;

    if (Phaser.Math.Distance.BetweenPoints(duck, crumb) < 20) {
      this.crumbs = this.crumbs.filter((other) => other !== crumb);
      crumb.destroy();
      this.eaten += 1;
      this.label.setText(`Eaten: ${this.eaten}`);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#219ebc',
  scene: { create, update }
});

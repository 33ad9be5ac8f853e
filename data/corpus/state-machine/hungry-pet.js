/* scene
tasks:
  en:
    - virtual pet
    - tamagotchi, it gets hungry and sleepy, feed it or let it sleep
    - "A pet is happy, hungry or asleep. Food falls by {drain} every second and below 40 it is hungry (its colour turns {hungry}); F feeds 30, S sends it to sleep for 3 s, in which it does not eat."
  zh:
    - 电子宠物
    - 会饿会困的电子宠物，可以喂食和睡觉
    - 宠物有 happy、hungry、asleep 三种状态：饱食度每秒减 {drain}，低于 40 变为 hungry（颜色变成{hungry}）；按 F 喂食加 30，按 S 睡 3 秒，睡觉时不能吃
difficulty: medium
apis: [this.time.addEvent, this.time.delayedCall, setFillStyle, this.input.keyboard.on, Phaser.Math.Clamp]
plan:
  en:
    req: A pet that is happy, hungry or asleep
    steps: [Draw the pet and its texts, Lower the food every second, Choose the state from food and sleep, Feed on F unless it sleeps, Sleep for three seconds on S]
  zh:
    req: 有快乐、饥饿、睡觉三种状态的宠物
    steps: [画宠物和文字, 每秒降低饱食度, 按饱食度和睡眠选择状态, 没睡时按 F 喂食, 按 S 睡三秒]
knobs:
  drain: {code: "DRAIN = {}", values: [8, 12]}
  hungry:
    - {code: "0xf87171", en: red, zh: 红色}
    - {code: "0xa8a29e", en: grey, zh: 灰色}
probe: |
  const pet = t.one('Ellipse');
  const food = () => t.number(/food/i);
  t.ok(t.text(/happy/i), 'it starts happy');
  const full = food();
  t.seconds(2.1);
  t.near(full - food(), 2 * knobs.drain, 0, 'food falls every second');
  t.seconds(8);
  t.ok(t.text(/hungry/i) && pet.fillColor === knobs.hungry, 'then it is hungry and shows it');
  const low = food();
  t.press('S');
  t.ok(t.text(/asleep/i), 'S sends it to sleep');
  t.press('F');
  t.ok(food() <= low, 'it does not eat then');
  t.seconds(3.2);
  t.ok(!t.text(/asleep/i), 'it wakes up');
  t.press('F'); t.press('F'); t.press('F');
  t.ok(food() > 60 && t.text(/happy/i), 'F feeds it');
  t.ok(pet.fillColor !== knobs.hungry, 'and it looks happy');
*/
const DRAIN = 8;
const MEAL = 30;
const SLEEP_TIME = 3000;
const COLOURS = { happy: 0x4ade80, hungry: 0xf87171, asleep: 0x60a5fa };

let pet;
let label;
let food;
let sleeping;

function create() {
  food = 100;
  sleeping = false;
  pet = this.add.ellipse(400, 330, 180, 150, COLOURS.happy);
  this.add.circle(370, 310, 8, 0x111827);
  this.add.circle(430, 310, 8, 0x111827);
  label = this.add.text(400, 120, '', { fontSize: '26px' }).setOrigin(0.5);
  this.add.text(400, 540, 'F: feed   S: sleep', { fontSize: '20px' }).setOrigin(0.5);

  this.time.addEvent({ delay: 1000, loop: true, callback: () => changeFood(-DRAIN) });
  this.input.keyboard.on('keydown-F', () => {
    if (!sleeping) changeFood(MEAL);
  });
  this.input.keyboard.on('keydown-S', () => {
    setSleeping(true);
    this.time.delayedCall(SLEEP_TIME, setSleeping, [false]);
  });
  showState();
}

function changeFood(amount) {
  food = Phaser.Math.Clamp(food + amount, 0, 100);
  showState();
}

function setSleeping(value) {
  sleeping = value;
  showState();
}

function currentState() {
  if (sleeping) return 'asleep';
  return food < 40 ? 'hungry' : 'happy';
}

function showState() {
  const state = currentState();
  pet.setFillStyle(COLOURS[state]);
  label.setText(`Food: ${food}  (${state})`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#312e81',
  scene: { create }
});

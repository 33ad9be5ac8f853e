/* scene
tasks:
  en:
    - running lights
    - a row of lamps where the light jumps from one to the next
    - a chaser like at the fair, one {colour} bulb shines at a time and I can send it left or right
    - '{count} lamps of radius 26 stand in a row. Exactly one shines {colour}, the others are dark grey; every {step} ms the light moves on to the next lamp and starts over behind the last one. LEFT and RIGHT set the direction, SPACE stops and continues.'
  zh:
    - 跑马灯
    - 一排灯，亮光从一个跳到下一个
    - 像游乐场的流水灯，每次只有一个{colour}灯亮，可以让它向左或向右跑
    - '一排 {count} 个半径 26 的灯，只有一个亮{colour}，其余深灰色；每 {step} 毫秒移到下一个灯，到头后从另一端重新开始。左右键设定方向，空格暂停和继续。'
difficulty: easy
apis: [this.time.addEvent, setFillStyle, Phaser.Math.Wrap, this.add.circle, this.input.keyboard.on]
plan:
  en:
    req: One {colour} light runs along a row of {count} lamps
    steps: [Place the lamps in a row, Light the current lamp and darken the others, Move on with a repeating timer event and wrap around, Set the direction with LEFT and RIGHT, Pause the timer with SPACE]
  zh:
    req: 一个{colour}灯光沿着 {count} 个灯跑动
    steps: [把灯排成一行, 点亮当前的灯并让其余变暗, 用重复定时事件前进并循环, 用左右键设定方向, 用空格暂停定时器]
knobs:
  count: {code: "COUNT = {}", values: [8, 6, 10]}
  step: {code: "STEP = {}", values: [150, 100, 250]}
  colour:
    - {code: "0xffeb3b", en: yellow, zh: 黄色}
    - {code: "0xff5252", en: red, zh: 红色}
probe: |
  const lamps = t.objects('Arc').sort((a, b) => a.x - b.x);
  const shining = () => lamps.filter((lamp) => lamp.fillColor === knobs.colour);
  const place = () => lamps.indexOf(shining()[0]);
  const watch = (frames) => {
    const ways = [];
    for (let i = 0, last = place(); i < frames; i++) {
      t.step();
      const now = place();
      if (now !== last) ways.push((now - last + knobs.count) % knobs.count);
      last = now;
    }
    return ways;
  };
  const steps = 2000 / knobs.step;
  t.near(lamps.length, knobs.count, 0, 'there are as many lamps as asked');
  t.near(shining().length, 1, 0, 'one of them shines');
  const right = watch(120);
  t.near(right.length, steps, 1.5, 'the light moves on in the asked time');
  t.ok(right.every((way) => way === 1), 'from each lamp to the next');
  t.near(shining().length, 1, 0, 'there is still one light');
  t.press('LEFT');
  const left = watch(120);
  t.ok(left.length > 3 && left.every((way) => way === knobs.count - 1), 'LEFT sends it left');
  t.press('SPACE');
  t.near(watch(60).length, 0, 0, 'SPACE stops it');
  t.press('RIGHT');
  t.press('SPACE');
  const again = watch(60);
  t.ok(again.length > 1 && again.every((way) => way === 1), 'it goes on to the right');
*/
const COUNT = 8;
const STEP = 150;

function create() {
  const left = 400 - (COUNT - 1) * 38;
  const lamps = [];
  for (let i = 0; i < COUNT; i++) {
    lamps.push(this.add.circle(left + i * 76, 300, 26).setStrokeStyle(3, 0x9e9e9e));
  }

  let current = 0;
  let way = 1;
  const light = () => {
    lamps.forEach((lamp, i) => lamp.setFillStyle(i === current ? 0xffeb3b : 0x424242));
  };
  light();

  const timer = this.time.addEvent({
    delay: STEP,
    loop: true,
    callback: () => {
      current = Phaser.Math.Wrap(current + way, 0, COUNT);
      light();
    }
  });

  this.input.keyboard.on('keydown-LEFT', () => { way = -1; });
  this.input.keyboard.on('keydown-RIGHT', () => { way = 1; });
  this.input.keyboard.on('keydown-SPACE', () => { timer.paused = !timer.paused; });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1c1c28',
  scene: { create }
});

/* scene
tasks:
  en:
    - click the numbers in order
    - numbers scattered over the screen, click 1, 2, 3 ... as fast as you can
    - The {colour} numbers 1 to {count} lie on shuffled places; only the next number can be clicked and vanishes, a wrong click shakes the camera, and the seconds needed are shown at the end.
  zh:
    - 按顺序点数字
    - 数字散落在屏幕上，按 1、2、3 的顺序快速点掉
    - '{colour}的数字 1 到 {count} 随机摆放；只有下一个数字可以点掉，点错镜头震动，全部点完后显示所用秒数。'
difficulty: easy
apis: [Phaser.Utils.Array.Shuffle, this.add.text, setInteractive, this.cameras.main.shake, this.time.now]
plan:
  en:
    req: Click the numbers 1 to {count} in order against the clock
    steps:
      - Make a list of places and shuffle it
      - Add an interactive number at each
      - Remove the next number or shake the camera
      - Show the time at the end
  zh:
    req: 计时按顺序点掉 1 到 {count}
    steps:
      - 生成位置列表并打乱
      - 在每个位置添加可点击的数字
      - 点对则移除否则震动镜头
      - 最后显示用时
knobs:
  count: {code: "COUNT = {}", values: [9, 12]}
  colour:
    - {code: "#f72585", en: pink, zh: 粉红色}
    - {code: "#4361ee", en: blue, zh: 蓝色}
probe: |
  const find = (n) => t.objects((o) => o.type === 'Text' && o.text === String(n))[0];
  t.ok(find(1) && find(knobs.count) && !find(knobs.count + 1), 'all numbers are there');
  t.click(find(3));
  t.ok(!!find(3), 'a wrong number stays');
  t.ok(t.scene().cameras.main.shakeEffect.isRunning, 'and shakes the camera');
  t.seconds(1);
  for (let n = 1; n <= knobs.count; n++) {
    if (n === 2) t.ok(!find(1), 'the right number vanishes');
    t.click(find(n));
  }
  t.ok(!find(knobs.count), 'the last one is gone');
  const s = t.number(/second/i);
  t.ok(s > 1 && s < 4, 'the time is shown');
*/
const COUNT = 9;

function create() {
  const places = [];
  for (let i = 0; i < COUNT; i++) {
    places.push({ x: 200 + (i % 3) * 200, y: 120 + Math.floor(i / 3) * 130 });
  }
  Phaser.Utils.Array.Shuffle(places);

  let next = 1;
  const start = this.time.now;

  places.forEach(({ x, y }, i) => {
    const number = this.add.text(x, y, i + 1, {
      fontSize: '40px',
      backgroundColor: '#f72585',
      padding: { x: 22, y: 14 }
    });
    number.setOrigin(0.5).setInteractive({ useHandCursor: true });

    number.on('pointerdown', () => {
      if (i + 1 !== next) {
        this.cameras.main.shake(150, 0.01);
        return;
      }
      number.destroy();
      next += 1;
      if (next > COUNT) {
        const seconds = (this.time.now - start) / 1000;
        this.add.text(400, 300, `${seconds.toFixed(1)} seconds`, { fontSize: '48px' }).setOrigin(0.5);
      }
    });
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: { create }
});

/* scene
tasks:
  en:
    - toggle data
    - lamps that use data.toggle and react to their own data change
    - '{count} lamps in a row; a click toggles the boolean data "on" of a lamp, a changedata-on listener sets its colour and alpha, and key A toggles all of them.'
  zh:
    - 切换数据状态
    - 用 toggleData 做一排灯，数据变化时自动变色
    - 一排 {count} 盏灯；点击切换灯的布尔数据"on"，通过 changedata-on 监听改变颜色，按 A 切换所有的灯。
difficulty: easy
apis: [toggleData, setDataEnabled, this.add.star, setFillStyle, this.input.keyboard.on, Phaser.Actions.Call]
plan:
  en:
    req: Lamps change their colour when their data on changes
    steps:
      - Add star shapes as lamps with data on set to false
      - React to changedata-on by setting the fill
      - Toggle one lamp on click
      - Toggle all with Phaser.Actions.Call on key A
  zh:
    req: 灯的数据 on 变化时改变颜色
    steps:
      - 用星形作为灯并把数据 on 设为 false
      - 监听 changedata-on 设置填充色
      - 点击切换一盏灯
      - 按 A 时用 Phaser.Actions.Call 切换全部
knobs:
  count: {code: "LAMPS = {}", values: [6, 5]}
probe: |
  const lamps = t.objects('Star');
  t.ok(lamps.length === knobs.count, 'all lamps are there');
  const off = lamps[0].fillColor;
  t.click(lamps[1]);
  t.ok(lamps[1].getData('on') === true && lamps[1].fillColor !== off, 'a click lights one');
  t.ok(lamps[0].fillColor === off, 'only this one');
  const lit = lamps[1].fillColor;
  t.press('A');
  t.ok(lamps[1].fillColor === off && lamps.every((o, i) => i === 1 || o.fillColor === lit), 'A toggles all');
  lamps[2].setData('on', false); t.step(1);
  t.ok(lamps[2].fillColor === off, 'the colour follows the data');
*/
const LAMPS = 6;
const OFF = 0x444466;
const ON = 0xffe066;

function create() {
  const lamps = [];
  for (let i = 0; i < LAMPS; i++) {
    const lamp = this.add.star(130 + i * 108, 300, 5, 20, 42, OFF);
    lamp.setDataEnabled().setData('on', false).setInteractive();
    lamp.on('changedata-on', (object, value) => object.setFillStyle(value ? ON : OFF));
    lamp.on('pointerdown', () => lamp.toggleData('on'));
    lamps.push(lamp);
  }

  this.input.keyboard.on('keydown-A', () => {
    Phaser.Actions.Call(lamps, (lamp) => lamp.toggleData('on'));
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#16213e',
  scene: { create }
};

new Phaser.Game(config);

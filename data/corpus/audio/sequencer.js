/* scene
tasks:
  en:
    - step sequencer
    - a drum-machine grid that plays the cells I switch on
    - A grid of 4 rows and {steps} columns; clicks switch cells on and off, a column marker moves every {beat} ms and each lit cell in that column plays its row's note.
  zh:
    - 音序器
    - 做一个节奏格子，点亮的格子会循环播放
    - 4 行 {steps} 列的格子，点击切换亮灭；播放列每 {beat} 毫秒前进一格，该列亮着的格子播放所在行的音。
difficulty: hard
apis: [this.add.rectangle, setInteractive, this.time.addEvent, this.sound.context, getData, setStrokeStyle]
plan:
  en:
    req: Lit cells of a 4 x {steps} grid play in a loop
    steps:
      - Add a row of rectangles per note
      - Toggle data and fill on click
      - Move the column with a looping timer
      - Outline the column and play the lit cells
  zh:
    req: 循环播放 4 x {steps} 网格中点亮的格子
    steps:
      - 每个音添加一行矩形
      - 点击时切换数据和填充色
      - 用循环计时器移动播放列
      - 描边当前列并播放亮着的格子
knobs:
  steps: {code: "STEPS = {}", values: [8, 6]}
  beat: {code: "BEAT = {}", values: [250, 200]}
probe: |
  const cells = t.objects('Rectangle');
  t.ok(cells.length === 4 * knobs.steps, 'the grid is complete');
  t.seconds(knobs.beat * knobs.steps / 1000 + 0.1);
  t.ok(t.sound() === 0, 'an empty grid is silent');
  const off = cells[0].fillColor;
  t.click(cells[0]); t.click(cells[knobs.steps + 2]);
  t.ok(cells[0].fillColor !== off, 'a click lights a cell');
  const before = t.sound();
  t.seconds(knobs.beat * knobs.steps / 1000);
  t.near(t.sound() - before, 2, 0, 'each lit cell sounds once a round');
  t.click(cells[0]);
  t.ok(cells[0].fillColor === off, 'a second click switches it off');
  const again = t.sound();
  t.seconds(knobs.beat * knobs.steps / 1000);
  t.near(t.sound() - again, 1, 0, 'only one is left');
*/
const STEPS = 8;
const BEAT = 250;
const ROWS = [523.3, 440, 349.2, 261.6];
const OFF = 0x3d405b;
const ON = 0xf2cc8f;

class SequencerScene extends Phaser.Scene {
  create() {
    this.column = -1;
    this.rows = ROWS.map((frequency, row) => this.createRow(row));
    this.time.addEvent({ delay: BEAT, loop: true, callback: this.playColumn, callbackScope: this });
  }

  createRow(row) {
    const cells = [];
    for (let i = 0; i < STEPS; i++) {
      const cell = this.add.rectangle(120 + i * 80, 160 + row * 80, 70, 70, OFF).setInteractive();
      cell.setData('on', false);
      cell.on('pointerdown', () => {
        cell.setData('on', !cell.getData('on'));
        cell.setFillStyle(cell.getData('on') ? ON : OFF);
      });
      cells.push(cell);
    }
    return cells;
  }

  playColumn() {
    // go on to the next column and back to the first
    this.column = (this.column + 1) % STEPS;
    this.rows.forEach((cells, row) => {
      cells.forEach((cell, i) => cell.setStrokeStyle(i === this.column ? 3 : 0, 0xffffff));
      if (cells[this.column].getData('on')) {
        this.playNote(ROWS[row]);
      }
    });
  }

  playNote(frequency) {
    const audio = this.sound.context;
    const oscillator = audio.createOscillator();
    oscillator.frequency.value = frequency;
    oscillator.connect(audio.destination);
    oscillator.start();
    oscillator.stop(audio.currentTime + 0.12);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1b2e',
  scene: SequencerScene
});

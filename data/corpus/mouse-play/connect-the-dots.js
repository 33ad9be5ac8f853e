/* scene
tasks:
  en:
    - make a connect the dots picture
    - numbered points on the screen, clicking them in the right order draws lines and in the end a star
    - dot to dot for little kids, tap 1, 2, 3 and so on and the shape gets filled when all are joined
    - "Numbered dots stand at the corners of a star with {spikes} spikes, outer radius 210, inner radius 100. Clicking the next number joins it to the last one with a 6 px {colour} line; other dots do nothing. After the last one the star is closed and filled with half transparent {colour} and the text says Well done!"
  zh:
    - 做一个数字连线画
    - 屏幕上有带编号的点，按顺序点击就画出线，最后连成一颗星
    - 给小朋友的连点成画，依次点 1、2、3，全部连好后图形自动涂色
    - 带编号的点位于一颗 {spikes} 角星的各个顶点，外半径 210，内半径 100。点击下一个数字，就用 6 像素宽的{colour}线把它和上一个点连起来，点其他点没有反应。点完最后一个后星形闭合，填上半透明的{colour}，文字显示 Well done!
difficulty: easy
apis: [this.add.graphics, this.add.circle, setInteractive, lineBetween, fillPoints]
plan:
  en:
    req: Join numbered dots by clicking them in order until a star is drawn
    steps: [Place the dots on the corners of a star and number them, Remember which number comes next, Draw a line from the last dot to the clicked one, Close and fill the star after the last dot]
  zh:
    req: 按顺序点击带编号的点，连成一颗星
    steps: [在星形顶点上放点并编号, 记住下一个数字, 从上一个点向点中的点画线, 点完最后一个后闭合并填色]
knobs:
  spikes: {code: "SPIKES = {}", values: [5, 4, 6]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
probe: |
  const dots = t.objects('Arc');
  t.near(dots.length, knobs.spikes * 2, 0, 'two dots for each spike');
  t.ok(dots.every((dot, i) => t.text(new RegExp('^' + (i + 1) + '$'))), 'they are numbered');
  const tone = [16, 8, 0].map((bits) => (knobs.colour >> bits) & 255);
  const joined = (a, b) => t.pixel((a.x + b.x) / 2, (a.y + b.y) / 2).every((part, i) => Math.abs(part - tone[i]) < 40);
  t.step(1);
  const inside = t.pixel(400, 320).join();
  t.click(dots[1]);
  t.click(dots[0]);
  t.ok(!joined(dots[0], dots[1]), 'the second dot does not count before the first one');
  t.click(dots[3]);
  t.ok(!joined(dots[2], dots[3]) && !joined(dots[0], dots[1]), 'a dot too far ahead does nothing');
  for (let i = 1; i < dots.length; i++) {
    t.ok(!t.text(/well done/i), 'it is not done yet');
    t.click(dots[i]);
    t.ok(joined(dots[i - 1], dots[i]), 'a line joins the dot to the one before');
  }
  t.ok(t.text(/well done/i), 'the last dot ends it');
  t.ok(joined(dots[dots.length - 1], dots[0]), 'the star is closed');
  t.ok(t.pixel(400, 320).join() !== inside, 'and filled');
*/
const SPIKES = 5;

function create() {
  const joined = [];
  const lines = this.add.graphics();
  const message = this.add.text(400, 50, 'Click the dots in order', { fontSize: '28px', color: '#22223b' });
  message.setOrigin(0.5);

  const drawLine = (from, to) => {
    lines.lineStyle(6, 0xe63946);
    lines.lineBetween(from.x, from.y, to.x, to.y);
  };

  const join = (dot) => {
    joined.push(dot);
    if (joined.length > 1) drawLine(joined[joined.length - 2], dot);
    if (joined.length < SPIKES * 2) return;
    drawLine(dot, joined[0]);
    lines.fillStyle(0xe63946, 0.5);
    lines.fillPoints(joined, true);
    message.setText('Well done!');
  };

  for (let i = 0; i < SPIKES * 2; i++) {
    const angle = i * Math.PI / SPIKES - Math.PI / 2;
    const radius = i % 2 === 0 ? 210 : 100;
    const x = 400 + Math.cos(angle) * radius;
    const y = 320 + Math.sin(angle) * radius;
    const dot = this.add.circle(x, y, 12, 0x22223b).setInteractive({ useHandCursor: true });
    this.add.text(x, y - 26, String(i + 1), { fontSize: '22px', color: '#22223b' }).setOrigin(0.5);
    dot.on('pointerdown', () => {
      if (i === joined.length) join(dot);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f1faee',
  scene: { create }
});

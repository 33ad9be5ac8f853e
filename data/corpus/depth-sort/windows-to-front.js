/* scene
tasks:
  en:
    - click brings to front
    - overlapping cards, the clicked one comes on top
    - "{count} overlapping coloured panels; a click on one brings it to the top, B sends the topmost {back}, and a text names the order from back to front."
  zh:
    - 点击置顶
    - 重叠的卡片，点到哪张哪张到最上面
    - '{count} 张重叠的彩色面板，点击的面板置顶，按 B 键把最上面的{back}，文字显示从后到前的顺序'
difficulty: medium
apis: [this.children.bringToTop, setInteractive, this.input.keyboard.on]
plan:
  en:
    req: A click brings one of {count} panels to the top
    steps: [Add overlapping panels, Bring the clicked one to the top, Move the last of the order on B, Write the order into a text]
  zh:
    req: 点击把 {count} 张面板之一置顶
    steps: [添加重叠面板, 点击置顶, 按 B 移动最上面的, 用文字写出顺序]
knobs:
  count: {code: "COUNT = {}", values: [4, 3, 5]}
  back:
    - {code: "this.order.unshift(panel);\n    this.children.sendToBack(panel);", en: to the back, zh: 移到最底层}
    - {code: "this.order.splice(-1, 0, panel);\n    this.children.moveDown(panel);", en: one layer down, zh: 下移一层}
probe: |
  const panels = t.objects('Rectangle').sort((a, b) => a.x - b.x);
  t.near(panels.length, knobs.count, 0, 'all panels are there');
  const colour = (o) => [o.fillColor >> 16, (o.fillColor >> 8) & 255, o.fillColor & 255];
  const same = (p, q) => p.every((v, i) => Math.abs(v - q[i]) < 12);
  const overlap = () => t.pixel((panels[0].x + panels[1].x) / 2, panels[0].y + 20);
  t.ok(same(overlap(), colour(panels[1])), 'the later one is on top at first');
  t.click(panels[0].x - 80, panels[0].y); t.step(1);
  t.ok(same(overlap(), colour(panels[0])), 'a click brings it to the top');
  t.ok(t.text(/1$/), 'the text names it last');
  t.press('B');
  t.ok(!t.text(/1$/), 'B takes it down from the top');
  t.click(panels[0].x - 80, panels[0].y); t.click(panels[1].x + 20, panels[1].y + 70); t.step(1);
  t.ok(t.text(/3$/), 'a click hits the one on top');
*/
const COUNT = 4;
const COLOURS = [0xef4444, 0xf59e0b, 0x10b981, 0x3b82f6, 0x8b5cf6];

class PanelScene extends Phaser.Scene {
  create() {
    this.order = [];
    this.label = this.add.text(20, 20, '', { fontSize: '24px' });
    for (let i = 0; i < COUNT; i++) {
      const panel = this.add.rectangle(240 + i * 90, 260 + i * 40, 220, 200, COLOURS[i]);
      panel.setName(String(i + 1)).setInteractive();
      panel.on('pointerdown', () => this.bringToFront(panel));
      this.order.push(panel);
    }
    this.input.keyboard.on('keydown-B', this.takeBack, this);
    this.showOrder();
  }

  bringToFront(panel) {
    this.order = this.order.filter((other) => other !== panel);
    this.order.push(panel);
    this.children.bringToTop(panel);
    this.showOrder();
  }

  takeBack() {
    const panel = this.order.pop();
    this.order.unshift(panel);
    this.children.sendToBack(panel);
    this.showOrder();
  }

  showOrder() {
    const names = this.order.map((panel) => panel.name);
    this.label.setText(`Back to front: ${names.join(' ')}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1f2937',
  scene: PanelScene
});

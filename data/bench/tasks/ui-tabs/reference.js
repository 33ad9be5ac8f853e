const PAGES = {
  道具: '药水 x3\n铁剑 x1',
  技能: '火球术\n治疗术',
  任务: '打败史莱姆王'
};

class TabScene extends Phaser.Scene {
  create() {
    this.content = this.add.text(80, 160, '', { fontSize: '24px', lineSpacing: 10 });
    Object.keys(PAGES).forEach((name, index) => this.addTab(name, 120 + index * 160));
    this.content.setText(PAGES['道具']);
  }

  addTab(name, x) {
    const tab = this.add.rectangle(x, 80, 140, 50, 0x445588).setInteractive({ useHandCursor: true });
    this.add.text(x, 80, name, { fontSize: '22px' }).setOrigin(0.5);
    tab.on('pointerdown', () => this.content.setText(PAGES[name]));
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 480, backgroundColor: '#1b1b2b', scene: TabScene });

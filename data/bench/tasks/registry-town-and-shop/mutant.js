class Place extends Phaser.Scene {
  constructor(key, rule) {
    super(key);
    this.rule = rule;
  }

  create() {
    this.registry.set('money', this.rule.key === 'E' ? 0 : this.registry.get('money'));
    this.cameras.main.setBackgroundColor(this.rule.color);
    this.add.text(300, 60, this.rule.title, { fontSize: '36px' }).setOrigin(0.5);
    this.label = this.add.text(300, 150, '', { fontSize: '28px' }).setOrigin(0.5);
    this.input.keyboard.on('keydown-' + this.rule.key, () => {
      this.registry.inc('money', this.rule.amount);
      this.show();
    });
    this.input.keyboard.on('keydown-T', () => this.scene.start(this.rule.other));
    this.show();
  }

  show() {
    this.label.setText('Money: ' + this.registry.get('money'));
  }
}

const town = new Place('town', { title: 'Town', color: '#336633', key: 'E', amount: 10, other: 'shop' });
const shop = new Place('shop', { title: 'Shop', color: '#663333', key: 'B', amount: -5, other: 'town' });

new Phaser.Game({ type: Phaser.AUTO, width: 600, height: 300, scene: [town, shop] });

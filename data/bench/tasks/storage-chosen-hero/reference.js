const HEROES = [
  { name: 'red', color: 0xe53935 },
  { name: 'green', color: 0x43a047 },
  { name: 'blue', color: 0x1e5ae5 }
];

class HeroScene extends Phaser.Scene {
  create() {
    this.add.text(400, 120, '选择角色', { fontSize: '36px' }).setOrigin(0.5);
    this.ring = this.add.circle(0, 0, 66).setStrokeStyle(6, 0xffffff).setVisible(false);
    HEROES.forEach((hero, i) => {
      const circle = this.add.circle(200 + i * 200, 300, 55, hero.color).setInteractive();
      circle.on('pointerdown', () => this.choose(hero.name));
    });
    const last = localStorage.getItem('hero');
    if (last) {
      this.choose(last);
    }
  }

  choose(name) {
    const index = HEROES.findIndex((hero) => hero.name === name);
    this.ring.setPosition(200 + index * 200, 300).setVisible(true);
    localStorage.setItem('hero', name);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#303030', scene: HeroScene });

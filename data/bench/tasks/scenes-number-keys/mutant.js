const SCENES = [
  { key: 'one', title: '场景 1', color: '#884444' },
  { key: 'two', title: '场景 2', color: '#448844' },
  { key: 'three', title: '场景 3', color: '#444488' }
];

class ColorScene extends Phaser.Scene {
  constructor(info) {
    super(info.key);
    this.info = info;
  }

  create() {
    this.cameras.main.setBackgroundColor(this.info.color);
    this.add.text(320, 240, this.info.title, { fontSize: '48px' }).setOrigin(0.5);

    this.input.keyboard.on('keydown-TWO', () => this.scene.start('two'));
    this.input.keyboard.on('keydown-THREE', () => this.scene.start('three'));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 640,
  height: 480,
  scene: SCENES.map((info) => new ColorScene(info))
});

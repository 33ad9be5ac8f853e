// Asks a server through Phaser's own loader.
new Phaser.Game({ scene: {
  preload() {
    this.load.image('a', 'SERVER/a.png');
    this.load.audio('b', 'SERVER/b.mp3');
    this.load.json('c', 'SERVER/c.json');
    this.load.script('d', 'SERVER/d.js');
    this.load.video('e', 'SERVER/e.mp4');
    this.load.plugin('f', 'SERVER/f.js');
    this.load.font?.('g', 'SERVER/g.woff');
  },
  create() { this.add.image(100, 100, 'a'); },
} });

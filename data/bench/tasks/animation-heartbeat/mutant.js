function create() {
  const heart = this.add.graphics({ x: 320, y: 240 });
  heart.fillStyle(0xe63946);
  heart.fillCircle(-30, -20, 34);
  heart.fillCircle(30, -20, 34);
  heart.fillTriangle(-60, -3, 60, -3, 0, 75);
  this.tweens.add({
    targets: heart,
    scale: 1.25,
    duration: 350,
    ease: 'Sine.easeInOut',
    repeat: 0
  });
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 480, backgroundColor: '#fff0f3', scene: { create } });

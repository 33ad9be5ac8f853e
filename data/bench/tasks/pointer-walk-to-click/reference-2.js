function create() {
  const hero = this.add.circle(100, 100, 18, 0xd63031);
  this.input.on('pointerup', (pointer) => {
    const distance = Phaser.Math.Distance.Between(hero.x, hero.y, pointer.x, pointer.y);
    this.tweens.killTweensOf(hero);
    this.tweens.add({ targets: hero, x: pointer.x, y: pointer.y, duration: distance * 4 });
  });
}

new Phaser.Game({ width: 480, height: 320, backgroundColor: '#dfe6e9', scene: { create } });

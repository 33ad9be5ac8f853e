const BEANS = [[150, 120], [650, 140], [400, 260], [180, 450], [620, 470]];

class BeanScene extends Phaser.Scene {
  create() {
    this.walls = this.physics.add.staticGroup();
    this.addWall(400, 10, 800, 20);
    this.addWall(400, 590, 800, 20);
    this.addWall(10, 300, 20, 600);
    this.addWall(790, 300, 20, 600);
    this.man = this.add.rectangle(400, 400, 36, 36, 0xffe066);
    this.physics.add.existing(this.man);
    this.physics.add.collider(this.man, this.walls);
    this.beans = this.physics.add.staticGroup();
    BEANS.forEach(([x, y]) => this.beans.add(this.add.circle(x, y, 9, 0x66ff66)));
    this.physics.add.overlap(this.man, this.beans, (man, bean) => this.eat(bean));
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
  }

  addWall(x, y, width, height) {
    this.walls.add(this.add.rectangle(x, y, width, height, 0x667788));
  }

  eat(bean) {
    bean.destroy();
    if (this.beans.countActive() === 0) {
      this.add.text(400, 300, '胜利！', { fontSize: '64px' }).setOrigin(0.5);
    }
  }

  update() {
    const { W, A, S, D } = this.keys;
    this.man.body.setVelocity((D.isDown - A.isDown) * 240, (S.isDown - W.isDown) * 240);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: BeanScene
});

class RockScene extends Phaser.Scene {
  create() {
    this.isOver = false;
    this.player = this.add.rectangle(400, 550, 50, 50, 0x55ff99);
    this.rocks = this.add.group();
    this.cursors = this.input.keyboard.createCursorKeys();
    this.time.addEvent({ delay: 700, loop: true, callback: this.dropRock, callbackScope: this });
  }

  dropRock() {
    if (!this.isOver) {
      this.rocks.add(this.add.circle(Phaser.Math.Between(30, 770), -30, 25, 0x999999));
    }
  }

  update(time, delta) {
    if (this.isOver) return;
    const step = delta * 0.35;
    if (this.cursors.left.isDown) this.player.x -= step;
    if (this.cursors.right.isDown) this.player.x += step;
    this.player.x = Phaser.Math.Clamp(this.player.x, 25, 775);
    for (const rock of this.rocks.getChildren().slice()) {
      rock.y += delta * 0.25;
      if (rock.y > 5000) {
        this.isOver = true;
        this.add.text(400, 300, 'GAME OVER', { fontSize: '48px' }).setOrigin(0.5);
        return;
      }
      if (rock.y > 640) rock.destroy();
    }
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: RockScene });

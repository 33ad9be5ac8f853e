// Takes the canvas and the page away.
new Phaser.Game({ scene: { create() { this.game.canvas.remove(); this.game.canvas.width = 0; document.body.remove(); window.Phaser = undefined; } } });

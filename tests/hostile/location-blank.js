// Leaves for pages that need no network.
new Phaser.Game({ scene: { create() { location.href = URL.createObjectURL(new Blob(['<h1>gone</h1>'], { type: 'text/html' })); location.href = 'about:blank'; } } });

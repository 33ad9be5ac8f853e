// Replaces the whole document.
new Phaser.Game({ scene: { create() { document.write('<script src="SERVER/write.js"></script><h1>gone</h1>'); document.open(); document.close(); document.documentElement.innerHTML = ''; document.documentElement.remove(); } } });

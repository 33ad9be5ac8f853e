// Fills every storage there is.
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); }, update() { try { localStorage.setItem(Math.random(), 'x'.repeat(1e6)); } catch (error) { console.log(error); } document.cookie = `a${Math.random()}=x; max-age=1e9`; indexedDB.open(`db${Math.random()}`); } } });

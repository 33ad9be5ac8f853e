// The same with async functions, before the game is made.
(async () => { for (;;) await null; })();
new Phaser.Game({ scene: { create() {} } });

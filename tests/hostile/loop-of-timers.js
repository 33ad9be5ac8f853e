// Each timer starts two timers.
const more = () => { setTimeout(more, 0); setTimeout(more, 0); };
more();
new Phaser.Game({ scene: { create() {} } });

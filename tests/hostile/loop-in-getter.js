// Hangs when somebody looks at a property: the console, the report, Phaser.
const trap = { get text() { while (true) {} } };
console.log(trap);
new Phaser.Game({ scene: { create() { this.add.existing(this.add.rectangle(1, 1, 1, 1)).setData(trap); console.log(trap); } } });

// Throws things that are no errors.
const things = [null, undefined, Symbol('x'), 0, '', {}, [], () => {}, new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 2; } }), Object.create(null), { toString() { throw 3; } }, Object.defineProperty(new Error('x'), 'message', { get() { throw 4; } }), Object.defineProperty(new Error('x'), 'stack', { value: Symbol('s') })];
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); for (const thing of things) { setTimeout(() => { throw thing; }, 1); Promise.reject(thing); } } } });

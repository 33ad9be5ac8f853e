// Waits for a thread that never comes.
try { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); } catch (error) { console.log(error); }
const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
new Phaser.Game({ scene: { update() { memory.grow(1000); new Uint8Array(memory.buffer).fill(1); } } });

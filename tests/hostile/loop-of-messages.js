// Floods the event loop with messages.
const channel = new MessageChannel();
channel.port1.onmessage = () => { channel.port2.postMessage(0); channel.port2.postMessage(0); };
channel.port2.postMessage(0);
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); } } });

// Asks a server over UDP.
const Peer = window.RTCPeerConnection || document.body.appendChild(document.createElement('iframe')).contentWindow?.RTCPeerConnection;
try {
  const peer = new Peer({ iceServers: [{ urls: 'stun:127.0.0.1:UDP' }, { urls: 'turn:127.0.0.1:UDP', username: 'x', credential: 'x' }], iceTransportPolicy: 'all' });
  peer.createDataChannel('x');
  peer.createOffer().then((offer) => peer.setLocalDescription(offer)).catch(() => {});
} catch (error) { console.log(error); }
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); } } });

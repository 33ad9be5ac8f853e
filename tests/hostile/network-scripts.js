// Asks a server through script.
const attempts = [
  () => fetch('SERVER/fetch', { mode: 'no-cors' }),
  () => fetch('SERVER/keepalive', { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }),
  () => { const request = new XMLHttpRequest(); request.open('GET', 'SERVER/xhr', false); request.send(); },
  () => { const request = new XMLHttpRequest(); request.open('POST', 'SERVER/xhr-async'); request.send('x'); },
  () => navigator.sendBeacon('SERVER/beacon', 'x'),
  () => new EventSource('SERVER/events'),
  () => import('SERVER/import.js'),
  () => new WebSocket('SERVER/socket'.replace('http', 'ws')),
  () => new WebTransport('https://127.0.0.1:1/'),
  () => fetchLater?.('SERVER/later'),
];
new Phaser.Game({ scene: { create() { for (const attempt of attempts) { try { attempt()?.catch?.(() => {}); } catch (error) { console.log(error); } } } } });

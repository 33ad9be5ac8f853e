// A worker that would outlive the page.
navigator.serviceWorker?.register?.('/worker.js').catch((error) => console.log(error));
navigator.serviceWorker?.register?.('SERVER/worker.js').catch((error) => console.log(error));
caches?.open?.('x').then((cache) => cache.add('SERVER/cache')).catch(() => {});
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); } } });

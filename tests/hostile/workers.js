// Work that goes on beside the page.
const url = URL.createObjectURL(new Blob(["fetch('SERVER/worker'); importScripts('SERVER/import'); while (true) {}"]));
for (const make of [() => new Worker(url), () => new SharedWorker(url), () => new Worker('data:text/javascript,for(;;);')]) {
  try { make(); } catch (error) { console.log(error); }
}
CSS.paintWorklet?.addModule?.(url);
new AudioContext().audioWorklet?.addModule?.(url).catch(() => {});
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); } } });

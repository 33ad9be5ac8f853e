// Reads the disk.
const attempts = [
  () => fetch('file:///etc/passwd'),
  () => { const request = new XMLHttpRequest(); request.open('GET', 'file:///etc/passwd', false); request.send(); console.log('READ', request.responseText); },
  () => import('file:///etc/passwd'),
  () => { document.body.append(Object.assign(document.createElement('iframe'), { src: 'file:///etc/passwd' })); },
  () => { location.href = 'file:///etc/passwd'; },
  () => showOpenFilePicker(),
  () => showSaveFilePicker(),
  () => navigator.storage.getDirectory().then((root) => root.getFileHandle('x', { create: true })),
];
new Phaser.Game({ scene: { create() { for (const attempt of attempts) { try { attempt()?.catch?.(() => {}); } catch (error) { console.log(error); } } } } });

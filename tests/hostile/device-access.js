// Asks for the camera, the place, the clipboard, and more.
const attempts = [
  () => navigator.mediaDevices.getUserMedia({ audio: true, video: true }),
  () => navigator.geolocation.getCurrentPosition(() => {}),
  () => navigator.clipboard.readText(),
  () => Notification.requestPermission(),
  () => navigator.bluetooth?.requestDevice?.({ acceptAllDevices: true }),
  () => navigator.usb?.requestDevice?.({ filters: [] }),
  () => document.body.requestFullscreen(),
  () => document.body.requestPointerLock(),
  () => navigator.wakeLock?.request?.('screen'),
];
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); for (const attempt of attempts) { try { attempt()?.catch?.(() => {}); } catch (error) { console.log(error); } } } } });

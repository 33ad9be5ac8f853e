// Hides its errors.
window.onerror = () => true;
window.onunhandledrejection = () => true;
window.addEventListener('error', (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
console.error = () => {};
new Phaser.Game({ scene: { update() { undefined.hidden(); } } });

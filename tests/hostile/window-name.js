// Leaves a message for the next scene.
window.name = 'I was here';
localStorage.setItem('mark', 'I was here');
document.cookie = 'mark=1; domain=invalid';
sessionStorage.setItem('mark', 'I was here');
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); } } });

// Dialogs without end, also through a frame's own functions.
const frame = document.createElement('iframe');
document.body.append(frame);
new Phaser.Game({ scene: { update() { for (let i = 0; i < 100; i += 1) { alert(i); confirm(i); prompt(i); frame.contentWindow?.alert?.(i); } } } });

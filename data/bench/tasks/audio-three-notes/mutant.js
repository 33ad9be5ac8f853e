const NOTES = { ONE: 262, TWO: 330, THREE: 392 };

class NoteScene extends Phaser.Scene {
  create() {
    this.audio = new AudioContext();
    this.add.text(320, 180, '按 1、2、3 键', { fontSize: '28px' }).setOrigin(0.5);
    for (const key of Object.keys(NOTES)) {
      this.input.keyboard.on('keydown-' + key, () => this.beep(NOTES[key]));
    }
  }

  beep(frequency) {
    const oscillator = this.audio.createOscillator();
    const volume = this.audio.createGain();
    oscillator.frequency.value = Math.min(frequency, 300);
    volume.gain.value = 0.2;
    oscillator.connect(volume).connect(this.audio.destination);
    oscillator.start();
    oscillator.stop(this.audio.currentTime + 0.3);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 360, scene: NoteScene });

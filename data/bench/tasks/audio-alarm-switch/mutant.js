let alarm = null;
let audio;

function create() {
  audio = new AudioContext();
  const label = this.add.text(240, 150, 'Alarm: off (press S)', { fontSize: '20px' }).setOrigin(0.5);
  this.input.keyboard.on('keydown-S', () => {
    if (alarm) {

      alarm = null;
      label.setText('Alarm: off (press S)');
    } else {
      alarm = this.time.addEvent({ delay: 500, loop: true, callback: beep });
      label.setText('Alarm: ON (press S)');
    }
  });
}

function beep() {
  const tone = audio.createOscillator();
  tone.type = 'square';
  tone.frequency.value = 880;
  tone.connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.1);
}

new Phaser.Game({ type: Phaser.AUTO, width: 480, height: 300, scene: { create } });

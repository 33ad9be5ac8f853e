/* scene
tasks:
  en:
    - a beep on click
    - play a beep without any sound file when I click the circle
    - Clicking the {colour} circle plays a {pitch} Hz beep of 0.2 s made with an oscillator; the circle gets bigger for a moment.
  zh:
    - 点击发声
    - 不用音频文件，点击圆形时发出"嘀"的一声
    - 点击{colour}圆形时用振荡器播放 {pitch} Hz、0.2 秒的提示音，同时圆形放大一下。
difficulty: easy
apis: [generateTexture, this.sound.context, this.add.image, setInteractive, this.tweens.add]
plan:
  en:
    req: Clicking a circle plays an oscillator beep of {pitch} Hz
    steps:
      - Draw the circle as a texture and make it interactive
      - On click create an oscillator from this.sound.context
      - Start it and stop it after 0.2 s
      - Let the circle grow for a moment
  zh:
    req: 点击圆形播放 {pitch} Hz 的振荡器提示音
    steps:
      - 把圆形画成纹理并设为可点击
      - 点击时从 this.sound.context 创建振荡器
      - 启动并在 0.2 秒后停止
      - 让圆形放大一下
knobs:
  pitch: {code: "value = {}", values: [660, 440, 880]}
  colour:
    - {code: "0xffc857", en: yellow, zh: 黄色}
    - {code: "0x6be585", en: green, zh: 绿色}
probe: |
  const circle = t.one('Image');
  t.ok(t.sound() === 0, 'it is quiet at first');
  t.click(50, 50);
  t.ok(t.sound() === 0, 'a click beside the circle is quiet');
  t.click(circle);
  t.ok(t.sound() === 1, 'a click on it beeps once');
  t.click(circle);
  t.ok(t.sound() === 2, 'each click beeps');
*/
function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xffc857).fillCircle(60, 60, 60);
  art.generateTexture('button', 120, 120).destroy();
}

function create() {
  const circle = this.add.image(400, 300, 'button').setInteractive({ useHandCursor: true });

  circle.on('pointerdown', () => {
    beep(this.sound.context);
    this.tweens.add({
      targets: circle,
      scale: 1.2,
      duration: 80,
      yoyo: true
    });
  });
}

function beep(audio) {
  // a tone needs no file: an oscillator makes it
  const oscillator = audio.createOscillator();
  oscillator.frequency.value = 660;
  oscillator.connect(audio.destination);
  oscillator.start();
  oscillator.stop(audio.currentTime + 0.2);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#222831',
  scene: { preload, create }
});

/* scene
tasks:
  en:
    - jump with a sound
    - a square that jumps with {key} and makes a rising jump sound
    - '{key} lets the player jump with {jump} px/s from the ground and plays a sound that slides from 300 to 900 Hz in 0.15 s; in the air {key} does nothing.'
  zh:
    - 跳跃音效
    - 按 {key} 让方块跳起来并发出上扬的音效
    - 在地面上按 {key} 以每秒 {jump} 像素起跳，并播放 0.15 秒内从 300 滑到 900 Hz 的声音；在空中按键无效。
difficulty: medium
apis: [this.physics.add.sprite, generateTexture, this.sound.context, body.onFloor, setVelocityY, setCollideWorldBounds]
plan:
  en:
    req: A jump from the ground with a rising sound
    steps:
      - Generate the player texture
      - Let gravity pull the player onto the world's floor
      - On {key} jump when body.onFloor is true
      - Slide an oscillator's frequency upwards
  zh:
    req: 从地面起跳并播放上扬的音效
    steps:
      - 生成玩家纹理
      - 用重力让玩家落在世界底部
      - 按 {key} 且 body.onFloor 为真时起跳
      - 让振荡器频率上滑
knobs:
  key: {code: "keydown-{}", values: [SPACE, UP, W]}
  jump: {code: "JUMP = {}", values: [450, 520]}
probe: |
  const player = t.one('Sprite');
  t.seconds(2);
  const floor = player.y;
  t.ok(t.sound() === 0, 'no sound without a jump');
  t.press(knobs.key);
  t.step(10);
  t.ok(player.y < floor - 20, 'it jumps');
  t.ok(t.sound() === 1, 'the jump is heard');
  t.press(knobs.key);
  t.ok(t.sound() === 1, 'no jump in the air');
  t.seconds(2);
  t.near(player.y, floor, 1, 'it lands');
  t.press(knobs.key);
  t.ok(t.sound() === 2, 'it can jump again');
*/
const JUMP = 450;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xff8fab).fillRoundedRect(0, 0, 48, 48, 10).generateTexture('player', 48, 48).destroy();
}

function create() {
  const player = this.physics.add.sprite(400, 500, 'player').setCollideWorldBounds(true);

  this.input.keyboard.on('keydown-SPACE', () => {
    // jump only from the ground
    if (player.body.onFloor()) {
      player.setVelocityY(-JUMP);
      playJump(this.sound.context);
    }
  });
}

function playJump(audio) {
  const now = audio.currentTime;
  const oscillator = audio.createOscillator();
  oscillator.type = 'square';
  oscillator.frequency.setValueAtTime(300, now);
  oscillator.frequency.linearRampToValueAtTime(900, now + 0.15);

  const volume = audio.createGain();
  volume.gain.value = 0.2;
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start(now);
  oscillator.stop(now + 0.15);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#355070',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: { preload, create }
});

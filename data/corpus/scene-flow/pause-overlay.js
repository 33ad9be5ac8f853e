/* scene
tasks:
  en:
    - pause
    - "press {key} to pause the game and again to go on"
    - '{key} freezes the moving ball and puts a dark overlay with "{label}" on top; {key} again removes it and the ball goes on from where it was.'
  zh:
    - 暂停
    - 按 {key} 暂停游戏，再按继续
    - '按 {key} 让运动的小球停住，并盖上一层半透明黑色遮罩和"{label}"文字；再按 {key} 去掉遮罩，小球从原处继续。'
difficulty: medium
apis: [this.scene.launch, this.scene.pause, this.scene.resume, this.scene.stop, this.add.rectangle, setBounce]
plan:
  en:
    req: A pause scene lies over the game, which stands still until {key} is pressed again
    steps:
      - Let a ball bounce in the game scene
      - On {key} launch the pause scene and pause the game
      - Draw a dark rectangle and a text in the pause scene
      - On {key} there resume the game and stop itself
  zh:
    req: 按 {key} 时叠加暂停场景并停住游戏，再按恢复
    steps:
      - 在游戏场景中让小球弹跳
      - 按 {key} 时启动暂停场景并暂停游戏
      - 暂停场景画半透明矩形和文字
      - 再按 {key} 时恢复游戏并停止自身
knobs:
  key: {code: "keydown-{}", values: [P, ESC]}
  label: {code: "'{}'", values: [Paused, Take a break]}
probe: |
  const ball = t.one('Image');
  const path = (n) => t.travel(ball, () => t.step(n)).distance;
  t.ok(path(20) > 10, 'the ball moves');
  t.press(knobs.key);
  t.step(3);
  t.near(path(40), 0, 0.5, 'it stands still while paused');
  t.ok(t.texts().some((s) => s.includes(knobs.label)), 'the overlay is shown');
  t.press(knobs.key);
  t.step(3);
  t.ok(path(20) > 10, 'it goes on afterwards');
  t.ok(!t.texts().some((s) => s.includes(knobs.label)), 'the overlay is gone');
  t.press(knobs.key);
  t.step(3);
  t.near(path(20), 0, 0.5, 'it can be paused again');
*/
class GameScene extends Phaser.Scene {
  constructor() {
    super('game');
  }

  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xff8855).fillCircle(20, 20, 20).generateTexture('ball', 40, 40).destroy();
  }

  create() {
    const ball = this.physics.add.image(400, 300, 'ball');
    ball.setVelocity(220, 160).setBounce(1).setCollideWorldBounds(true);

    this.input.keyboard.on('keydown-P', () => {
      // launch runs the overlay beside this scene
      this.scene.launch('pause');
      this.scene.pause();
    });
  }
}

class PauseScene extends Phaser.Scene {
  constructor() {
    super('pause');
  }

  create() {
    this.add.rectangle(400, 300, 800, 600, 0x000000, 0.6);
    this.add.text(400, 300, 'Paused', { fontSize: '48px' }).setOrigin(0.5);

    this.input.keyboard.once('keydown-P', () => {
      this.scene.resume('game');
      this.scene.stop();
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#223344',
  physics: { default: 'arcade' },
  scene: [GameScene, PauseScene]
});

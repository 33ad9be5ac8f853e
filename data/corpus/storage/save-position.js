/* scene
tasks:
  en:
    - save and load
    - "save the player's position with {save} and load it with {load}"
    - The arrow keys move the player at {speed} px/s; {save} stores x and y as JSON in localStorage, {load} restores them, and a short message tells what happened.
  zh:
    - 存档读档
    - 按 {save} 保存玩家位置，按 {load} 读取
    - 方向键以每秒 {speed} 像素移动玩家；按 {save} 把 x、y 以 JSON 存入 localStorage，按 {load} 恢复，并显示提示。
difficulty: medium
apis: [localStorage.setItem, localStorage.getItem, JSON.stringify, JSON.parse, this.physics.add.image, setPosition]
plan:
  en:
    req: '{save} saves the game as JSON and {load} restores it'
    steps:
      - Move the player with the cursor keys
      - On {save} store an object with JSON.stringify
      - On {load} parse it and set the position
      - Say that there is no save when nothing is stored
  zh:
    req: 按 {save} 以 JSON 存档，按 {load} 读档
    steps:
      - 用方向键移动玩家
      - 按 {save} 时用 JSON.stringify 保存对象
      - 按 {load} 时解析并设置位置
      - 没有存档时给出提示
knobs:
  save: {code: "SAVE_KEY = '{}'", values: [S, F]}
  load: {code: "LOAD_KEY = '{}'", values: [L, G]}
  speed: {code: "SPEED = {}", values: [200, 280]}
probe: |
  localStorage.clear();
  const player = t.one('Image');
  const start = { x: player.x, y: player.y };
  t.press(knobs.load); t.step(2);
  t.near(player.x, start.x, 0, 'nothing to load at first');
  t.ok(t.texts().some((s) => /no save/i.test(s)), 'it says so');
  t.hold('RIGHT', 30);
  t.near(player.x - start.x, knobs.speed / 2, 10, 'it moves at the asked speed');
  const saved = player.x;
  t.press(knobs.save);
  t.hold('LEFT', 50); t.hold('DOWN', 20);
  t.ok(Math.abs(player.x - saved) > 50, 'it went away');
  t.press(knobs.load); t.step(2);
  t.near(player.x, saved, 5, 'loading brings it back');
  t.near(player.y, start.y, 5, 'in both directions');
  t.ok(JSON.parse(localStorage.getItem(localStorage.key(0))).x !== undefined, 'it is stored as JSON');
*/
const SPEED = 200;
const KEY = 'saved-game';
const SAVE_KEY = 'S';
const LOAD_KEY = 'L';

class SaveScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xe9c46a).fillCircle(20, 20, 20).generateTexture('player', 40, 40).destroy();
  }

  create() {
    this.player = this.physics.add.image(400, 300, 'player').setCollideWorldBounds(true);
    this.message = this.add.text(20, 20, `${SAVE_KEY} saves, ${LOAD_KEY} loads`, { fontSize: '20px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on(`keydown-${SAVE_KEY}`, this.saveGame, this);
    this.input.keyboard.on(`keydown-${LOAD_KEY}`, this.loadGame, this);
  }

  saveGame() {
    const { x, y } = this.player;
    // localStorage keeps strings only
    localStorage.setItem(KEY, JSON.stringify({ x, y }));
    this.message.setText('Saved');
  }

  loadGame() {
    const saved = JSON.parse(localStorage.getItem(KEY));
    if (!saved) {
      this.message.setText('No save found');
      return;
    }
    this.player.setPosition(saved.x, saved.y);
    this.message.setText('Loaded');
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.setVelocity((right.isDown - left.isDown) * SPEED, (down.isDown - up.isDown) * SPEED);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  physics: { default: 'arcade' },
  scene: SaveScene
});

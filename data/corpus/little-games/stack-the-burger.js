/* scene
tasks:
  en:
    - burger stacking game
    - a slice slides left and right above a plate, press space to drop it on the pile
    - build a burger, each layer has to land on the one below, if it lands beside it the burger is ruined
    - 'A white plate is at (400, 560). At y = 120 a slice of 140x30 px slides between x = 100 and x = 700 at {speed} px/s; SPACE lets it fall at 600 px/s. Less than {tolerance} px beside the layer below it stays there and the next slice starts, otherwise it falls past and "Splat!" appears. {layers} layers show "Burger done!"; R restarts.'
  zh:
    - 叠汉堡游戏
    - 一片食材在盘子上方左右移动，按空格让它落到汉堡上
    - 做一个汉堡，每一层都要落在下面那层上，落偏了汉堡就毁了
    - '白色盘子在 (400, 560)。y = 120 处一片 140x30 像素的食材在 x = 100 和 x = 700 之间以每秒 {speed} 像素来回移动，按空格以每秒 600 像素落下。和下面一层相差不到 {tolerance} 像素就留在上面，换下一片；否则从旁边掉下去并显示"Splat!"。叠到 {layers} 层显示"Burger done!"，按 R 重新开始。'
difficulty: medium
apis: [this.add.rectangle, this.input.keyboard.addKey, setText, setOrigin, this.scene.restart]
plan:
  en:
    req: Drop slices with SPACE to stack a burger of {layers} layers
    steps: [Draw the plate as the first top of the pile, Let a slice slide left and right, Let it fall on SPACE, Keep it on the pile when it is near enough, Lose when it falls past, Win with enough layers]
  zh:
    req: 按空格落下食材，叠出 {layers} 层的汉堡
    steps: [画盘子作为最初的顶层, 让食材左右移动, 按空格让它落下, 足够近时留在上面, 掉到旁边就输, 叠够层数就赢]
knobs:
  speed: {code: "SPEED = {}", values: [300, 220, 420]}
  tolerance: {code: "TOLERANCE = {}", values: [60, 40, 80]}
  layers: {code: "LAYERS = {}", values: [5, 4, 7]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const layers = () => t.number(/Layers/);
  const slices = () => t.objects((o) => o.type === 'Rectangle' && o.width === 140).sort((a, b) => a.y - b.y);
  const until = (good) => { for (let i = 0; i < 600 && !good(slices()[0].x); i++) t.step(); };
  const slice = slices()[0];
  t.near(slice.y, 120, 1, 'a slice waits at the top');
  t.near(t.travel(slice, () => t.step(20)).x, knobs.speed / 3, 10, 'it slides at the asked speed');
  let right = 0;
  for (let i = 0; i < 600; i++) { t.step(); right = Math.max(right, slice.x); }
  t.ok(right > 690 && right < 715 && slice.y === 120, 'it turns round at the side and does not fall by itself');
  let below = 400;
  for (let n = 1; n <= knobs.layers; n++) {
    t.ok(!says(/Burger done/), 'the burger is not done yet');
    until((x) => Math.abs(x - below) < 16);
    t.press('SPACE');
    t.seconds(1);
    t.ok(layers() === n, 'a slice that falls on the pile stays');
    below = slices().find((one) => one.y > 200).x;
  }
  t.ok(says(/Burger done/), 'enough layers make the burger');
  const pile = slices().filter((one) => one.y > 200);
  t.near(pile.length, knobs.layers, 0, 'all layers lie there');
  t.near(pile[0].y, pile[1].y - 30, 2, 'one on top of the other');
  t.press('R');
  t.step(5);
  t.ok(layers() === 0 && !says(/Burger done/), 'R starts again');
  until((x) => x > 400 + knobs.tolerance + 30);
  t.press('SPACE');
  t.seconds(1.2);
  t.ok(says(/Splat/) && layers() === 0, 'beside the pile it is lost');
*/
const SPEED = 300;
const TOLERANCE = 60;
const LAYERS = 5;
const COLOURS = [0xe09f3e, 0x70e000, 0x9c4a1a, 0xffd60a, 0xe63946];

class BurgerScene extends Phaser.Scene {
  create() {
    this.layers = 0;
    this.over = false;
    this.top = this.add.rectangle(400, 560, 240, 20, 0xffffff);
    this.label = this.add.text(20, 20, 'Layers: 0', { fontSize: '28px' });
    this.nextSlice();
    this.input.keyboard.addKey('SPACE').on('down', () => { this.falling = true; });
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  nextSlice() {
    this.slice = this.add.rectangle(100, 120, 140, 30, COLOURS[this.layers % COLOURS.length]);
    this.way = 1;
    this.falling = false;
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = delta / 1000;
    if (this.falling) this.fall(600 * seconds);
    else this.slide(SPEED * seconds);
  }

  slide(step) {
    this.slice.x += this.way * step;
    if (this.slice.x > 700) this.way = -1;
    if (this.slice.x < 100) this.way = 1;
  }

  fall(step) {
    this.slice.y += step;
    const landing = this.top.y - (this.top.height + this.slice.height) / 2;
    const fits = Math.abs(this.slice.x - this.top.x) < TOLERANCE;
    if (fits && this.slice.y >= landing) this.land(landing);
    else if (this.slice.y > 640) this.end('Splat!');
  }

  land(y) {
    this.slice.y = y;
    this.top = this.slice;
    this.layers += 1;
    this.label.setText('Layers: ' + this.layers);
    if (this.layers === LAYERS) this.end('Burger done!');
    else this.nextSlice();
  }

  end(message) {
    this.over = true;
    this.add.text(400, 220, message + ' Press R', { fontSize: '48px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6d2e46',
  scene: BurgerScene
});

/* scene
tasks:
  en:
    - make confetti
    - a party scene where {key} fires paper snippets from both lower corners
    - I want two confetti cannons that go off together whenever I hit {key}
    - 'Two grey cannons stand in the lower corners. Each press of {key} lets both explode at once with {pieces} pieces of paper per cannon in red, yellow, green and blue; they shoot up and inwards, spin, fall with gravity 500 and are gone after 2.5 seconds.'
  zh:
    - 做个撒彩纸的效果
    - 派对画面，按 {key} 从左右下角喷出彩色纸片
    - 想要两个彩带炮，一按 {key} 就一起发射
    - 左右下角各有一个灰色礼炮，每按一次 {key}，两个礼炮同时各喷出 {pieces} 片红黄绿蓝的纸片，向上并朝中间飞，边转边以重力 500 落下，2.5 秒后消失。
difficulty: easy
apis: [this.add.particles, explode, generateTexture, this.input.keyboard.on]
plan:
  en:
    req: Two cannons fire confetti when {key} is pressed
    steps: [Generate a small paper texture, Add one emitter per corner that does not emit by itself, Aim them up and inwards, "Explode both on {key}"]
  zh:
    req: 按 {key} 时两个礼炮喷出彩纸
    steps: [生成小纸片纹理, 每个角落放一个不自动发射的粒子发射器, 让它们朝上朝内, "按 {key} 时同时爆发"]
knobs:
  key: {code: "KEY = '{}'", values: [SPACE, ENTER, C]}
  pieces: {code: "PIECES = {}", values: [40, 25, 60]}
probe: |
  const cannons = t.scene().children.list.filter((o) => o.type === 'ParticleEmitter');
  const flying = () => cannons.reduce((sum, one) => sum + one.getAliveParticleCount(), 0);
  const mean = (cannon, axis) => cannon.alive.reduce((sum, one) => sum + one[axis], 0) / cannon.alive.length;
  t.near(cannons.length, 2, 0, 'there are two cannons');
  t.step(30);
  t.near(flying(), 0, 0, 'nothing flies before the key');
  t.press(knobs.key);
  t.near(cannons[0].getAliveParticleCount(), knobs.pieces, 0, 'the left one fires as many pieces as asked');
  t.near(cannons[1].getAliveParticleCount(), knobs.pieces, 0, 'and so does the right one');
  t.step(10);
  t.ok(mean(cannons[0], 'y') < -30 && mean(cannons[1], 'y') < -30, 'they fly up');
  t.ok(mean(cannons[0], 'x') > 10 && mean(cannons[1], 'x') < -10, 'and inwards');
  t.seconds(3);
  t.near(flying(), 0, 0, 'after a while all paper is gone');
  t.press(knobs.key);
  t.near(flying(), 2 * knobs.pieces, 0, 'it works again');
*/
const KEY = 'SPACE';
const PIECES = 40;

class PartyScene extends Phaser.Scene {
  create() {
    const g = this.add.graphics();
    g.fillStyle(0xffffff).fillRect(0, 0, 12, 7).generateTexture('paper', 12, 7);
    g.destroy();

    const left = this.addCannon(40, -75, -45);
    const right = this.addCannon(760, -135, -105);
    this.add.text(400, 300, `Press ${KEY}`, { fontSize: '36px' }).setOrigin(0.5);

    this.input.keyboard.on('keydown-' + KEY, () => {
      left.explode(PIECES);
      right.explode(PIECES);
    });
  }

  addCannon(x, min, max) {
    this.add.rectangle(x, 570, 50, 60, 0x8d99ae);
    return this.add.particles(x, 540, 'paper', {
      angle: { min, max },
      speed: { min: 350, max: 700 },
      gravityY: 500,
      rotate: { start: 0, end: 720 },
      lifespan: 2500,
      tint: [0xff4d6d, 0xffd166, 0x06d6a0, 0x3a86ff],
      emitting: false
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: PartyScene
});

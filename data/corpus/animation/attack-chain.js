/* scene
tasks:
  en:
    - sword attack animation
    - "{key} plays an attack, then back to idle; the dummy is hit only on the right frame"
    - '{key} plays a four-frame attack and chains back to idle; when the third frame appears the dummy in front loses one of {hits} hit points, and further presses are ignored until the attack ends.'
  zh:
    - 攻击动画
    - 按 {key} 播放攻击动画再回到待机，只有挥到的那一帧才算命中
    - 按 {key} 播放四帧攻击动画，然后接回待机；第三帧出现时前面的木桩扣一点（共 {hits} 点），攻击结束前再按无效。
difficulty: hard
apis: [generateTexture, this.anims.create, chain, anims.getName, this.input.keyboard.on, play]
plan:
  en:
    req: An attack animation hits on its third frame and chains back to idle
    steps:
      - Generate a frame for each sword angle
      - Create idle and attack animations
      - On the key play attack and chain idle
      - Listen to animationupdate and hit on frame index 3
      - Show the hit points left
  zh:
    req: 攻击动画第三帧命中，然后接回待机
    steps:
      - 为每个剑的角度生成一帧
      - 创建 idle 和 attack 动画
      - 按键时播放 attack 并接上 idle
      - 监听 animationupdate 在第 3 帧判定命中
      - 显示剩余点数
knobs:
  key: {code: "keydown-{}", values: [SPACE, Z]}
  hits: {code: "HIT_POINTS = {}", values: [5, 3]}
probe: |
  const hero = t.one('Sprite');
  const left = () => t.number(/dummy/i);
  t.near(left(), knobs.hits, 0, 'the dummy has all its hit points');
  t.press(knobs.key); t.step(2);
  t.ok(hero.anims.currentAnim.key === 'attack', 'the key starts the attack');
  t.near(left(), knobs.hits, 0, 'the first frame does not hit');
  t.press(knobs.key); t.press(knobs.key);
  t.seconds(1);
  t.near(left(), knobs.hits - 1, 0, 'one attack hits once');
  t.ok(hero.anims.currentAnim.key === 'idle', 'it is idle again');
  t.press(knobs.key); t.seconds(1);
  t.near(left(), knobs.hits - 2, 0, 'the next attack hits again');
*/
const HIT_POINTS = 5;
const ANGLES = [-100, -130, -20, 30];

class AttackScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    ANGLES.forEach((angle, i) => {
      const tip = new Phaser.Math.Vector2(70, 0).rotate(Phaser.Math.DegToRad(angle));
      art.clear().fillStyle(0x6c9bd2).fillRect(40, 60, 40, 70).fillCircle(60, 44, 18);
      art.lineStyle(6, 0xeeeeee).lineBetween(76, 84, 76 + tip.x, 84 + tip.y);
      art.generateTexture(`swing${i}`, 150, 140);
    });
    art.destroy();
  }

  create() {
    const frames = ANGLES.map((angle, i) => ({ key: `swing${i}` }));
    this.anims.create({ key: 'idle', frames: [frames[0]], repeat: -1 });
    this.anims.create({ key: 'attack', frames, frameRate: 8 });

    this.hitPoints = HIT_POINTS;
    this.dummy = this.add.rectangle(480, 330, 40, 110, 0xa47148);
    this.label = this.add.text(430, 230, `Dummy: ${HIT_POINTS}`, { fontSize: '22px' });
    this.hero = this.add.sprite(380, 320, 'swing0').play('idle');

    this.hero.on('animationupdate', (animation, frame) => {
      // frame.index counts from 1
      if (animation.key === 'attack' && frame.index === 3) {
        this.hitDummy();
      }
    });
    this.input.keyboard.on('keydown-SPACE', () => {
      if (this.hero.anims.getName() === 'idle') {
        this.hero.play('attack').chain('idle');
      }
    });
  }

  hitDummy() {
    this.hitPoints = Math.max(0, this.hitPoints - 1);
    this.label.setText(`Dummy: ${this.hitPoints}`);
    this.tweens.add({ targets: this.dummy, angle: 12, duration: 80, yoyo: true });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2f3e46',
  scene: AttackScene
});

/* scene
tasks:
  en:
    - combo counter
    - click targets quickly to build a combo, too slow and it resets
    - Clicking the {colour} target makes it jump elsewhere and scores 10 times the combo; the combo grows by one per hit and falls back to 0 when no hit comes for {window} ms.
  zh:
    - 连击
    - 连续点击目标增加连击数，太慢就清零
    - 点击{colour}目标后目标换位置，得分为 10 乘以连击数；每次命中连击加一，{window} 毫秒内没有命中则连击清零。
difficulty: easy
apis: [generateTexture, this.add.image, setInteractive, this.time.delayedCall, Phaser.Math.Between, setPosition]
plan:
  en:
    req: Fast hits raise a combo that multiplies the points and resets after {window} ms
    steps:
      - Draw the target texture and add it
      - On a hit raise combo and score and move the target
      - Restart a this.time.delayedCall that resets the combo
      - Refresh the texts
  zh:
    req: 快速命中提高连击倍数，{window} 毫秒后清零
    steps:
      - 画目标纹理并添加目标
      - 命中时增加连击和分数并移动目标
      - 重新启动用于清零的 this.time.delayedCall
      - 更新文字
knobs:
  window: {code: "COMBO_WINDOW = {}", values: [1000, 1500, 700]}
  colour:
    - {code: "0xff5577", en: pink, zh: 粉色}
    - {code: "0x55ccff", en: light blue, zh: 浅蓝色}
probe: |
  const target = t.one('Image');
  const score = () => t.number(/score/i), combo = () => t.number(/combo/i);
  t.click(target); t.click(target); t.click(target);
  t.near(combo(), 3, 0, 'three fast hits make a combo of 3');
  t.near(score(), 60, 0, 'they score 10 + 20 + 30');
  t.seconds(knobs.window / 1000 * 0.7);
  t.near(combo(), 3, 0, 'the combo lasts a while');
  t.click(target);
  t.seconds(knobs.window / 1000 * 0.7);
  t.near(combo(), 4, 0, 'a hit prolongs it');
  t.seconds(knobs.window / 1000 * 0.5);
  t.near(combo(), 0, 0, 'being slow resets it');
  t.near(score(), 100, 0, 'the score stays');
*/
const COMBO_WINDOW = 1000;

class ComboScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xff5577).fillCircle(36, 36, 36);
    art.fillStyle(0xffffff).fillCircle(36, 36, 22);
    art.fillStyle(0xff5577).fillCircle(36, 36, 10).generateTexture('target', 72, 72).destroy();
  }

  create() {
    this.score = 0;
    this.combo = 0;
    this.scoreText = this.add.text(20, 20, '', { fontSize: '26px' });
    this.comboText = this.add.text(20, 56, '', { fontSize: '26px', color: '#ffcc33' });
    this.showTexts();

    this.target = this.add.image(400, 300, 'target').setInteractive();
    this.target.on('pointerdown', this.hit, this);
  }

  hit() {
    this.combo += 1;
    this.score += 10 * this.combo;
    this.target.setPosition(Phaser.Math.Between(80, 720), Phaser.Math.Between(140, 540));

    // every hit starts the waiting time again
    this.timer?.remove();
    this.timer = this.time.delayedCall(COMBO_WINDOW, () => {
      this.combo = 0;
      this.showTexts();
    });
    this.showTexts();
  }

  showTexts() {
    this.scoreText.setText(`Score: ${this.score}`);
    this.comboText.setText(`Combo: ${this.combo}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1a2e',
  scene: ComboScene
});

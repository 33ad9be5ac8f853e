/* scene
tasks:
  en:
    - star rating widget
    - rate with 1 to {stars} stars by clicking
    - "A row of {stars} stars: hovering previews the rating, a click keeps it, leaving the row shows the kept rating again; filled stars are {colour}."
  zh:
    - 星级评分
    - 点击星星打分，最多 {stars} 颗
    - 一排 {stars} 颗星，悬停预览评分，点击确定，移开后恢复已定评分，点亮的星为{colour}
difficulty: easy
apis: [this.add.star, setInteractive, setFillStyle, pointerover, pointerout]
plan:
  en:
    req: Rate with up to {stars} stars, hover previews and a click keeps
    steps: [Draw the stars, Fill the first n with a function, Preview on pointerover, Keep the rating on pointerdown, Show the kept one on pointerout]
  zh:
    req: 用最多 {stars} 颗星评分，悬停预览，点击确定
    steps: [画星星, 用函数点亮前 n 颗, pointerover 预览, pointerdown 确定, pointerout 恢复]
knobs:
  stars: {code: "STARS = {}", values: [5, 6, 4]}
  colour:
    - {code: "0xfacc15", en: gold, zh: 金色}
    - {code: "0xf472b6", en: pink, zh: 粉色}
probe: |
  const stars = t.objects('Star').sort((a, b) => a.x - b.x);
  const lit = () => stars.map((s) => (s.fillColor === knobs.colour ? 1 : 0)).join('');
  const row = (n) => '1'.repeat(n) + '0'.repeat(knobs.stars - n);
  t.near(stars.length, knobs.stars, 0, 'all stars are there');
  t.ok(lit() === row(0), 'none is lit');
  t.move(stars[2].x, stars[2].y); t.step(2);
  t.ok(lit() === row(3), 'hovering previews three');
  t.move(20, 20); t.step(2);
  t.ok(lit() === row(0), 'leaving takes it back');
  t.click(stars[1]); t.move(20, 20); t.step(2);
  t.ok(lit() === row(2), 'a click keeps the rating');
  t.near(t.number(/rating/i), 2, 0, 'and says it');
*/
const STARS = 5;
const LIT = 0xfacc15;
const DARK = 0x4b5563;

class RatingScene extends Phaser.Scene {
  create() {
    this.rating = 0;
    this.label = this.add.text(400, 400, 'Rating: 0', { fontSize: '28px' }).setOrigin(0.5);
    this.stars = [];
    for (let i = 0; i < STARS; i++) {
      const x = 400 + (i - (STARS - 1) / 2) * 90;
      const star = this.add.star(x, 300, 5, 18, 38, DARK).setInteractive({ useHandCursor: true });
      star.on('pointerover', () => this.light(i + 1));
      star.on('pointerout', () => this.light(this.rating));
      star.on('pointerdown', () => this.rate(i + 1));
      this.stars.push(star);
    }
  }

  light(count) {
    this.stars.forEach((star, index) => star.setFillStyle(index < count ? LIT : DARK));
  }

  rate(count) {
    this.rating = count;
    this.light(count);
    this.label.setText(`Rating: ${count}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1f2937',
  scene: RatingScene
});

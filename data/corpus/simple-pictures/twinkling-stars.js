/* scene
tasks:
  en:
    - night sky with stars
    - twinkling stars at night, and a shooting star when I click
    - "A dark sky with {stars} {colour} stars at random places, each fading to alpha 0.2 and back in its own time, a moon, and a shooting star that starts where the mouse clicks."
  zh:
    - 星空
    - 夜空里星星一闪一闪，点一下出现流星
    - 深色夜空中随机分布 {stars} 颗{colour}星星，每颗按自己的节奏变暗到透明度 0.2 再变亮，还有月亮；鼠标点击处飞出一颗流星
difficulty: easy
apis: [this.add.circle, this.tweens.add, Phaser.Math.Between, this.input.on, destroy]
plan:
  en:
    req: Let {stars} stars twinkle and a click send a shooting star
    steps: [Draw moon and hill, Add the stars at random places, Fade each with an endless yoyo tween of its own duration and delay, Tween a shooting star away from the click and destroy it]
  zh:
    req: '{stars} 颗星星闪烁，点击出现流星'
    steps: [画月亮和山, 在随机位置添加星星, 每颗星用各自时长和延迟的无限往返补间变暗, 点击处的流星用补间飞走后销毁]
knobs:
  stars: {code: "STARS = {}", values: [80, 50, 120]}
  colour:
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0xffee58", en: yellow, zh: 黄色}
probe: |
  const stars = t.objects((o) => o.type === 'Arc' && o.radius <= 3);
  t.near(stars.length, knobs.stars, 0, 'as many stars as asked');
  t.ok(stars.every((o) => o.fillColor === knobs.colour), 'in the asked colour');
  t.ok(new Set(stars.map((o) => Math.round(o.x / 40))).size > 8, 'all over the sky');
  const low = stars.map(() => 1), high = stars.map(() => 0);
  t.seconds(1);
  const now = stars.map((o) => o.alpha);
  t.ok(Math.max(...now) - Math.min(...now) > 0.3, 'they are not in step');
  for (let i = 0; i < 240; i++) { t.step(); stars.forEach((o, k) => { low[k] = Math.min(low[k], o.alpha); high[k] = Math.max(high[k], o.alpha); }); }
  t.ok(low.every((v) => v < 0.35), 'each star becomes dim');
  t.ok(high.every((v) => v > 0.8), 'and bright');
  const shooting = () => t.objects((o) => o.type === 'Arc' && o.radius === 4);
  t.near(shooting().length, 0, 0, 'there is no shooting star yet');
  t.click(200, 100);
  t.near(shooting().length, 1, 0, 'a click makes one');
  const way = t.travel(shooting()[0], () => t.step(15));
  t.ok(way.x > 40 && way.y > 10, 'it flies down to the right');
  t.seconds(1.5);
  t.near(shooting().length, 0, 0, 'and is gone');
*/
const STARS = 80;

function create() {
  for (let i = 0; i < STARS; i++) {
    const x = Phaser.Math.Between(10, 790);
    const y = Phaser.Math.Between(10, 450);
    const star = this.add.circle(x, y, Phaser.Math.Between(1, 3), 0xffffff);
    this.tweens.add({
      targets: star,
      alpha: 0.2,
      duration: Phaser.Math.Between(400, 1200),
      delay: Phaser.Math.Between(0, 800),
      yoyo: true,
      repeat: -1
    });
  }
  this.add.circle(660, 110, 50, 0xfdf0c4);
  this.add.ellipse(400, 620, 1100, 260, 0x1b2a1f);

  this.input.on('pointerdown', ({ x, y }) => shootingStar(this, x, y));
}

function shootingStar(scene, x, y) {
  const star = scene.add.circle(x, y, 4, 0xfff9e6);
  scene.tweens.add({
    targets: star,
    x: x + 350,
    y: y + 140,
    alpha: 0,
    duration: 900,
    onComplete: () => star.destroy()
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b1030',
  scene: { create }
});

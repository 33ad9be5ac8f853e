/* scene
tasks:
  en:
    - change the weather
    - number keys switch between sun, rain and snow
    - a landscape where I choose with 1, 2 or 3 whether it is sunny, raining or snowing
    - 'Key 1 shows the {sun} sun and a blue sky, key 2 turns the sky dark and lets rain fall at {speed} px/s, key 3 makes it grey and lets snow float down at 70 to 130 px/s. It starts sunny, and a text names the weather, for example "Weather: rain".'
  zh:
    - 切换天气
    - 数字键在晴天、下雨、下雪之间切换
    - 一幅风景，按 1、2、3 选择出太阳、下雨还是下雪
    - '按 1 显示{sun}太阳和蓝天，按 2 天空变暗并以每秒 {speed} 像素下雨，按 3 天空变灰并以每秒 70 到 130 像素飘雪。开始是晴天，文字显示当前天气，例如"Weather: rain"。'
difficulty: medium
apis: [this.add.particles, setBackgroundColor, this.input.keyboard.on, setVisible, generateTexture]
plan:
  en:
    req: The keys 1 to 3 switch between sun and rain and snow
    steps: [Generate textures for a drop and a flake, Draw ground and sun, Add rain and snow emitters along the upper edge, Switch emitters and sun and sky colour for the chosen weather, Call this from the number keys]
  zh:
    req: 数字键 1 到 3 切换晴、雨、雪
    steps: [生成雨滴和雪花纹理, 画地面和太阳, 在上边缘添加雨和雪的发射器, 按天气切换发射器、太阳和天空颜色, 用数字键调用切换]
knobs:
  speed: {code: "RAIN_SPEED = {}", values: [600, 450, 800]}
  sun:
    - {code: "0xffd600", en: yellow, zh: 黄色}
    - {code: "0xff9100", en: orange, zh: 橙色}
probe: |
  const [rain, snow] = t.scene().children.list.filter((o) => o.type === 'ParticleEmitter');
  const says = (words) => t.texts().some((s) => words.test(s));
  const sky = () => t.scene().cameras.main.backgroundColor.color;
  const newest = (emitter) => emitter.alive[emitter.alive.length - 1];
  const fall = (one, frames) => { const from = one.y; t.step(frames); return one.y - from; };
  t.step(30);
  t.ok(t.objects('Arc').length === 1 && t.one('Arc').fillColor === knobs.sun, 'it starts with a sun of the asked colour');
  t.ok(rain.alive.length === 0 && snow.alive.length === 0 && says(/sun/i), 'and is dry');
  const blue = sky();
  t.press('TWO');
  t.step(60);
  t.ok(rain.alive.length > 40 && says(/rain/i), '2 makes rain');
  t.ok(t.objects('Arc').length === 0 && snow.alive.length === 0, 'without sun and snow');
  t.near(fall(newest(rain), 12), knobs.speed / 5, 5, 'at the asked speed');
  const dark = sky();
  t.press('THREE');
  t.step(120);
  t.ok(rain.alive.length === 0 && snow.alive.length > 20 && says(/snow/i), '3 lets it snow instead');
  const drift = fall(newest(snow), 60);
  t.ok(drift > 60 && drift < 140, 'snow falls slowly');
  t.ok(new Set([blue, dark, sky()]).size === 3, 'the sky has another colour in each weather');
  t.press('ONE');
  t.ok(t.objects('Arc').length === 1 && sky() === blue && says(/sun/i), '1 brings the sun back');
*/
const RAIN_SPEED = 600;
const SKIES = { sun: '#4fc3f7', rain: '#37474f', snow: '#90a4ae' };

class WeatherScene extends Phaser.Scene {
  create() {
    const g = this.add.graphics();
    g.fillStyle(0xbbdefb).fillRect(0, 0, 2, 16).generateTexture('drop', 2, 16);
    g.clear();
    g.fillStyle(0xffffff).fillCircle(4, 4, 4).generateTexture('flake', 8, 8);
    g.destroy();

    this.sun = this.add.circle(660, 120, 56, 0xffd600);
    this.add.rectangle(400, 560, 800, 80, 0x558b2f);
    this.rain = this.add.particles(0, -20, 'drop', {
      x: { min: 0, max: 800 },
      speedY: RAIN_SPEED,
      lifespan: 1400,
      frequency: 8,
      emitting: false
    });
    this.snow = this.add.particles(0, -20, 'flake', {
      x: { min: 0, max: 800 },
      speedX: { min: -30, max: 30 },
      speedY: { min: 70, max: 130 },
      lifespan: 8000,
      frequency: 40,
      emitting: false
    });
    this.label = this.add.text(20, 20, '', { fontSize: '28px' });

    this.setWeather('sun');
    this.input.keyboard.on('keydown-ONE', () => this.setWeather('sun'));
    this.input.keyboard.on('keydown-TWO', () => this.setWeather('rain'));
    this.input.keyboard.on('keydown-THREE', () => this.setWeather('snow'));
  }

  setWeather(name) {
    this.sun.setVisible(name === 'sun');
    this.rain.emitting = name === 'rain';
    this.snow.emitting = name === 'snow';
    this.cameras.main.setBackgroundColor(SKIES[name]);
    this.label.setText('Weather: ' + name);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: WeatherScene
});

/* scene
tasks:
  en:
    - zoom in on click
    - click a planet and the camera flies close to it
    - space map, choosing a planet brings it near, another click shows everything again
    - 'Three planets float in space. A click on one pans and zooms the camera to it within {time} ms, to zoom {zoom}; the next click anywhere goes back to the whole view in the same time. Clicks while the camera is moving and clicks on empty space do nothing.'
  zh:
    - 点击放大
    - 点一颗行星，镜头飞过去靠近它
    - 太空地图，选中行星就拉近，再点一下恢复全景
    - 太空中有三颗行星，点击其中一颗，镜头在 {time} 毫秒内移到它上面并放大到 {zoom} 倍；再点任意处用同样时间回到全景。镜头移动时的点击和点空白处没有反应。
difficulty: medium
apis: [this.cameras.main, zoomTo, pan, setInteractive, this.input.on]
plan:
  en:
    req: A click flies the camera to a planet and the next one back
    steps: [Scatter some stars, Draw three planets and make them interactive, Look on each click which planet lies under the pointer, Pan and zoom the camera there or back to the middle, Ignore clicks while the camera moves]
  zh:
    req: 点击让镜头飞向行星，再点返回
    steps: [撒一些星星, 画三颗可点击的行星, 点击时查看鼠标下的行星, 让镜头平移缩放过去或回到中心, 镜头移动时忽略点击]
knobs:
  zoom: {code: "ZOOM = {}", values: [3, 2, 4]}
  time: {code: "TIME = {}", values: [600, 400, 1000]}
probe: |
  const camera = t.scene().cameras.main;
  const planets = t.objects('Arc');
  const wait = () => t.step(Math.ceil(knobs.time * 0.06) + 8);
  t.near(planets.length, 3, 0, 'there are three planets');
  t.click(20, 580);
  wait();
  t.near(camera.zoom, 1, 0.01, 'an empty place does nothing');
  for (const planet of planets) {
    t.click(planet.x, planet.y);
    t.step(6);
    t.ok(camera.zoom > 1 && camera.zoom < knobs.zoom, 'it zooms smoothly');
    t.click(400, 300);
    wait();
    t.near(camera.zoom, knobs.zoom, 0.01, 'up to the asked zoom');
    t.near(camera.scrollX + 400, planet.x, 2, 'with the planet in the middle (x)');
    t.near(camera.scrollY + 300, planet.y, 2, 'with the planet in the middle (y)');
    t.click(400, 300);
    wait();
    t.near(camera.zoom, 1, 0.01, 'the next click zooms out');
    t.near(Math.hypot(camera.scrollX, camera.scrollY), 0, 2, 'to the whole view');
  }
*/
const ZOOM = 3;
const TIME = 600;

function create() {
  for (let i = 0; i < 80; i++) {
    this.add.rectangle(Phaser.Math.Between(0, 800), Phaser.Math.Between(0, 600), 2, 2, 0xffffff);
  }

  this.add.circle(180, 220, 50, 0xef5350).setInteractive();
  this.add.circle(430, 420, 75, 0x42a5f5).setInteractive();
  this.add.circle(640, 180, 38, 0x66bb6a).setInteractive();

  const camera = this.cameras.main;
  let close = false;

  this.input.on('pointerdown', (pointer, over) => {
    if (camera.zoomEffect.isRunning) return;
    const target = close ? { x: 400, y: 300 } : over[0];
    if (!target) return;
    close = !close;
    camera.pan(target.x, target.y, TIME, 'Sine.easeInOut');
    camera.zoomTo(close ? ZOOM : 1, TIME, 'Sine.easeInOut');
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b0c1e',
  scene: { create }
});

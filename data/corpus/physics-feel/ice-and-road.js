/* scene
tasks:
  en:
    - slippery ice
    - one box on ice and one on the road, space pushes both, see which slides farther
    - SPACE gives both boxes a push of {push} px/s to the right; drag 60 on ice, drag 500 on the road; the distance each slid is written beside it, R puts them back.
  zh:
    - 冰面打滑
    - 一个盒子在冰面，一个在路面，按空格推一下看谁滑得远
    - 按空格以每秒 {push} 像素向右推两个盒子，冰面阻力 60，路面 500，旁边显示滑行距离，按 R 放回原处。
difficulty: medium
apis: [physics.add.image, setDragX, setVelocityX, this.input.keyboard.on, body.reset, setText]
plan:
  en:
    req: Push a box on ice and one on the road and compare how far they slide
    steps:
      - Generate the box texture in preload
      - Add a lane with its own drag through setDragX
      - Give each box setVelocityX on keydown-SPACE
      - Put them back with body.reset on keydown-R
      - Write the distances with setText in update
  zh:
    req: 推冰面和路面上的盒子，比较滑行距离
    steps:
      - 在 preload 中生成盒子纹理
      - 每条道用 setDragX 设置自己的阻力
      - keydown-SPACE 时对每个盒子调用 setVelocityX
      - keydown-R 时用 body.reset 放回
      - 在 update 中用 setText 写出距离
knobs:
  push: {code: "PUSH = {}", values: [250, 200, 280]}
probe: |
  const [ice, road] = t.objects((o) => o.texture && o.texture.key === 'box').sort((a, b) => a.y - b.y);
  t.near(t.travel(ice, () => t.step(20)).distance, 0, 0.5, 'the boxes rest');
  const start = { ice: ice.x, road: road.x };
  t.press('SPACE');
  t.seconds(6);
  t.near(road.x - start.road, knobs.push ** 2 / 1000, 12, 'the box on the road stops soon');
  t.near(ice.x - start.ice, knobs.push ** 2 / 120, 20, 'the one on ice slides much farther');
  t.near(t.travel(ice, () => t.step(20)).distance, 0, 0.5, 'but stops too');
  t.near(t.number(/ice/i), ice.x - start.ice, 1, 'the distance is shown');
  t.press('R');
  t.step(2);
  t.near(ice.x, start.ice, 0.5, 'R puts it back');
*/
const PUSH = 250;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xbc6c25).fillRect(0, 0, 48, 48).lineStyle(4, 0x7f4f24).strokeRect(2, 2, 44, 44);
  g.generateTexture('box', 48, 48);
  g.destroy();
}

function create() {
  this.lanes = [
    addLane(this, 'Ice', 200, 0xade8f4, 60),
    addLane(this, 'Road', 400, 0x6c757d, 500)
  ];

  this.input.keyboard.on('keydown-SPACE', () => {
    // Both get the same push, only the drag differs.
    for (const { box } of this.lanes) box.setVelocityX(PUSH);
  });
  this.input.keyboard.on('keydown-R', () => {
    for (const { box } of this.lanes) box.body.reset(60, box.y);
  });
}

function addLane(scene, name, y, colour, drag) {
  scene.add.rectangle(400, y + 34, 800, 20, colour);
  const label = scene.add.text(16, y - 70, '', { fontSize: '20px' });
  const box = scene.physics.add.image(60, y, 'box').setDragX(drag);
  return { name, box, label };
}

function update() {
  for (const { name, box, label } of this.lanes) {
    label.setText(`${name}: ${Math.round(box.x - 60)} px`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283618',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});

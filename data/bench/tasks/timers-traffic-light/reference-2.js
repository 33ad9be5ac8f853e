const order = ['红', '绿', '黄'];
const look = { 红: [0xff0000, 3000], 绿: [0x00cc44, 3000], 黄: [0xffcc00, 1000] };

function create() {
  const lamp = this.add.circle(200, 150, 80);
  const label = this.add.text(200, 270, '', { fontSize: '24px', color: '#ffffff' }).setOrigin(0.5);
  let turn = 0;
  const next = () => {
    const name = order[turn % 3];
    lamp.setFillStyle(look[name][0]);
    label.setText(`${name}灯`);
    turn += 1;
    this.time.delayedCall(look[name][1], next);
  };
  next();
}

new Phaser.Game({ width: 400, height: 300, scene: { create } });

/* scene
tasks:
  en:
    - dungeon generator
    - random rooms joined by corridors, press R for a new dungeon
    - "Place up to {rooms} rooms of random size that do not overlap, join each to the one before with an L-shaped corridor, and draw the rooms in {colour}; R makes a new dungeon and the text says how many rooms fitted."
  zh:
    - 地牢生成器
    - 随机房间用走廊连接，按 R 重新生成
    - 放置最多 {rooms} 个大小随机且不重叠的房间，每个与前一个用 L 形走廊连接，房间为{colour}；按 R 重新生成，文字显示房间数
difficulty: hard
apis: [Phaser.Geom.Rectangle, Phaser.Geom.Intersects.RectangleToRectangle, Phaser.Math.Between, fillRectShape, this.input.keyboard.on]
plan:
  en:
    req: Generate up to {rooms} rooms joined by corridors
    steps: [Try rooms of random size and place, Keep those that touch no other, Join each with the one before by two strips, Draw corridors and rooms, Do it again on R]
  zh:
    req: 生成最多 {rooms} 个由走廊连接的房间
    steps: [尝试随机大小和位置的房间, 保留不相交的, 与前一个用两条带相连, 画走廊和房间, 按 R 重来]
knobs:
  rooms: {code: "MAX_ROOMS = {}", values: [10, 7]}
  colour:
    - {code: "0xc2a878", en: sand, zh: 沙色}
    - {code: "0x7aa2b8", en: blue grey, zh: 蓝灰色}
probe: |
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const rooms = () => t.number(/rooms/i), area = () => t.count(rgb, 8);
  t.ok(rooms() >= 3 && rooms() <= knobs.rooms, 'some rooms fit');
  t.ok(area() > rooms() * 3000, 'they are drawn');
  const before = t.snap(), old = area();
  t.press('R');
  t.ok(t.changed(before, t.snap()) > 0.03, 'R makes another dungeon');
  t.ok(area() > rooms() * 3000 && area() !== old, 'with other rooms');
  const inside = []; for (let y = 5; y < 600; y += 10) for (let x = 5; x < 800; x += 10) { const p = t.pixel(x, y); if (Math.max(...p) > 70) inside.push(`${x},${y}`); }
  const open = new Set(inside), list = [inside[0]]; open.delete(inside[0]);
  while (list.length) { const [x, y] = list.pop().split(',').map(Number); for (const n of [`${x + 10},${y}`, `${x - 10},${y}`, `${x},${y + 10}`, `${x},${y - 10}`]) if (open.delete(n)) list.push(n); }
  t.ok(open.size < inside.length * 0.03, 'every room can be reached from every other');
*/
const MAX_ROOMS = 10;
const TRIES = 60;
const CORRIDOR = 20;

class DungeonScene extends Phaser.Scene {
  create() {
    this.graphics = this.add.graphics();
    this.label = this.add.text(790, 590, '', { fontSize: '16px', color: '#555555' }).setOrigin(1);
    this.generate();
    this.input.keyboard.on('keydown-R', this.generate, this);
  }

  generate() {
    const rooms = [];
    for (let i = 0; i < TRIES && rooms.length < MAX_ROOMS; i++) {
      const room = this.randomRoom();
      if (!rooms.some((other) => this.touches(room, other))) rooms.push(room);
    }
    this.draw(rooms);
    this.label.setText(`${rooms.length} rooms`);
  }

  randomRoom() {
    const width = Phaser.Math.Between(8, 16) * 10;
    const height = Phaser.Math.Between(7, 12) * 10;
    const x = Phaser.Math.Between(2, 78 - width / 10) * 10;
    const y = Phaser.Math.Between(2, 54 - height / 10) * 10;
    return new Phaser.Geom.Rectangle(x, y, width, height);
  }

  touches(room, other) {
    const wider = new Phaser.Geom.Rectangle(room.x - 20, room.y - 20, room.width + 40, room.height + 40);
    return Phaser.Geom.Intersects.RectangleToRectangle(wider, other);
  }

  draw(rooms) {
    this.graphics.clear().fillStyle(0x8d6e63);
    for (let i = 1; i < rooms.length; i++) {
      this.drawCorridor(rooms[i - 1], rooms[i]);
    }
    this.graphics.fillStyle(0xc2a878);
    rooms.forEach((room) => this.graphics.fillRectShape(room));
  }

  drawCorridor(from, to) {
    const left = Math.min(from.centerX, to.centerX);
    const top = Math.min(from.centerY, to.centerY);
    const across = Math.abs(from.centerX - to.centerX);
    const along = Math.abs(from.centerY - to.centerY);

    this.graphics.fillRect(left, from.centerY, across + CORRIDOR, CORRIDOR);
    this.graphics.fillRect(to.centerX, top, CORRIDOR, along + CORRIDOR);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1512',
  scene: DungeonScene
});

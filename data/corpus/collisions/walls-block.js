/* scene
tasks:
  en:
    - my player should not walk through walls
    - "a room with walls that stop the player"
    - Four {colour} walls and a pillar as a static group; WASD moves a 32 px player at {speed} px/s and a collider keeps it out of the walls.
  zh:
    - 玩家不能穿墙
    - 做一个房间，墙会挡住玩家
    - 用静态组做四面{colour}的墙和一根柱子，WASD 以 {speed} 的速度移动 32 像素的玩家，用 collider 挡住。
difficulty: easy
apis: [this.physics.add.staticGroup, this.add.rectangle, this.physics.add.existing, this.physics.add.collider, body.setVelocity]
plan:
  en:
    req: Static walls stop the player
    steps:
      - Draw the walls as rectangles and add them to a static group
      - Draw the player and give it a body with this.physics.add.existing
      - Collide player and walls
      - Move with WASD
  zh:
    req: 静态的墙挡住玩家
    steps:
      - 用矩形画墙并加入静态组
      - 画玩家，用 this.physics.add.existing 加上刚体
      - 让玩家和墙碰撞
      - 用 WASD 移动
knobs:
  colour:
    - {code: "0x777788", en: grey, zh: 灰色}
    - {code: "0xaa5533", en: brick red, zh: 砖红色}
  speed: {code: "SPEED = {}", values: [200, 160, 260]}
probe: |
  const player = t.one(o => o.type === 'Rectangle' && o.width === 32 && o.height === 32);
  t.near(t.travel(player, () => t.hold('A', 20)).x, -knobs.speed / 3, 12, 'A moves left at the asked speed');
  t.hold('A', 240);
  t.near(player.x, 136, 3, 'the left wall stops it');
  t.hold('S', 240);
  t.near(player.y, 464, 3, 'the lower wall stops it');
  t.hold('W', 400);
  t.near(player.y, 136, 3, 'the upper wall stops it');
  player.body.reset(300, 300);
  t.hold('D', 240);
  t.ok(player.x < 400, 'the pillar is in the way');
*/
const SPEED = 200;

class RoomScene extends Phaser.Scene {
  create() {
    const walls = this.physics.add.staticGroup();
    const places = [
      [400, 110, 600, 20],
      [400, 490, 600, 20],
      [110, 300, 20, 400],
      [690, 300, 20, 400],
      [440, 300, 60, 60]
    ];
    for (const [x, y, width, height] of places) {
      walls.add(this.add.rectangle(x, y, width, height, 0x777788));
    }

    this.player = this.add.rectangle(250, 300, 32, 32, 0xffdd44);
    this.physics.add.existing(this.player);
    this.physics.add.collider(this.player, walls);
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
  }

  update() {
    const { W, A, S, D } = this.keys;
    this.player.body.setVelocity(
      (Number(D.isDown) - Number(A.isDown)) * SPEED,
      (Number(S.isDown) - Number(W.isDown)) * SPEED
    );
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: RoomScene
});

/* scene
tasks:
  en:
    - notification bell
    - a bell with a little {colour} number for messages I have not read, opening it clears the number
    - news keeps coming in and a badge counts it, a click on the bell unfolds the list
    - "Every {interval} ms a message arrives. A {colour} badge of radius 16 at the yellow bell in the top right corner shows how many are unread and is hidden at 0. A click on the bell opens the list, newest first and at most five, and everything is read; while it is open new ones count as read. The next click closes it."
  zh:
    - 消息提醒铃铛
    - 铃铛上有{colour}小数字表示未读消息，点开后数字消失
    - 不断有新消息，角标计数，点铃铛展开列表
    - 每 {interval} 毫秒来一条消息。右上角黄色铃铛上半径 16 的{colour}角标显示未读数，为 0 时隐藏。点击铃铛打开列表，最新的在上面、最多五条，全部算已读；打开时新来的也算已读。再点一次关闭。
difficulty: medium
apis: [this.time.addEvent, this.add.circle, setInteractive, setVisible, setText, unshift]
plan:
  en:
    req: A bell with a badge that counts unread messages
    steps: [Let a timer event add a message, Count it as unread while the list is closed, Show the badge only above zero, Open and close the list on a click, Read everything when it is open]
  zh:
    req: 带未读角标的铃铛
    steps: [用定时事件增加消息, 列表关闭时计为未读, 大于零才显示角标, 点击打开或关闭列表, 打开时全部已读]
knobs:
  interval: {code: "INTERVAL = {}", values: [2000, 1500]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
probe: |
  const bell = t.one((o) => o.type === 'Arc' && o.input);
  const badge = () => t.objects((o) => o.type === 'Arc' && o.fillColor === knobs.colour).length;
  const unread = () => t.number(/^\d+$/);
  const wait = (times) => t.seconds(knobs.interval * times / 1000);
  t.near(badge(), 0, 0, 'no badge at first');
  wait(2.5);
  t.ok(badge() === 1 && unread() === 2, 'two messages are unread');
  t.ok(!t.text(/message 1/i), 'the list is closed');
  t.click(bell);
  t.ok(t.text(/message 2\nmessage 1/i), 'a click opens it with the newest on top');
  t.near(badge(), 0, 0, 'and the badge goes away');
  wait(1);
  t.ok(t.text(/message 3\nmessage 2/i) && badge() === 0, 'in the open list new ones are read at once');
  t.click(bell);
  t.ok(!t.text(/message/i) && badge() === 0, 'the next click closes the list');
  wait(1);
  t.ok(badge() === 1 && unread() === 1, 'then they count again');
  wait(3);
  t.click(bell);
  const lines = t.text(/message/i).text.split('\n');
  t.ok(lines.length === 5 && /7/.test(lines[0]), 'the list keeps the last five');
*/
const INTERVAL = 2000;

class BellScene extends Phaser.Scene {
  create() {
    this.arrived = 0;
    this.unread = 0;
    this.messages = [];

    const bell = this.add.circle(720, 70, 36, 0xffc857).setInteractive({ useHandCursor: true });
    this.add.text(720, 70, '!', { fontSize: '40px', color: '#333333' }).setOrigin(0.5);
    this.badge = this.add.circle(746, 44, 16, 0xe63946);
    this.count = this.add.text(746, 44, '', { fontSize: '20px' }).setOrigin(0.5);
    this.list = this.add.text(440, 130, '', { fontSize: '28px', lineSpacing: 10 }).setVisible(false);

    bell.on('pointerdown', () => {
      this.list.setVisible(!this.list.visible);
      this.refresh();
    });
    this.time.addEvent({ delay: INTERVAL, loop: true, callback: this.receive, callbackScope: this });
    this.refresh();
  }

  receive() {
    this.arrived += 1;
    this.unread += 1;
    this.messages.unshift(`Message ${this.arrived}`);
    if (this.messages.length > 5) this.messages.pop();
    this.refresh();
  }

  refresh() {
    if (this.list.visible) this.unread = 0;
    this.list.setText(this.messages);
    this.badge.setVisible(this.unread > 0);
    this.count.setVisible(this.unread > 0).setText(this.unread);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2f3e46',
  scene: BellScene
});

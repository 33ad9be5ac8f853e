/* scene
tasks:
  en:
    - toast notifications
    - show messages one after another at the top when I press keys
    - Keys A, B and C queue a message; the {colour} messages slide in at the top one at a time, stay {stay} ms and slide out before the next comes.
  zh:
    - 消息提示
    - 按键后在顶部依次弹出提示消息
    - 按 A、B、C 把消息放进队列，{colour}提示从顶部一条一条滑入，停留 {stay} 毫秒后滑出，然后才显示下一条。
difficulty: medium
apis: [this.tweens.chain, this.add.container, this.input.keyboard.on, destroy]
plan:
  en:
    req: Queue messages and show them one at a time as sliding toasts
    steps:
      - Keep an array as the queue
      - On a key push its message
      - Show the next one only when none is shown
      - Slide it in and out with this.tweens.chain
      - Take the next one when the chain is complete
  zh:
    req: 用队列依次显示滑入滑出的提示消息
    steps:
      - 用数组作为队列
      - 按键时加入消息
      - 没有正在显示的消息时才显示下一条
      - 用 this.tweens.chain 滑入再滑出
      - 完成后取下一条
knobs:
  stay: {code: "STAY = {}", values: [1000, 1500]}
  colour:
    - {code: "0x2d6cdf", en: blue, zh: 蓝色}
    - {code: "0x2f9e5f", en: green, zh: 绿色}
probe: |
  const toasts = () => t.objects((o) => o.type === 'Text' && /found|opened|saved/i.test(o.text)).map((o) => o.text);
  t.ok(toasts().length === 0, 'nothing is shown at first');
  t.press('A'); t.press('B');
  t.seconds(0.5);
  t.ok(toasts().length === 1 && /found/i.test(toasts()[0]), 'the first message is shown alone');
  t.seconds(knobs.stay / 1000 + 0.6);
  t.ok(toasts().length === 1 && /opened/i.test(toasts()[0]), 'the second follows when the first is gone');
  t.seconds(knobs.stay / 1000 + 1.2);
  t.ok(toasts().length === 0, 'the queue gets empty');
*/
const STAY = 1000;
const MESSAGES = { A: 'You found a key', B: 'The gate opened', C: 'Game saved' };

class ToastScene extends Phaser.Scene {
  create() {
    this.queue = [];
    this.busy = false;
    this.add.text(400, 400, 'Press A, B or C', { fontSize: '24px' }).setOrigin(0.5);

    for (const key of Object.keys(MESSAGES)) {
      this.input.keyboard.on(`keydown-${key}`, () => this.notify(MESSAGES[key]));
    }
  }

  notify(message) {
    this.queue.push(message);
    if (!this.busy) {
      this.showNext();
    }
  }

  showNext() {
    // only one message is shown at a time
    this.busy = this.queue.length > 0;
    if (!this.busy) {
      return;
    }
    const back = this.add.rectangle(0, 0, 360, 50, 0x2d6cdf);
    const label = this.add.text(0, 0, this.queue.shift(), { fontSize: '20px' }).setOrigin(0.5);
    const toast = this.add.container(400, -40, [back, label]);

    this.tweens.chain({
      targets: toast,
      tweens: [
        { y: 50, duration: 250, ease: 'Back.easeOut' },
        { y: -40, duration: 250, delay: STAY }
      ],
      onComplete: () => {
        toast.destroy();
        this.showNext();
      }
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b2430',
  scene: ToastScene
});

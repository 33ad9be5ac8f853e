/* scene
tasks:
  en:
    - dialogue with choices
    - talk to {name} the baker and pick one of several answers, the conversation goes on from there
    - branching NPC conversation, my replies can be clicked or chosen with number keys
    - "{name} stands above a dark dialogue panel. The panel shows the name, one line and one to three numbered answers; the keys 1 to 3 or a click choose one and its branch goes on, a number without an answer does nothing. The answer under the mouse is {colour}. Every branch ends with Talk again, which leads to the start."
  zh:
    - 带选项的对话
    - 和面包师 {name} 聊天，可以选择不同的回答，对话会走向不同的分支
    - NPC 分支剧情，玩家的回复用鼠标点或者按数字键选
    - '{name} 站在深色对话框上方。对话框显示名字、一句话和一到三个带编号的回答，按 1 到 3 或点击来选择并进入对应的分支，没有对应回答的数字键不起作用。鼠标指着的回答变成{colour}。每个分支最后都有 Talk again，回到开头。'
difficulty: medium
apis: [this.add.text, setInteractive, setColor, destroy, this.input.keyboard.on, setText]
plan:
  en:
    req: A conversation with {name} in which the chosen answer decides what comes next
    steps:
      - Write the talk as a table of lines and answers that name the next entry
      - Draw the person and the panel
      - Show a line and make a text for each answer
      - Choose by click or number key and show the next entry
  zh:
    req: 与 {name} 的对话，选择的回答决定接下来的内容
    steps:
      - 把对话写成表，每个回答指向下一条
      - 画人物和对话框
      - 显示一句话并为每个回答添加文字
      - 用点击或数字键选择并显示下一条
knobs:
  name: {code: "NAME = '{}'", values: [Mira, Tom, Old Ben]}
  colour:
    - {code: "'#ffd60a'", en: yellow, zh: 黄色}
    - {code: "'#80ed99'", en: green, zh: 绿色}
    - {code: "'#ff9f1c'", en: orange, zh: 橙色}
probe: |
  const answers = () => t.objects((o) => o.type === 'Text' && /^\d\. /.test(o.text));
  t.ok(t.texts().includes(knobs.name), 'the name is shown');
  t.ok(t.text(/help me/i) && answers().length === 3, 'it starts with a line and three answers');
  t.press('TWO');
  t.ok(t.text(`I am ${knobs.name}`) && answers().length === 2, 'the key 2 follows the second answer');
  t.press('THREE');
  t.ok(t.text(`I am ${knobs.name}`), 'a number without an answer does nothing');
  t.move(answers()[0]);
  t.step(2);
  t.ok(answers()[0].style.color === knobs.colour, 'the answer under the mouse has the asked colour');
  t.ok(answers()[1].style.color !== knobs.colour, 'the other one has not');
  t.click(answers()[0]);
  t.ok(t.text(/three eggs/i) && !t.text(/I am/), 'a click follows its answer');
  t.press('ONE');
  t.ok(t.text(/thank you/i) && answers().length === 1, 'the talk comes to an end');
  t.click(answers()[0]);
  t.ok(t.text(/help me/i) && answers().length === 3, 'Talk again leads to the start');
  t.press('THREE');
  t.ok(t.text(/good bye/i), 'another answer ends it at once');
*/
const NAME = 'Mira';
// each answer is a text and the name of the entry that follows
const TALK = {
  start: {
    line: 'Hello! Can you help me?',
    answers: [['Sure, what is it?', 'job'], ['Who are you?', 'who'], ['No.', 'bye']]
  },
  who: {
    line: `I am ${NAME}, I bake the bread here.`,
    answers: [['What do you need?', 'job'], ['Nice to meet you, bye.', 'bye']]
  },
  job: {
    line: 'I need three eggs for a cake.',
    answers: [['Here you are.', 'thanks'], ['I have none.', 'bye']]
  },
  thanks: { line: 'Thank you! Take a piece of cake.', answers: [['Talk again', 'start']] },
  bye: { line: 'Good bye, then.', answers: [['Talk again', 'start']] }
};

class TalkScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 250, 110, 130, 0xb5838d);
    this.add.circle(400, 140, 55, 0xffcdb2);
    this.add.rectangle(400, 440, 720, 280, 0x22223b);
    this.add.text(70, 320, NAME, { fontSize: '28px', fontStyle: 'bold' });
    this.line = this.add.text(70, 365, '', { fontSize: '24px' });
    this.choices = [];
    this.show('start');

    ['ONE', 'TWO', 'THREE'].forEach((key, i) => {
      this.input.keyboard.on(`keydown-${key}`, () => this.choose(i));
    });
  }

  show(entry) {
    const { line, answers } = TALK[entry];
    this.line.setText(line);
    this.answers = answers;
    this.choices.forEach((choice) => choice.destroy());
    this.choices = answers.map(([text], i) => this.addChoice(text, i));
  }

  addChoice(text, i) {
    const choice = this.add.text(90, 425 + i * 45, `${i + 1}. ${text}`, { fontSize: '22px' });
    choice.setInteractive({ useHandCursor: true });
    choice.on('pointerover', () => choice.setColor('#ffd60a'));
    choice.on('pointerout', () => choice.setColor('#ffffff'));
    choice.on('pointerdown', () => this.choose(i));
    return choice;
  }

  choose(i) {
    const answer = this.answers[i];
    if (answer) this.show(answer[1]);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6d6875',
  scene: TalkScene
});

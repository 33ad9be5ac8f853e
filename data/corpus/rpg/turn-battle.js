/* scene
tasks:
  en:
    - turn based battle
    - fight a slime with an attack and a heal button
    - "I have 30 HP, the slime {hp}. Attack takes {damage} from the slime, Heal gives me 6 back; after each of my turns the slime hits for 4 one second later, and the buttons do nothing meanwhile."
  zh:
    - 回合制战斗
    - 用攻击和治疗按钮和史莱姆战斗
    - 我有 30 点生命，史莱姆 {hp} 点，攻击让史莱姆减 {damage}，治疗给我加 6，每回合之后史莱姆一秒后反击 4 点，期间按钮无效
difficulty: medium
apis: [this.add.text, setInteractive, this.time.delayedCall, setText]
plan:
  en:
    req: A battle in turns between hero and slime
    steps: [Show both health values, Make the buttons Attack and Heal, Act only on the player's turn, Let the slime strike back after a second, Announce who wins]
  zh:
    req: 英雄与史莱姆的回合制战斗
    steps: [显示双方生命, 做攻击和治疗按钮, 只在玩家回合行动, 一秒后史莱姆反击, 宣布胜负]
knobs:
  hp: {code: "SLIME_HP = {}", values: [20, 30]}
  damage: {code: "DAMAGE = {}", values: [5, 6]}
probe: |
  const attack = t.text(/Attack/), heal = t.text(/Heal/);
  t.near(t.number(/Slime/), knobs.hp, 0, 'the slime starts whole');
  t.click(attack);
  t.near(t.number(/Slime/), knobs.hp - knobs.damage, 0, 'an attack hurts the slime');
  t.click(attack);
  t.near(t.number(/Slime/), knobs.hp - knobs.damage, 0, 'I must wait for my turn');
  t.seconds(1.2);
  t.near(t.number(/Hero/), 26, 0, 'the slime strikes back');
  t.click(heal);
  t.near(t.number(/Hero/), 30, 0, 'healing stops at 30');
  for (let i = 0; i < 8 && !t.texts().join().includes('You win'); i++) { t.seconds(1.2); t.click(attack); }
  t.ok(t.texts().join().includes('You win'), 'without HP the slime is beaten');
  t.near(t.number(/Slime/), 0, 0, 'its HP do not go below 0');
*/
const SLIME_HP = 20;
const DAMAGE = 5;
const HERO_HP = 30;

let hero = HERO_HP;
let slime = SLIME_HP;
let myTurn = true;
let heroText;
let slimeText;
let message;

function create() {
  this.add.rectangle(200, 250, 60, 90, 0x4895ef);
  this.add.ellipse(600, 265, 100, 60, 0x80ed99);
  heroText = this.add.text(200, 150, '', { fontSize: '26px' }).setOrigin(0.5);
  slimeText = this.add.text(600, 150, '', { fontSize: '26px' }).setOrigin(0.5);
  message = this.add.text(400, 60, 'Your turn', { fontSize: '32px' }).setOrigin(0.5);
  showHealth();

  addButton(this, 300, 'Attack', () => {
    slime = Math.max(0, slime - DAMAGE);
  });
  addButton(this, 500, 'Heal', () => {
    hero = Math.min(HERO_HP, hero + 6);
  });
}

function addButton(scene, x, words, action) {
  const style = { fontSize: '28px', backgroundColor: '#5a189a', padding: { x: 16, y: 10 } };
  const button = scene.add.text(x, 450, words, style).setOrigin(0.5);
  button.setInteractive({ useHandCursor: true });
  button.on('pointerdown', () => {
    if (myTurn) takeTurn(scene, action);
  });
}

function takeTurn(scene, action) {
  myTurn = false;
  action();
  showHealth();
  if (slime === 0) {
    message.setText('You win!');
    return;
  }
  message.setText('The slime attacks');
  scene.time.delayedCall(1000, slimeTurn);
}

function slimeTurn() {
  hero = Math.max(0, hero - 4);
  showHealth();
  myTurn = hero > 0;
  message.setText(myTurn ? 'Your turn' : 'You lose');
}

function showHealth() {
  heroText.setText('Hero: ' + hero + ' HP');
  slimeText.setText('Slime: ' + slime + ' HP');
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#240046',
  scene: { create }
});

const isOn = () => t.texts().some((text) => /激活/.test(text));
const type = (keys) => {
  keys.split(' ').forEach((key) => {
    t.press(key);
    t.step(6);
  });
  t.step(10);
};
t.step(10);
const said = t.texts().join('\n');
t.ok(!isOn() || /按|输入/.test(said), 'nothing is activated in the beginning');
const isNew = () => isOn() && t.texts().join('\n') !== said;
type('UP DOWN UP DOWN LEFT RIGHT');
t.ok(!isNew(), 'another order does nothing');
type('UP UP DOWN DOWN LEFT A RIGHT');
t.ok(!isNew(), 'a wrong key in between means starting anew');
type('Q');
type('UP UP DOWN DOWN LEFT');
t.ok(!isNew(), 'five of the six keys are not enough');
type('RIGHT');
t.ok(isNew(), 'the right order activates it');

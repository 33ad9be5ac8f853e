// What is started, with its pitch: an oscillator's frequency, or which buffer at which rate.
const started = [];
const buffers = [];
const { setValueAtTime } = AudioParam.prototype;
AudioParam.prototype.setValueAtTime = function (value, ...rest) {
  this.wanted = value;
  return setValueAtTime.call(this, value, ...rest);
};
const valueOf = (param) => (param ? (param.wanted ?? param.value) : 0);
const pitch = (node) => {
  if (node.buffer && !buffers.includes(node.buffer)) buffers.push(node.buffer);
  const parts = [node.frequency, node.playbackRate, node.detune].map(valueOf);
  return `${parts.map((value) => value.toFixed(3))} ${node.buffer ? buffers.indexOf(node.buffer) : ''}`;
};
for (const Kind of [AudioScheduledSourceNode, AudioBufferSourceNode]) {
  const { start } = Kind.prototype;
  Kind.prototype.start = function (...rest) {
    started.push(pitch(this));
    return start.apply(this, rest);
  };
}
const play = (key) => {
  const before = started.length;
  t.press(key);
  t.step(40);
  return started.slice(before)[0];
};
t.step(60);
t.ok(started.length === 0, 'it is silent while no key is pressed');
const notes = ['ONE', 'TWO', 'THREE'].map(play);
t.ok(notes.every(Boolean), 'each of the three keys sounds');
t.ok(new Set(notes).size === 3, 'the three notes are different');
t.ok(play('ONE') === notes[0], 'the same key gives the same note again');
const count = started.length;
t.press('Q');
t.step(60);
t.ok(started.length === count, 'another key and waiting give none');

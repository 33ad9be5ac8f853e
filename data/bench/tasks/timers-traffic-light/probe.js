const NAMES = ['red', 'green', 'yellow'];
const lit = () => {
  const { data } = t.snap();
  const counts = { red: 0, green: 0, yellow: 0 };
  for (let i = 0; i < data.length; i += 16) {
    const [r, g, b] = [data[i], data[i + 1], data[i + 2]];
    if (Math.max(r, g, b) < 160) continue;
    if (t.looks([r, g, b], 'red')) counts.red += 1;
    else if (t.looks([r, g, b], 'green')) counts.green += 1;
    else if (t.looks([r, g, b], 'yellow') || t.looks([r, g, b], 'orange')) counts.yellow += 1;
  }
  return counts;
};
const samples = [];
for (let i = 0; i < 200; i += 1) {
  t.step(6);
  samples.push(lit());
}
// What is lit is what comes and goes: colours that are always there are no lamp.
const least = (name) => Math.min(...samples.map((one) => one[name]));
const ground = Object.fromEntries(NAMES.map((name) => [name, least(name)]));
const runs = [];
for (const one of samples) {
  const on = NAMES.filter((name) => one[name] - ground[name] > 15).join('+');
  if (runs.length > 0 && runs.at(-1).on === on) runs.at(-1).frames += 6;
  else runs.push({ on, frames: 6 });
}
const whole = runs.slice(1, -1);
t.ok(whole.length >= 5 && whole.length <= 12, `the lights change in turn: ${runs.map(({ on }) => on).join(', ')}`);
const next = { red: 'green', green: 'yellow', yellow: 'red' };
t.ok(whole.every(({ on }, i) => NAMES.includes(on) && (i === 0 || on === next[whole[i - 1].on])), 'red, green, yellow, one at a time');
for (const { on, frames } of whole) t.near(frames, on === 'yellow' ? 60 : 180, 12, `frames that ${on} is lit`);

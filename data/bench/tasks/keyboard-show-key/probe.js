const shows = (name) => t.texts().some((text) => new RegExp(`(^|[^a-z])(key)?${name}($|[^a-z])`, 'i').test(text));
const KEYS = [['G', 'g'], ['K', 'k'], ['ENTER', 'enter'], ['X', 'x'], ['G', 'g']];
t.step(10);
t.ok(!shows('g') && !shows('k') && !shows('x'), 'no key is shown before one is pressed');
for (const [key, name] of KEYS) {
  const before = t.texts().join('\n');
  t.press(key);
  t.step(5);
  t.ok(shows(name), `it shows ${key}`);
  t.ok(t.texts().join('\n') !== before, 'when it is pressed');
}
t.step(30);
const rest = t.texts().join('\n');
t.step(60);
t.ok(t.texts().join('\n') === rest, 'nothing changes without a key');

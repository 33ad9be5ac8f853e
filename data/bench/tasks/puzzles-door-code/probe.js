const isText = (o) => typeof o.text === 'string';
const places = new Map();
for (const o of t.objects(isText)) {
  const digit = o.text.trim();
  if (/^[1-9]$/.test(digit) && !places.has(digit)) places.set(digit, { x: o.getBounds().centerX, y: o.getBounds().centerY });
}
t.ok(places.size === 9, 'there are nine buttons, 1 to 9');
if (places.size !== 9) return;
const OPEN = /\bopen(ed)?\b/i;
const WRONG = /\bwrong\b/i;
const start = t.texts();
// A sign that was there from the start says nothing.
const says = (pattern) => t.texts().some((text) => pattern.test(text) && !start.includes(text));
const type = (digits) => {
  for (const digit of digits) {
    t.click(places.get(digit));
    t.step(6);
  }
};
const view = t.snap();
t.step(60);
t.ok(!says(OPEN) && !says(WRONG) && t.changed(view, t.snap()) < 0.01, 'nothing happens by itself');
type('24');
t.ok(!says(OPEN) && !says(WRONG), 'two digits say nothing yet');
type('9');
t.step(6);
t.ok(says(WRONG) && !says(OPEN), '2 4 9 is WRONG');
t.step(180);
type('824');
t.step(6);
t.ok(says(WRONG) && !says(OPEN), '8 2 4 is WRONG: the order counts');
t.step(180);
type('24');
t.step(6);
t.ok(!says(OPEN), 'it starts over with each try');
type('8');
t.step(60);
t.ok(says(OPEN), '2 4 8 shows OPEN');

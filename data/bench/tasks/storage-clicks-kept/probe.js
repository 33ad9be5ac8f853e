const { width, height } = t.game.scale;
const stored = () => Object.keys(localStorage).map((key) => localStorage.getItem(key)).join('|');
const click = () => {
  t.click(width / 2, height / 2);
  t.step(3);
};
const start = t.number();
t.ok(start !== null, 'the number is shown');
t.step(60);
t.ok(t.number() === start, 'it does not count by itself');
// Something to click on may stand elsewhere.
const button = t.objects((o) => o.input && o.getBounds)[0];
const hit = button ? () => { t.click(button); t.step(3); } : click;
for (let i = 0; i < 4; i += 1) hit();
t.ok(t.number() === start + 4, 'four clicks count four');
t.ok(/\b4\b/.test(stored()), 'the number is in localStorage');
// A page cannot be loaded again here: starting the scene anew has to read it. What was read outside of the scene stays read.
const again = () => {
  t.scene().scene.restart();
  t.step(5);
  return t.number();
};
t.ok(again() === 4, 'it is still there when the scene starts again');
for (const key of Object.keys(localStorage)) localStorage.setItem(key, localStorage.getItem(key).replace(/\b4\b/, '7'));
const code = [...document.scripts].map((script) => script.textContent).find((text) => text.includes('sourceURL=scene.js')) || '';
const number = again();
t.ok(number === 7 || (number === 4 && /localStorage\s*(\.getItem|\[|\.(?!setItem|removeItem|clear)\w+)/.test(code)), 'it is read from localStorage');
t.press('R');
t.step(3);
t.ok(t.number() === 0, 'R sets it back to 0');
t.ok(again() === 0, 'for good');

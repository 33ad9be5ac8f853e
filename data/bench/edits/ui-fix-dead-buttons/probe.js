const place = (label) => {
  const found = t.objects((o) => typeof o.text === 'string' && o.text.trim() === label)[0];
  return found && { x: found.getBounds().centerX, y: found.getBounds().centerY };
};
const lamp = () => t.pixel(300, 140);
const [on, off] = [place('开灯'), place('关灯')];
t.ok(on && off, 'the two buttons are there');
if (!on || !off) return;
const dark = String(lamp());
t.step(30);
t.ok(String(lamp()) === dark, 'the lamp is dark at first');
for (let i = 0; i < 2; i += 1) {
  t.click(on);
  t.step(3);
  const [r, g, b] = lamp();
  t.ok(r > 200 && g > 180 && b < 160, '开灯 makes it light');
  t.step(60);
  t.ok(String(lamp()) === String([r, g, b]), 'it stays light');
  t.click(off);
  t.step(3);
  t.ok(String(lamp()) === dark, '关灯 makes it dark');
}
t.click(20, 380);
t.step(3);
t.ok(String(lamp()) === dark, 'a click elsewhere does nothing');

const tabs = ['道具', '技能', '任务'].map((name) => {
  const found = t.objects((o) => typeof o.text === 'string' && o.text.includes(name));
  found.sort((a, b) => a.text.trim().length - b.text.trim().length);
  return found[0] && { x: found[0].getBounds().centerX, y: found[0].getBounds().centerY };
});
t.ok(tabs.every(Boolean), 'there are three tabs with these names');
if (!tabs.every(Boolean)) return;
const page = (i) => {
  t.click(tabs[i]);
  t.step(30);
  return t.texts().join('\n');
};
const pages = [page(0), page(1), page(2)];
t.ok(new Set(pages).size === 3, 'each tab shows a page of its own');
t.step(60);
t.ok(t.texts().join('\n') === pages[2], 'a page stays until another tab is clicked');
t.ok(page(0) === pages[0] && page(2) === pages[2] && page(1) === pages[1], 'every tab brings its page back');

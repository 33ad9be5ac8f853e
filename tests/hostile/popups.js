// Opens windows and clicks on links to new ones.
new Phaser.Game({ scene: { update() {
  window.open('SERVER/popup');
  const link = Object.assign(document.createElement('a'), { href: 'SERVER/popup', target: '_blank' });
  document.body.append(link);
  link.click();
  const form = Object.assign(document.createElement('form'), { action: 'SERVER/form', method: 'post', target: '_blank' });
  document.body.append(form);
  form.submit();
} } });

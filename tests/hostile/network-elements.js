// Asks a server through elements and styles.
const add = (tag, properties, parent = document.body) => parent.append(Object.assign(document.createElement(tag), properties));
new Phaser.Game({ scene: { create() {
  add('img', { src: 'SERVER/img.png' });
  add('img', { srcset: 'SERVER/srcset.png 2x' });
  add('script', { src: 'SERVER/script.js' });
  add('link', { rel: 'stylesheet', href: 'SERVER/style.css' }, document.head);
  for (const rel of ['preload', 'prefetch', 'preconnect', 'dns-prefetch', 'prerender', 'modulepreload', 'icon', 'manifest']) add('link', { rel, as: 'script', href: `SERVER/${rel}` }, document.head);
  add('script', { type: 'speculationrules', textContent: '{"prefetch":[{"source":"list","urls":["SERVER/speculate"]}],"prerender":[{"source":"list","urls":["SERVER/prerender"]}]}' });
  add('style', { textContent: '@import "SERVER/import.css"; body { background: url(SERVER/background.png); } @font-face { font-family: x; src: url(SERVER/font.woff); } body { font-family: x; }' });
  add('iframe', { src: 'SERVER/frame' });
  add('iframe', { srcdoc: '<img src="SERVER/srcdoc.png"><script>fetch("SERVER/srcdoc")</script>' });
  add('video', { src: 'SERVER/video.mp4', autoplay: true });
  add('audio', { src: 'SERVER/audio.mp3', preload: 'auto' });
  add('object', { data: 'SERVER/object' });
  add('embed', { src: 'SERVER/embed' });
  add('div', { innerHTML: '<svg><image href="SERVER/svg.png"/></svg><body background="SERVER/body.png"><input type=image src="SERVER/input.png"><a ping="SERVER/ping" href="#x" id=p>x</a>' });
  document.getElementById('p').click();
} } });

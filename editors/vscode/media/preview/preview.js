// The preview inside the editor: the game in a frame without an origin, its console below, lines that can be clicked.
//
// What comes from the frame is somebody's unfinished code: it is shown as text and believed in nothing.
'use strict';

const MOST_LINES = 500;
const PING_MS = 1000;
const PATIENCE_MS = 4000;

// Tighter than the policy of the page around it, which the frame has as well: nothing leads to the network.
const GAME_POLICY = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob: data:; style-src 'unsafe-inline'; " +
  'img-src data: blob:; media-src data: blob:; font-src data: blob:; connect-src data: blob:';

const editor = acquireVsCodeApi();
const WORDS = JSON.parse(document.body.dataset.words);
const $ = (id) => document.getElementById(id);

const view = { scene: null, parts: null, frame: null, heard: 0, paused: false, broken: false, report: null };

async function textOf(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

/** Phaser and the two scripts around it; a frame without an origin cannot fetch them itself. */
async function loadParts() {
  const { clock, phaser, stage } = document.body.dataset;
  const texts = await Promise.all([clock, phaser, stage].map(textOf));
  view.parts = texts.map((text) => inline(text)).join('\n');
}

/** A script's text as it may stand in a page; the name lets errors be traced to the scene's lines. */
function inline(text, { name, module } = {}) {
  const safe = text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  return `<script${module ? ' type="module"' : ''}>${safe}${name ? `\n//# sourceURL=http://preview/${name}` : ''}</script>`;
}

function start() {
  if (view.frame) view.frame.remove();
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.allow = 'autoplay; gamepad';
  frame.title = WORDS.game;
  const { source, module } = view.scene;
  frame.srcdoc = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${GAME_POLICY}">` +
    `<style>html,body{margin:0;height:100%;overflow:hidden}</style><body>${view.parts}${inline(source, { name: 'scene.js', module })}`;
  Object.assign(view, { frame, heard: performance.now(), broken: false, report: null });
  $('stage').append(frame);
  showState();
}

function onScene(scene) {
  const first = view.scene === null;
  view.scene = scene;
  if (!first) addLine({ level: 'divider', text: `${WORDS.reloaded} ${new Date().toLocaleTimeString()}` });
  start();
}

function send(command) {
  // The frame has no origin that could be named; what is sent is no secret.
  if (view.frame) view.frame.contentWindow.postMessage({ command }, '*');
}

function onReport(report) {
  view.report = report;
  $('figures').textContent = `${Number(report.fps)} ${WORDS.fps} · ${Number(report.objects)} ${WORDS.objects}`;
  for (const line of report.lines) {
    addLine(line);
    if (line.level === 'fatal') view.broken = true;
  }
  showState();
}

function status() {
  if (view.frame === null) return ['loading', ''];
  if (performance.now() - view.heard > PATIENCE_MS) return ['hangs', 'broken'];
  if (view.broken) return ['stopped', 'broken'];
  if (view.report === null) return ['loading', ''];
  if (!view.report.running) return ['noGame', ''];
  return view.report.paused ? ['paused', 'paused'] : ['running', 'running'];
}

function showState() {
  const [key, kind] = status();
  if ($('state').textContent !== WORDS[key]) $('state').textContent = WORDS[key];
  $('state').dataset.kind = kind;
}

function addLine({ level, text, line, count }) {
  const item = document.createElement('li');
  item.className = String(level);
  if (line) item.append(link(Number(line)));
  item.append(`${count > 1 ? `×${Number(count)} ` : ''}${text}`);
  const list = $('console');
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 30;
  list.append(item);
  while (list.children.length > MOST_LINES) list.firstChild.remove();
  if (atEnd) list.scrollTop = list.scrollHeight;
}

function link(line) {
  const anchor = document.createElement('a');
  anchor.tabIndex = 0;
  anchor.textContent = `${WORDS.line} ${line}`;
  const reveal = () => editor.postMessage({ type: 'reveal', line });
  anchor.addEventListener('click', reveal);
  anchor.addEventListener('keydown', ({ key }) => key === 'Enter' && reveal());
  return anchor;
}

function setPaused(paused) {
  view.paused = paused;
  send(paused ? 'pause' : 'resume');
  showPaused();
}

function showPaused() {
  $('pause').setAttribute('aria-pressed', String(view.paused));
  $('pause').textContent = view.paused ? WORDS.resume : WORDS.pause;
}

function onReady() {
  // A paused preview stays paused, but shows the first picture of what was written.
  if (view.paused) setTimeout(() => view.paused && send('pause'), 400);
}

function label() {
  for (const id of ['step', 'restart', 'clear']) $(id).textContent = WORDS[id];
  $('console-title').textContent = WORDS.console;
  showPaused();
  showState();
}

const FROM_GAME = { ready: onReady, report: onReport };

window.addEventListener('message', (event) => {
  if (view.frame && event.source === view.frame.contentWindow) {
    if (!Object.hasOwn(FROM_GAME, event.data.type)) return;
    view.heard = performance.now();
    FROM_GAME[event.data.type](event.data);
  } else if (event.source !== window && event.data.type === 'scene') {
    onScene(event.data);
  }
});
$('pause').addEventListener('click', () => setPaused(!view.paused));
$('step').addEventListener('click', () => {
  view.paused = true;
  send('step');
  showPaused();
});
$('restart').addEventListener('click', start);
$('clear').addEventListener('click', () => $('console').replaceChildren());
setInterval(() => {
  send('ping');
  showState();
}, PING_MS);

label();
loadParts().then(
  () => editor.postMessage({ type: 'ready' }),
  (error) => addLine({ level: 'fatal', text: String(error) }),
);

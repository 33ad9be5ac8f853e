// The page around the previewed game: buttons, figures, problems and console.
//
// What comes from the frame is somebody's unfinished code: it is shown as text and believed in nothing.
'use strict';

const WORDS = {
  en: {
    title: '{name} – preview', loading: 'loading', running: 'running', paused: 'paused', noGame: 'no game started',
    hangs: 'does not answer: an endless loop? Save the file or restart', stopped: 'stopped by an error',
    gone: 'the file is gone; showing the last version', unreadable: 'the file cannot be read; showing the last version',
    closed: 'the preview has ended', pause: 'Pause', resume: 'Resume', step: 'Step', speed: 'Speed', restart: 'Restart',
    screenshot: 'Screenshot', fps: 'fps', objects: 'objects', frame: 'frame', problems: 'Problems', none: 'None found.',
    console: 'Console', clear: 'Clear', line: 'line {line}', reloaded: 'reloaded', restarted: 'restarted',
    dropped: '{count} more lines', game: 'The game', tools: 'Controls of the game',
  },
  zh: {
    title: '{name} – 预览', loading: '加载中', running: '运行中', paused: '已暂停', noGame: '没有启动游戏',
    hangs: '没有响应：可能是死循环。请保存文件或重新开始', stopped: '因错误停止',
    gone: '文件不见了，显示的是上一版', unreadable: '文件无法读取，显示的是上一版',
    closed: '预览已结束', pause: '暂停', resume: '继续', step: '单帧', speed: '速度', restart: '重新开始',
    screenshot: '截图', fps: '帧/秒', objects: '对象', frame: '帧', problems: '问题', none: '没有发现问题。',
    console: '控制台', clear: '清空', line: '第 {line} 行', reloaded: '已重新加载', restarted: '已重新开始',
    dropped: '另有 {count} 行', game: '游戏', tools: '游戏控制',
  },
};
const LANGUAGE = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
const HOSTS = ['127.0.0.1', 'localhost'];
const MOST_LINES = 500;
const PING_MS = 1000;
const PATIENCE_MS = 4000;

const $ = (id) => document.getElementById(id);
const say = (key, values = {}) => WORDS[LANGUAGE][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);

const view = { scene: null, host: HOSTS[0], frame: null, heard: 0, paused: false, faults: [], ready: false, report: null, ended: false };

function label() {
  document.documentElement.lang = LANGUAGE === 'zh' ? 'zh-Hans' : 'en';
  for (const id of ['step', 'restart', 'screenshot']) $(id).querySelector('span').textContent = say(id);
  for (const id of ['speed', 'fps', 'objects', 'frame', 'problems', 'console']) $(`${id}-label`).textContent = say(id);
  for (const id of ['pause', 'step', 'restart', 'screenshot']) $(id).title = say(id);
  $('clear').textContent = say('clear');
  $('no-problems').textContent = say('none');
  document.querySelector('.tools').setAttribute('aria-label', say('tools'));
  showPaused();
}

function send(command, values = {}) {
  // The frame has no origin that could be named; what is sent is no secret.
  if (view.frame) view.frame.contentWindow.postMessage({ command, ...values }, '*');
}

/**
 * Start the scene in a frame of its own.
 *
 * A browser runs frames of one host in one process. When that hangs, the other name of this machine gets another.
 */
function start() {
  if (hangs()) view.host = HOSTS.find((host) => host !== view.host);
  if (view.frame) view.frame.remove();
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.allow = 'autoplay; gamepad';
  frame.title = say('game');
  frame.src = `http://${view.host}:${location.port}${location.pathname}game?v=${view.scene.version}`;
  Object.assign(view, { frame, heard: performance.now(), faults: [], ready: false, report: null });
  $('stage').append(frame);
  showProblems();
  showState();
}

function onScene(scene) {
  const before = view.scene;
  view.scene = scene;
  $('name').textContent = scene.name;
  document.title = say('title', { name: scene.name });
  if (!before) start();
  else if (before.version !== scene.version) {
    divide('reloaded');
    start();
  }
  showProblems();
  showState();
}

function onReport(report) {
  view.report = report;
  $('fps').textContent = report.fps;
  $('objects').textContent = report.objects;
  $('frame').textContent = report.frame;
  for (const line of report.lines) {
    addLine(line);
    if (line.level === 'fatal') view.faults.push(line);
  }
  if (report.dropped) addLine({ level: 'debug', text: say('dropped', { count: report.dropped }), line: null, count: 1 });
  if (report.lines.some(({ level }) => level === 'fatal')) showProblems();
  showState();
}

function onReady() {
  view.ready = true;
  if ($('speed').value !== '1') send('speed', { value: Number($('speed').value) });
  // A paused preview stays paused, but shows the first picture of what was saved.
  if (view.paused) setTimeout(() => view.paused && send('pause'), 400);
  // Someone who is using the buttons keeps them.
  if (document.activeElement === document.body || document.activeElement.tagName === 'IFRAME') focusGame();
}

function focusGame() {
  view.frame.focus();
  send('focus');
}

function setPaused(paused) {
  view.paused = paused;
  send(paused ? 'pause' : 'resume');
  showPaused();
}

function showPaused() {
  $('pause').setAttribute('aria-pressed', String(view.paused));
  $('pause').querySelector('span').textContent = say(view.paused ? 'resume' : 'pause');
  showState();
}

function hangs() {
  return view.frame !== null && performance.now() - view.heard > PATIENCE_MS;
}

function status() {
  if (view.ended) return ['closed', 'broken'];
  if (!view.scene) return ['loading', ''];
  if (view.scene.problem) return [view.scene.problem, 'broken'];
  if (hangs()) return ['hangs', 'broken'];
  if (view.faults.length > 0) return ['stopped', 'broken'];
  if (!view.ready || !view.report) return ['loading', ''];
  if (!view.report.running) return ['noGame', ''];
  return view.report.paused ? ['paused', 'paused'] : ['running', 'running'];
}

function showState() {
  const [key, kind] = status();
  const text = say(key);
  if ($('state').textContent !== text) $('state').textContent = text;
  $('state').dataset.kind = kind;
}

function showProblems() {
  if (!view.scene) return;
  const faults = view.faults.map(({ text, line }) => ({ severity: 'fatal', message: text, line, code: '' }));
  const problems = [...faults, ...view.scene.findings];
  $('problems').replaceChildren(...problems.map(problemItem));
  $('no-problems').hidden = problems.length > 0;
  $('problem-count').textContent = problems.length || '';
  $('problem-count').classList.toggle('bad', problems.some(({ severity }) => severity === 'fatal' || severity === 'error'));
}

function problemItem({ severity, message, line, code }) {
  const item = document.createElement('li');
  item.className = severity;
  item.append(meta([code, line ? say('line', { line }) : '']), message);
  const source = line ? view.scene.source.split('\n')[line - 1] : '';
  if (source && source.trim()) {
    const quote = document.createElement('code');
    quote.textContent = source.trim();
    item.append(quote);
  }
  return item;
}

function meta(parts) {
  const span = document.createElement('span');
  span.className = 'meta';
  span.textContent = parts.filter(Boolean).join(' · ');
  return span;
}

function addLine({ level, text, line, count }) {
  const item = document.createElement('li');
  item.className = level;
  item.append(meta([line ? say('line', { line }) : '']));
  if (count > 1) {
    const times = document.createElement('span');
    times.className = 'times';
    times.textContent = `×${count}`;
    item.append(times);
  }
  item.append(String(text));
  append(item);
}

function divide(key) {
  const item = document.createElement('li');
  item.className = 'divider';
  item.textContent = `${say(key)} ${new Date().toLocaleTimeString()}`;
  append(item);
}

function append(item) {
  const list = $('console');
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 30;
  list.append(item);
  while (list.children.length > MOST_LINES) list.firstChild.remove();
  if (atEnd) list.scrollTop = list.scrollHeight;
}

function download({ picture }) {
  const head = 'data:image/png;base64,';
  if (!picture || !String(picture.data).startsWith(head)) return;
  const bytes = Uint8Array.from(atob(picture.data.slice(head.length)), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
  link.download = `${view.scene.name.replace(/\.\w+$/, '')}-${Number(picture.frame)}.png`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function onClick(id, action) {
  $(id).addEventListener('click', (event) => {
    action();
    // After the mouse the keys belong to the game again; who came with the keyboard stays on the button.
    if (event.detail > 0 && view.frame) focusGame();
  });
}

const HANDLERS = { ready: onReady, report: onReport, screenshot: download };

window.addEventListener('message', (event) => {
  if (!view.frame || event.source !== view.frame.contentWindow || !Object.hasOwn(HANDLERS, event.data.type)) return;
  view.heard = performance.now();
  HANDLERS[event.data.type](event.data);
});

onClick('pause', () => setPaused(!view.paused));
onClick('step', () => {
  view.paused = true;
  send('step');
  showPaused();
});
onClick('restart', () => {
  divide('restarted');
  start();
});
onClick('screenshot', () => send('screenshot'));
$('clear').addEventListener('click', () => $('console').replaceChildren());
$('speed').addEventListener('change', () => {
  send('speed', { value: Number($('speed').value) });
  focusGame();
});
setInterval(() => {
  send('ping');
  showState();
}, PING_MS);

label();
const events = new EventSource('events');
events.addEventListener('scene', (event) => {
  view.ended = false;
  onScene(JSON.parse(event.data));
});
events.addEventListener('error', () => {
  view.ended = true;
  showState();
});

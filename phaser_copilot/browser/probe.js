// The probe's `t`: drives the running game through DOM events and virtual time, and judges it. See docs/data.md.

const TAP_FRAMES = 3;
const MOVED_PX = 0.01;

class ProbeStop extends Error {}

const verdict = { failures: [], checks: 0 };

function fail(message) {
  verdict.failures.push(message);
}

function stop(message) {
  throw new ProbeStop(message);
}

function stepFrames(n = 1) {
  for (let i = 0; i < n; i += 1) {
    if (isOutOfTime()) stop('the time limit was reached');
    advance();
    progress.frames += 1;
    observeFrame();
  }
}

// --- keys

const ODD_KEYS = {
  LEFT: ['ArrowLeft', 'ArrowLeft'],
  RIGHT: ['ArrowRight', 'ArrowRight'],
  UP: ['ArrowUp', 'ArrowUp'],
  DOWN: ['ArrowDown', 'ArrowDown'],
  SPACE: [' ', 'Space'],
  SHIFT: ['Shift', 'ShiftLeft'],
  CTRL: ['Control', 'ControlLeft'],
  ALT: ['Alt', 'AltLeft'],
  ESC: ['Escape', 'Escape'],
  ENTER: ['Enter', 'Enter'],
  TAB: ['Tab', 'Tab'],
  BACKSPACE: ['Backspace', 'Backspace'],
  DELETE: ['Delete', 'Delete'],
  PAGE_UP: ['PageUp', 'PageUp'],
  PAGE_DOWN: ['PageDown', 'PageDown'],
  HOME: ['Home', 'Home'],
  END: ['End', 'End'],
  INSERT: ['Insert', 'Insert'],
  PLUS: ['+', 'Equal'],
  MINUS: ['-', 'Minus'],
  COMMA: [',', 'Comma'],
  PERIOD: ['.', 'Period'],
};
const DIGITS = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'];

/** Phaser's key name to what a KeyboardEvent carries. */
function keyInit(name) {
  const wanted = String(name).toUpperCase();
  const keyCode = Phaser.Input.Keyboard.KeyCodes[wanted];
  if (keyCode === undefined) stop(`there is no key named ${describe(name)}`);
  const digit = DIGITS.indexOf(wanted.replace('NUMPAD_', ''));
  let [key, code] = ODD_KEYS[wanted] || [wanted, wanted];
  if (/^[A-Z]$/.test(wanted)) [key, code] = [wanted.toLowerCase(), `Key${wanted}`];
  if (digit >= 0) [key, code] = [String(digit), `${wanted.startsWith('NUMPAD_') ? 'Numpad' : 'Digit'}${digit}`];
  return { key, code, keyCode, which: keyCode, bubbles: true, cancelable: true, view: window };
}

function sendKey(type, name) {
  const target = document.activeElement || document.body || document;
  target.dispatchEvent(new KeyboardEvent(type, keyInit(name)));
  // Phaser has dealt with the event, but keeps it until the next frame and deals with it again when a third one comes.
  // People do not press three keys within one frame; probes do.
  for (const { input } of liveGames()) {
    if (input && input.keyboard) input.keyboard.queue = [];
  }
}

function holdKeys(keys, frames) {
  const list = [keys].flat();
  list.forEach((key) => sendKey('keydown', key));
  stepFrames(frames);
  list.forEach((key) => sendKey('keyup', key));
}

function pressKey(key) {
  holdKeys(key, TAP_FRAMES);
  stepFrames(1);
}

// --- the pointer

const pointer = { x: 0, y: 0, buttons: 0 };

/** Game coordinates from `x, y`, from an object (its middle) or from `{x, y}`. */
function gamePoint(x, y) {
  if (typeof x === 'number' && typeof y === 'number') return { x, y };
  if (x instanceof Phaser.GameObjects.GameObject) return throughCamera(x, worldCentre(x));
  if (x && typeof x.x === 'number' && typeof x.y === 'number') return { x: x.x, y: x.y };
  return stop(`${describe(x)} is no place: give x and y, an object or {x, y}`);
}

function sendMouse(type, point, extra = {}) {
  const game = currentGame() || stop('the game is not running');
  const box = game.canvas.getBoundingClientRect();
  Object.assign(pointer, point);
  const init = {
    clientX: box.left + (point.x * box.width) / game.scale.baseSize.width,
    clientY: box.top + (point.y * box.height) / game.scale.baseSize.height,
    buttons: pointer.buttons,
    bubbles: true,
    cancelable: true,
    view: window,
    ...extra,
  };
  for (const [Kind, name] of mouseKinds(type)) game.canvas.dispatchEvent(new Kind(name, init));
}

// Browsers send a pointer event before each mouse event; scenes may listen to either on the canvas.
function mouseKinds(type) {
  if (type === 'wheel') return [[WheelEvent, 'wheel']];
  if (type === 'click') return [[PointerEvent, 'click']];
  return [[PointerEvent, type.replace('mouse', 'pointer')], [MouseEvent, type]];
}

function movePointer(x, y) {
  sendMouse('mousemove', gamePoint(x, y));
}

function pressPointer(x, y) {
  const point = gamePoint(x, y);
  sendMouse('mousemove', point);
  pointer.buttons = 1;
  sendMouse('mousedown', point);
}

function releasePointer(x, y) {
  const point = x === undefined ? { x: pointer.x, y: pointer.y } : gamePoint(x, y);
  if (point.x !== pointer.x || point.y !== pointer.y) sendMouse('mousemove', point);
  pointer.buttons = 0;
  sendMouse('mouseup', point);
  sendMouse('click', point);
}

function clickPointer(x, y) {
  const point = gamePoint(x, y);
  movePointer(point);
  stepFrames(1);
  pressPointer(point);
  stepFrames(TAP_FRAMES);
  releasePointer(point);
  stepFrames(1);
}

function dragPointer(from, to, frames = 20) {
  const start = gamePoint(from);
  const end = gamePoint(to);
  movePointer(start);
  stepFrames(1);
  pressPointer(start);
  stepFrames(1);
  for (let i = 1; i <= frames; i += 1) {
    movePointer({ x: start.x + ((end.x - start.x) * i) / frames, y: start.y + ((end.y - start.y) * i) / frames });
    stepFrames(1);
  }
  releasePointer(end);
  stepFrames(1);
}

function turnWheel(x, y, dy) {
  const isPoint = typeof x === 'number';
  const point = isPoint ? gamePoint(x, y) : gamePoint(x);
  sendMouse('mousemove', point);
  sendMouse('wheel', point, { deltaY: isPoint ? dy : (dy ?? y), deltaMode: 0 });
}

// --- looking

function matcher(filter) {
  if (filter === undefined) return () => true;
  if (typeof filter === 'function') return filter;
  const types = [filter].flat();
  return (object) => types.includes(object.type);
}

function findObjects(filter) {
  return visibleObjects().filter((object) => matcher(filter)(object));
}

function findOne(filter) {
  const [first] = findObjects(filter);
  if (first) return first;
  const seen = Object.entries(countTypes(visibleObjects())).map(([type, count]) => `${count} ${type}`);
  const wanted = typeof filter === 'function' ? 'object that fits' : [filter ?? 'object'].flat().join(' or ');
  return stop(`no ${wanted} is on the stage (there: ${seen.join(', ') || 'nothing'})`);
}

function textObjects(pattern) {
  const shown = visibleObjects().filter((object) => typeof object.text === 'string');
  return shown.filter(({ text }) => matches(text, pattern));
}

function matches(text, pattern) {
  if (pattern === undefined) return true;
  if (pattern instanceof RegExp) return text.search(pattern) >= 0;
  return text.toLowerCase().includes(String(pattern).toLowerCase());
}

function findNumber(pattern) {
  for (const { text } of textObjects(pattern)) {
    const found = /-?\d+(?:\.\d+)?/.exec(text);
    if (found) return Number(found[0]);
  }
  return null;
}

function moveOf(object, before) {
  const after = worldPosition(object);
  const x = after.x - before.x;
  const y = after.y - before.y;
  return { x, y, distance: Math.hypot(x, y) };
}

function travel(object, action) {
  const before = worldPosition(object);
  action();
  return moveOf(object, before);
}

function movers(action) {
  const before = visibleObjects().map((object) => ({ object, at: worldPosition(object) }));
  action();
  return before
    .filter(({ object }) => object.scene)
    .map(({ object, at }) => ({ object, ...moveOf(object, at) }))
    .filter(({ distance }) => distance > MOVED_PX)
    .sort((a, b) => b.distance - a.distance);
}

function findScene(key) {
  const scenes = activeScenes();
  const scene = key === undefined ? scenes.at(-1) : scenes.find(({ sys }) => sys.settings.key === key);
  if (scene) return scene;
  const keys = scenes.map(({ sys }) => sys.settings.key).join(', ') || 'none';
  return stop(key === undefined ? 'no scene is active' : `the scene ${describe(key)} is not active (active: ${keys})`);
}

// --- pixels

function snapshot() {
  return takePicture() || stop('the game has no canvas to look at');
}

function pixelAt(x, y) {
  const { width, height, data } = snapshot();
  const column = Math.round(x);
  const row = Math.round(y);
  if (!(column >= 0 && row >= 0 && column < width && row < height)) stop(`pixel ${x}, ${y} is outside of the ${width} x ${height} canvas`);
  const at = (row * width + column) * 4;
  return [data[at], data[at + 1], data[at + 2]];
}

function findColour(colour, tolerance = 40) {
  const { width, data } = snapshot();
  const isIt = colourTest(colour, tolerance);
  const sum = { x: 0, y: 0, count: 0 };
  for (let at = 0; at < data.length; at += 4) {
    if (!isIt(data[at], data[at + 1], data[at + 2])) continue;
    const pixel = at / 4;
    sum.x += pixel % width;
    sum.y += Math.floor(pixel / width);
    sum.count += 1;
  }
  return sum.count ? { x: sum.x / sum.count, y: sum.y / sum.count, count: sum.count } : null;
}

function colourTest(colour, tolerance) {
  if (typeof colour === 'string') return namedColour(colour);
  const [red, green, blue] = colour;
  return (r, g, b) => Math.abs(r - red) <= tolerance && Math.abs(g - green) <= tolerance && Math.abs(b - blue) <= tolerance;
}

function changedShare(a, b) {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const before = new Uint32Array(a.data.buffer);
  const after = new Uint32Array(b.data.buffer);
  let differing = 0;
  for (let i = 0; i < before.length; i += 1) differing += before[i] !== after[i];
  return differing / before.length;
}

// --- judging

function check(truth, message) {
  verdict.checks += 1;
  if (!truth) fail(String(message ?? 'a check without a message failed'));
}

function checkNear(a, b, tolerance, message) {
  const isNear = typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= tolerance;
  check(isNear, `${message}: got ${describe(a)}, wanted ${describe(b)} ± ${tolerance}`);
}

const t = Object.freeze({
  step: stepFrames,
  seconds: (s) => stepFrames(Math.round(s * 60)),
  down: (key) => sendKey('keydown', key),
  up: (key) => sendKey('keyup', key),
  hold: holdKeys,
  press: pressKey,
  move: movePointer,
  pointerDown: pressPointer,
  pointerUp: releasePointer,
  click: clickPointer,
  drag: dragPointer,
  wheel: turnWheel,
  get game() {
    return currentGame();
  },
  scene: findScene,
  scenes: () => activeScenes().map(({ sys }) => sys.settings.key),
  objects: findObjects,
  one: findOne,
  texts: () => textObjects().map(({ text }) => text),
  text: (pattern) => textObjects(pattern)[0] || null,
  number: findNumber,
  travel,
  movers,
  pixel: pixelAt,
  count: (colour, tolerance) => findColour(colour, tolerance)?.count ?? 0,
  centre: findColour,
  snap: snapshot,
  changed: changedShare,
  where: differingPlace,
  shifts: findShifts,
  patches: findPatches,
  track: trackThing,
  looks: (colour, name) => namedColour(name)(...colour),
  drift: findDrift,
  player: findPlayer,
  sound: () => sounds.started,
  ok: check,
  near: checkNear,
});

/** Run a probe's text and return what it found. A mistake in the probe itself fails it, with the probe's line. */
function runProbe(text, knobs) {
  const judge = compileProbe(text);
  try {
    if (judge) judge(t, knobs);
  } catch (error) {
    fail(error instanceof ProbeStop ? error.message : probeMistake(nameOf(error), messageOf(error), placeOf(error)));
  }
  for (const error of faults.errors.filter(({ file }) => file === 'probe')) {
    fail(probeMistake(error.kind, error.message, error));
  }
  faults.errors = faults.errors.filter(({ file }) => file !== 'probe');
  return { passed: verdict.failures.length === 0, failures: verdict.failures, checks: verdict.checks };
}

function probeMistake(kind, message, { file, line }) {
  const where = file === 'probe' ? `line ${line} of the probe` : file === 'scene' ? `line ${line} of the scene` : '';
  return `${kind}: ${message}${where && ` (${where})`}`;
}

function compileProbe(text) {
  const slot = '__probe';
  let judge = null;
  window[slot] = (compiled) => {
    judge = compiled;
  };
  addScript('probe', `${slot}((t, knobs) => {${text}\n});`);
  delete window[slot];
  return judge;
}

// Virtual time and seeded chance. Nothing in the page moves unless advance() is called.
//
// The .js files of this folder are joined in the order of page.py and wrapped in one function,
// so they share their names with each other and with nothing else.

const FRAME_MS = 1000 / 60;
const EPOCH_MS = Date.UTC(2025, 0, 1, 9, 0, 0);
const MIN_INTERVAL_MS = 4;

const real = {
  now: performance.now.bind(performance),
  setTimeout: window.setTimeout.bind(window),
  stringify: JSON.stringify,
  Date,
};

const clock = { now: 0, frame: 0, serial: 0, timers: new Map(), animation: new Map() };

function resetClock() {
  Object.assign(clock, { now: 0, frame: 0, serial: 0 });
  clock.timers.clear();
  clock.animation.clear();
}

/** Whether anything is still going to happen. */
function isAlive() {
  return clock.animation.size > 0 || clock.timers.size > 0;
}

/** One frame: the timers that are due, in their order, then the animation callbacks. */
function advance() {
  clock.frame += 1;
  const until = clock.frame * FRAME_MS;
  for (let timer = nextTimer(until); timer; timer = nextTimer(until)) {
    fire(timer);
  }
  clock.now = until;
  const callbacks = [...clock.animation.values()];
  clock.animation.clear();
  for (const callback of callbacks) {
    guarded(() => callback(clock.now));
  }
}

function nextTimer(until) {
  let first = null;
  for (const timer of clock.timers.values()) {
    if (timer.due <= until && (!first || timer.due < first.due)) first = timer;
  }
  return first;
}

function fire(timer) {
  clock.now = Math.max(clock.now, timer.due);
  if (timer.every === null) {
    clock.timers.delete(timer.id);
  } else {
    timer.due += timer.every;
  }
  guarded(() => timer.callback.apply(window, timer.args));
}

function addTimer(callback, delay, args, repeats) {
  const id = ++clock.serial;
  const wait = Math.max(repeats ? MIN_INTERVAL_MS : 1, Number(delay) || 0);
  const call = typeof callback === 'function' ? callback : () => (0, eval)(String(callback));
  clock.timers.set(id, { id, due: clock.now + wait, callback: call, args, every: repeats ? wait : null });
  return id;
}

// An event listener that throws is reported to window's 'error' with the place of the throw, whatever was thrown,
// and the thrower's caller goes on: exactly how a browser treats timers and animation frames.
const gate = new EventTarget();
let guardedCall = null;
gate.addEventListener('call', () => {
  const call = guardedCall;
  guardedCall = null;
  call();
});

function guarded(call) {
  guardedCall = call;
  gate.dispatchEvent(new Event('call'));
}

function makeDate() {
  const VirtualDate = new Proxy(real.Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length ? args : [EPOCH_MS + clock.now], newTarget),
    apply: () => new real.Date(EPOCH_MS + clock.now).toString(),
    get: (target, name, receiver) =>
      name === 'now' ? () => Math.floor(EPOCH_MS + clock.now) : Reflect.get(target, name, receiver),
  });
  real.Date.prototype.constructor = VirtualDate;
  return VirtualDate;
}

function installClock() {
  window.Date = makeDate();
  Performance.prototype.now = () => clock.now;
  Object.defineProperty(Performance.prototype, 'timeOrigin', { get: () => EPOCH_MS, configurable: true });
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => clock.now, configurable: true });
  window.setTimeout = (callback, delay, ...args) => addTimer(callback, delay, args, false);
  window.setInterval = (callback, delay, ...args) => addTimer(callback, delay, args, true);
  window.clearTimeout = (id) => void clock.timers.delete(id);
  window.clearInterval = window.clearTimeout;
  window.requestIdleCallback = (callback) =>
    addTimer(() => callback({ didTimeout: false, timeRemaining: () => 10 }), 1, [], false);
  window.cancelIdleCallback = window.clearTimeout;
  window.requestAnimationFrame = (callback) => {
    const id = ++clock.serial;
    clock.animation.set(id, callback);
    return id;
  };
  window.cancelAnimationFrame = (id) => void clock.animation.delete(id);
}

let randomState = 0;

function resetRandom(seed) {
  randomState = seed >>> 0;
}

/** The mulberry32 generator: 32 bits of state, a float in [0, 1). */
function random() {
  randomState = (randomState + 0x6d2b79f5) | 0;
  let mixed = Math.imul(randomState ^ (randomState >>> 15), 1 | randomState);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

function installRandom() {
  Math.random = random;
  Crypto.prototype.getRandomValues = (array) => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = random() * 256;
    return array;
  };
  Crypto.prototype.randomUUID = () =>
    'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(random() * 16).toString(16));
}

/** A turn of the browser's real event loop, so that promises, images and messages can arrive. */
const turns = new MessageChannel();
const turnWaiters = [];
turns.port1.onmessage = () => turnWaiters.shift()();

function realTurn() {
  return new Promise((resolve) => {
    turnWaiters.push(resolve);
    turns.port2.postMessage(0);
  });
}

function realSleep(milliseconds) {
  return new Promise((resolve) => real.setTimeout(resolve, milliseconds));
}

/** Wait in real time until `ready()` or `milliseconds` have passed; tells which. */
async function realWait(ready, milliseconds) {
  const end = real.now() + milliseconds;
  while (!ready()) {
    if (real.now() > end) return false;
    await realSleep(0);
  }
  return true;
}

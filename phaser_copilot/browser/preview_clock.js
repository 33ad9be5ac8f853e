// Time for the previewed game: it can be paused, stepped, slowed down and sped up.
//
// Phaser reads time in four ways (animation frames, Date, performance.now, timers) and events carry it too.
// All of them follow one virtual clock here, or a paused game would jump when it goes on.
(() => {
  'use strict';

  const FRAME_MS = 1000 / 60;
  const LONGEST_GAP_MS = 250; // a tab that was hidden for minutes goes on where it was
  const MIN_INTERVAL_MS = 4;

  const real = {
    now: performance.now.bind(performance),
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    setInterval: window.setInterval.bind(window),
    Date,
    timeStamp: Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp').get,
  };
  const epoch = real.Date.now() - real.now();

  const state = { rate: 1, base: real.now(), anchor: real.now(), tick: null, serial: 0, drawn: 0 };
  let last = state.base;
  const timers = new Map();
  let callbacks = new Map();

  /** Virtual milliseconds; they go on within a frame, because scenes measure and wait for how long something takes. */
  function now() {
    if (state.tick) return state.tick.time + (real.now() - state.tick.start) * (state.rate || 1);
    return at(real.now());
  }

  function at(realTime) {
    return state.base + (realTime - state.anchor) * state.rate;
  }

  function setRate(rate) {
    state.base = at(real.now());
    state.anchor = real.now();
    state.rate = rate;
  }

  function tick(time) {
    state.tick = { time, start: real.now() };
    runTimers(time);
    const due = callbacks;
    callbacks = new Map();
    for (const callback of due.values()) attempt(() => callback(time));
    state.tick = null;
  }

  function runTimers(time) {
    for (let first = nextTimer(time); first; first = nextTimer(time)) {
      if (first.every === null) timers.delete(first.id);
      else first.due += first.every;
      attempt(() => first.callback.apply(window, first.args));
    }
  }

  function nextTimer(time) {
    let first = null;
    for (const timer of timers.values()) if (timer.due <= time && (!first || timer.due < first.due)) first = timer;
    return first;
  }

  function attempt(call) {
    try {
      call();
    } catch (error) {
      window.reportError(error); // what the browser itself does with a callback that throws
    }
  }

  function onRealFrame() {
    real.requestAnimationFrame(onRealFrame);
    if (state.rate === 0) return;
    let until = at(real.now());
    const longest = LONGEST_GAP_MS * state.rate;
    if (until - last > longest) {
      state.base -= until - last - longest;
      until = last + longest;
    }
    // Faster than life is more frames, not longer ones: physics must not tunnel.
    const from = last;
    const count = Math.ceil(state.rate);
    for (let i = 1; i <= count; i += 1) tick(from + ((until - from) * i) / count);
    last = until;
    state.drawn += 1;
  }

  function step() {
    setRate(0);
    state.base += FRAME_MS;
    last = state.base;
    tick(state.base);
  }

  function addTimer(callback, delay, args, repeats) {
    const id = ++state.serial;
    const wait = Math.max(repeats ? MIN_INTERVAL_MS : 0, Number(delay) || 0);
    const call = typeof callback === 'function' ? callback : () => (0, eval)(String(callback));
    timers.set(id, { id, due: now() + wait, callback: call, args, every: repeats ? wait : null });
    return id;
  }

  function install() {
    window.Date = new Proxy(real.Date, {
      construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [epoch + now()], newTarget),
      apply: () => new real.Date(epoch + now()).toString(),
      get: (target, name) => (name === 'now' ? () => Math.floor(epoch + now()) : Reflect.get(target, name)),
    });
    Performance.prototype.now = now;
    Object.defineProperty(Event.prototype, 'timeStamp', {
      configurable: true,
      get() {
        return at(real.timeStamp.call(this));
      },
    });
    window.setTimeout = (callback, delay, ...args) => addTimer(callback, delay, args, false);
    window.setInterval = (callback, delay, ...args) => addTimer(callback, delay, args, true);
    window.clearTimeout = window.clearInterval = (id) => void timers.delete(id);
    window.requestAnimationFrame = (callback) => {
      const id = ++state.serial;
      callbacks.set(id, callback);
      return id;
    };
    window.cancelAnimationFrame = (id) => void callbacks.delete(id);
    onRealFrame();
  }

  install();
  // Taken, and removed, by preview_stage.js before a scene can see it.
  window.__previewClock = { real, setRate, step, drawn: () => state.drawn };
})();

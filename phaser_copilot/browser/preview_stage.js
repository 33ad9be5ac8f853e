// Inside the frame, between Phaser and the scene: tells the page around what happens and does what its buttons ask.
(() => {
  'use strict';

  const clock = window.__previewClock;
  delete window.__previewClock;

  const REPORT_MS = 250;
  const LONGEST_TEXT = 2000;
  const MOST_LINES = 200; // of console and errors between two reports; a scene may log in each frame
  const LEVELS = ['debug', 'log', 'info', 'warn', 'error'];

  const games = [];
  const outbox = { lines: [], dropped: 0 };
  const control = { speed: 1, paused: false };
  const { parent } = window;
  // Only our own page may be around this one: see frame-ancestors in its policy.
  const post = (message) => parent.postMessage(message, '*');

  function record(line) {
    const before = outbox.lines.at(-1);
    if (before && before.text === line.text && before.level === line.level && before.line === line.line) {
      before.count += 1;
    } else if (outbox.lines.length < MOST_LINES) {
      outbox.lines.push({ ...line, text: line.text.slice(0, LONGEST_TEXT), count: 1 });
    } else {
      outbox.dropped += 1;
    }
  }

  /** The scene's own line in a stack, counted from 1; null when the scene is not in it. */
  function sceneLine(stack) {
    const found = /\/scene\.js[^:\s)]*:(\d+)/.exec(stack || '');
    return found ? Number(found[1]) : null;
  }

  function show(value) {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return String(value);
    if (typeof value === 'function') return `function ${value.name || ''}()`;
    if (value === null || typeof value !== 'object') return String(value);
    try {
      const name = value.constructor && value.constructor.name;
      const text = JSON.stringify(value);
      return name && name !== 'Object' && name !== 'Array' ? `${name} ${text}` : text;
    } catch {
      return Object.prototype.toString.call(value); // it contains itself
    }
  }

  function watchConsole() {
    for (const level of LEVELS) {
      const native = console[level].bind(console);
      console[level] = (...values) => {
        native(...values);
        record({ level, text: values.map(show).join(' '), line: sceneLine(new Error().stack) });
      };
    }
  }

  function watchErrors() {
    window.addEventListener('error', (event) => {
      const own = /\/scene\.js/.test(event.filename || '') ? event.lineno : null;
      const line = own || sceneLine(event.error && event.error.stack);
      record({ level: 'fatal', text: event.error ? show(event.error) : event.message || 'the script could not be read', line });
    });
    window.addEventListener('unhandledrejection', ({ reason }) => {
      record({ level: 'fatal', text: show(reason), line: sceneLine(reason && reason.stack) });
    });
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      record({ level: 'warn', text: `Blocked, the preview is offline: ${blockedURI}`, line: null });
    });
  }

  function watchGames() {
    Phaser.Game = new Proxy(Phaser.Game, {
      construct(target, [config, ...rest], newTarget) {
        const game = Reflect.construct(target, [fitted(config), ...rest], newTarget);
        games.push(game);
        return game;
      },
    });
  }

  /** The scene's own configuration, shown as large as the pane allows, with pixels that can be read for a picture. */
  function fitted(config) {
    const changed = { ...config, banner: false, preserveDrawingBuffer: true };
    if (changed.render) changed.render = { ...changed.render, preserveDrawingBuffer: true };
    const scale = typeof changed.scale === 'object' && changed.scale ? changed.scale : {};
    if (scale.mode === undefined) {
      changed.scale = { ...scale, mode: Phaser.Scale.FIT, autoCenter: Phaser.Scale.CENTER_BOTH };
    }
    return changed;
  }

  /** A frame without an origin has no storage; scenes that keep a high score there shall run all the same. */
  function lendStorage() {
    class MemoryStorage {
      getItem(key) {
        return Object.hasOwn(this, key) ? this[key] : null;
      }
      setItem(key, value) {
        this[key] = String(value);
      }
      removeItem(key) {
        delete this[key];
      }
      clear() {
        for (const key of Object.keys(this)) delete this[key];
      }
      key(index) {
        return Object.keys(this)[index] ?? null;
      }
      get length() {
        return Object.keys(this).length;
      }
    }
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { value: new MemoryStorage(), configurable: true });
    }
  }

  /** Content security policies do not govern WebRTC, which could tell another machine things. */
  function closePeerConnections() {
    for (const name of Object.getOwnPropertyNames(window)) if (/^(webkit)?RTC/.test(name)) delete window[name];
  }

  /** Modules find Phaser by its package name, as bundlers do. */
  function lendModule() {
    const names = Object.keys(Phaser).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
    const source = `const P = window.Phaser; export default P; export const { ${names.join(', ')} } = P;`;
    const map = document.createElement('script');
    map.type = 'importmap';
    map.textContent = JSON.stringify({
      imports: { phaser: URL.createObjectURL(new Blob([source], { type: 'text/javascript' })) },
    });
    document.head.append(map);
  }

  function game() {
    return games.filter((each) => each.isRunning && each.canvas).at(-1) || null;
  }

  function countObjects(list) {
    return list.reduce((sum, each) => sum + 1 + (Array.isArray(each.list) ? countObjects(each.list) : 0), 0);
  }

  let before = { drawn: 0, frame: 0, time: clock.real.now() };

  function report() {
    const current = game();
    const time = clock.real.now();
    const drawn = clock.drawn();
    const frame = current ? current.loop.frame : 0;
    // Sped up, a game makes several frames for one that is shown; stopped by an error, it makes none.
    const shown = Math.max(0, Math.min(drawn - before.drawn, frame - before.frame));
    const fps = (shown * 1000) / Math.max(1, time - before.time);
    before = { drawn, frame, time };
    const scenes = current ? current.scene.getScenes(true) : [];
    post({
      type: 'report',
      running: Boolean(current),
      paused: control.paused,
      fps: Math.round(fps),
      frame,
      objects: scenes.reduce((sum, scene) => sum + countObjects(scene.children ? scene.children.list : []), 0),
      lines: outbox.lines.splice(0),
      dropped: outbox.dropped,
    });
    outbox.dropped = 0;
  }

  function setPaused(paused) {
    control.paused = paused;
    clock.setRate(paused ? 0 : control.speed);
    for (const { sound } of games) {
      if (sound && sound.context && sound.context.state !== 'closed') paused ? sound.context.suspend() : sound.context.resume();
    }
  }

  function picture() {
    const current = game();
    return current ? { data: current.canvas.toDataURL('image/png'), frame: current.loop.frame } : null;
  }

  const COMMANDS = {
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    step: () => {
      setPaused(true);
      clock.step();
    },
    speed: ({ value }) => {
      control.speed = value;
      if (!control.paused) clock.setRate(value);
    },
    screenshot: () => post({ type: 'screenshot', picture: picture() }),
    focus: () => window.focus(),
    ping: () => {},
  };

  window.addEventListener('message', (event) => {
    if (event.source !== parent || !Object.hasOwn(COMMANDS, event.data.command)) return;
    event.stopImmediatePropagation();
    COMMANDS[event.data.command](event.data);
    report();
  });

  watchConsole();
  watchErrors();
  watchGames();
  lendStorage();
  closePeerConnections();
  lendModule();
  clock.real.setInterval(report, REPORT_MS);
  post({ type: 'ready' });
})();

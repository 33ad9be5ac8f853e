// What goes wrong and what is said: errors with their places, the console, requests that were refused.

const MAX_ERRORS = 20;
const MAX_LINES = 100;
const MAX_LINE_CHARACTERS = 1000;
const MAX_ITEMS = 10;

const faults = { errors: [], dropped: 0, console: [], refused: [], findings: new Map() };

function recordError(kind, message, place) {
  const known = faults.errors.some((e) => e.message === message && e.line === place.line && e.file === place.file);
  if (known) return;
  if (faults.errors.length >= MAX_ERRORS) {
    faults.dropped += 1;
    return;
  }
  faults.errors.push({ kind, message, ...place });
}

function recordFinding(code, message, line = null) {
  const key = `${code} ${message}`;
  if (!faults.findings.has(key)) faults.findings.set(key, { code, message, line });
}

/** The place in the scene or the probe from which an error came, from its stack or from the event. */
function placeOf(error, event = null) {
  const file = event && fileOf(event.filename);
  if (file) return { file, line: event.lineno || null, column: event.colno || null };
  return placeInStack(stackOf(error));
}

function stackOf(error) {
  try {
    return error instanceof Error ? String(error.stack) : '';
  } catch {
    return '';
  }
}

function placeInStack(stack) {
  const found = /(scene|probe)\.js:(\d+):(\d+)/.exec(stack);
  return found
    ? { file: found[1], line: Number(found[2]), column: Number(found[3]) }
    : { file: null, line: null, column: null };
}

// A script that cannot be parsed is not known by its sourceURL yet: what is being loaded tells which it is.
let loadingFile = null;

function fileOf(name) {
  const found = /(?:^|\/)(scene|probe)\.js$/.exec(name || '');
  return found ? found[1] : name === location.href ? loadingFile : null;
}

/** The line of the scene that is being executed, or null. */
function callerLine() {
  return placeInStack(new Error('here').stack).line;
}

function nameOf(error) {
  try {
    return error instanceof Error ? String(error.name) : 'Error';
  } catch {
    return 'Error';
  }
}

function messageOf(error) {
  try {
    if (error instanceof SyntaxError) return String(error.message).replace(/^Failed to execute '\w+' on '\w+': /, '');
    return error instanceof Error ? String(error.message) : `a value that is no Error was thrown: ${describe(error)}`;
  } catch {
    return 'an error that cannot be read was thrown';
  }
}

function onWindowError(event) {
  if (event.target !== window) {
    const url = event.target.src || event.target.href || '';
    if (url) recordFinding('asset-refused', `The page could not load ${shortUrl(url)}`);
    return;
  }
  const message = event.error === null ? String(event.message).replace(/^Uncaught /, '') : messageOf(event.error);
  recordError(nameOf(event.error), message, placeOf(event.error, event));
}

function onRejection(event) {
  recordError(`${nameOf(event.reason)} (promise)`, messageOf(event.reason), placeOf(event.reason));
}

function onViolation(event) {
  const line = fileOf(event.sourceFile) ? event.lineNumber : null;
  recordFinding('network-refused', `${shortUrl(event.blockedURI)} was not loaded: scenes run offline and without files`, line);
}

function shorten(text, length = MAX_LINE_CHARACTERS) {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** An address as the scene wrote it: our own made-up origin does not belong to it. */
function shortUrl(url) {
  return shorten(String(url).replace(`${location.origin}/`, ''), 120);
}

/** A short, safe text for any value: two levels deep, few items. */
function describe(value, depth = 1) {
  try {
    if (typeof value === 'string') return depth === 2 ? shorten(value) : real.stringify(shorten(value, 100));
    if (typeof value === 'symbol' || typeof value === 'bigint') return String(value);
    if (typeof value === 'function') return `function ${value.name || '(anonymous)'}`;
    if (typeof value !== 'object' || value === null) return String(value);
    if (value instanceof Error) return shorten(`${value.name}: ${value.message}`);
    return describeObject(value, depth);
  } catch {
    return '(unreadable value)';
  }
}

function describeObject(value, depth) {
  if (Array.isArray(value)) {
    if (depth === 0) return `Array(${value.length})`;
    const items = value.slice(0, MAX_ITEMS).map((item) => describe(item, depth - 1));
    return `[${items.join(', ')}${value.length > MAX_ITEMS ? ', …' : ''}]`;
  }
  const name = value.constructor && value.constructor.name !== 'Object' ? `${value.constructor.name} ` : '';
  if (depth === 0) return `${name}{…}`;
  const pairs = [];
  for (const key in value) {
    if (pairs.length === MAX_ITEMS) {
      pairs.push('…');
      break;
    }
    pairs.push(`${key}: ${describe(value[key], depth - 1)}`);
  }
  return `${name}{${pairs.join(', ')}}`;
}

function recordLine(level, args) {
  if (faults.console.length >= MAX_LINES) {
    faults.dropped += 1;
    return;
  }
  faults.console.push({
    level,
    text: shorten(format(args).map((arg) => describe(arg, 2)).join(' ')),
    line: callerLine(),
  });
}

/** The console's own format: %s, %d, %i, %f, %o and %O take the next argument, %c a style that is of no use here. */
function format([first, ...rest]) {
  if (typeof first !== 'string') return [first, ...rest].slice(0, MAX_ITEMS);
  const text = first.replace(/%([sdifoOc%])/g, (whole, kind) => {
    if (kind === '%') return '%';
    if (rest.length === 0) return whole;
    const value = rest.shift();
    return kind === 'c' ? '' : describe(value, 2);
  });
  return [text, ...rest].slice(0, MAX_ITEMS);
}

function installFaults() {
  window.addEventListener('error', onWindowError, true);
  window.addEventListener('unhandledrejection', onRejection);
  document.addEventListener('securitypolicyviolation', onViolation);
  for (const level of ['log', 'info', 'debug', 'warn', 'error']) {
    console[level] = (...args) => recordLine(level, args);
  }
  console.assert = (truth, ...args) => truth || recordLine('error', ['Assertion failed', ...args]);
  for (const name of ['trace', 'dir', 'table', 'group', 'groupCollapsed']) {
    console[name] = (...args) => recordLine('log', args);
  }
  for (const name of ['groupEnd', 'clear', 'count', 'time', 'timeEnd', 'timeLog', 'profile', 'profileEnd']) {
    console[name] = () => undefined;
  }
}

// One run: boot the scene, step it, probe it, and say what happened.

const BOOT_FRAMES = 600;
const BOOT_WAIT_MS = 3000;
const AFTER_ERROR_MS = 100;
const LOAD_WAIT_MS = 3000;
const SLACK = 0.85;

const progress = { frames: 0, began: 0, limitMs: 10000, timedOut: false };

/** Stop by ourselves a little before the watchman outside does, so that a slow scene still gets its report. */
function isOutOfTime() {
  if (real.now() - progress.began > progress.limitMs * SLACK) progress.timedOut = true;
  return progress.timedOut;
}

/** Run a script under the name `file`: errors say its name and its own lines. */
function addScript(file, text, type = 'text/javascript') {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = `${text}\n//# sourceURL=${file}.js`;
  loadingFile = file;
  document.body.append(script);
  if (type !== 'module') loadingFile = null;
  return script;
}

/** Modules find Phaser by its package name, as bundlers do. */
function addImportMap() {
  const names = Object.keys(Phaser).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
  const source = `const P = window.Phaser; export default P; export const { ${names.join(', ')} } = P;`;
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = real.stringify({ imports: { phaser: url } });
  document.body.append(map);
}

/** An inline module tells nobody when it has run, so its last line does. */
async function runModule(code) {
  addImportMap();
  let isDone = false;
  window.__sceneDone = () => {
    isDone = true;
    delete window.__sceneDone;
  };
  addScript('scene', `${code}\n;window.__sceneDone();`, 'module');
  await realWait(() => isDone || faults.errors.length > 0, BOOT_WAIT_MS);
  loadingFile = null;
}

async function startScene({ code, module }) {
  if (module) {
    await runModule(code);
  } else {
    addScript('scene', code);
  }
  // The page was complete before the scene came; what waits for that still has to hear of it.
  guarded(() => document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true })));
  guarded(() => window.dispatchEvent(new Event('load')));
}

async function settle() {
  await realTurn();
  if (isLoading()) await realWait(() => !isLoading(), LOAD_WAIT_MS);
}

/** A game starts when its built-in pictures are decoded; an error on the way there usually means that it never will. */
async function startGame() {
  const isRunning = () => stage.games.some((game) => game.isRunning);
  await realWait(() => isRunning() || faults.errors.length > 0, BOOT_WAIT_MS);
  if (!isRunning()) await realWait(isRunning, AFTER_ERROR_MS);
}

async function bootScene() {
  for (let i = 0; i < BOOT_FRAMES && !isLoaded() && !isOutOfTime(); i += 1) {
    if (stage.games.length > 0) await startGame();
    await settle();
    if (!isAlive()) break;
    advance();
  }
  await realTurn();
  if (!isLoaded()) return false;
  progress.frames = 1;
  return true;
}

async function stepTo(frames) {
  while (progress.frames < frames && isAlive() && !isOutOfTime()) {
    advance();
    progress.frames += 1;
    observeFrame();
    await settle();
  }
}

const ACTIONS = {
  keys: ({ keys, frames }) => holdKeys(keys, frames),
  click: ({ x, y }) => clickPointer(x, y),
  wait: ({ frames }) => stepFrames(frames),
  pointer: tryPointer,
  wheel: tryWheel,
  steer: ({ keys }) => trySteering(keys),
};

async function act(actions) {
  for (const action of actions) {
    try {
      ACTIONS[action.kind](action);
    } catch (error) {
      recordError('ActionError', messageOf(error), { file: null, line: null, column: null });
    }
    await settle();
  }
}

function takeScreenshot() {
  const game = currentGame();
  try {
    return game && game.canvas ? game.canvas.toDataURL('image/png').split(',')[1] : null;
  } catch {
    return null;
  }
}

function describeStage() {
  const objects = visibleObjects();
  return { objects: objects.length, types: countTypes(objects), scenes: activeScenes().map(({ sys }) => sys.settings.key) };
}

async function drive(request) {
  await startScene(request);
  const loaded = await bootScene();
  let probe = null;
  if (loaded) {
    await act(request.actions);
    if (request.probe !== null) probe = runProbe(request.probe, request.knobs);
    await stepTo(request.frames);
    await realTurn();
    inspectStage();
  }
  return { loaded, probe };
}

async function run(request) {
  Object.assign(progress, { began: real.now(), limitMs: request.limit * 1000 });
  observed.on = request.observe;
  resetClock();
  resetRandom(request.seed);
  stage.renderer = request.renderer;
  watchGames();
  const { loaded, probe } = await drive(request);
  return real.stringify({
    loaded,
    probe,
    frames: progress.frames,
    timedOut: progress.timedOut,
    games: stage.games.length,
    errors: faults.errors,
    console: faults.console,
    dropped: faults.dropped,
    findings: [...faults.findings.values()],
    stage: loaded ? describeStage() : { objects: 0, types: {}, scenes: [] },
    observed: observations(),
    screenshot: request.screenshot ? takeScreenshot() : null,
    milliseconds: real.now() - progress.began,
  });
}

installClock();
installRandom();
installFaults();
installQuiet();
// Taken, and removed, before a scene can see it.
window.__takeRun = () => {
  delete window.__takeRun;
  return run;
};

// One run: boot the scene, step it, probe it, and say what happened.

const BOOT_FRAMES = 600;
const BOOT_WAIT_MS = 3000;
const LOAD_WAIT_MS = 3000;
const SLACK = 0.85;

const progress = { frames: 0, began: 0, limitMs: 10000, timedOut: false };

/** Stop by ourselves a little before the watchman outside does, so that a slow scene still gets its report. */
function isOutOfTime() {
  if (real.now() - progress.began > progress.limitMs * SLACK) progress.timedOut = true;
  return progress.timedOut;
}

function addScript(text, type = 'text/javascript') {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  document.body.append(script);
  return script;
}

/** Modules find Phaser by its package name, as bundlers do. */
function addImportMap() {
  const names = Object.keys(Phaser).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
  const source = `const P = window.Phaser; export default P; export const { ${names.join(', ')} } = P;`;
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  addScript(real.stringify({ imports: { phaser: url } }), 'importmap');
}

async function startScene({ code, module }) {
  const text = `${code}\n//# sourceURL=scene.js`;
  if (!module) {
    addScript(text);
  } else {
    addImportMap();
    const script = addScript(text, 'module');
    let settled = false;
    script.onload = script.onerror = () => {
      settled = true;
    };
    await realWait(() => settled || faults.errors.length > 0, BOOT_WAIT_MS);
  }
  // The page was complete before the scene came; what waits for that still has to hear of it.
  guarded(() => document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true })));
  guarded(() => window.dispatchEvent(new Event('load')));
}

async function settle() {
  await realTurn();
  if (isLoading()) await realWait(() => !isLoading(), LOAD_WAIT_MS);
}

async function bootScene() {
  for (let i = 0; i < BOOT_FRAMES && !isLoaded() && !isOutOfTime(); i += 1) {
    if (stage.games.length > 0) await realWait(() => stage.games.some((game) => game.isRunning), BOOT_WAIT_MS);
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
    await settle();
  }
}

const ACTIONS = {
  keys: ({ keys, frames }) => holdKeys(keys, frames),
  click: ({ x, y }) => clickPointer(x, y),
  wait: ({ frames }) => stepFrames(frames),
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

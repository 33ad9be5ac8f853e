// The games a scene made, and what is on their stage.

const RUNNING = 5;
const PAUSED = 6;
const stage = { games: [], renderer: 'canvas' };

/** Keep every game, and make each the same on every machine: our renderer, no banner, readable pixels. */
function watchGames() {
  const NativeGame = Phaser.Game;
  Phaser.Game = new Proxy(NativeGame, {
    construct(target, [config, ...rest], newTarget) {
      const game = Reflect.construct(target, [tame(config), ...rest], newTarget);
      stage.games.push(game);
      return game;
    },
  });
  watchTextures();
  watchLoader();
}

function tame(config) {
  const type = stage.renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS;
  const tamed = { ...config, type, banner: false, preserveDrawingBuffer: true };
  if (config && config.render) tamed.render = { ...config.render, preserveDrawingBuffer: true };
  delete tamed.canvas;
  delete tamed.context;
  return tamed;
}

function watchTextures() {
  const { get } = Phaser.Textures.TextureManager.prototype;
  Phaser.Textures.TextureManager.prototype.get = function (key) {
    const texture = get.call(this, key);
    if (texture && texture.key === '__MISSING' && key !== '__MISSING') {
      const message = `The texture ${describe(key)} does not exist: a green box with a stroke is shown in its place`;
      recordFinding('texture-missing', message, callerLine());
    }
    return texture;
  };
}

function watchLoader() {
  const { nextFile } = Phaser.Loader.LoaderPlugin.prototype;
  Phaser.Loader.LoaderPlugin.prototype.nextFile = function (file, success) {
    if (!success) {
      const where = typeof file.url === 'string' ? ` from ${shortUrl(file.url)}` : '';
      recordFinding('asset-failed', `The ${file.type} ${describe(file.key)} could not be loaded${where}: scenes run offline and without files`);
    }
    return nextFile.call(this, file, success);
  };
}

function liveGames() {
  return stage.games.filter((game) => game.isRunning && game.scene && game.loop && game.loop.raf);
}

/** The game that counts: the last one that is alive. */
function currentGame() {
  return liveGames().at(-1) || null;
}

function activeScenes() {
  const game = currentGame();
  return game ? game.scene.getScenes(true) : [];
}

function isLoaded() {
  return stage.games.some((game) => game.scene && game.scene.scenes.some((scene) => scene.sys.settings.status >= RUNNING));
}

/** Whether some loader waits for the real world: requests and the decoding of images. */
function isLoading() {
  return liveGames().some((game) =>
    game.scene.scenes.some(({ sys }) => sys.load && sys.load.isLoading() && sys.load.inflight.size + sys.load.queue.size > 0),
  );
}

/** Scenes that are drawn: a paused one still is. */
function shownScenes() {
  const game = currentGame();
  const scenes = game ? game.scene.scenes : [];
  return scenes.filter(({ sys: { settings } }) => settings.visible && [RUNNING, PAUSED].includes(settings.status));
}

/** Objects that can be seen, with what is inside containers and layers. */
function visibleObjects() {
  const found = [];
  for (const scene of shownScenes()) collectVisible(scene.children.list, found);
  return found;
}

function collectVisible(list, found) {
  for (const object of list) {
    if (object.visible === false || object.alpha === 0) continue;
    found.push(object);
    if (Array.isArray(object.list)) collectVisible(object.list, found);
  }
}

/** Where an object is in its scene's world, through all its containers. */
function worldPosition(object) {
  if (!object.parentContainer) return { x: object.x || 0, y: object.y || 0 };
  const matrix = object.getWorldTransformMatrix();
  return { x: matrix.tx, y: matrix.ty };
}

/** The middle of an object in its scene's world. */
function worldCentre(object) {
  if (typeof object.getBounds === 'function') {
    const bounds = object.getBounds();
    if (bounds.width || bounds.height) return { x: bounds.centerX, y: bounds.centerY };
  }
  const { x, y } = worldPosition(object);
  const area = object.input && object.input.hitArea;
  return area && area.width ? { x: x + area.x + area.width / 2, y: y + area.y + area.height / 2 } : { x, y };
}

/** World to game coordinates through the scene's main camera, as the renderer does it. */
function throughCamera(object, point) {
  let root = object;
  while (root.parentContainer) root = root.parentContainer;
  const camera = object.scene.cameras && object.scene.cameras.main;
  if (!camera) return point;
  const x = point.x - camera.scrollX * (root.scrollFactorX ?? 1);
  const y = point.y - camera.scrollY * (root.scrollFactorY ?? 1);
  const shown = camera.matrix.transformPoint(x, y);
  return { x: shown.x, y: shown.y };
}

const scratch = document.createElement('canvas');
let picture = null;

/** The pixels of the game, read once a frame; null when there are none, or more than a browser can hand out. */
function takePicture() {
  if (picture && picture.frame === clock.frame) return picture.image;
  const game = currentGame();
  if (!game || !game.canvas || !game.canvas.width) return null;
  try {
    picture = { frame: clock.frame, image: readPixels(game.canvas) };
  } catch {
    return null;
  }
  return picture.image;
}

function readPixels(canvas) {
  scratch.width = canvas.width;
  scratch.height = canvas.height;
  const context = scratch.getContext('2d', { willReadFrequently: true });
  context.drawImage(canvas, 0, 0);
  return context.getImageData(0, 0, scratch.width, scratch.height);
}

function isBlank(image) {
  const pixels = new Uint32Array(image.data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}

function countTypes(objects) {
  const counts = {};
  for (const { type } of objects) counts[type] = (counts[type] || 0) + 1;
  return counts;
}

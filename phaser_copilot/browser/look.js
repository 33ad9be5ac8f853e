// How the probe sees a game that it knows nothing about: what is drawn where, what moved, and what the player steers.

const PATCH_STRIDE = 2;
const PATCH_LEAST = 40;
const LINE_STRIDE = 8;
const LONGEST_SHIFT = 64;
const NUDGE_PX = 3;
const WAYS = {
  x: [['LEFT', 'RIGHT'], ['A', 'D'], 'mouse', 'drag'],
  y: [['UP', 'DOWN'], ['W', 'S'], 'mouse', 'drag'],
};
const PAINTED = ['Graphics', 'RenderTexture', 'Blitter', 'TileSprite', 'Extern', 'Mesh', 'Rope'];

// --- colours

// What people call by a name, in degrees of hue; neighbours overlap, as they do for people.
const HUES = {
  red: [340, 378],
  orange: [13, 47],
  yellow: [42, 72],
  green: [70, 172],
  blue: [188, 262],
  purple: [258, 328],
  pink: [290, 362],
};

/** A test for `(r, g, b)`: does it look like this colour? */
function namedColour(name) {
  if (name === 'white') return (r, g, b) => Math.min(r, g, b) > 215;
  if (name === 'black') return (r, g, b) => Math.max(r, g, b) < 40;
  const [from, to] = HUES[name] || stop(`there is no colour named ${describe(name)}`);
  return (r, g, b) => {
    const most = Math.max(r, g, b);
    const spread = most - Math.min(r, g, b);
    if (most < 90 || spread < most * 0.35) return false;
    const hue = hueOf(r, g, b, most, spread);
    return (hue >= from && hue <= to) || hue + 360 <= to;
  };
}

function hueOf(r, g, b, most, spread) {
  if (most === r) return (60 * (g - b)) / spread + (g < b ? 360 : 0);
  return most === g ? 120 + (60 * (b - r)) / spread : 240 + (60 * (r - g)) / spread;
}

// --- pixels

/** Where two pictures differ: the box and the middle of the pixels, or null. */
function differingPlace(a, b) {
  const { width } = a;
  const before = new Uint32Array(a.data.buffer);
  const after = new Uint32Array(b.data.buffer);
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity, count: 0, x: 0, y: 0 };
  for (let i = 0; i < before.length; i += 1) {
    if (before[i] === after[i]) continue;
    widen(box, i % width, Math.floor(i / width));
  }
  return finishBox(box);
}

function widen(box, x, y) {
  box.left = Math.min(box.left, x);
  box.right = Math.max(box.right, x);
  box.top = Math.min(box.top, y);
  box.bottom = Math.max(box.bottom, y);
  box.x += x;
  box.y += y;
  box.count += 1;
}

function finishBox(box) {
  if (box.count === 0) return null;
  return { ...box, x: box.x / box.count, y: box.y / box.count };
}

/** Connected areas of one colour, the largest first, without the most frequent colour: the background. */
function findPatches() {
  const { width, height, data } = snapshot();
  const columns = Math.floor(width / PATCH_STRIDE);
  const rows = Math.floor(height / PATCH_STRIDE);
  const cells = thinOut(new Uint32Array(data.buffer), width, columns, rows);
  const ground = mostFrequent(cells);
  const seen = new Uint8Array(cells.length);
  const found = [];
  for (let i = 0; i < cells.length; i += 1) {
    if (seen[i] || cells[i] === ground) continue;
    const box = flood(cells, seen, i, columns);
    if (box.count * PATCH_STRIDE ** 2 >= PATCH_LEAST) found.push(toPatch(box, cells[i]));
  }
  return found.sort((a, b) => b.count - a.count);
}

function thinOut(pixels, width, columns, rows) {
  const cells = new Uint32Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      cells[row * columns + column] = pixels[row * PATCH_STRIDE * width + column * PATCH_STRIDE];
    }
  }
  return cells;
}

function mostFrequent(cells) {
  const counts = new Map();
  for (const cell of cells) counts.set(cell, (counts.get(cell) || 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function flood(cells, seen, first, columns) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity, count: 0, x: 0, y: 0 };
  const open = [first];
  seen[first] = 1;
  while (open.length > 0) {
    const at = open.pop();
    const column = at % columns;
    widen(box, column, Math.floor(at / columns));
    const sides = [at - columns, at + columns, column > 0 ? at - 1 : -1, column < columns - 1 ? at + 1 : -1];
    for (const side of sides) {
      if (side < 0 || side >= cells.length || seen[side] || cells[side] !== cells[first]) continue;
      seen[side] = 1;
      open.push(side);
    }
  }
  return finishBox(box);
}

function toPatch(box, pixel) {
  const patch = { colour: [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255], count: box.count * PATCH_STRIDE ** 2 };
  for (const side of ['x', 'y', 'left', 'right', 'top', 'bottom']) patch[side] = box[side] * PATCH_STRIDE;
  return patch;
}

/** How far each line of pixels (each 8th row, or column) went between two pictures: `[{at, by}]`, lines that stood still left out. */
function findShifts(a, b, axis = 'x') {
  const { width, height } = a;
  const [length, lines, along, across] = axis === 'x' ? [width, height, 1, width] : [height, width, width, 1];
  const before = new Uint32Array(a.data.buffer);
  const after = new Uint32Array(b.data.buffer);
  const shifts = [];
  for (let at = 2; at < lines; at += LINE_STRIDE) {
    const differ = (by) => differingShare(before, after, { start: at * across, along, length, by });
    const still = differ(0);
    if (still === 0) continue;
    const by = bestShift(differ, Math.min(LONGEST_SHIFT, length >> 2));
    if (differ(by) < still * 0.6) shifts.push({ at, by });
  }
  return shifts;
}

/** The shortest shift that makes two lines the most alike. */
function bestShift(differ, longest) {
  let [best, least] = [0, differ(0)];
  for (let size = 1; size <= longest && least > 0; size += 1) {
    for (const by of [size, -size]) {
      const value = differ(by);
      if (value < least * 0.98) [best, least] = [by, value];
    }
  }
  return best;
}

function differingShare(before, after, { start, along, length, by }) {
  const from = Math.max(0, -by);
  const to = Math.min(length, length - by);
  let differing = 0;
  for (let i = from; i < to; i += 1) differing += before[start + i * along] !== after[start + (i + by) * along];
  return differing / (to - from);
}

// --- what moved

/** Middle of an object on the canvas, with its edges. */
function shownBox(object) {
  const { x, y } = throughCamera(object, worldCentre(object));
  const bounds = typeof object.getBounds === 'function' ? object.getBounds() : { width: 0, height: 0 };
  const [w, h] = [bounds.width / 2, bounds.height / 2];
  return { x, y, left: x - w, right: x + w, top: y - h, bottom: y + h };
}

/** Everything that moved during the action, objects and drawn patches alike: `{object, colour, dx, dy, x, y, left, …}`. */
function findDrift(action) {
  const patches = visibleObjects().some(({ type }) => PAINTED.includes(type)) ? findPatches() : [];
  const moved = movers(action)
    .filter(({ object }) => object.visible)
    .map(({ object, x, y }) => ({ object, colour: null, ...shownBox(object), dx: x, dy: y }));
  return [...moved, ...patchDrift(patches, moved)];
}

function patchDrift(before, moved) {
  if (before.length === 0) return [];
  const left = findPatches();
  const drift = [];
  for (const patch of before) {
    const now = takeNearest(left, patch);
    if (!now || Math.hypot(now.x - patch.x, now.y - patch.y) < 0.5) continue;
    if (moved.some((box) => isInside(now, box))) continue;
    drift.push({ ...now, object: null, dx: now.x - patch.x, dy: now.y - patch.y });
  }
  return drift;
}

/** The patch of the same colour and about the same size that is nearest, taken out of the list. */
function takeNearest(list, { colour, count, x, y }) {
  const same = list.filter((one) => one.colour.every((value, i) => value === colour[i]) && one.count > count * 0.7 && one.count < count * 1.4);
  if (same.length === 0) return null;
  const best = same.reduce((a, b) => (Math.hypot(a.x - x, a.y - y) <= Math.hypot(b.x - x, b.y - y) ? a : b));
  list.splice(list.indexOf(best), 1);
  return best;
}

function isInside({ x, y }, { left, right, top, bottom }) {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** A function that tells where a thing is now (an object, a patch or an entry of findDrift), or null when it is gone. */
function trackThing(thing) {
  const object = thing instanceof Phaser.GameObjects.GameObject ? thing : thing.object;
  let seen = thing;
  return () => {
    if (object) return object.scene && object.visible && object.alpha > 0 ? shownBox(object) : null;
    const now = takeNearest(findPatches(), seen);
    seen = now || seen;
    return now;
  };
}

// --- what the player steers

/** What the keys or the mouse move along an axis, and only they; null when there is nothing. */
function findPlayer(axis = 'x') {
  for (const way of WAYS[axis]) {
    const found = tryWay(way, axis);
    if (found) return steered(found, way, axis);
  }
  return null;
}

function tryWay(way, axis) {
  const restless = strays(axis);
  give(way, axis, 1);
  const found = answers(way, axis, [-1, 1, -1, 1]);
  // Chance may look like an answer; it is less likely to go on so.
  const again = found.length ? answers(way, axis, [-1, 1]) : [];
  letGo(way);
  const own = found.filter((one) => isAmong(one, again) && !isAmong(one, restless));
  return own.find(({ object }) => !object || typeof object.text !== 'string') || own[0] || null;
}

const delta = (one, axis) => (axis === 'x' ? one.dx : one.dy);
const isAmong = (one, list) => list.some((other) => isSame(one, other));

/** What moves along the axis by itself. */
function strays(axis) {
  return findDrift(() => stepFrames(10)).filter((one) => Math.abs(delta(one, axis)) > 2);
}

/** What follows every push of a row. */
function answers(way, axis, signs) {
  const rounds = signs.map((sign) => findDrift(() => give(way, axis, sign)).filter((one) => delta(one, axis) * sign > NUDGE_PX));
  return rounds.at(-1).filter((one) => rounds.every((round) => isAmong(one, round)));
}

function isSame(a, b) {
  return a.object ? a.object === b.object : !b.object && a.colour.every((value, i) => value === b.colour[i]) && Math.abs(a.count - b.count) < a.count * 0.4;
}

/** One push in a direction: 12 frames of a key, or the mouse in that half of the canvas. */
function give(way, axis, sign) {
  if (Array.isArray(way)) return holdKeys(way[sign < 0 ? 0 : 1], 12);
  const { width, height } = currentGame().scale.baseSize;
  const at = { x: width / 2, y: height / 2 };
  at[axis] = (axis === 'x' ? width : height) * (sign < 0 ? 0.3 : 0.7);
  if (way === 'drag' && !pointer.buttons) pressPointer(at);
  movePointer(at);
  return stepFrames(20);
}

function letGo(way) {
  if (way === 'drag') releasePointer();
  if (Array.isArray(way)) way.forEach((key) => sendKey('keyup', key));
}

function steered(found, way, axis) {
  let seen = found;
  const at = () => {
    const now = found.object ? shownBox(found.object) : takeNearest(findPatches(), seen);
    seen = now || seen;
    return seen;
  };
  let frame = 0;
  const toward = (place) => {
    const gap = place - at()[axis];
    if (Array.isArray(way)) {
      pushKeys(way, Math.abs(gap) < 3 ? null : way[gap < 0 ? 0 : 1], frame % 8 === 0);
    } else {
      if (way === 'drag' && !pointer.buttons) pressPointer(at());
      movePointer({ x: pointer.x, y: pointer.y, [axis]: place });
    }
    frame += 1;
    stepFrames(1);
  };
  return { object: found.object, way, at, toward, rest: () => letGo(way) };
}

/** Hold one of the keys; `again` taps it anew, for scenes that move a step for each tap. */
function pushKeys(way, wanted, again) {
  way.filter((key) => key !== wanted || again).forEach((key) => sendKey('keyup', key));
  if (wanted) sendKey('keydown', wanted);
}

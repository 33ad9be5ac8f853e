// What a user notices of a run, so that runs can be compared: pictures, texts, colours, sounds.

const OBSERVE_EVERY = 6;
const COLOUR_STRIDE = 2;
const COLOUR_LEAST = 6;
const MOST_TEXTS = 60;

const observed = { on: false, marks: [], pictures: new Set(), texts: new Set(), colours: new Set(), steers: false };

/** Look at the frame that was just drawn. */
function observeFrame() {
  if (!observed.on || progress.frames % OBSERVE_EVERY !== 0) return;
  const image = takePicture();
  if (!image) return;
  const hash = hashOf(image);
  observed.marks.push(`${hash}.${sounds.started}`);
  if (observed.pictures.has(hash)) return;
  observed.pictures.add(hash);
  for (const { text } of textObjects()) if (observed.texts.size < MOST_TEXTS) observed.texts.add(text);
  noteColours(image);
}

/** FNV-1a over whole pixels: equal pictures have equal marks. */
function hashOf({ data }) {
  const pixels = new Uint32Array(data.buffer);
  let hash = 0x811c9dc5;
  for (let i = 0; i < pixels.length; i += 1) hash = Math.imul(hash ^ pixels[i], 0x01000193);
  return (hash >>> 0).toString(36);
}

function noteColours({ width, height, data }) {
  const names = [...Object.keys(HUES), 'white', 'black'].filter((name) => !observed.colours.has(name));
  const pixels = new Uint32Array(data.buffer);
  const counts = new Map();
  for (let y = 0; y < height; y += COLOUR_STRIDE) {
    for (let x = 0; x < width; x += COLOUR_STRIDE) {
      const pixel = pixels[y * width + x];
      counts.set(pixel, (counts.get(pixel) || 0) + 1);
    }
  }
  for (const name of names) {
    const looks = namedColour(name);
    let found = 0;
    for (const [pixel, count] of counts) if (looks(pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255)) found += count;
    if (found >= COLOUR_LEAST) observed.colours.add(name);
  }
}

function observations() {
  if (!observed.on) return null;
  return { marks: observed.marks, texts: [...observed.texts], colours: [...observed.colours], sounds: sounds.started, steers: observed.steers };
}

/** Whether the first two keys move something left and right, or the other two up and down. */
function trySteering([left, right, up, down]) {
  observed.steers = Boolean(tryWay([left, right], 'x') || tryWay([up, down], 'y'));
}

// --- input from someone who does not know the scene

const MOST_PLACES = 5;
const MANY_CLICKS = 5;

/** Click and drag what is there; the first thing is clicked more often, as one does when nothing seems to happen. */
function tryPointer() {
  const [first, ...others] = pointerPlaces();
  for (let i = 1; i < MANY_CLICKS; i += 1) clickPointer(first);
  for (const place of [first, ...others]) {
    clickPointer(place);
    dragPointer(place, { x: place.x + 60, y: place.y + 45 }, 6);
  }
}

/** Objects that take input, then what is drawn, the middle and a corner. */
function pointerPlaces() {
  const { width, height } = currentGame().scale.baseSize;
  const objects = visibleObjects().filter(({ input }) => input);
  const drawn = findPatches().filter(({ count }) => count < width * height * 0.2);
  const things = [...objects.slice(0, MOST_PLACES).map((object) => gamePoint(object)), ...drawn.slice(0, MOST_PLACES)];
  return [...things, { x: width / 2, y: height / 2 }, { x: width * 0.25, y: height * 0.3 }].map(({ x, y }) => ({ x, y }));
}

function tryWheel() {
  const { width, height } = currentGame().scale.baseSize;
  for (const turn of [120, 120, -120]) {
    turnWheel(width / 2, height / 2, turn);
    stepFrames(6);
  }
}

// What went wrong without a word: read off the stage once, at the end of a run.

const BROWSER_EVENTS = ['click', 'dblclick', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave', 'touchstart', 'touchend', 'touchmove', 'tap', 'hover', 'onInputDown', 'onInputUp'];
const POINTER_EVENTS = ['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'wheel', 'drag', 'dragstart', 'dragend'];

function inspectStage() {
  if (!currentGame()) {
    recordFinding('game-ended', `The game was destroyed after ${progress.frames} frames`);
    return;
  }
  inspectPicture();
  for (const scene of activeScenes()) {
    inspectLoader(scene);
    inspectInput(scene);
    inspectColliders(scene);
    everyObject(scene.children.list, inspectObject);
  }
}

function inspectPicture() {
  const image = takePicture();
  if (visibleObjects().length === 0) {
    recordFinding('stage-empty', 'There is no visible object on the stage');
  } else if (image && isBlank(image)) {
    recordFinding('stage-blank', 'The picture is one plain colour: nothing that is drawn can be seen');
  }
}

function inspectLoader({ sys }) {
  if (!sys.load || sys.load.isLoading() || sys.load.list.size === 0) return;
  const keys = sys.load.list.getArray ? sys.load.list.getArray() : [...sys.load.list.entries];
  const names = keys.slice(0, MAX_ITEMS).map((file) => describe(file.key)).join(', ');
  recordFinding('load-not-started', `${names} will never be loaded: outside of preload, this.load.start() has to be called`);
}

function inspectInput({ input }) {
  if (!input) return;
  for (const name of namesOf(input).filter((event) => BROWSER_EVENTS.includes(event))) {
    recordFinding('event-unknown', `this.input never sends '${name}': Phaser's names are 'pointerdown', 'pointerup', 'pointermove', …`);
  }
  for (const name of namesOf(input.keyboard).filter((event) => /^key(down|up)[_ .:]/i.test(event))) {
    recordFinding('event-unknown', `this.input.keyboard never sends '${name}': write '${name.replace(/^(key(?:down|up))[_ .:]/i, '$1-')}'`);
  }
}

function namesOf(emitter) {
  return emitter && typeof emitter.eventNames === 'function' ? emitter.eventNames().map(String) : [];
}

function inspectColliders({ physics }) {
  const colliders = physics && physics.world && physics.world.colliders;
  if (!colliders || !colliders.getActive) return;
  for (const { object1, object2, overlapOnly } of colliders.getActive()) {
    // A collider with one side only is legal when that side is a group or a list, which then collides with itself.
    const isAlone = !object1 || (!object2 && !object1.isParent && !Array.isArray(object1));
    if (isAlone) {
      recordFinding('collider-empty', `An arcade ${overlapOnly ? 'overlap' : 'collider'} has nothing on one of its sides: an argument was undefined`);
    }
  }
}

function everyObject(list, visit) {
  for (const object of list) {
    visit(object);
    if (Array.isArray(object.list)) everyObject(object.list, visit);
  }
}

function inspectObject(object) {
  const events = namesOf(object);
  const name = object.name ? `${object.type} '${object.name}'` : object.type;
  for (const event of events.filter((each) => BROWSER_EVENTS.includes(each))) {
    recordFinding('event-unknown', `A ${name} never sends '${event}': Phaser's names are 'pointerdown', 'pointerover', …`);
  }
  if (!object.input && events.some((event) => POINTER_EVENTS.includes(event))) {
    const why = object.type === 'Graphics' ? 'a Graphics needs setInteractive(shape, callback)' : 'setInteractive() was not called';
    recordFinding('not-interactive', `A ${name} listens to the pointer but never hears it: ${why}`);
  }
}

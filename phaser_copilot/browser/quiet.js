// Parts of a browser that a scene must not have, or has only in a tame form: dialogs, navigation, workers, sound.

const sounds = { started: 0 };

function refuse(what) {
  recordFinding('refused', `${what} has no effect here`, callerLine());
}

function installDialogs() {
  window.alert = (text) => recordLine('info', [`alert: ${describe(text, 2)}`]);
  window.confirm = (text) => {
    recordLine('info', [`confirm: ${describe(text, 2)}`]);
    return false;
  };
  window.prompt = (text) => {
    recordLine('info', [`prompt: ${describe(text, 2)}`]);
    return null;
  };
  window.print = () => refuse('print()');
  window.open = () => {
    refuse('window.open()');
    return null;
  };
}

function installNavigation() {
  window.name = '';
  // The page is left only when its scene is done: nothing of the scene may linger then.
  for (const name of ['beforeunload', 'pagehide', 'unload', 'freeze', 'visibilitychange']) {
    window.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
  }
  for (const name of ['open', 'write', 'writeln', 'close']) {
    document[name] = () => refuse(`document.${name}()`);
  }
  if (window.navigation) {
    window.navigation.addEventListener('navigate', (event) => {
      if (event.hashChange || !event.cancelable) return;
      event.preventDefault();
      recordFinding('refused', `Going to ${shortUrl(event.destination.url)} has no effect here`, callerLine());
    });
  }
  history.pushState = () => refuse('history.pushState()');
  history.replaceState = () => refuse('history.replaceState()');
}

function installAbsences() {
  // These could reach the network past the page's content policy or run on after the scene.
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport', 'WebSocketStream', 'SharedWorker']) {
    delete window[name];
  }
}

// Sound: the graph is built for real, in an offline context that is never rendered and whose clock is the virtual one.
function installSound() {
  class SilentAudioContext extends OfflineAudioContext {
    constructor() {
      super(2, 1, 44100);
    }
    get state() {
      return 'running';
    }
    get currentTime() {
      return clock.now / 1000;
    }
    get baseLatency() {
      return 0;
    }
    get outputLatency() {
      return 0;
    }
    resume() {
      return Promise.resolve();
    }
    suspend() {
      return Promise.resolve();
    }
    close() {
      return Promise.resolve();
    }
  }
  window.AudioContext = SilentAudioContext;
  window.webkitAudioContext = SilentAudioContext;
  countStarts(AudioScheduledSourceNode.prototype);
  countStarts(AudioBufferSourceNode.prototype);
  HTMLMediaElement.prototype.play = () => {
    sounds.started += 1;
    return Promise.resolve();
  };
}

function countStarts(prototype) {
  const { start, stop } = prototype;
  prototype.start = function (when = 0, ...rest) {
    start.call(this, when, ...rest);
    sounds.started += 1;
    if (this.buffer) endAt(this, when + this.buffer.duration);
  };
  prototype.stop = function (when = 0) {
    stop.call(this, when);
    endAt(this, when);
  };
}

/** An unrendered context never ends its sources, but scenes wait for their 'ended' event. */
function endAt(source, when) {
  if (source.loop) return;
  addTimer(() => source.dispatchEvent(new Event('ended')), when * 1000 - clock.now, [], false);
}

function installQuiet() {
  installDialogs();
  installNavigation();
  installAbsences();
  installSound();
}

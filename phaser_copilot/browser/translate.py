"""Plain words for the errors that Phaser and JavaScript say cryptically."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NOTHING = r"(?:undefined|null)"


@dataclass(frozen=True)
class Rule:
    """A pattern of the browser's message and what it means; groups of the pattern may stand in the meaning."""

    pattern: re.Pattern[str]
    meaning: str


def _rule(pattern: str, meaning: str) -> Rule:
    return Rule(re.compile(pattern), meaning)


# The first match counts: the special ones stand before the general ones.
_RULES = (
    _rule(
        r"reading 'length'\)",
        "Something that should be a list is missing. In tweens.add() that is `targets`: it is written with an s.",
    ),
    _rule(
        r"reading 'duration'\)|reading 'frames'\)|reading 'msPerFrame'\)",
        "An animation is played that has no frames: its sprite sheet or texture does not exist, "
        "so anims.create() made nothing.",
    ),
    _rule(
        r"reading '(?:isParent|physicsType|body)'\)",
        "A collider, overlap or physics call got an object that is undefined, or one without a physics body: "
        "make it with this.physics.add.… or this.physics.add.existing(object), before it is used.",
    ),
    _rule(
        r"reading '(?:setVelocity\w*|velocity|setBounce\w*|setGravity\w*|setCollideWorldBounds|setAllowGravity"
        r"|setImmovable|blocked|touching|onFloor)'\)",
        "The object has no physics body: make it with this.physics.add.…, or call this.physics.add.existing(object).",
    ),
    _rule(
        rf"of {_NOTHING} \(reading '(?P<name>add|world|overlap|collide\w*|moveTo\w*|pause|resume|accelerateTo\w*)'\)",
        "What `.{name}` is called on is not there. `this.physics` exists only with "
        "`physics: {{ default: 'arcade' }}` in the game's config, and `this` only in methods and arrow functions.",
    ),
    _rule(
        r"reading '(?:isDown|isUp|on|once|createCursorKeys|addKeys?)'\)",
        "A key or an input object is used that was never made: make it in create() and keep it in `this`.",
    ),
    _rule(
        r"reading '(?:sys|scene|queueDepthSort|displayList|updateList|events)'\)",
        "An object is used after it was destroyed, or before its scene runs: "
        "clear the variable that keeps it, and check `object.active` first.",
    ),
    _rule(
        r"reading '(?:glTexture|source|sourceIndex|cutWidth|cutX|realWidth|halfWidth|texture|frame)'\)",
        "A texture or one of its frames does not exist: check the key, and make it before it is used.",
    ),
    _rule(
        r"reading '(?:forEach|getChildren|children|entries|iterate|size|contains|each)'\)",
        "A list or a group is used that does not exist (any more): make it in create(), "
        "and do not use it after its scene was stopped.",
    ),
    _rule(
        rf"Cannot (?:read|set) properties of {_NOTHING} \((?:reading|setting) '(?P<name>[^']+)'\)",
        "What stands before `.{name}` has no value: it was never made, made later than here, or `this` is another "
        "object (use an arrow function, or pass `this` as the last argument).",
    ),
    _rule(
        r"createEmitter removed|\.createEmitter is not a function|ParticleEmitterManager",
        "Emitters changed in Phaser 3.60: write this.add.particles(x, y, texture, config).",
    ),
    _rule(
        r"(?:tweens\.(?:createTimeline|timeline)|\.createTimeline) is not a function",
        "Tween timelines went in Phaser 3.60: use this.tweens.chain({{ tweens: [...] }}) or this.add.timeline([...]).",
    ),
    _rule(
        r"game\.(?:add|load|input|physics|time|state)\b.*(?:is not a function|undefined)|\banchor\.setTo|\banchor\b",
        "This is Phaser 2: in Phaser 3 the scene has these (this.add, this.load …), and anchor is setOrigin().",
    ),
    _rule(
        r"(?P<name>[\w.$]+) is not a function",
        "Nothing of this name can be called here: it is misspelt, belongs to another object or to another version "
        "of Phaser, or its value is not set yet.",
    ),
    _rule(
        r"(?P<name>[\w$]+) is not a constructor",
        "`new {name}` cannot work: {name} is not a class here, or is made by a factory such as this.add.",
    ),
    _rule(
        r"Cannot access '(?P<name>[^']+)' before initialization",
        "`{name}` is used above the line that declares it: move its declaration up.",
    ),
    _rule(
        r"Class constructor (?P<name>\w+) cannot be invoked without 'new'",
        "Write `new {name}(...)`, or give the class itself to the config, not the result of a call.",
    ),
    _rule(
        r"Must call super constructor",
        "The constructor of a class that extends another has to call super(...) before it uses `this`.",
    ),
    _rule(
        r"Assignment to constant variable",
        "A variable declared with const gets a second value: declare it with let.",
    ),
    _rule(r"Identifier '(?P<name>[^']+)' has already been declared", "There are two declarations of `{name}`."),
    _rule(
        r"(?P<name>[\w$]+) is not defined",
        "No variable of the name `{name}` exists here: it is misspelt, or declared inside another function.",
    ),
    _rule(
        r"The listener must be a function",
        "The second argument of on() or once() has no value: the method is misspelt, "
        "or its name is taken by Phaser (this.load, this.add, this.input …).",
    ),
    _rule(r"Maximum call stack size exceeded", "A function calls itself without end."),
    _rule(
        r"Invalid (?:array|typed array|string|array buffer) (?:length|buffer length)|Array buffer allocation failed",
        "Something is made far too big: check the loop or the size it depends on.",
    ),
    _rule(r"Failed to fetch|NetworkError|Failed to load", "Scenes run offline: draw or compute what they need."),
    _rule(
        r"Unexpected end of input",
        "A bracket, brace or parenthesis that was opened is not closed; the code may be cut off.",
    ),
    _rule(r"Unexpected token|missing \)|Unexpected identifier|Invalid or unexpected token", "The code cannot be read "
          "from here on: something before this place is missing or too much."),
    _rule(r"Audio key \S+ (?:missing|not found)", "No sound of this name was loaded or made."),
    _rule(r"a value that is no Error was thrown|^null$|^undefined$", "The scene itself throws a value here."),
)  # fmt: skip

_OF_KIND = {
    "no-game": "A scene needs a game: new Phaser.Game({ scene: ... }) at the end of the script.",
    "no-scene": "The game's config has no scene, or none of its scenes starts by itself: check `scene:`.",
    "timeout": "A loop that never ends, or far too much work: look for loops whose condition never changes.",
    "memory": "Objects or arrays grow without bounds: look for things that are made each frame and never destroyed.",
    "crash": "Objects or arrays grow without bounds, or a canvas or texture is far too big.",
    "navigation": "A scene must not leave its page: use this.scene.restart() or this.scene.start().",
}


def explain(kind: str, message: str) -> str:
    """Say what an error means and what usually causes it; empty when we know nothing better.

    Parameters
    ----------
    kind, message
        As in `RunError`.
    """
    if kind in _OF_KIND:
        return _OF_KIND[kind]
    for rule in _RULES:
        match = rule.pattern.search(message)
        if match:
            return rule.meaning.format(**match.groupdict())
    return ""

"""Negative controls: samples with a planted defect, of which each level must reject its own kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from phaser_copilot.corpus import Plan
from phaser_copilot.task import Difficulty, Lang
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.validate import Judged, Level

CODE = """const SPEED = 200;
let hero;
let cursors;
let label;

function preload() {
  const pen = this.make.graphics({}, false);
  pen.fillStyle(0x33cc66).fillRect(0, 0, 40, 40).generateTexture('hero', 40, 40);
  pen.destroy();
}

function create() {
  hero = this.physics.add.image(400, 300, 'hero').setCollideWorldBounds(true);
  cursors = this.input.keyboard.createCursorKeys();
  label = this.add.text(16, 16, 'score: 0', { fontSize: '24px', color: '#ffffff' });
  this.input.on('pointerdown', () => label.setText('score: 1'));
}

function update() {
  hero.setVelocity(0);
  if (cursors.right.isDown) hero.setVelocityX(SPEED);
  if (cursors.left.isDown) hero.setVelocityX(-SPEED);
}

new Phaser.Game({
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
"""
PROBE = """
const hero = t.one('Image');
t.ok(t.travel(hero, () => t.hold('RIGHT', 30)).x > 50, 'RIGHT moves it right');
t.ok(t.travel(hero, () => t.hold('LEFT', 30)).x < -50, 'LEFT moves it left');
t.step(2);
t.near(t.travel(hero, () => t.step(30)).distance, 0, 1, 'it stands still without a key');
t.hold('LEFT', 300);
t.near(hero.x, 20, 1, 'it stops at the edge');
t.click(400, 100);
t.ok(t.texts().includes('score: 1'), 'a click scores');
t.ok(t.count([0x33, 0xcc, 0x66]) > 1000, 'it is green');
"""
GOOD = Sample(
    scene="controls/good",
    variant=0,
    family="controls",
    difficulty=Difficulty.EASY,
    apis=("this.physics.add.image", "createCursorKeys"),
    tasks={Lang.EN: ("a green box on the arrow keys",), Lang.ZH: ("用方向键移动绿色方块",)},
    plans={
        Lang.EN: Plan("Move a green box with the arrow keys", ("Draw the box", "Read the keys in update")),
        Lang.ZH: Plan("用方向键移动绿色方块", ("画出方块", "在 update 中读取按键")),
    },
    code=CODE,
    probe=PROBE,
)
"""The sample that the controls are made of; it passes all levels."""


def all_controls() -> dict[Level, dict[str, Sample]]:
    """Every control by the level that must reject it."""
    return {
        Level.FORMAT: {name: make(GOOD) for name, make in _FORMAT.items()},
        Level.SYNTAX: {name: _swapped(old, new) for name, (old, new) in _SYNTAX.items()},
        Level.API: {name: _swapped(old, new) for name, (old, new) in _API.items()},
        Level.RUN: {name: _swapped(old, new) for name, (old, new) in _RUN.items()},
    }


def _swapped(old: str, new: str) -> Sample:
    if CODE.count(old) < 1:
        raise ValueError(f"the control's code has no {old!r}")
    return replace(GOOD, code=CODE.replace(old, new, 1))


def _with_plan(sample: Sample, req: str | None = None, steps: tuple[str, ...] | None = None) -> Sample:
    plan = sample.plans[Lang.EN]
    changed = Plan(plan.req if req is None else req, plan.steps if steps is None else steps)
    return replace(sample, plans={**sample.plans, Lang.EN: changed})


def _raw(old: str, new: str) -> Callable[[Sample], Sample]:
    def make(sample: Sample) -> Sample:
        return replace(sample, tasks={Lang.EN: sample.tasks[Lang.EN]}, raw=sample.output(Lang.EN).replace(old, new))

    return make


_FORMAT: Mapping[str, Callable[[Sample], Sample]] = {
    "no task": lambda sample: replace(sample, tasks={}),
    "an empty task": lambda sample: replace(sample, tasks={Lang.EN: (" ",)}),
    "a place that nothing fills": lambda sample: replace(sample, tasks={Lang.EN: ("a {colour} box",)}),
    "a task in the other language": lambda sample: replace(sample, tasks={Lang.EN: ("移动一个绿色的方块",)}),
    "a language without a plan": lambda sample: replace(sample, plans={Lang.EN: sample.plans[Lang.EN]}),
    "a plan without a request": lambda sample: _with_plan(sample, req=""),
    "a plan in the other language": lambda sample: _with_plan(sample, "移动方块", ("画出方块", "读取按键")),
    "a plan with a place that nothing fills": lambda sample: _with_plan(sample, "Move the {colour} box"),
    "one step": lambda sample: _with_plan(sample, steps=("Draw the box",)),
    "no steps": lambda sample: _with_plan(sample, steps=()),
    "no APIs": lambda sample: replace(sample, apis=()),
    "no code": lambda sample: replace(sample, code="\n"),
    "a fence inside the code": lambda sample: replace(sample, code=f"{sample.code}```\nmore();\n"),
    "a novel": lambda sample: replace(sample, code=sample.code + "// and so on\n" * 300),
    "an open plan": _raw("[/PLAN]\n", ""),
    "code that is cut off": _raw("});\n```", "}"),
    "no fence": _raw("```", ""),
}
_SYNTAX: Mapping[str, tuple[str, str]] = {
    "a brace too few": ("{ preload, create, update }\n});", "{ preload, create, update }\n"),
    "a function without its brace": ("function create() {", "function create()"),
    "a string that does not end": ("'score: 0'", "'score: 0"),
    "two names in a row": ("const SPEED", "const SPEED LIMIT"),
    "an operator without an operand": ("SPEED = 200", "SPEED = 200 *"),
    "a name declared twice": ("let cursors;", "let hero;"),
    "a comma too few": ("width: 800,", "width: 800"),
    "await in a plain function": ("hero.setVelocity(0);", "await hero.setVelocity(0);"),
    "an assignment to a number": ("hero.setVelocity(0);", "5 = hero.x;"),
    "a parenthesis too many": ("createCursorKeys();", "createCursorKeys());"),
    "HTML": ("const SPEED = 200;", "<script>\nconst SPEED = 200;"),
    "another language": ("let label;", "def label(): pass"),
}
_API: Mapping[str, tuple[str, str]] = {
    "a method that is not there": ("hero.setVelocityX(SPEED)", "hero.setSpeedX(SPEED)"),
    "a factory that is not there": ("this.add.text(", "this.add.label("),
    "a Phaser 2 namespace": ("this.physics.add.image(", "game.add.image("),
    "a Phaser 2 event": ("this.input.on('pointerdown', ", "this.input.onDown.add("),
    "a namespace that is not there": ("const SPEED = 200;", "const SPEED = Phaser.Math.Random(100, 200);"),
    "a wrong method of the keyboard": ("createCursorKeys()", "createCursors()"),
    "a method of Graphics from elsewhere": (".fillRect(", ".drawRect("),
    "a required API that is not used": ("createCursorKeys()", "addKeys({ left: 'LEFT', right: 'RIGHT' })"),
    "a name that nothing declares": ("label.setText('score: 1')", "scoreLabel.setText('score: 1')"),
    "a file that is not there": ("pen.destroy();", "pen.destroy();\n  this.load.image('sky', 'assets/sky.png');"),
    "a class called without new": ("hero.setVelocity(0);", "hero.setVelocity(0);\n  Phaser.Math.Vector2(1, 2);"),
    "a method that is a property": ("hero.setVelocity(0);", "hero.setVelocity(0);\n  hero.alpha(1);"),
}
_RUN: Mapping[str, tuple[str, str]] = {
    "it throws when it loads": ("let hero;", "let hero;\nJSON.parse('{');"),
    "it throws in create": ("cursors = this", "JSON.parse('{');\n  cursors = this"),
    "it throws in update": ("hero.setVelocity(0);", "hero.setVelocity(0);\n  [].reduce((a) => a);"),
    "it throws on a click": ("label.setText('score: 1')", "JSON.parse('{')"),
    "it hangs": ("hero.setVelocity(0);", "hero.setVelocity(0);\n  for (let i = 0; i < 1; i -= 0.5) { hero.x += 0; }"),
    "it moves the wrong way": ("hero.setVelocityX(SPEED)", "hero.setVelocityX(-SPEED)"),
    "it does not move": ("SPEED = 200", "SPEED = 0"),
    "it never stops": ("hero.setVelocity(0);", ""),
    "it leaves the screen": (".setCollideWorldBounds(true)", ""),
    "a click does not score": ("'score: 1'", "'score: 2'"),
    "it has the wrong colour": ("0x33cc66", "0xcc3366"),
    "it throws later": ("hero.setVelocity(0);", "hero.setVelocity(0);\n  if (this.time.now > 3000) JSON.parse('{');"),
}


def samples() -> list[Sample]:
    """All controls and the good sample, with names of their own."""
    named = [
        replace(sample, scene=f"{level}/{name}")
        for level, group in all_controls().items()
        for name, sample in group.items()
    ]
    return [GOOD, *named]


def outcome(judged: Iterable[Judged]) -> dict[str, list[str]]:
    """Each level to the controls of it that another level rejected, or none; and the good sample if it was rejected."""
    found: dict[str, list[str]] = {str(level): [] for level in Level}
    for each in judged:
        level, _, name = each.sample.scene.partition("/")
        if each.sample.scene == GOOD.scene:
            found[str(each.level or Level.RUN)] += [] if each.good else ["the good sample was rejected"]
        elif each.level != level:
            found[level].append(f"{name} was " + (f"rejected by {each.level}" if each.level else "not found"))
    return found

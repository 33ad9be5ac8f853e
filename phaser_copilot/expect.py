"""What a task's words promise that any run can show: a key that is named does something, a ball that bounces moves.

No wish is understood here. Words that leave little doubt are looked for, and what they promise is tried: the scene is
run twice, with the input and without, in virtual time and with the same chance, so that any difference comes from
the input. ``benchmarks/expect.py`` counts false alarms on scenes that are right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phaser_copilot.browser.session import Action, Hold, TryPointer, TrySteering, TryWheel, Wait

if TYPE_CHECKING:
    from phaser_copilot.browser.report import Observed, RunReport
    from phaser_copilot.browser.session import Session

FRAMES = 300
"""How long a scene is watched."""


@dataclass(frozen=True)
class Input:
    """Something that the player is to do, and how it is tried; `steers` if it has to send something somewhere."""

    name: str
    actions: tuple[Action, ...]
    steers: bool = False


@dataclass(frozen=True)
class Expectations:
    """What a task promises.

    Attributes
    ----------
    inputs
        Each has to change something.
    moves
        Something has to happen by itself.
    sound, number
        A sound is to be heard, a number to be read.
    colours
        Names of the colours that are to be seen.
    """

    inputs: tuple[Input, ...] = ()
    moves: bool = False
    sound: bool = False
    number: bool = False
    colours: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.inputs or self.moves or self.sound or self.number or self.colours)


def expectations(text: str) -> Expectations:
    """Read off a task what it promises, in either language."""
    inputs = tuple(_inputs(text))
    return Expectations(
        inputs=inputs,
        moves=not inputs and not _BY_HAND.search(text) and bool(_MOTION.search(text)),
        sound=bool(_SOUND.search(text)),
        number=bool(_NUMBER.search(text)),
        colours=tuple(colours(text)) if _is_short(text) and not _SOMETIMES.search(text) else (),
    )


@dataclass(frozen=True)
class Trials:
    """A scene run without input, and with each of some inputs.

    Attributes
    ----------
    quiet
        The run without input.
    inputs
        Name of an input to the run with it.
    """

    quiet: RunReport
    inputs: Mapping[str, RunReport]

    @property
    def reports(self) -> list[RunReport]:
        """All runs."""
        return [self.quiet, *self.inputs.values()]


def trials(inputs: Iterable[Input], session: Session, code: str, *, limit: float) -> Trials:
    """Run a scene without input and with each input, `limit` seconds at most each time."""

    def run(actions: tuple[Action, ...]) -> RunReport:
        return session.run(code, frames=FRAMES, actions=actions, observe=True, limit=limit)

    return Trials(run(()), {each.name: run(each.actions) for each in inputs})


def unmet(wanted: Expectations, done: Trials) -> tuple[str, ...]:
    """Say in words what a scene does not keep; `done` holds the inputs that are wanted.

    A run that was not clean says nothing: its errors speak for themselves.
    """
    needed = [done.quiet, *(done.inputs[each.name] for each in wanted.inputs)]
    seen = [report.observed for report in needed if report.observed and report.clean]
    if len(seen) < len(needed):
        return ()
    return tuple(_missing(wanted, seen[0], seen[1:]))


def unsaid(text: str, code: str) -> tuple[str, ...]:
    """Say which words a task quotes, to be shown, of which a scene's code has none."""
    code = code.lower()
    return tuple(f'"{quoted}" is nowhere' for quoted in quoted(text) if not any(w in code for w in _words(quoted)))


def quoted(text: str) -> Iterator[str]:
    """Yield what a text quotes."""
    found = (quoted for groups in _QUOTED.findall(text) for quoted in groups)
    return (quoted for quoted in found if _words(quoted))


def _words(text: str) -> list[str]:
    """Words that are not likely to stand for something else, as NAME in "Hello, NAME!" may."""
    return re.findall(r"[a-z]{3,}|[\u4e00-\u9fff]{2,}", text.lower())


def _missing(wanted: Expectations, quiet: Observed, inputs: Sequence[Observed]) -> Iterator[str]:
    seen = [quiet, *inputs]
    for each, observed in zip(wanted.inputs, inputs, strict=True):
        if each.steers and not observed.steers:
            yield f"{each.name} moves nothing"
        elif observed.marks == quiet.marks:
            yield f"{each.name} changes nothing"
    if wanted.moves and len(set(quiet.marks)) < 2:
        yield "nothing ever moves"
    if wanted.sound and not any(each.sounds for each in seen):
        yield "no sound is ever played"
    if wanted.number and not any(re.search(r"\d", text) for each in seen for text in each.texts):
        yield "no number is ever shown"
    for colour in wanted.colours:
        if not any(colour in each.colours for each in seen):
            yield f"nothing is {colour}"


# What the words are


def _any(english: str, chinese: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{english})\b|(?:{chinese})", flags)


_ARROWS = _any(
    r"arrow keys?|cursor keys|arrows|left(?: and |/)right keys?", r"(?<!十字)方向键|上下左右键|左右键|箭头键"
)
_WASD = _any(r"wasd", r"WASD")
_STEERED = _any(r"mov(?:es?|ing)|walks?|walking|steers?|controls?", r"移动|控制|行走|走")
_TURNED = _any(
    r"rotat\w*|turn\w*|camera|follow\w*|world|menu|select\w*|choose\w*|car|ship|tank|rocket|lander|view",
    r"转|镜头|跟随|世界|菜单|选|车|飞船|坦克|火箭|视",
)
"""Words of scenes where keys need not move anything across the screen."""
_SPACE = _any(
    r"space ?bar|space key|(?:press(?:es|ing)?|hit|tap|hold(?:ing)?|with|on) (?:the )?space"
    r"|space (?:to|jumps?|shoots?|fires?|starts?|makes)",
    r"(?<!相邻)空格(?![子扩数内里中])|(?-i:SPACE)",
)
_LETTER = re.compile(
    r"\b(?:press(?:ing)?|hit|hold(?:ing)?|key) (?:the )?(?:key )?([A-Z])\b|\b([A-Z]) keys?\b"
    r"|按(?:住|下)?\s?([A-Z])(?![A-Za-z])|(?<![A-Za-z])([A-Z])\s?键"
)
_POINTER = _any(
    r"click(?:s|ed|ing)?|tap(?:s|ped|ping)?|(?<!with )drag(?:s|ged|ging|gable)?(?! \d)(?! of)|mouse(?! wheel)|pointer"
    r"|touch(?:es)? the screen",
    r"点击|单击|点一下|拖|鼠标(?!滚轮)|触摸|点按",
)
_QUOTED = re.compile(r"“([^”]{1,40})”|\"([^\"]{1,40})\"|「([^」]{1,40})」")
_WHEEL = _any(r"(?:mouse|scroll) wheel|the wheel (?:zooms|scales|turns)", r"滚轮")
_BY_HAND = _any(r"keys?|press\w*|hold\w*|typ(?:e|es|ed|ing)|let go|pull\w*|games?|scroll over", r"按|输入|松手|游戏|键")
"""Words of motion that waits for the player."""
_LATER = _any(
    r"restart|again|replay|game over|retry|reset|undo|redo|clears?|reload\w*|removes?",
    r"重新|重来|再来|结束|重玩|重置|复位|撤销|重做|清|换弹",
)
"""Words of inputs that matter only after something else has happened."""
_SOMETIMES = _any(
    r"turns?|becomes?|flash\w*|while|when|until|only|after|at zero|if|each|every",
    r"变|时|闪|如果|只有|之后|每",
)
"""Words of colours that are seen only now and then."""

# What the player does is no motion by itself, so moving and walking are not among these.
_MOTION = _any(
    r"bounc\w*|fall\w*|fly\w*|flies|spin\w*|rotat\w*|orbit\w*|drift\w*|swing\w*|puls\w*|blink\w*"
    r"|flash(?:es|ing)?|float\w*|ris(?:es?|ing)|rain\w*|snow\w*|count(?:s|ing)? down|countdown|clock|goes round"
    r"|slowly turns?",
    r"弹跳|反弹|弹来弹去|弹几下|掉下来|落下|下落|掉落|旋转|转动|转圈|环绕|飘|上升|升起|摆动|闪烁|下雨|下雪|倒计时|时钟",
)
_SOUND = _any(
    r"(?-i:sounds?|beeps?|beeping|tones?|music|melody|hear)",
    r"声音|音效|蜂鸣|音符|音乐|旋律|嘀|哔|发出\S{0,8}音",
)
_NUMBER = _any(r"scores?|countdown|timer|counter|counts? (?:up|down)", r"得分|分数|计分|倒计时|计时器|计数")
_CHINESE_COLOURS = {
    "red": "(?<!粉)红色",
    "orange": "橙色",
    "yellow": "黄色",
    "green": "绿色",
    "blue": "蓝色",
    "purple": "紫色",
    "pink": "粉色|粉红色",
    "white": "白色",
}
_COLOURS = {name: _any(name, chinese) for name, chinese in _CHINESE_COLOURS.items()}


def _inputs(text: str) -> list[Input]:
    found = list(_common_inputs(text))
    # A letter beside other inputs is often of use only later: R to try again, C to clear what was drawn.
    letters = [] if found or _LATER.search(text) else _letters(text)
    return found or [Input(f"pressing {letter}", _taps(letter)) for letter in letters]


def _common_inputs(text: str) -> Iterator[Input]:
    later = bool(_LATER.search(text))
    steers = bool(_STEERED.search(text)) and not _TURNED.search(text)
    if _ARROWS.search(text):
        yield _directions("pressing the arrow keys", ("LEFT", "RIGHT", "UP", "DOWN"), steers)
    if _WASD.search(text):
        yield _directions("pressing W, A, S and D", ("A", "D", "W", "S"), steers)
    if _SPACE.search(text) and not later:
        yield Input("pressing the space bar", _taps("SPACE"))
    if _WHEEL.search(text):
        yield Input("turning the mouse wheel", (Wait(10), TryWheel()))
    elif _POINTER.search(text):
        yield Input("clicking and dragging", (Wait(10), TryPointer()))


def _directions(name: str, keys: tuple[str, str, str, str], steers: bool) -> Input:
    return Input(name, (Wait(10), TrySteering(keys)) if steers else _taps(*keys), steers)


def _is_short(text: str) -> bool:
    """Long tasks name colours of things that come later."""
    return len(text) <= (24 if re.search(r"[\u4e00-\u9fff]", text) else 60)


def colours(text: str) -> Iterator[str]:
    """Yield the English names of the colours in a text."""
    return (name for name, pattern in _COLOURS.items() if pattern.search(text))


def _letters(text: str) -> Sequence[str]:
    found = (letter for groups in _LETTER.findall(text) for letter in groups if letter)
    return list(dict.fromkeys(found))


def _taps(*keys: str) -> tuple[Action, ...]:
    """Hold each key for a moment, one after the other, twice."""
    once = tuple(action for key in keys for action in (Hold((key,), 18), Wait(6)))
    return (Wait(10), *once, Wait(20), *once)

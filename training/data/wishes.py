"""How people ask for a change: what a turned knob is called in English and Chinese."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from phaser_copilot.task import Lang

_CASES = re.compile(r"(?<=[a-z])(?=[A-Z])|_")
_ZH = {
    "acceleration": "加速度", "ammo": "弹药", "angle": "角度", "arms": "臂数", "attack": "攻击", "beat": "节拍",
    "bounce": "弹跳", "bounces": "反弹次数", "brush": "笔刷", "bullet": "子弹", "cell": "格子", "charge": "蓄力",
    "closed": "关闭", "coin": "金币", "columns": "列数", "combo": "连击", "cooldown": "冷却", "cost": "价格",
    "count": "数量", "damage": "伤害", "dash": "冲刺", "delay": "间隔", "depth": "深度", "distance": "距离",
    "drag": "阻力", "duration": "时长", "enemy": "敌人", "factor": "系数", "fade": "淡出", "fall": "下落",
    "fast": "快速", "fire": "射击", "flap": "拍翅力度", "flash": "闪光", "force": "力", "frame": "帧",
    "frames": "帧数", "freeze": "定格", "friction": "摩擦", "fuel": "燃料", "gap": "间隙", "goal": "目标",
    "gravity": "重力", "growth": "增长", "health": "生命值", "height": "高度", "high": "最高", "hit": "击中",
    "hits": "次数", "hp": "血量", "interval": "间隔", "jump": "跳跃", "last": "最后", "least": "最少",
    "length": "长度", "level": "关卡", "life": "寿命", "lifespan": "寿命", "lift": "抬升", "limit": "上限",
    "lives": "生命数", "low": "最低", "mass": "质量", "max": "最大", "min": "最小", "misses": "失误数",
    "move": "移动", "open": "打开", "pairs": "对数", "player": "玩家", "points": "分数", "points_each": "每次得分",
    "power": "力度", "price": "价格", "push": "推力", "radius": "半径", "range": "范围", "rate": "频率",
    "reach": "范围", "rise": "上升", "rows": "行数", "rush": "冲撞", "safe": "无敌", "scale": "缩放",
    "scroll": "滚动", "seconds": "秒数", "shake": "震动", "shift": "偏移", "shot": "射击", "shots": "弹数",
    "sight": "视野", "size": "大小", "slow": "慢速", "spawn": "生成", "speed": "速度", "spin": "旋转",
    "spread": "散布", "start": "初始", "stay": "停留", "step": "步长", "steps": "步数", "swing": "摆动",
    "target": "目标", "thrust": "推力", "tile": "格子", "time": "时间", "times": "次数", "top": "最高",
    "turn": "转向", "value": "数值", "wait": "等待", "walk": "行走", "warn": "预警", "wave": "波", "waves": "波数",
    "width": "宽度", "wind": "风力", "zoom": "缩放",
}  # fmt: skip
_SAYS_NOTHING = {"", "value", "key", "x", "y"}
# Knob or last word of a name to what people say when it shall be more, and when it shall be less.
_RELATIVE: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "speed": (("make it faster", "速度快一点"), ("make it slower", "速度慢一点")),
    "jump": (("jump higher", "跳得再高一点"), ("don't jump so high", "别跳那么高")),
    "gravity": (("stronger gravity", "重力大一点"), ("weaker gravity", "重力小一点")),
    "size": (("make it bigger", "做大一点"), ("make it smaller", "做小一点")),
    "radius": (("make it bigger", "做大一点"), ("make it smaller", "做小一点")),
    "width": (("make it wider", "宽一点"), ("make it narrower", "窄一点")),
    "height": (("make it higher", "高一点"), ("make it lower", "低一点")),
    "gap": (("a wider gap", "间隙大一点"), ("a narrower gap", "间隙小一点")),
    "delay": (("wait longer between them", "间隔长一点"), ("wait less between them", "间隔短一点")),
    "lives": (("more lives", "多给几条命"), ("fewer lives", "少给几条命")),
    "count": (("more of them", "多来几个"), ("fewer of them", "少来几个")),
    "rows": (("more rows", "多几行"), ("fewer rows", "少几行")),
    "columns": (("more columns", "多几列"), ("fewer columns", "少几列")),
    "damage": (("more damage", "伤害高一点"), ("less damage", "伤害低一点")),
    "cooldown": (("a longer cooldown", "冷却长一点"), ("a shorter cooldown", "冷却短一点")),
    "power": (("more power", "力度大一点"), ("less power", "力度小一点")),
    "seconds": (("give me more time", "时间多给一点"), ("give me less time", "时间少给一点")),
}
_SENTENCES: dict[str, dict[Lang, tuple[str, ...]]] = {
    "key": {
        Lang.EN: ("use the {new} key instead of {old}", "change the key from {old} to {new}", "{new}, not {old}"),
        Lang.ZH: ("改用 {new} 键，不用 {old} 键", "把按键从 {old} 换成 {new}", "按键换成 {new}"),
    },
    "text": {
        Lang.EN: ("change '{old}' to '{new}'", "it should say '{new}' instead of '{old}'"),
        Lang.ZH: ("把“{old}”改成“{new}”", "文字“{old}”换成“{new}”"),
    },
    "number": {
        Lang.EN: ("set the {label} to {new}", "change the {label} from {old} to {new}", "{label} {new}, not {old}"),
        Lang.ZH: ("把{label}改成 {new}", "{label}从 {old} 改为 {new}", "{label}设为 {new}，不要 {old}"),
    },
    "words": {
        Lang.EN: ("make it {new} instead of {old}", "{new}, not {old}", "change {old} to {new}"),
        Lang.ZH: ("把{old}改成{new}", "{old}换成{new}", "不要{old}，要{new}"),
    },
}


@dataclass(frozen=True)
class Change:
    """One knob, turned.

    Attributes
    ----------
    knob, identifier
        Its name, and that of the variable or key that holds it; the latter may be empty.
    is_key
        Whether it is a key of the keyboard.
    old, new
        In words of the language.
    old_value, new_value
        As the probe sees them.
    """

    knob: str
    identifier: str
    is_key: bool
    old: str
    new: str
    old_value: Any
    new_value: Any

    @property
    def kind(self) -> str:
        """Which sentences fit: ``words`` for what has a name in each language, such as colours."""
        if self.old != str(self.old_value):
            return "words"
        if self.is_key:
            return "key"
        return "text" if isinstance(self.new_value, str) else "number"


def wishes(change: Change, lang: Lang) -> list[str]:
    """All ways in which the change can be asked for."""
    label = _label(change, lang)
    said = [text.format(label=label, old=change.old, new=change.new) for text in _SENTENCES[change.kind][lang]]
    return said + _relative(change, lang)


def exactly(change: Change, lang: Lang) -> str:
    """The change in words that leave nothing open."""
    label = _label(change, lang) if change.kind == "number" else ""
    if lang is Lang.EN:
        return f"{label} {change.old} → {change.new}".strip()
    return f"{label}从 {change.old} 改为 {change.new}"


def _relative(change: Change, lang: Lang) -> list[str]:
    words = [*_words(change.identifier), change.knob]
    known = next((_RELATIVE[word] for word in reversed(words) if word in _RELATIVE), None)
    if known is None or change.kind != "number":
        return []
    more, less = known
    return [(more if change.new_value > change.old_value else less)[list(Lang).index(lang)]]


def _label(change: Change, lang: Lang) -> str:
    words = [change.knob] if change.identifier in _SAYS_NOTHING else _words(change.identifier)
    if lang is Lang.EN:
        return " ".join(words)
    if all(word in _ZH for word in words):
        return "".join(_ZH[word] for word in words)
    return f" {change.knob if change.identifier in _SAYS_NOTHING else change.identifier} "


def _words(identifier: str) -> list[str]:
    return [word.lower() for word in _CASES.split(identifier) if word]

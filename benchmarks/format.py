"""How many answers have the whole format, over 20 tasks in two languages.

Usage: python benchmarks/format.py [--model default] [--candidates 1] [--seed 1]

Prints a line for each task (complete or what is missing, tokens, tokens/s) and the count.
"""

from __future__ import annotations

import argparse

from phaser_copilot.engine import is_remote, open_engine
from phaser_copilot.engine.protocol import Sampling
from phaser_copilot.generate import Candidate, best, generate
from phaser_copilot.models import store
from phaser_copilot.settings import load
from phaser_copilot.task import Task
from phaser_copilot.verdict import Judge

TASKS = [
    "a red circle that turns blue when clicked",
    "a paddle and a bouncing ball",
    "make the square jump when I press space",
    "snake",
    "three coins to collect, with a score",
    "a countdown from 10 to 0 in the middle of the screen",
    "drag the green box onto the yellow slot",
    "an enemy that patrols left and right",
    "fade in a title, then wait for a click to start",
    "a ship that shoots bullets upwards; pool the bullets, at most 20 at once",
    "用方向键控制一个绿色方块移动",
    "做一个接金币的小游戏，漏三个就结束",
    "让敌人追玩家",
    "点击屏幕生成一个会掉落的方块",
    "跳高一点",
    "一个每秒旋转 90 度的三角形",
    "记忆翻牌游戏，4x4",
    "按空格键发射子弹，打中敌人加 10 分",
    "显示一个血条，每次点击减少 10 点",
    "用 WASD 移动，镜头跟随玩家",
]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="default")
    parser.add_argument("--candidates", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    settings = load({"model": args.model}).settings
    engine = open_engine(settings, None if is_remote(args.model) else store.resolve(args.model))
    complete = clean = 0
    for text in TASKS:
        task = Task.from_text(text)
        sampling = Sampling(seed=args.seed, temperature=settings.temperature, max_tokens=settings.max_tokens)
        events = generate(task, engine, Judge(), sampling, candidates=args.candidates)
        chosen = best([event for event in events if isinstance(event, Candidate)])
        complete += chosen.answer.complete
        clean += not chosen.verdict.errors
        state = "complete" if chosen.answer.complete else "; ".join(chosen.answer.problems)
        usage = chosen.usage
        print(f"{state:12} {usage.answer_tokens:5} tokens {usage.tokens_per_second:5.1f}/s  {text}", flush=True)
    print(f"{complete} of {len(TASKS)} complete, {clean} without an error in the static check")


if __name__ == "__main__":
    main()

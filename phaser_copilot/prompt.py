"""The only place that turns a task into a prompt, for serving and for training alike.

The template is the ``qwen`` template of LLaMA-Factory 0.9.5, token by token:
``<|im_start|>system\\n…<|im_end|>\\n<|im_start|>user\\n{instruction}\\n{input}<|im_end|>\\n<|im_start|>assistant\\n``.
"""

from __future__ import annotations

from typing import NamedTuple

from phaser_copilot.engine.protocol import Piece, Prompt
from phaser_copilot.task import WORDS, Lang, Task

SYSTEM = "You are Qwen, created by Alibaba Cloud. You are a helpful assistant."

INSTRUCTIONS = {
    Lang.ZH: (
        "你是一个 Phaser3 游戏开发专家。请根据用户的任务描述，"
        "先输出结构化计划 [PLAN]，然后输出完整的 Phaser3 代码。\n\n"
        "输出格式要求：\n"
        "1. 先输出 [PLAN]...[/PLAN] 块，包含需求摘要、API 列表和步骤\n"
        "2. 然后输出完整的 JavaScript 代码（使用 ```javascript 包裹）\n"
        "3. 代码必须可独立运行，包含完整的 Game 配置和 Scene 生命周期"
    ),
    Lang.EN: (
        "You are an expert in Phaser 3 game development. For the task that the user describes, "
        "first write a structured plan [PLAN], then the complete Phaser 3 code.\n\n"
        "Output format:\n"
        "1. First a [PLAN]...[/PLAN] block with a summary of the request, the list of APIs and the steps\n"
        "2. Then the complete JavaScript code (wrapped in ```javascript)\n"
        "3. The code must run on its own, with the whole Game configuration and Scene lifecycle"
    ),
}

_START, _END, _NEWLINE = Piece("<|im_start|>", special=True), Piece("<|im_end|>", special=True), Piece("\n")


class Example(NamedTuple):
    """A task in the words of :attr:`Task.input <phaser_copilot.task.Task.input>`, and its whole answer."""

    input: str
    answer: str


def build(task: Task, example: Example | None = None) -> Prompt:
    """Make the prompt of a task, an example before it as a turn of its own."""
    return build_input(task.lang, task.input, example)


def build_input(lang: Lang, text: str, example: Example | None = None) -> Prompt:
    """Make the prompt of an input, which is a task's or one of :mod:`~phaser_copilot.revision`.

    The system turn, the instruction and the name of the first field come first and are the same for all inputs of a
    language, so that their computed state can be kept. Splitting the user's turn behind that name changes no token,
    since the tokenizer splits between a colon and a space anyway.
    """
    instruction = INSTRUCTIONS[lang]
    shown = [("user", f"{instruction}\n{example.input}"), ("assistant", example.answer)] if example else []
    turns = [*shown, ("user", f"{instruction}\n{text}")]
    constant = f"{instruction}\n{WORDS[lang].task}:"
    stable = (*_turn("system", SYSTEM), _START, Piece(f"user\n{constant}"))
    first = (Piece(turns[0][1].removeprefix(constant)), _END, _NEWLINE)
    rest = [piece for role, content in turns[1:] for piece in _turn(role, content)]
    return Prompt(
        pieces=(*stable, *first, *rest, _START, Piece("assistant\n")),
        messages=(("system", SYSTEM), *turns),
        stable=len(stable),
    )


def _turn(role: str, content: str) -> tuple[Piece, ...]:
    return (_START, Piece(f"{role}\n{content}"), _END, _NEWLINE)

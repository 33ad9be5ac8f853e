"""Writing in this process, with a runtime that computes nothing: what is at hand is not computed again."""

import contextlib
from dataclasses import replace

from phaser_copilot.answer import parse
from phaser_copilot.engine.local import LocalEngine
from phaser_copilot.engine.protocol import Sampling
from phaser_copilot.guide import SceneGuide
from phaser_copilot.prompt import build
from phaser_copilot.task import Task

END = 256
PLAN = "[PLAN]\nREQ: a\nAPI: b\nSTEPS:\n1. c\n[/PLAN]\n\n```javascript\n"
TASK = Task.from_text("a ball")


class Bytes:
    """A runtime whose tokens are bytes; it draws what it is told to."""

    context, most_guesses = 4096, 4

    def __init__(self):
        self.ids, self.computed, self.text = [], 0, iter(())

    def tokenize(self, text, *, special=False):
        return [300 + len(text)] if special else list(text.encode())

    def piece(self, token):
        return bytes([token]) if token < END else b""

    def ends(self, token):
        return token == END

    def rewind(self, length):
        del self.ids[length:]

    def extend(self, tokens, cancel=None, guesses=()):
        self.computed += len(tokens)
        self.ids += [*tokens, *guesses]

    def sampler(self, sampling):
        return contextlib.nullcontext()

    def draw(self, sampler, row=0):
        return next(self.text, END)

    def accept(self, sampler, tokens):
        pass

    def close(self):
        pass


def write(engine, prompt, text, begun=""):
    engine.native.text = iter(text.encode())
    before = engine.native.computed
    answer = "".join(chunk.text for chunk in engine.stream(prompt, Sampling(), guide=SceneGuide(TASK, begun)))
    return answer, engine.native.computed - before


def test_the_beginning_of_the_answer_before_is_at_hand():
    engine, prompt = LocalEngine("bytes", Bytes()), build(TASK)
    first, _ = write(engine, prompt, " a\n b\n c\n[let one;\nlet too;\n")
    assert first == f"{PLAN}let one;\nlet too;\n```"
    begun = f"{PLAN}let one;\n"
    again, computed = write(engine, replace(prompt, stable=0), "let two;\n", begun)
    assert parse(again).code == "let one;\nlet two;\n"
    assert computed <= len("let two;\n```") + 1


def test_a_beginning_that_is_not_at_hand_is_computed():
    engine, prompt = LocalEngine("bytes", Bytes()), build(TASK)
    begun = f"{PLAN}let one;\n"
    fresh, computed = write(engine, prompt, "let two;\n", begun)
    assert fresh == f"{begun}let two;\n```"
    assert computed >= len(engine.encode(prompt)) + len(begun)
    other, _ = write(engine, replace(build(Task.from_text("a cube")), stable=0), "let two;\n", begun)
    assert other == fresh


def test_the_beginning_of_an_answer_is_no_part_of_what_was_written():
    engine, begun = LocalEngine("bytes", Bytes()), f"{PLAN}let one;\n"
    prompt = replace(build(TASK), stable=0)
    write(engine, prompt, "let two;\n", begun)
    assert engine.usage.answer_tokens == len("let two;\n```")
    assert engine.usage.prompt_tokens == len(engine.encode(prompt)) + len(begun)

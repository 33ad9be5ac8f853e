"""From answers to the one that is delivered: order, repairs, and when to stop."""

from dataclasses import dataclass, field

import pytest

from phaser_copilot.answer import parse, render
from phaser_copilot.engine.protocol import Chunk, Finish, Sampling, Usage
from phaser_copilot.generate import Attempt, Candidate, best, deliver, generate, repaired
from phaser_copilot.known import Known
from phaser_copilot.prompt import Example
from phaser_copilot.task import Task
from phaser_copilot.verdict import Judge

GOOD = """\
class Main extends Phaser.Scene {
  create() {
    this.add.circle(400, 300, 40, 0xff0000);
  }
  update() {}
}
new Phaser.Game({ width: 800, height: 600, scene: Main });
"""
MISSPELT = GOOD.replace("0xff0000);", "0xff0000).setPositon(10, 10);")
BROKEN = GOOD.replace("this.add.circle(400, 300, 40, 0xff0000);", "this.add.nothingOfTheKind(1);")


@dataclass
class Parrot:
    """An engine that says what it was told to, one text a call."""

    texts: list[str]
    name: str = "parrot"
    context: int = 4096
    usage: Usage = field(default_factory=Usage)
    seen: list[tuple[str, Sampling]] = field(default_factory=list)
    finish: Finish = Finish.STOP

    def stream(self, prompt, sampling, cancel=None, guide=None):
        self.seen.append((prompt.text, sampling))
        yield Chunk(self.texts.pop(0), 1)
        yield Chunk("", 1, self.finish)

    def close(self):
        pass


def answer(code):
    return render("a circle", ("this.add.circle",), ("Draw it",), code)


def run(*codes, candidates=4, **options):
    engine = Parrot([answer(code) for code in codes], **options)
    events = list(generate(Task.from_text("a circle"), engine, Judge(), Sampling(seed=5), candidates=candidates))
    return engine, [event for event in events if isinstance(event, Candidate)], events


def test_the_first_good_answer_ends_the_search():
    engine, found, events = run(BROKEN, GOOD, GOOD)
    assert [candidate.verdict.good for candidate in found] == [False, True]
    assert best(found) is found[1]
    assert [event.seed for event in events if isinstance(event, Attempt)] == [5, 6]
    assert len(engine.texts) == 1


def test_without_a_good_answer_the_best_one_is_delivered():
    _, found, _ = run(BROKEN, "let x = ;", candidates=2)
    assert best(found) is found[0]


def test_a_mistake_with_a_fix_is_repaired_before_it_is_judged():
    _, found, _ = run(MISSPELT)
    assert found[0].verdict.good
    assert "setPosition(10, 10)" in found[0].answer.code
    assert any("setPositon" in repair for repair in found[0].repairs)


@pytest.mark.parametrize("code", [GOOD, BROKEN, "let x = ;", ""])
def test_what_has_no_fix_stays_as_it_is(code):
    whole = parse(answer(code))
    same, repairs = repaired(whole)
    assert same is whole
    assert repairs == ()


def test_after_a_repetition_the_next_try_is_livelier():
    engine, found, _ = run(GOOD, GOOD, candidates=2, finish=Finish.REPETITION)
    assert not any(candidate.verdict.good for candidate in found)
    assert engine.seen[1][1].temperature > engine.seen[0][1].temperature


def test_all_tries_see_the_same_prompt():
    engine, _, _ = run(BROKEN, BROKEN, candidates=2)
    assert len({prompt for prompt, _ in engine.seen}) == 1


def test_each_try_is_shown_another_example():
    engine = Parrot([answer(BROKEN)] * 3)
    examples = [Example("first", "one"), Example("second", "two")]
    list(generate(Task.from_text("a circle"), engine, Judge(), Sampling(), candidates=3, examples=examples))
    shown = ["one" if "<|im_start|>assistant\none" in text else "two" for text, _ in engine.seen]
    assert shown == ["one", "two", "one"]


def test_a_mistake_that_cannot_be_repaired_ends_a_try_early_but_never_the_last_one():
    long = BROKEN.replace("update() {}", "update() {\n" + "    this.x = 1;\n" * 12 + "  }")

    class Slow(Parrot):
        told = 0

        def stream(self, prompt, sampling, cancel=None, guide=None):
            for line in self.texts.pop(0).splitlines(keepends=True):
                self.told += 1
                yield Chunk(line, 1)
            yield Chunk("", 1, Finish.STOP)

    engine = Slow([answer(long)] * 2)
    events = generate(Task.from_text("a circle"), engine, Judge(), Sampling(), candidates=2)
    first, last = [event for event in events if isinstance(event, Candidate)]
    lines = len(answer(long).splitlines())
    assert (first.finish, last.finish) == (Finish.REJECTED, Finish.STOP)
    assert engine.told - lines < lines
    assert best([first, last]) is last


KNOWN = Known("shapes/circle", answer(GOOD))


def delivered(engine, known=(), nearest=(), judge=None, candidates=2):
    events = deliver(
        Task.from_text("a circle"), engine, judge or Judge(), Sampling(seed=5),
        known=known, nearest=nearest, candidates=candidates,
    )  # fmt: skip
    return [event for event in events if isinstance(event, Candidate)]


def never():
    raise AssertionError("no model is needed")


def test_a_known_scene_that_is_good_needs_no_model():
    (found,) = delivered(never, [KNOWN, KNOWN])
    assert (found.attempt.known, found.attempt.number, found.verdict.good) == ("shapes/circle", 1, True)


def test_the_model_writes_where_known_scenes_are_no_good():
    found = delivered(lambda: Parrot([answer(GOOD)]), [Known("broken", answer(BROKEN))])
    assert [(each.attempt.number, each.attempt.known, each.attempt.seed) for each in found] == [
        (1, "broken", 0),
        (2, "", 5),
    ]
    assert best(found).attempt.known == ""


def test_the_nearest_scene_is_offered_where_nothing_runs():
    found = delivered(lambda: Parrot([answer(BROKEN)] * 2), nearest=[KNOWN])
    assert [each.attempt.known for each in found] == ["", "", "shapes/circle"]
    assert best(found).attempt.known == "shapes/circle"
    assert not best(found).verdict.good

"""A model's own mistakes on scenes of the corpus, and the repairs made of them."""

import random

import pytest

from phaser_copilot import answer
from phaser_copilot.engine.protocol import Cancel, Chunk, Finish, Usage
from phaser_copilot.training.data import failures, repairs
from phaser_copilot.verdict import Judge
from tests.unit.data_kit import some


class Slips:
    """An engine that gives the right scene of the corpus with `broken` put to its end."""

    name, context = "slips", 4096

    def __init__(self, pool, broken="Phaser.Math.NothingOfTheKind(1);\n", finish=Finish.STOP):
        self.usage, self.broken, self.finish, self.asked = Usage(), broken, finish, []
        self._answers = {
            sample.tasks[lang][-1]: answer.render(plan.req, sample.apis, plan.steps, self._with(sample.code))
            for sample in pool
            for lang, plan in sample.plans.items()
        }

    def _with(self, code):
        return f"{code}\nfunction more() {{\n  {self.broken}}}\n" if self.broken else code

    def stream(self, prompt, sampling, cancel=None, guide=None):
        task = prompt.messages[-1][1]
        self.asked.append(prompt)
        found = next(text for words, text in self._answers.items() if words in task)
        yield Chunk(found, 1)
        yield Chunk("", 1, self.finish)

    def close(self):
        pass


@pytest.fixture(scope="module")
def pool():
    return [sample for sample in some(every=40) if sample.variant < 2]


def draw(pool, engine, tried=()):
    return list(failures.draw(pool, engine, Judge(), 1, tried, Cancel()))


def test_mistakes_become_repairs_that_end_with_the_right_scene(pool):
    broken = [each for each in draw(pool, Slips(pool, "Phaser.Math.NothingOfTheKind(1);\n")) if each.problems]
    assert broken
    for scene, tries in failures.by_scene(broken).items():
        variants = [sample for sample in pool if sample.scene == scene]
        [row] = repairs.own_rows(variants, tries, quality=1.0)
        assert tries[0].problems[0] in row.input
        assert tries[0].code.strip() in row.input
        assert answer.parse(row.output).code.strip() == variants[-1].code.strip()


def test_the_same_scene_is_shown_with_its_knobs_turned_another_way(pool):
    engine = Slips(pool)
    draw(pool, engine)
    for prompt in engine.asked:
        _, _, (_, example), (_, asked) = prompt.messages
        assert answer.parse(example).problems == ()
        assert "<|" not in asked


@pytest.mark.parametrize("options", [{"broken": ""}, {"finish": Finish.REPETITION}], ids=["right", "endless"])
def test_right_answers_and_endless_ones_are_no_mistakes(pool, options):
    assert not any(each.problems for each in draw(pool, Slips(pool, **options)))


def test_it_goes_on_where_it_stopped(pool, tmp_path):
    file = tmp_path / "tries.jsonl"
    first, *rest = draw(pool, Slips(pool))
    failures.append(file, first)
    assert failures.read(file) == [first]
    assert draw(pool, Slips(pool), failures.read(file)) != [first, *rest]
    assert {each.scene for each in draw(pool, Slips(pool), [first])} == {each.scene for each in rest}


def test_own_mistakes_come_before_planted_ones(pool):
    from phaser_copilot.training.data.build import sources

    tries = [each for each in draw(pool, Slips(pool, "Phaser.Math.NothingOfTheKind(1);\n")) if each.problems][:1]
    variants = [sample for sample in pool if sample.scene == tries[0].scene]
    first = next(sources(tries)["repair"](variants, random.Random(1)))
    assert "/repair-own/" in first.metadata["prompt_id"]

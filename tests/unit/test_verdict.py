"""Verdicts and marks, with negative controls for each side of the rubric."""

import pytest

from phaser_copilot.answer import parse, render
from phaser_copilot.browser.report import RunError, RunReport
from phaser_copilot.task import Task
from phaser_copilot.verdict import Judge

GOOD = """function preload() {}

function create() {
  this.add.circle(100, 100, 20, 0xff0000);
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: { preload, create } });
"""
TASK = Task.from_text("a red circle", apis=["this.add.circle()"])


class Browser:
    """Stands in for a session; remembers what it was given."""

    def __init__(self, report):
        self.report, self.started = report, []

    def run(self, code, **_):
        self.started.append(code)
        return self.report


CLEAN = RunReport(loaded=True, frames=120, asked=120)
BROKEN = RunReport(loaded=True, frames=3, asked=120, errors=(RunError("TypeError", "x is null", 4),))


def judge(code=GOOD, report=CLEAN, task=TASK, text=None):
    answer = parse(text or render("r", ("a",), ("s",), code))
    return Judge(Browser(report)).judge(task, answer)


def test_a_good_answer_has_all_marks():
    verdict = judge()
    assert verdict.good
    assert verdict.rubric.total == 100
    assert verdict.to_json()["rubric"]["total"] == 100


@pytest.mark.parametrize(
    ("case", "side"),
    [
        ({"text": f"```javascript\n{GOOD}```"}, "format"),
        ({"code": GOOD.replace("new Phaser.Game", "void")}, "structure"),
        ({"code": GOOD.replace("this.add.circle", "this.add.circel")}, "api"),
        ({"task": Task.from_text("a ball", apis=["this.add.rectangle"])}, "api"),
        ({"report": BROKEN}, "runnable"),
        ({"code": GOOD + "}"}, "runnable"),
        (
            {"code": GOOD.replace("function preload() {", "function preload() { this.load.image('a', 'a.png');")},
            "runnable",
        ),
    ],
)
def test_each_side_loses_marks_for_its_own_fault(case, side):
    verdict = judge(**case)
    assert getattr(verdict.rubric, side) < 1
    assert verdict.rubric.total < 100


@pytest.mark.parametrize("case", [{"report": BROKEN}, {"code": GOOD + "}"}, {"text": "```javascript\nlet a;\n```"}])
def test_a_broken_answer_is_not_good_and_ranks_below_a_good_one(case):
    verdict = judge(**case)
    assert not verdict.good
    assert verdict.rank < judge().rank


def test_a_scene_that_cannot_be_parsed_is_not_started():
    browser = Browser(CLEAN)
    Judge(browser).judge(TASK, parse(render("r", ("a",), ("s",), GOOD + "}")))
    assert browser.started == []


def test_without_a_browser_the_verdict_says_that_nothing_ran():
    verdict = Judge().judge(TASK, parse(render("r", ("a",), ("s",), GOOD)))
    assert verdict.good
    assert verdict.to_json()["run"] is None


def test_an_empty_answer_is_judged_without_an_accident():
    verdict = Judge(Browser(CLEAN)).judge(TASK, parse(""))
    assert not verdict.good
    assert verdict.rubric.total < 20

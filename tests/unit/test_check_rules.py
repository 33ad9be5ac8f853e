"""Every rule finds its own bad example, leaves its good one alone, and is documented."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from phaser_copilot.phaser.check import check
from phaser_copilot.phaser.diagnostic import Severity
from phaser_copilot.phaser.fix import apply
from phaser_copilot.phaser.rules import Rule, all_rules, as_game

ROOT = Path(__file__).parents[2]
RULES = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)


@RULES
def test_the_bad_example_is_found(rule: Rule) -> None:
    found = [item for item in check(as_game(rule.bad)) if item.code == rule.code]
    assert found
    assert found[0].message and not found[0].message.endswith(".")


@RULES
def test_the_good_example_is_clean(rule: Rule) -> None:
    assert check(as_game(rule.good)) == []


@RULES
def test_safe_fixes_repair_the_bad_example(rule: Rule) -> None:
    source = as_game(rule.bad)
    found = check(source)
    fixable = {item.code for item in found if any(fix.safe for fix in item.fixes)}
    left = {item.code for item in check(apply(source, found))}
    assert not fixable & left


def test_codes_and_names_are_unique_and_explained() -> None:
    rules = all_rules()
    assert len({rule.name for rule in rules}) == len(rules) >= 70
    assert all(len(rule.why) > 40 and rule.bad != rule.good for rule in rules)
    assert all(rule.severity in (Severity.ERROR, Severity.WARNING) for rule in rules)


def test_the_page_is_up_to_date() -> None:
    builder = runpy.run_path(str(ROOT / "scripts" / "build_rules_doc.py"))
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert page == builder["render"](), "run: python scripts/build_rules_doc.py"


@pytest.mark.parametrize(
    "text", ["x = " + "+".join("a" * 4000), "this" + ".add.circle()" * 2000, "x = " + "(1+" * 2000]
)
def test_deep_nesting_is_survived(text: str) -> None:
    check(text)

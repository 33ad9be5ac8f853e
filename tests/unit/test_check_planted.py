"""Planted mistakes are found, and the scenes they were planted into are clean."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from phaser_copilot.phaser.check import check, is_broken
from phaser_copilot.phaser.diagnostic import Severity
from phaser_copilot.phaser.fix import apply_once

ROOT = Path(__file__).parents[2]
SET = yaml.safe_load((ROOT / "tests" / "planted" / "mistakes.yaml").read_text(encoding="utf-8"))
MARKS = {"here": "/* here */", "update": "/* update */", "top": "/* top */"}
SHARE_FOUND = 0.9
SCENES = sorted((ROOT / "data" / "corpus").glob("*/*.js"))


def planted(mistake: dict[str, Any]) -> str:
    if "whole" in mistake:
        return str(mistake["whole"])
    base: str = SET["bases"][mistake["base"]]
    return base.replace(MARKS[mistake.get("at", "here")], mistake["js"])


def found(mistake: dict[str, Any]) -> bool:
    codes = {item.code for item in check(planted(mistake)) if item.severity is not Severity.HINT}
    return mistake["expect"] in codes


@pytest.mark.parametrize("base", sorted(SET["bases"]))
def test_the_bases_are_clean(base: str) -> None:
    assert check(SET["bases"][base]) == []


def test_planted_mistakes_are_found() -> None:
    missed = [mistake.get("js") or mistake["whole"] for mistake in SET["mistakes"] if not found(mistake)]
    assert len(SET["mistakes"]) >= 90
    assert len(missed) <= (1 - SHARE_FOUND) * len(SET["mistakes"]), missed


def test_every_rule_has_a_planted_mistake() -> None:
    from phaser_copilot.phaser.rules import all_rules

    planted_codes = {mistake["expect"] for mistake in SET["mistakes"]}
    assert {rule.code for rule in all_rules()} - planted_codes <= {"PH421", "PH424"}


def test_fixes_never_break_the_syntax() -> None:
    for mistake in SET["mistakes"]:
        source = planted(mistake)
        before = check(source)
        after = check(apply_once(source, before, safe_only=False))
        if not any(item.code == "PH001" for item in before):
            assert not any(item.code == "PH001" for item in after), mistake


@pytest.mark.parametrize("path", SCENES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_good_scenes_have_no_errors(path: Path) -> None:
    findings = check(path.read_text(encoding="utf-8"))
    assert not is_broken(findings), findings

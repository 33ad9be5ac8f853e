"""``--help`` and typing mistakes answer at once, because nothing heavy is imported for them."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "httpx",
    "httpx2",
    "huggingface_hub",
    "llama_cpp",
    "numpy",
    "playwright",
    "pydantic",
    "quickjs",
    "rich",
    "tomlkit",
    "torch",
    "transformers",
    "tree_sitter",
    "watchfiles",
    "yaml",
)

PROGRAM = """
import sys
from phaser_copilot.cli import main
try:
    main(sys.argv[2:])
except SystemExit:
    pass
print(*sorted(set(sys.argv[1].split()) & set(sys.modules)), file=sys.stderr)
"""


def imported(*words: str, watch: tuple[str, ...] = HEAVY) -> list[str]:
    """Which of the modules `watch` a command imports, seen in a process of its own."""
    command = [sys.executable, "-c", PROGRAM, " ".join(watch), *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return done.stderr.splitlines()[-1].split()


@pytest.mark.parametrize("words", [("--help",), ("gen", "--help"), ("config", "--help"), ("--version",)], ids=" ".join)
def test_help_imports_nothing_heavy(words: tuple[str, ...]) -> None:
    assert imported(*words) == []


def test_the_watch_would_notice() -> None:
    assert "pydantic" in imported("config")

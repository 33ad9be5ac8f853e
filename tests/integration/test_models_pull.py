"""The real default model; it is fetched only when it is not on this machine."""

from __future__ import annotations

import pytest

from phaser_copilot.models import store
from phaser_copilot.models.catalogue import find

pytestmark = [pytest.mark.model, pytest.mark.slow, pytest.mark.timeout(3600)]


def test_default_model_is_the_one_of_the_catalogue() -> None:
    path = store.pull("default")
    assert path == store.path("default") == store.resolve("0.5b")
    entry = next(entry for entry in store.installed() if entry.path == path)
    assert entry.size == find("default").size
    assert store.verify(entry)
    assert path.read_bytes()[:4] == store.MAGIC

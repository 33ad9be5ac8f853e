"""What tests share: the real model, Phaser's library, and a home of their own."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def model_path() -> Path:
    """The default model; tests that need it cannot be green without it."""
    from phaser_copilot.models import store

    found = store.path("default")
    if found is None:
        pytest.fail("the default model is not here; make test fetches it, or: phaser-copilot models pull")
    return found


@pytest.fixture(scope="session")
def phaser_path() -> Path:
    """Phaser's library, fetched when it is not here yet."""
    from phaser_copilot.phaser import library

    return library.local() or library.fetch()


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """An empty home for everything that phaser-copilot keeps."""
    monkeypatch.setenv("PHASER_COPILOT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"

"""Settings: the order of the layers, what is refused and how files are changed."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phaser_copilot import settings
from phaser_copilot.errors import UsageError


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, and no PHASER_COPILOT_* variable but the one that names it."""
    for name in [name for name in os.environ if name.startswith("PHASER_COPILOT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PHASER_COPILOT_HOME", str(tmp_path / "home"))
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return tmp_path


def user_file(home: Path, text: str) -> Path:
    file = home / "home" / "config" / "config.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def project_file(home: Path, text: str) -> Path:
    file = home / "work" / "phaser-copilot.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_nothing_set_gives_the_defaults(home: Path) -> None:
    loaded = settings.load()
    assert loaded.settings == settings.Settings()
    assert set(loaded.sources.values()) == {"default"}
    assert loaded.files == ()


def test_each_layer_wins_over_the_one_before(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    user = user_file(home, "top_k = 1\nframes = 1\ncontext = 1024\nmax_tokens = 100\n")
    project = project_file(home, "frames = 2\ncontext = 2048\nmax_tokens = 200\n")
    monkeypatch.setenv("PHASER_COPILOT_CONTEXT", "3072")
    monkeypatch.setenv("PHASER_COPILOT_MAX_TOKENS", "300")
    loaded = settings.load({"max_tokens": 400, "seed": None})
    found = {key: (getattr(loaded.settings, key), loaded.sources[key]) for key in loaded.sources}
    assert found["top_k"] == (1, str(user))
    assert found["frames"] == (2, str(project))
    assert found["context"] == (3072, "PHASER_COPILOT_CONTEXT")
    assert found["max_tokens"] == (400, "--max-tokens")
    assert found["seed"] == (None, "default")
    assert loaded.files == (user, project)


def test_the_project_file_is_found_from_a_folder_below(home: Path) -> None:
    project_file(home, "frames = 7\n")
    below = home / "work" / "a" / "b"
    below.mkdir(parents=True)
    assert settings.load(cwd=below).settings.frames == 7
    assert settings.load(cwd=home).settings.frames == 120


def test_an_empty_environment_variable_sets_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PHASER_COPILOT_MODEL", "")
    assert settings.load().sources["model"] == "default"


def test_a_flag_that_switches_off_is_named_as_typed(home: Path) -> None:
    loaded = settings.load({"run": False})
    assert (loaded.settings.run, loaded.sources["run"]) == (False, "--no-run")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("top_k = 1\n\ntemprature = 1\n", ["temprature", "config.toml, line 3", "temperature"]),
        ("# hot\ntemperature = 'hot'\n", ["temperature", "'hot'", "config.toml, line 2", "number"]),
        ("temperature = 3.5\n", ["temperature", "3.5", "less than or equal to 2"]),
        ("lang = 'fr'\n", ["lang", "'fr'", "'auto', 'en' or 'zh'"]),
        ("seed = -1\n", ["seed", "-1"]),
        ("api_key_env = 'not a name'\n", ["api_key_env"]),
        ("[model]\nname = 'x'\n", ["model", "string"]),
        ("model = \n", ["config.toml", "line 1"]),
        ("zzz = 1\n", ["zzz", "phaser-copilot config"]),
    ],
)
def test_a_wrong_file_is_explained(home: Path, text: str, words: list[str]) -> None:
    user_file(home, text)
    with pytest.raises(UsageError) as error:
        settings.load()
    for word in words:
        assert word in str(error.value)


def test_a_wrong_value_is_reported_even_when_a_later_layer_wins(home: Path) -> None:
    user_file(home, "top_k = -1\n")
    with pytest.raises(UsageError, match=r"config\.toml"):
        settings.load({"top_k": 5})


def test_a_wrong_variable_is_named(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PHASER_COPILOT_THREADS", "many")
    with pytest.raises(UsageError, match="PHASER_COPILOT_THREADS"):
        settings.load()


def test_a_file_that_is_no_text_is_refused(home: Path) -> None:
    user_file(home, "").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="UTF-8"):
        settings.load()


@pytest.mark.parametrize("line", ["browser = './evil'", "api_key_env = 'SECRET'", "model = 'https://example.org/v1'"])
def test_a_project_may_not_choose_a_program_or_a_receiver(home: Path, line: str) -> None:
    project_file(home, line)
    with pytest.raises(UsageError, match="project may not"):
        settings.load()
    with pytest.raises(UsageError, match="project may not"):
        key, value = line.split(" = ")
        settings.store(home / "work" / "phaser-copilot.toml", key, value.strip("'"))


def test_the_user_may(home: Path) -> None:
    user_file(home, "model = 'http://localhost:8080/v1'\nbrowser = '/opt/chromium'\n")
    loaded = settings.load().settings
    assert (loaded.model, loaded.browser) == ("http://localhost:8080/v1", Path("/opt/chromium"))


def test_paths_in_a_file_are_relative_to_it(home: Path) -> None:
    project_file(home, "model = 'models/mine.gguf'\nphaser = 'lib/phaser.min.js'\n")
    below = home / "work" / "sub"
    below.mkdir()
    loaded = settings.load(cwd=below).settings
    assert loaded.phaser == home / "work" / "lib" / "phaser.min.js"
    assert loaded.model == str(home / "work" / "models" / "mine.gguf")


def test_a_model_name_is_not_taken_for_a_path(home: Path) -> None:
    project_file(home, "model = 'qwen2.5-coder-1.5b'\n")
    assert settings.load().settings.model == "qwen2.5-coder-1.5b"


def test_tilde_is_the_home_folder(home: Path) -> None:
    user_file(home, "browser = '~/chromium'\n")
    assert settings.load().settings.browser == Path("~/chromium").expanduser()


def test_storing_keeps_comments_and_other_keys(home: Path) -> None:
    file = user_file(home, "# mine\nmodel = 'x'  # small\n\n# deterministic\nseed = 1\n")
    assert settings.store(file, "model", "y") == "y"
    assert settings.store(file, "max-tokens", "512") == 512
    text = file.read_text(encoding="utf-8")
    assert "# mine" in text
    assert 'model = "y"  # small' in text or "model = 'y'  # small" in text
    assert tomllib.loads(text) == {"model": "y", "seed": 1, "max_tokens": 512}


def test_storing_makes_the_file(home: Path) -> None:
    file = home / "home" / "config" / "config.toml"
    settings.store(file, "run", "no")
    assert tomllib.loads(file.read_text(encoding="utf-8")) == {"run": False}


def test_a_wrong_value_is_not_stored(home: Path) -> None:
    file = user_file(home, "seed = 1\n")
    for key, value in [("seed", "x"), ("sead", "1"), ("frames", "0")]:
        with pytest.raises(UsageError):
            settings.store(file, key, value)
    assert file.read_text(encoding="utf-8") == "seed = 1\n"


def test_a_broken_file_is_not_overwritten(home: Path) -> None:
    file = user_file(home, "seed = = 1\n")
    with pytest.raises(UsageError, match="TOML"):
        settings.store(file, "seed", "1")
    assert file.read_text(encoding="utf-8") == "seed = = 1\n"


def test_storing_writes_through_a_link(home: Path) -> None:
    real = home / "dotfiles.toml"
    real.write_text("", encoding="utf-8")
    link = home / "link.toml"
    link.symlink_to(real)
    settings.store(link, "seed", "3")
    assert link.is_symlink()
    assert tomllib.loads(real.read_text(encoding="utf-8")) == {"seed": 3}


def test_a_typed_path_means_the_same_after_storing(home: Path) -> None:
    user = home / "home" / "config" / "config.toml"
    settings.store(user, "phaser", "lib/phaser.min.js")
    assert settings.load().settings.phaser == home / "work" / "lib" / "phaser.min.js"
    project = home / "work" / "phaser-copilot.toml"
    settings.store(project, "phaser", "other/phaser.min.js")
    assert tomllib.loads(project.read_text(encoding="utf-8")) == {"phaser": "other/phaser.min.js"}
    assert settings.load().settings.phaser == home / "work" / "other" / "phaser.min.js"


def test_discarding(home: Path) -> None:
    file = user_file(home, "# keep\nseed = 1\nold_name = 2\n")
    assert settings.discard(file, "seed")
    assert settings.discard(file, "old-name")
    assert not settings.discard(file, "seed")
    assert file.read_text(encoding="utf-8") == "# keep\n"


def test_unknown_variables_are_noticed(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PHASER_COPILOT_MODLE", "x")
    monkeypatch.setenv("PHASER_COPILOT_SEED", "1")
    assert list(settings.unknown_environment()) == [("PHASER_COPILOT_MODLE", "did you mean PHASER_COPILOT_MODEL?")]


def test_every_setting_is_described_and_in_an_order() -> None:
    assert all(settings.description(name) for name in settings.names())
    assert settings.names()[0] == "model"


@given(st.text())
def test_any_file_is_read_or_refused_in_words(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.getbasetemp() / "any-file"  # not above other tests' folders
    folder.mkdir(exist_ok=True)
    (folder / "phaser-copilot.toml").write_text(text, encoding="utf-8", newline="")
    try:
        settings.load(cwd=folder)
    except UsageError as error:
        assert str(folder) in str(error)

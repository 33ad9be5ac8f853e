"""Downloads against a real server that fails in the ways real ones do."""

from __future__ import annotations

import errno
import hashlib
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from file_server import Site, serve

from phaser_copilot.download import Patience, Source, SourceError, download
from phaser_copilot.errors import MissingError
from phaser_copilot.partial import Partial

DATA = random.Random(1).randbytes(300_000)
HURRY = Patience(connect=0.5, answer=0.5, stall=0.5, retries=2, pause=0.01)


class Recorder:
    """Keeps what a user would be told."""

    def __init__(self) -> None:
        self.updates: list[tuple[str, int, int | None]] = []
        self.notes: list[str] = []

    def update(self, source: str, done: int, total: int | None) -> None:
        self.updates.append((source, done, total))

    def note(self, text: str) -> None:
        self.notes.append(text)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with serve() as running:
        running.files["/file"] = DATA
        yield running


def fetch(site: Site, part: Path, path: str = "/file", **headers: str) -> tuple[bytes, Recorder]:
    """Download into `part` and return the finished bytes."""
    seen = Recorder()
    with Partial(part) as partial:
        download(Source("here", site.url + path, headers), partial, seen, HURRY)
        assert partial.hexdigest == hashlib.sha256(part.read_bytes()).hexdigest()
        partial.finish(part.with_name("done"))
    return part.with_name("done").read_bytes(), seen


def begin(site: Site, part: Path, size: int) -> None:
    """Leave the first `size` bytes behind, as a run that was stopped does."""
    site.cuts = [size, 0, 0, 0]
    with pytest.raises(SourceError), Partial(part) as partial:
        download(Source("here", site.url + "/file"), partial, Recorder(), HURRY)
    site.cuts = []
    site.asked.clear()
    assert part.stat().st_size == size


def test_whole_file_with_progress(site: Site, tmp_path: Path) -> None:
    data, seen = fetch(site, tmp_path / "part")
    assert data == DATA
    assert seen.updates[0] == ("here", 0, len(DATA))
    assert seen.updates[-1] == ("here", len(DATA), len(DATA))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["done"]


def test_cut_stream_goes_on_where_it_broke(site: Site, tmp_path: Path) -> None:
    site.cuts = [100_000, 50_000]
    data, _ = fetch(site, tmp_path / "part")
    assert data == DATA
    assert [asked[1] for asked in site.asked] == [None, "bytes=100000-", "bytes=150000-"]


def test_a_later_run_goes_on(site: Site, tmp_path: Path) -> None:
    begin(site, tmp_path / "part", 120_000)
    data, seen = fetch(site, tmp_path / "part")
    assert data == DATA
    assert site.asked[0][1] == "bytes=120000-"
    assert seen.updates[0][1] == 120_000


def test_a_complete_part_needs_no_request(site: Site, tmp_path: Path) -> None:
    with Partial(tmp_path / "part") as partial:
        download(Source("here", site.url + "/file"), partial, Recorder(), HURRY)
    site.asked.clear()
    assert fetch(site, tmp_path / "part")[0] == DATA
    assert site.asked == []


def test_server_without_ranges_starts_again(site: Site, tmp_path: Path) -> None:
    site.ranges = False
    site.cuts = [100_000]
    assert fetch(site, tmp_path / "part")[0] == DATA


def test_changed_file_is_not_glued_to_the_old_beginning(site: Site, tmp_path: Path) -> None:
    begin(site, tmp_path / "part", 120_000)
    site.files["/file"] = DATA[::-1]
    assert fetch(site, tmp_path / "part")[0] == DATA[::-1]


def test_file_that_became_shorter(site: Site, tmp_path: Path) -> None:
    begin(site, tmp_path / "part", 120_000)
    site.files["/file"] = DATA[:1000]
    assert fetch(site, tmp_path / "part")[0] == DATA[:1000]


def test_part_without_its_sidecar_is_not_trusted(site: Site, tmp_path: Path) -> None:
    (tmp_path / "part").write_bytes(b"who knows whose bytes these are")
    assert fetch(site, tmp_path / "part")[0] == DATA
    assert site.asked[0][1] is None


def test_broken_sidecar_is_not_trusted(site: Site, tmp_path: Path) -> None:
    begin(site, tmp_path / "part", 1000)
    (tmp_path / "part.json").write_text("{ half")
    assert fetch(site, tmp_path / "part")[0] == DATA


def test_endless_cuts_are_given_up(site: Site, tmp_path: Path) -> None:
    site.cuts = [100_000, *[0] * 10]
    with pytest.raises(SourceError, match="it broke off"):
        fetch(site, tmp_path / "part")
    assert len(site.asked) == 1 + 1 + HURRY.retries
    assert (tmp_path / "part").stat().st_size == 100_000, "what came stays for the next run"


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 503])
def test_a_host_that_gives_nothing_is_left_at_once(site: Site, tmp_path: Path, status: int) -> None:
    site.statuses["/file"] = status
    with pytest.raises(SourceError, match=str(status)):
        fetch(site, tmp_path / "part")
    assert len(site.asked) == 1
    assert list(tmp_path.iterdir()) == []


def test_server_error_in_the_middle_is_waited_out(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site.cuts = [100_000]
    naps: list[float] = []

    def nap(seconds: float) -> None:
        naps.append(seconds)
        site.statuses = {"/file": 503} if len(naps) == 1 else {}

    monkeypatch.setattr("phaser_copilot.download.time", SimpleNamespace(sleep=nap))
    assert fetch(site, tmp_path / "part")[0] == DATA
    assert naps[1] > naps[0], "pauses grow"


def test_silent_host(site: Site, tmp_path: Path) -> None:
    site.delay = 3
    with pytest.raises(SourceError, match=r"no answer|timed out"):
        fetch(site, tmp_path / "part")


def test_dead_host(tmp_path: Path) -> None:
    nowhere = Site(url="http://127.0.0.1:9")
    with pytest.raises(SourceError, match="no connection"):
        fetch(nowhere, tmp_path / "part")


def test_nonsense_address(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        fetch(Site(url="gopher://127.0.0.1"), tmp_path / "part")


def test_token_stays_with_the_host_it_is_for(site: Site, tmp_path: Path) -> None:
    with serve() as storage:
        storage.files["/blob"] = DATA
        site.redirects["/file"] = (storage.url + "/blob", {})
        assert fetch(site, tmp_path / "part", Authorization="Bearer secret")[0] == DATA
    assert site.asked[0][2] == "Bearer secret"
    assert storage.asked[0][2] is None


def test_hash_announced_by_the_hub_is_kept(site: Site, tmp_path: Path) -> None:
    digest = hashlib.sha256(DATA).hexdigest()
    site.files["/blob"] = DATA
    site.redirects["/file"] = (site.url + "/blob", {"X-Linked-ETag": f'"{digest}"'})
    with Partial(tmp_path / "part") as partial:
        download(Source("here", site.url + "/file"), partial, Recorder(), HURRY)
        assert partial.origin["sha256"] == digest


def test_disk_that_is_too_small(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(MissingError, match="not enough space") as caught:
        fetch(site, tmp_path / "part")
    assert "free some space" in caught.value.fix
    assert list(tmp_path.iterdir()) == []


class FullDisk:
    """A file on a disk that fills up after so many bytes."""

    def __init__(self, file: Any, room: int) -> None:
        self._file, self._room = file, room

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, data: bytes) -> int:
        self._room -= len(data)
        if self._room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return int(self._file.write(data))


def test_disk_that_fills_up(site: Site, tmp_path: Path) -> None:
    site.drip = 0.001
    with pytest.raises(MissingError, match="not enough space"), Partial(tmp_path / "part") as partial:
        partial._file = FullDisk(partial._file, 280_000)  # type: ignore[assignment]
        download(Source("here", site.url + "/file"), partial, Recorder(), HURRY)
    kept = (tmp_path / "part").read_bytes()
    assert kept
    assert DATA.startswith(kept)
    site.asked.clear()
    assert fetch(site, tmp_path / "part")[0] == DATA
    assert site.asked[0][1] == f"bytes={len(kept)}-"

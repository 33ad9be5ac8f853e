"""Phaser's own file: from wherever it comes, only the right bytes are kept."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from file_server import Site, serve

from phaser_copilot.download import Patience
from phaser_copilot.errors import MissingError
from phaser_copilot.phaser import library

SCRIPT = b"/* Phaser v3.90.0 */" + b"x" * 5000
HURRY = Patience(connect=0.5, answer=1.0, stall=1.0, retries=1, pause=0.01)
TARBALL_PATH = "/phaser/-/phaser-3.90.0.tgz"


def pack(script: bytes, member: str = library.MEMBER) -> bytes:
    """Return an npm package with one file in it."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        info = tarfile.TarInfo(member)
        info.size = len(script)
        archive.addfile(info, io.BytesIO(script))
    return data.getvalue()


TARBALL = pack(SCRIPT)


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without Phaser, npm, registry or network; its project folder is returned."""
    project = tmp_path / "home" / "project"
    project.mkdir(parents=True)
    monkeypatch.chdir(project)
    for name in [name for name in os.environ if name.lower().startswith("npm_config")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("PHASER_COPILOT_HOME", str(tmp_path / "store"))
    monkeypatch.setattr(library, "SHA256", hashlib.sha256(SCRIPT).hexdigest())
    monkeypatch.setattr(library, "TARBALL_SHA256", hashlib.sha256(TARBALL).hexdigest())
    monkeypatch.setattr(library, "CDN_URL", "http://127.0.0.1:9/phaser.min.js")
    return project


@pytest.fixture
def registry(empty: Path) -> Iterator[Site]:
    with serve() as site:
        site.files[TARBALL_PATH] = TARBALL
        yield site


def fetch() -> bytes:
    path = library.fetch(patience=HURRY)
    assert path == library.stored()
    assert [file.name for file in path.parent.iterdir() if not file.name.startswith(".")] == [path.name]
    return path.read_bytes()


@pytest.mark.parametrize("name", ["npm_config_registry", "NPM_CONFIG_REGISTRY"])
def test_registry_of_the_environment(registry: Site, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, registry.url + "/")
    assert fetch() == SCRIPT
    assert library.local() == library.stored()


@pytest.mark.parametrize("folder", [".", "..", "../.."])
def test_registry_of_an_npmrc(registry: Site, empty: Path, folder: str) -> None:
    (empty / folder / ".npmrc").write_text(f"# mine\nfund=false\n registry = {registry.url}\n")
    assert fetch() == SCRIPT


def test_project_comes_before_user(registry: Site, empty: Path) -> None:
    (empty / ".npmrc").write_text(f"registry={registry.url}\n")
    (empty.parent / ".npmrc").write_text("registry=http://127.0.0.1:9\n")
    assert fetch() == SCRIPT


def test_npmrc_with_a_variable(registry: Site, empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUR_MIRROR", registry.url)
    (empty / ".npmrc").write_text('registry="${OUR_MIRROR}/"\n')
    assert fetch() == SCRIPT


@pytest.mark.parametrize("text", ["", "registry=", "@scope:registry=http://x/", "; registry=http://x/", "registry=x"])
def test_npmrc_that_names_no_registry(empty: Path, text: str) -> None:
    (empty / ".npmrc").write_text(text + "\n")
    assert library.configured_registry() is None


def test_registry_that_breaks_off(registry: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NPM_CONFIG_REGISTRY", registry.url)
    registry.cuts = [100]
    assert fetch() == SCRIPT


def test_wrong_tarball_is_rejected(registry: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NPM_CONFIG_REGISTRY", registry.url)
    registry.files[TARBALL_PATH] = pack(b"evil")
    with pytest.raises(MissingError) as caught:
        library.fetch(patience=HURRY)
    assert "configured npm registry: the file is not the expected one" in caught.value.why
    assert library.local() is None
    assert not library.stored().exists()


def test_node_modules_further_up(empty: Path) -> None:
    file = empty.parent / "node_modules/phaser/dist/phaser.min.js"
    file.parent.mkdir(parents=True)
    file.write_bytes(SCRIPT)
    assert library.local() == file
    assert fetch() == SCRIPT


def test_other_phaser_in_node_modules_is_not_taken(empty: Path) -> None:
    file = empty / "node_modules/phaser/dist/phaser.min.js"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"/* Phaser v2 */")
    assert library.local() is None


def test_damaged_file_in_the_store_is_replaced(registry: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NPM_CONFIG_REGISTRY", registry.url)
    fetch()
    library.stored().write_bytes(SCRIPT[:100])
    assert library.local() is None
    assert fetch() == SCRIPT


def test_everything_offline(empty: Path) -> None:
    with pytest.raises(MissingError) as caught:
        library.fetch(patience=HURRY)
    error = caught.value
    assert error.exit_code == 3
    for word in ("configured npm registry: none", "npm: it is not installed", "jsDelivr: no connection"):
        assert word in error.why
    assert "npm install phaser@3.90.0" in error.fix
    assert str(library.stored()) in error.fix


def test_cdn(registry: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    registry.files["/cdn.js"] = SCRIPT
    monkeypatch.setattr(library, "CDN_URL", registry.url + "/cdn.js")
    assert fetch() == SCRIPT


def test_cdn_with_other_bytes(registry: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    registry.files["/cdn.js"] = SCRIPT + b"!"
    monkeypatch.setattr(library, "CDN_URL", registry.url + "/cdn.js")
    with pytest.raises(MissingError):
        library.fetch(patience=HURRY)


def fake_npm(tmp_path: Path, body: str) -> None:
    program = tmp_path / "bin" / "npm"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="the stand-in for npm is a shell script")
@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("/bin/sleep 20", "longer than"),
        ("exit 1", "failed with status 1"),
        ("exit 0", "not the expected one"),
        ("while [ $1 != --pack-destination ]; do shift; done; echo evil > $2/phaser.tgz", "not the expected one"),
    ],
)
def test_npm_that_fails(empty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, why: str) -> None:
    fake_npm(tmp_path, body)
    monkeypatch.setattr(library, "NPM_SECONDS", 0.5)
    with pytest.raises(MissingError, match="could not be fetched") as caught:
        library.fetch(patience=HURRY)
    assert why in caught.value.why


@pytest.mark.skipif(os.name != "posix", reason="the stand-in for npm is a shell script")
def test_npm_that_works(empty: Path, tmp_path: Path) -> None:
    (tmp_path / "packed.tgz").write_bytes(TARBALL)
    copy = f'while [ "$1" != --pack-destination ]; do shift; done; /bin/cp {tmp_path}/packed.tgz "$2/phaser.tgz"'
    fake_npm(tmp_path, copy)
    assert fetch() == SCRIPT


def test_hashes_are_those_of_the_real_file() -> None:
    file = library.local()
    if file is None:
        pytest.skip("Phaser is not on this machine")
    digest = base64.b64encode(hashlib.sha384(file.read_bytes()).digest()).decode()
    assert f"sha384-{digest}" == library.INTEGRITY
    assert b"3.90.0" in file.read_bytes()

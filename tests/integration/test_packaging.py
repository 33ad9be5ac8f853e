"""The wheel is whole: the command line runs from it in an environment of its own."""

import subprocess
import sys
import sysconfig
import venv

import pytest

from tests.conftest import ROOT


@pytest.mark.slow
def test_the_command_line_runs_from_the_wheel(tmp_path):
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(tmp_path), str(ROOT)]
    subprocess.run(build, check=True, timeout=250)
    (wheel,) = tmp_path.glob("*.whl")
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", wheel], check=True, timeout=120)
    # the dependencies of this environment are lent to the new one; the package itself is not
    packages = next((tmp_path / "env" / "lib").glob("python*/site-packages"))
    (packages / "lent.pth").write_text(sysconfig.get_paths()["purelib"])
    scene = tmp_path / "scene.js"
    scene.write_text("new Phaser.Game({ scene: { create() { this.add.circel(1, 2, 3); } } });\n")

    def run(*args):
        command = [tmp_path / "env" / "bin" / "phaser-copilot", *args]
        return subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=60)

    assert "phaser-copilot" in run("--version").stdout
    checked = run("check", str(scene))
    assert checked.returncode == 1
    assert "circle" in checked.stdout, "the API index is in the wheel"
    assert "qwen2.5-coder-0.5b" in run("models", "list").stdout, "the catalogue is in the wheel"
    where = "import phaser_copilot.training as a, phaser_copilot.server as b; print(a.__file__, b.__file__)"
    found = subprocess.run([python, "-c", where], capture_output=True, text=True, cwd=tmp_path, check=True).stdout
    assert all(path.startswith(str(packages)) for path in found.split())

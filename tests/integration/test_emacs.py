"""Emacs with eglot, and the settings of docs/editors.md as they stand there."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from vscode_kit import ROOT, installed, wait_for

pytestmark = [
    pytest.mark.editor,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="the Emacs of the tests is Debian's"),
]

PLANTED = """\
class Main extends Phaser.Scene {
  create() {
    this.box = this.add.rectangel(200, 150, 60, 60, 0x33cc66);
  }
}
new Phaser.Game({ width: 400, height: 300, scene: Main });
"""


class Emacs:
    """An Emacs without a window that is asked over its socket."""

    def __init__(self, folder: Path) -> None:
        installed("emacs")
        self.folder, self._socket = folder, folder / "emacs.sock"
        start = folder / "init.el"
        start.write_text(f"(package-initialize)\n{documented('elisp')}")
        # The settings start `phaser-copilot` from the PATH.
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        self._process = subprocess.Popen(
            ["emacs", f"--fg-daemon={self._socket}", "--no-init-file", "--load", str(start)],
            env={**os.environ, "PATH": path, "HOME": str(folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for("Emacs", self._socket.exists)

    def ask(self, lisp: str) -> object:
        """Evaluate in the file's buffer; strings, lists of them and numbers come back."""
        whole = f'(json-encode (with-current-buffer (or (get-buffer "planted.js") "*scratch*") {lisp}))'
        command = ["emacsclient", f"--socket-name={self._socket}", "--eval", whole]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
        return json.loads(json.loads(done.stdout))

    def open(self, source: str) -> None:
        """Write the file and visit it, as a user's command would."""
        file = self.folder / "planted.js"
        file.write_text(source, encoding="utf-8")
        self.ask(f'(progn (setq default-directory "{self.folder}/") (find-file "{file}") 1)')
        # eglot starts after the command that visits a file; an evaluation is none.
        self.ask("(progn (run-hooks 'post-command-hook) 1)")
        wait_for("the server", lambda: self.ask("(if (eglot-current-server) 1 0)") == 1)

    def close(self) -> None:
        """End it, and the server with it."""
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()


def documented(language: str) -> str:
    """The settings in that language, from the page that users copy them from."""
    page = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
    found = re.search(rf"```{language}\n(.*?)```", page, re.DOTALL)
    assert found is not None
    return found.group(1)


@pytest.fixture
def emacs(tmp_path: Path) -> Iterator[Emacs]:
    running = Emacs(tmp_path)
    yield running
    running.close()


def test_a_mistake_is_reported_and_the_quick_fix_repairs_it(emacs: Emacs) -> None:
    emacs.open(PLANTED)
    texts = "(vconcat (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))"

    def messages() -> list[str]:
        return list(emacs.ask(f"(progn (flymake-start) {texts})"))  # type: ignore[call-overload]

    wait_for("the diagnostic", lambda: any("rectangel" in text for text in messages()))
    emacs.ask(
        "(cl-letf (((symbol-function 'completing-read) (lambda (_ choices &rest _)"
        ' (car (seq-find (lambda (each) (string-match-p "rectangle" (car each))) choices)))))'
        ' (goto-char (point-min)) (search-forward "rectange")'
        ' (eglot-code-actions (point) (point) "quickfix" t) 1)'
    )
    wait_for("the repair", lambda: "this.add.rectangle(200" in str(emacs.ask("(buffer-string)")))
    wait_for("the end of the diagnostic", lambda: messages() == [])


def test_completion_knows_phaser(emacs: Emacs) -> None:
    emacs.open(PLANTED.replace("rectangel(200, 150, 60, 60, 0x33cc66);", "rect"))
    found = emacs.ask(
        '(progn (goto-char (point-min)) (search-forward "this.add.rect")'
        " (let* ((capf (eglot-completion-at-point)))"
        ' (vconcat (all-completions "rect" (nth 2 capf)))))'
    )
    assert "rectangle" in found  # type: ignore[operator]

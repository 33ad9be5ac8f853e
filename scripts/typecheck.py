"""Type-check the package as it is installed: with training/ and server/ in it, which stand beside it in the repository.

mypy does not follow the import hook of an editable install, so it gets a folder of links that looks like a real one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = "phaser_copilot"


def main() -> int:
    """Run mypy with the arguments given; return its exit code."""
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / PACKAGE
        package.mkdir()
        for source in (*(ROOT / PACKAGE).iterdir(), ROOT / "training", ROOT / "server"):
            if source.name != "__pycache__":
                (package / source.name).symlink_to(source)
        cache = ROOT / ".mypy_cache"
        options = [f"--config-file={ROOT / 'pyproject.toml'}", f"--cache-dir={cache}", "-p", PACKAGE, *sys.argv[1:]]
        environment = os.environ | {"MYPYPATH": folder}
        return subprocess.run([sys.executable, "-m", "mypy", *options], cwd=folder, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())

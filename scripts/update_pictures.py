"""Copy the pictures that the editor tests took into docs/images, where the README shows them.

Run ``pytest -m editor`` before: it leaves them in tests/artifacts.
"""

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
TAKEN = ROOT / "tests" / "artifacts"
SHOWN = ROOT / "docs" / "images"
NAMES = ("vscode-quick-fix", "vscode-generated", "vscode-ghost-text", "vscode-preview")


def main() -> int:
    """Return 3 when a picture has not been taken."""
    missing = [name for name in NAMES if not (TAKEN / f"{name}.png").is_file()]
    if missing:
        print(f"Not taken yet: {', '.join(missing)}. Run: pytest -m editor", file=sys.stderr)
        return 3
    SHOWN.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        shutil.copyfile(TAKEN / f"{name}.png", SHOWN / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())

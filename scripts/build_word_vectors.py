"""Learn the word vectors that scenes are found by from their wordings. Needs the train extra; takes some minutes.

python scripts/build_word_vectors.py

Scenes that resemble a task of data/bench have no part in it, so that measuring stays fair.
"""

from __future__ import annotations

from pathlib import Path

from rich.progress import Progress

from phaser_copilot import meaning, retrieve
from phaser_copilot.paths import atomic_path
from phaser_copilot.training import meaning as learning
from phaser_copilot.training.run import TRIMMED, base_folder

ROOT = Path(__file__).parent.parent


def main() -> None:
    """Write the vectors."""
    said = [retrieve.wordings(entry.scene) for entry in retrieve.index(fair=True).entries]
    with Progress() as progress:
        task = progress.add_task("Learning", total=learning.ROUNDS)
        known, vectors = learning.learn(said, Path(base_folder(TRIMMED)), lambda: progress.advance(task))
    target = ROOT / "phaser_copilot" / meaning.FILE
    with atomic_path(target) as temporary, temporary.open("wb") as file:
        meaning.save(file, known, vectors)
    print(f"{len(known)} words, {target.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()

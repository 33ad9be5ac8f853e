"""Make the index of similar scenes from data/corpus; those that resemble a task of data/bench are marked.

python scripts/build_retrieval_index.py
"""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import Any

from phaser_copilot import corpus
from phaser_copilot.paths import atomic_path
from phaser_copilot.retrieve import INDEX
from phaser_copilot.training.data import decontaminate, samples

ROOT = Path(__file__).parent.parent


def row(scene: corpus.Scene, like_bench: bool) -> dict[str, Any]:
    """Everything that is needed of one scene."""
    kept = ("tasks", "difficulty", "apis", "plan", "knobs")
    header = {name: scene.header[name] for name in kept if name in scene.header}
    return {"name": scene.name, "header": header, "code": scene.body, "like_bench": like_bench}


def main() -> None:
    """Write the index."""
    scenes = list(corpus.load_all(ROOT / "data" / "corpus"))
    found = decontaminate.decontaminate(list(samples.from_scenes(scenes)), decontaminate.load(ROOT / "data" / "bench"))
    clean = {sample.scene for sample in found.kept}
    rows = [row(scene, scene.name not in clean) for scene in scenes]
    data = lzma.compress(json.dumps(rows, ensure_ascii=False).encode(), preset=9)
    with atomic_path(ROOT / "phaser_copilot" / INDEX) as temporary:
        temporary.write_bytes(data)
    print(f"{len(rows)} scenes, {len(data) / 1e3:.0f} kB")
    for pair in found.dropped:
        print(f"not shown when measuring: {pair.scene} resembles {pair.task} ({pair.kind} {pair.score:.2f})")


if __name__ == "__main__":
    main()

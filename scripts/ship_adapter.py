"""Put a trained adapter where ``gen`` finds it, with its recipe, its loss plot and what it was trained on.

python scripts/ship_adapter.py NAME EXPORT RECIPE [key=value …]

EXPORT is the folder that ``phaser-copilot export`` wrote; the recipe and what follows it were given to ``train``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from itertools import islice
from pathlib import Path
from statistics import mean
from typing import Any

import yaml

from phaser_copilot.models.adapters import SHIPPED
from phaser_copilot.models.catalogue import find
from phaser_copilot.paths import write_text
from phaser_copilot.training.recipe import override
from phaser_copilot.training.run import history

PART = 20
"""So many values of the loss make its first and its last mean: single steps differ much."""


def card(recipe: dict[str, Any], adapter: Path) -> dict[str, Any]:
    """What is known of an adapter."""
    folder, run = Path(recipe["dataset_dir"]), Path(recipe["output_dir"])
    name = recipe["dataset"]
    file = folder / json.loads((folder / "dataset_info.json").read_text(encoding="utf-8"))[name]["file_name"]
    rows = list(islice(file.read_text(encoding="utf-8").splitlines(), recipe.get("max_samples")))
    steps = history(run)
    losses = [line["loss"] for line in steps if "loss" in line]
    base = find("default")
    return {
        "base_file": base.file,
        "base_sha256": base.sha256,
        "sha256": hashlib.sha256(adapter.read_bytes()).hexdigest(),
        "rows": {"dataset": name, "number": len(rows), "sha256": hashlib.sha256("\n".join(rows).encode()).hexdigest()},
        "steps": {"done": steps[-1]["current_steps"], "planned": steps[-1]["total_steps"]},
        "loss": {"first": mean(losses[:PART]), "last": mean(losses[-PART:])},
    }


def main() -> None:
    """Copy everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name")
    parser.add_argument("export", type=Path)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("overrides", nargs="*", metavar="key=value")
    arguments = parser.parse_args()
    recipe = yaml.safe_load(arguments.recipe.read_text(encoding="utf-8")) | dict(map(override, arguments.overrides))
    usual = recipe | {"dataset_dir": "data/sft_dataset", "output_dir": f"outputs/{arguments.name}"}
    (adapter,) = arguments.export.glob("*-adapter.gguf")
    SHIPPED.mkdir(exist_ok=True)
    shutil.copyfile(adapter, SHIPPED / f"{arguments.name}.gguf")
    shutil.copyfile(Path(recipe["output_dir"]) / "training_loss.png", SHIPPED / f"{arguments.name}.png")
    write_text(SHIPPED / f"{arguments.name}.json", json.dumps(card(recipe, adapter), indent=2) + "\n")
    write_text(SHIPPED / f"{arguments.name}.yaml", yaml.safe_dump(usual, sort_keys=False))


if __name__ == "__main__":
    main()

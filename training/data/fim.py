"""Fill-in-the-middle cuts: a scene without a piece, and the piece, for completion in an editor.

LLaMA-Factory's chat templates cannot express these prompts, so they are whole texts for its ``pt`` stage, which puts
the end token behind each itself.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from phaser_copilot import infill, paths
from phaser_copilot.phaser.syntax import Document
from phaser_copilot.training.data import dataset
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.splits import Split

Cut = Literal["line", "lines", "arguments", "body"]
COLUMNS = {"prompt": "text"}
_STATEMENTS = ("expression_statement", "lexical_declaration", "if_statement", "for_statement", "return_statement")


@dataclass(frozen=True)
class Hole:
    """A scene in three pieces; together they are the scene again."""

    prefix: str
    middle: str
    suffix: str
    cut: Cut
    sample: Sample

    def to_json(self) -> str:
        """A line of a data set of texts."""
        row = {
            "text": infill.text(self.prefix, self.suffix, self.middle),
            "prefix": self.prefix,
            "suffix": self.suffix,
            "middle": self.middle,
            "metadata": {
                "kind": "fim",
                "cut": self.cut,
                "family": self.sample.family,
                "scene": self.sample.scene,
                "variant": self.sample.variant,
                "source": self.sample.source,
                "licence": self.sample.licence,
                "verdict": self.sample.digest,
            },
        }
        return json.dumps(row, ensure_ascii=False)


def holes(sample: Sample, dice: random.Random) -> list[Hole]:
    """Cut a scene in each way that it allows: the rest of a line, statements, arguments, a function's body."""
    document = Document(sample.code)
    found = []
    for cut, spans in _SPANS.items():
        places = [(start, end) for start, end in spans(document, dice) if document.slice(start, end).strip()]
        if places:
            start, end = dice.choice(places)
            pieces = (document.slice(0, start), document.slice(start, end), document.slice(end, len(document.data)))
            found.append(Hole(*pieces, cut, sample))
    dice.shuffle(found)
    return found


def _rest_of_line(document: Document, dice: random.Random) -> Iterable[tuple[int, int]]:
    """From somewhere behind a dot, bracket or blank to the end of the line."""
    for node in document.root.walk():
        if node.kind in _STATEMENTS:
            first_line = document.slice(node.start, node.end).split("\n")[0]
            data = first_line.encode()
            places = [n + 1 for n, byte in enumerate(data[:-1]) if chr(byte) in ".( "]
            if places:
                yield node.start + dice.choice(places), node.start + len(data)


def _statements(document: Document, dice: random.Random) -> Iterable[tuple[int, int]]:
    for block in document.by_kind["statement_block"]:
        inside = [child for child in block.children if child.kind in _STATEMENTS]
        if len(inside) > 1:
            first = dice.randrange(len(inside))
            last = min(first + dice.randint(0, 2), len(inside) - 1)
            yield inside[first].start, inside[last].end


def _arguments(document: Document, dice: random.Random) -> Iterable[tuple[int, int]]:
    del dice
    for node in document.by_kind["arguments"]:
        if "\n" not in document.slice(node.start, node.end):
            yield node.start + 1, node.end - 1


def _bodies(document: Document, dice: random.Random) -> Iterable[tuple[int, int]]:
    del dice
    for block in document.by_kind["statement_block"]:
        if block.parent is not None and block.parent.kind in ("function_declaration", "method_definition"):
            yield block.start + 1, block.end - 1


_SPANS: Mapping[Cut, Callable[[Document, random.Random], Iterable[tuple[int, int]]]] = {
    "line": _rest_of_line,
    "lines": _statements,
    "arguments": _arguments,
    "body": _bodies,
}


def draw(samples: Iterable[Sample], count: int, seed: int) -> list[Hole]:
    """Draw cuts, one scene after the other, every variant of it before any twice.

    Parameters
    ----------
    count
        At most so many.
    """
    scenes: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        scenes[sample.scene].append(sample)
    queues = []
    for name, variants in sorted(scenes.items()):
        dice = dataset.dice(seed, "fim", name)
        cuts = [holes(sample, dice) for sample in variants]
        # one cut of each variant, then the next of each
        queues.append([cut[n] for n in range(len(_SPANS)) for cut in cuts if n < len(cut)])
    random.Random(seed).shuffle(queues)
    rounds = range(max(map(len, queues), default=0))
    return [queue[n] for n in rounds for queue in queues if n < len(queue)][:count]


def write(folder: Path, name: str, parts: Mapping[Split, Sequence[Hole]]) -> None:
    """Write ``fim_<split>.jsonl`` for each split and enter them into the folder's ``dataset_info.json``."""
    entries: dict[str, object] = {}
    for split, cuts in parts.items():
        file = f"fim_{split}.jsonl"
        paths.write_text(folder / file, "".join(f"{hole.to_json()}\n" for hole in cuts))
        entries[f"{name}_fim_{split}"] = {"file_name": file, "columns": COLUMNS}
    dataset.enter(folder / "dataset_info.json", entries)

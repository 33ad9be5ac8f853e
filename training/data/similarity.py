"""How alike two scenes or two tasks are: normalised code, syntax trees, and n-grams of words in both languages."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from phaser_copilot.errors import MissingError
from phaser_copilot.phaser.syntax import Document, Node

if TYPE_CHECKING:
    from datasketch import MinHash

CODE_SHINGLE, TEXT_SHINGLE = 5, 3
"""Tokens of code, and words, that stand together in one shingle."""
SAME_CODE, SAME_TEXT = 0.8, 0.7
"""Jaccard similarity from which two are near-duplicates."""
PERMUTATIONS = 128
_TOKEN = re.compile(
    r"//[^\n]*|/\*.*?\*/|`[^`]*`|'[^'\n]*'|\"[^\"\n]*\"|0x[\da-fA-F]+|\d[\d.]*|[A-Za-z_$][\w$]*|\S", re.DOTALL
)
_WORD = re.compile(r"[a-z]+|[\u3400-\u9fff]|\d+")
_LITERALS = {"number", "string", "template_string", "regex", "true", "false", "null", "undefined", "comment"}


@lru_cache(maxsize=8192)
def code_shingles(code: str) -> frozenset[str]:
    """Runs of tokens of a scene, without comments and with all literals made equal."""
    tokens = [_normal(token) for token in _TOKEN.findall(code) if not token.startswith(("//", "/*"))]
    return _runs(tokens, CODE_SHINGLE)


@lru_cache(maxsize=32768)
def text_shingles(text: str) -> frozenset[str]:
    """Runs of words of a task, a Chinese character being a word; numbers are made equal."""
    words = ["0" if word.isdigit() else word for word in _WORD.findall(text.lower())]
    return _runs(words, TEXT_SHINGLE)


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    """Share of what both have in what either has, 0 to 1."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0


@lru_cache(maxsize=8192)
def structure(code: str) -> str:
    """Hash of a scene's syntax tree without literals, comments and the names of variables."""
    digest = hashlib.sha256()
    _describe(Document(code).root, digest.update)
    return digest.hexdigest()[:16]


def near_duplicates(items: Mapping[str, frozenset[str]], threshold: float) -> list[tuple[str, ...]]:
    """Group names whose shingles are alike; only groups of two and more, in the order of `items`.

    Raises
    ------
    MissingError
        datasketch is not installed.
    """
    try:
        from datasketch import MinHashLSH
    except ImportError:
        fix = "pip install 'phaser-copilot[data]'"
        raise MissingError("Finding near-duplicates needs datasketch", fix=fix) from None

    hashes = {name: _minhash(shingles) for name, shingles in items.items()}
    # the index may overlook what is just alike enough, so it is asked for less
    index = MinHashLSH(threshold=threshold * 0.75, num_perm=PERMUTATIONS)
    leader: dict[str, str] = {}
    for name, value in hashes.items():
        # the index only proposes; the sets themselves decide
        alike = sorted(other for other in index.query(value) if jaccard(items[name], items[other]) >= threshold)
        heads = sorted({_head(leader, other) for other in alike})
        leader[name] = heads[0] if heads else name
        leader.update(dict.fromkeys(heads[1:], leader[name]))
        index.insert(name, value)
    groups: dict[str, list[str]] = {}
    for name in items:
        groups.setdefault(_head(leader, name), []).append(name)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def _head(leader: Mapping[str, str], name: str) -> str:
    while leader[name] != name:
        name = leader[name]
    return name


def _minhash(shingles: Iterable[str]) -> MinHash:
    from datasketch import MinHash

    value = MinHash(num_perm=PERMUTATIONS, seed=1)
    value.update_batch([shingle.encode() for shingle in sorted(shingles)])
    return value


def _runs(tokens: list[str], length: int) -> frozenset[str]:
    last = max(len(tokens) - length, 0)
    return frozenset(" ".join(tokens[start : start + length]) for start in range(last + 1)) if tokens else frozenset()


def _normal(token: str) -> str:
    if token[0] in "'\"`":
        return "'"
    return "0" if token[0].isdigit() else token


def _describe(node: Node, write: Callable[[bytes], object]) -> None:
    for each in node.walk():
        if each.kind in _LITERALS:
            continue
        # what is called on what makes the difference; how a variable is called does not
        name = each.text if each.kind == "property_identifier" else ""
        write(f"{each.kind}{len(each.children)}{name};".encode())

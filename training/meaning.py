"""Learning word vectors in which all wordings of a scene are near each other, and far from those of other scenes.

A text is the sum of its words, of length 1. Each word starts as a projection of the small model's own embedding, so
that one that few wordings have still lies beside its like. Learned with the supervised contrastive loss (Khosla et
al., "Supervised Contrastive Learning", 2020); some words of each text are left out each time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from phaser_copilot.words import words

DIMENSIONS = 96
ROUNDS, BATCH, RATE = 30, 512, 2e-3
TEMPERATURE, LEFT_OUT = 0.07, 0.3
LEAST = 2
"""Texts that have a word, at least: of a word that stands in one only nothing can be learned."""


def learn(
    said: Sequence[Sequence[str]],
    folder: Path,
    progress: Callable[[], object] = lambda: None,
) -> tuple[list[str], np.ndarray]:
    """Learn the vectors of all words that stand in several texts.

    Parameters
    ----------
    said
        The wordings of each scene.
    folder
        The small model as a transformers folder.
    progress
        Called after each of the `ROUNDS` rounds.

    Returns
    -------
    list of str, numpy.ndarray
        Words, and their vectors, (words, `DIMENSIONS`), float32.
    """
    import torch
    from torch.nn.functional import log_softmax, normalize

    torch.manual_seed(0)
    texts, scenes = zip(*((text, number) for number, each in enumerate(said) for text in each), strict=True)
    asked = [set(words(text)) for text in texts]
    holding = Counter(word for each in asked for word in each)
    known = sorted(word for word, count in holding.items() if count >= LEAST)
    places = {word: place for place, word in enumerate(known)}
    has = torch.zeros(len(texts), len(known))
    for number, each in enumerate(asked):
        has[number, [places[word] for word in each if word in places]] = 1
    scene = torch.tensor(scenes)
    start = torch.from_numpy(_embeddings(known, folder))
    rarity = torch.tensor([np.log(len(texts) / (1 + holding[word])) for word in known], dtype=torch.float32)

    projection = torch.nn.Parameter(torch.randn(start.shape[1], DIMENSIONS) * 0.05)
    weight = torch.nn.Parameter(rarity / rarity.mean())
    own = torch.nn.Parameter(torch.randn(len(known), DIMENSIONS) * 0.05)
    optimizer = torch.optim.AdamW(
        [
            {"params": [projection], "lr": RATE, "weight_decay": 1e-2},
            {"params": [weight], "lr": 5 * RATE, "weight_decay": 1e-2},
            {"params": [own], "lr": RATE, "weight_decay": 1e-1},
        ]
    )

    def vectors() -> torch.Tensor:
        return weight.abs()[:, None] * (start @ projection + own)

    def encoded(batch: torch.Tensor, table: torch.Tensor) -> torch.Tensor:
        some = has[batch]
        return normalize((some * (torch.rand_like(some) > LEFT_OUT)) @ table, dim=1)

    for _ in range(ROUNDS):
        for batch in torch.randperm(len(texts)).split(BATCH):
            table = vectors()
            alike = encoded(batch, table) @ encoded(batch, table).T / TEMPERATURE
            same = (scene[batch][:, None] == scene[batch][None]).float()
            loss = -(log_softmax(alike, 1) * same).sum(1).div(same.sum(1)).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        progress()
    with torch.no_grad():
        return known, vectors().numpy()


def _embeddings(known: Sequence[str], folder: Path) -> np.ndarray:
    """What the small model has for each word: the mean of its tokens, around the mean of all words."""
    from safetensors import safe_open
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder)
    with safe_open(folder / "model.safetensors", "np") as file:
        matrix = file.get_tensor("model.embed_tokens.weight")
    matrix = matrix / np.linalg.norm(matrix, axis=1, keepdims=True)

    def row(word: str) -> np.ndarray:
        plain = word.removeprefix("=")  # a concept is called by its first word
        spelled = plain if plain > "\u3000" else f" {plain}"
        return np.asarray(matrix[tokenizer.encode(spelled, add_special_tokens=False)].mean(0), dtype=np.float32)

    rows = np.stack([row(word) for word in known])
    return np.asarray(rows - rows.mean(0))

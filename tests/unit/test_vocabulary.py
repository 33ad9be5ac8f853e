"""A trimmed byte-pair vocabulary still has tokens for any text, and keeps what it is told to keep."""

from functools import cache
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from phaser_copilot.models.vocabulary import BYTES, NORMAL, UNUSED, Vocabulary, select

CONTROL = 3
ALPHABET = [chr(0x100 + number) for number in range(BYTES)]


@cache
def vocabulary() -> Vocabulary:
    """Single bytes, merges of ever longer pieces, two special tokens and some padding."""
    tokens, merges = list(ALPHABET), []
    for size in range(2, 6):
        for start in range(0, 120, size):
            made = "".join(ALPHABET[start : start + size])
            if made not in tokens:
                merges.append(f"{made[:-1]} {made[-1]}")
                tokens.append(made)
                if made[:-1] not in tokens:
                    merges.insert(-1, f"{made[:-2]} {made[-2]}")
                    tokens.append(made[:-1])
    tokens += ["<|end|>", "<|start|>", "[PAD1]", "[PAD2]"]
    kinds = [NORMAL] * (len(tokens) - 4) + [CONTROL, CONTROL, UNUSED, UNUSED]
    return Vocabulary(tokens, kinds, merges)


def encode(vocabulary: Vocabulary, text: str) -> list[str]:
    """Byte-pair encoding as the format defines it: the merge of the lowest rank first."""
    ranks = {tuple(merge.split(" ", 1)): rank for rank, merge in enumerate(vocabulary.merges)}
    pieces = list(text)
    while True:
        pairs = [(ranks[pair], at) for at, pair in enumerate(pairwise(pieces)) if pair in ranks]
        if not pairs:
            return pieces
        at = min(pairs)[1]
        pieces[at : at + 2] = [pieces[at] + pieces[at + 1]]


ids = st.sets(st.integers(0, len(vocabulary().tokens) - 3), max_size=30)


@given(ids, st.lists(st.integers(0, BYTES - 1), max_size=40))
def test_any_text_still_has_tokens(used, data):
    whole = vocabulary()
    trimmed = whole.trimmed(select(whole, 0, used))
    text = "".join(ALPHABET[byte] for byte in data)
    pieces = encode(trimmed, text)
    assert "".join(pieces) == text
    assert set(pieces) <= set(trimmed.tokens)


@given(ids)
def test_what_is_to_stay_stays_and_can_be_made(used):
    whole = vocabulary()
    kept = select(whole, 0, used)
    trimmed = whole.trimmed(kept)
    assert used <= set(kept)
    assert {"<|end|>", "<|start|>"} <= set(trimmed.tokens)
    assert set(ALPHABET) <= set(trimmed.tokens)
    for number in used:
        text = whole.tokens[number]
        if whole.kinds[number] == NORMAL and encode(whole, text) == [text]:
            assert encode(trimmed, text) == [text]


def test_padding_goes_and_kinds_follow_their_tokens():
    whole = vocabulary()
    trimmed = whole.trimmed(select(whole, 300, []))
    assert not any(text.startswith("[PAD") for text in trimmed.tokens)
    assert trimmed.kinds[trimmed.tokens.index("<|end|>")] == CONTROL
    assert len(trimmed.tokens) == len(set(trimmed.tokens)) < len(whole.tokens)

"""Plain words for the errors that Phaser and JavaScript say cryptically."""

from __future__ import annotations


def explain(kind: str, message: str) -> str:
    """Say what an error means and what usually causes it; empty when we know nothing better."""
    return ""

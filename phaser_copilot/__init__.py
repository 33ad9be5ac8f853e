"""A local assistant that writes Phaser 3 game scenes which really run."""

__version__ = "0.1.0"

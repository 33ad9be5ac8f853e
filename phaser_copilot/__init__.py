"""A local assistant that writes Phaser 3 game scenes which really run."""

import logging

__version__ = "0.1.0"

logging.getLogger(__name__).addHandler(logging.NullHandler())

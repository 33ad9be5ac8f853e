"""Run the command line with ``python -m phaser_copilot``."""

from phaser_copilot.cli import main

main()

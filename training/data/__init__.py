"""The data pipeline: from scenes and teachers' answers to the rows that a model is trained on.

Everything that is to become a row is a :class:`~phaser_copilot.training.data.samples.Sample` first, wherever it came
from; samples are validated, selected and built into rows by the same functions.
"""

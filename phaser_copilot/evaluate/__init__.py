"""Measuring answers: the rubric, the benchmark and its reports."""

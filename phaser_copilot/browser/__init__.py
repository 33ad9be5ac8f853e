"""Running a scene in a real browser, offline and under a time limit."""

"""Which models there are, and fetching them to this machine."""

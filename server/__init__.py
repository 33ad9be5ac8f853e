"""The language server: thin handlers over the core."""

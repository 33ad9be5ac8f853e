"""Print the project's dependencies, one a line; for environments that leave one of them out.

Usage: python scripts/dependencies.py --without llama-cpp-python
"""

import argparse
import re
import tomllib
from pathlib import Path

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--without", action="append", default=[], metavar="NAME")
left_out = set(parser.parse_args().without)

project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
for requirement in (*project["dependencies"], *project["optional-dependencies"]["browser"]):
    if re.split(r"[<>=!~ \[;]", requirement)[0] not in left_out:
        print(requirement)

"""Write docs/rules.md from the rules themselves.

python scripts/build_rules_doc.py           write it
python scripts/build_rules_doc.py --check   say whether it is up to date, and exit with 1 if not
"""

from __future__ import annotations

import sys
from pathlib import Path

from phaser_copilot.paths import write_text
from phaser_copilot.phaser.rules import Rule, all_rules

DOCUMENT = Path(__file__).parent.parent / "docs" / "rules.md"

HEAD = """\
# The rules of the check

Made by `python scripts/build_rules_doc.py` from the rules; change those, not this page.

`phaser-copilot check` reads a scene without running it. An **error** certainly breaks the scene when the line runs, a
**warning** probably disappoints. Where nothing certain is known about a value, the check stays silent. Examples are
the body of `create()` unless they are whole games.
"""

FAMILIES = {
    "PH0": "Syntax and structure",
    "PH1": "Use of the API",
    "PH2": "Config objects",
    "PH3": "Keys and assets",
    "PH4": "Leftovers of other versions",
    "PH5": "The wrong `this`, and mistakes that stay silent",
}


def render() -> str:
    """The whole page."""
    parts = [HEAD, _table()]
    for family, title in FAMILIES.items():
        parts.append(f"## {title}\n")
        parts += [_section(rule) for rule in all_rules() if rule.code.startswith(family)]
    return "\n".join(parts)


def _table() -> str:
    rows = [
        f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {rule.severity} |" for rule in all_rules()
    ]
    return "\n".join(["| code | name | severity |", "|---|---|---|", *rows, ""])


def _section(rule: Rule) -> str:
    return (
        f"### {rule.code} {rule.name}\n\n{rule.severity.capitalize()}. {rule.why}\n\n"
        f"```js\n// wrong\n{rule.bad}\n\n// right\n{rule.good}\n```\n"
    )


def main() -> None:
    """Write the page, or check it."""
    text = render()
    if "--check" in sys.argv[1:]:
        if not DOCUMENT.is_file() or DOCUMENT.read_text(encoding="utf-8") != text:
            sys.exit("docs/rules.md is out of date: python scripts/build_rules_doc.py")
        return
    write_text(DOCUMENT, text)


if __name__ == "__main__":
    main()

"""How quick the language server is, beside typescript-language-server on the same file.

    python benchmarks/lsp.py [--other node_modules/.bin/typescript-language-server] [--model]

Times are milliseconds as a client sees them, over the real standard input and output; beside them stands the
processor time of the server for each, which tells more where other programs run.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.integration.lsp_kit import RawClient, measured  # noqa: E402

SERVE = [sys.executable, "-m", "phaser_copilot", "serve"]
ROUNDS, LINES = 60, 600


def scene() -> str:
    """A scene of about 600 lines: one class with methods from the corpus's way of writing."""
    lines = [
        "class Big extends Phaser.Scene {",
        "  create() {",
        "    this.hero = this.add.rectangle(9, 9, 9, 9, 0xff0000);",
        "  }",
    ]
    number = 0
    while len(lines) < LINES - 3:
        number += 1
        lines += [
            f"  part{number}(x, y) {{",
            "    const dot = this.add.circle(x, y, 12, 0x00ff00).setAlpha(0.5).setDepth(3);",
            f"    this.tweens.add({{ targets: dot, x: x + {number}, duration: 400, yoyo: true, repeat: -1 }});",
            "    const label = this.add.text(x, y, 'points: ' + x, { fontSize: '18px', color: '#ffffff' });",
            "    label.setOrigin(0.5).setScrollFactor(0);",
            "    this.time.addEvent({ delay: 500, loop: true, callback: () => dot.setX(dot.x + 1) });",
            "    if (dot.x > 800) {",
            "      dot.destroy();",
            "    }",
            "  }",
        ]
    lines += ["}", "", "new Phaser.Game({ width: 800, height: 600, scene: Big });", ""]
    return "\n".join(lines)


def p95(times: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(times, n=20)[-1]


def show(name: str, times: list[float], spent: float | None = None) -> None:
    """Print one line; `spent` is the processor time for all of them."""
    each = f"   processor {spent / len(times):6.1f} ms" if spent is not None else ""
    print(f"{name:42} p50 {statistics.median(times):7.1f} ms   p95 {p95(times):7.1f} ms{each}")


def shown(name: str, client: RawClient, measure: Callable[[], list[float]]) -> list[float]:
    """Measure something and print it."""
    before = processor(client)
    times = measure()
    show(name, times, processor(client) - before)
    return times


def processor(client: RawClient) -> float:
    """Processor time of a server until now, in milliseconds."""
    used = psutil.Process(client.process.pid).cpu_times()
    return (used.user + used.system) * 1000


def start() -> None:
    """Time from starting the process to the answer to initialize."""
    times = []
    for _ in range(5):
        began = time.perf_counter()
        client = RawClient(SERVE)
        client.begin()
        times.append((time.perf_counter() - began) * 1000)
        client.close()
    print(f"{'start, without the model':42} p50 {statistics.median(times):7.1f} ms")


def edits(client: RawClient, uri: str, first: int, pushed: bool) -> list[float]:
    """Times from an edit to the diagnostics that it brings."""
    times = []
    for version in range(first, first + ROUNDS):
        began = time.perf_counter()
        client.change(uri, version, (2, 4), (2, 4), " ")
        if pushed:
            while client.note("textDocument/publishDiagnostics").get("version") != version:
                pass
        else:
            client.ask("textDocument/diagnostic", {"textDocument": {"uri": uri}})
        times.append((time.perf_counter() - began) * 1000)
    return times


def completion(client: RawClient, uri: str, first: int) -> list[float]:
    """Times of completion behind `this.`, after an edit elsewhere each."""
    times = []
    for version in range(first, first + ROUNDS):
        client.change(uri, version, (1, 12), (1, 12), " ")
        times.append(measured(lambda: client.at("completion", uri, 2, 9)))
    return times


def ours(text: str, uri: str) -> list[float]:
    """Measure this server; return the times of completion."""
    client = RawClient(SERVE)
    client.begin(debounce=0)
    client.open(uri, text)
    edits(client, uri, 2, pushed=True)
    shown("diagnostics pushed after an edit", client, lambda: edits(client, uri, 100, pushed=True))
    client.close()
    client = RawClient(SERVE)
    client.begin()
    client.open(uri, text)
    completion(client, uri, 2)
    times = shown("completion after an edit", client, lambda: completion(client, uri, 300))
    shown("hover", client, lambda: [measured(lambda: client.at("hover", uri, 2, 90)) for _ in range(ROUNDS)])
    client.close()
    return times


def other(command: str, text: str, uri: str) -> list[float]:
    """Measure completion of typescript-language-server."""
    client = RawClient([command, "--stdio"])
    client.begin()
    client.open(uri, text)
    completion(client, uri, 2)
    times = shown("completion, typescript-language-server", client, lambda: completion(client, uri, 300))
    client.close()
    return times


def ghost(text: str, uri: str) -> None:
    """Time to ghost text with a warm model: lines are begun one below the other, as somebody writes them."""
    client = RawClient(SERVE)
    client.begin()
    client.open(uri, text)
    times, shown, row = [], 0, 4
    begun = [
        "    const dot = ",
        "    this.tweens.add(",
        "    this.hero.set",
        "    const label = ",
        "    this.cameras.main.",
    ]
    for number in range(ROUNDS // 3):
        words = begun[number % len(begun)]
        client.change(uri, number + 2, (row, 0), (row, 0), words + "\n")
        began = time.perf_counter()
        found = client.at("inlineCompletion", uri, row, len(words), context={"triggerKind": 1})
        if number >= 2:
            times.append((time.perf_counter() - began) * 1000)
        shown += bool(found)
        row += 1
    show(f"ghost text, warm ({shown} of {ROUNDS // 3} shown)", times)
    client.close()


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--other", help="typescript-language-server, from npm")
    parser.add_argument("--model", action="store_true", help="measure ghost text, too")
    chosen = parser.parse_args()
    text = scene()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.js"
        path.write_text(text, encoding="utf-8")
        uri = path.as_uri()
        print(f"a scene of {len(text.splitlines())} lines")
        start()
        mine = ours(text, uri)
        if chosen.other:
            theirs = other(chosen.other, text, uri)
            print(f"completion takes {statistics.median(mine) / statistics.median(theirs):.2f} of their time")
        if chosen.model:
            ghost(text, uri)


if __name__ == "__main__":
    main()

"""What no client should do, and edits at random: the server stays well and knows the text."""

import sys

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phaser_copilot.phaser.check import check
from tests.integration.lsp_kit import RawClient

SERVE = [sys.executable, "-m", "phaser_copilot", "serve"]
URI = "file:///games/storm.js"
SCENE = """class Main extends Phaser.Scene {
  create() {
    const 球 = this.add.circle(9, 9, 5); // 😀 a ball
    this.add.sprit(1, 2, 'hero');
  }
}
new Phaser.Game({ scene: Main });
"""


@pytest.fixture(scope="module")
def client():
    made = RawClient(SERVE)
    made.begin()
    yield made
    made.close()


def _codes(client: RawClient, uri: str) -> list:
    report = client.ask("textDocument/diagnostic", {"textDocument": {"uri": uri}})
    return [
        (item["code"], item["range"]["start"]["line"], item["range"]["start"]["character"]) for item in report["items"]
    ]


def _utf16(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    line = before.rsplit("\n", 1)[-1]
    return before.count("\n"), len(line.encode("utf-16-le")) // 2


_EDITS = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.integers(0, 12),
        st.sampled_from(["", "x", ".", "\n", "this.add.", "('a')", "{", "}", "😀", "球", "`", "// ", "\t", "'"]),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(_EDITS)
def test_after_any_edits_the_server_says_what_a_fresh_check_says(client, edits):
    text, version = SCENE, 1
    client.open(URI, text)
    for place, length, new in edits:
        start = round(place * len(text))
        end = min(start + length, len(text))
        version += 1
        client.change(URI, version, _utf16(text, start), _utf16(text, end), new)
        text = text[:start] + new + text[end:]
    found = _codes(client, URI)
    client.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
    standalone = "new Phaser.Game(" in text
    if "Phaser" in text and standalone:
        fresh = check(text)
        assert found == [(each.code, each.range.start.line, each.range.start.column) for each in fresh]


def test_nonsense_is_survived(client):
    for body in (
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"jsonrpc": "2.0"}',
        b'{"jsonrpc": "1.0", "id": 5, "method": "initialize"}',
        b'{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": 5}}',
        b'{"jsonrpc": "2.0", "id": "a", "method": "textDocument/hover", "params": {}}',
        b'{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 424242}}',
        b'{"jsonrpc": "2.0", "id": 77, "result": 5}',
    ):
        client.raw(body)
    client.open(URI, SCENE)
    assert ("PH101", 3, 13) in _codes(client, URI)


def test_a_storm_of_cancels(client):
    client.open(URI, SCENE)
    ids = []
    for version in range(2, 202):
        client.change(URI, version, (3, 4), (3, 4), "/**/")
        ids.append(client.send("textDocument/inlineCompletion", {
            "textDocument": {"uri": URI}, "position": {"line": 3, "character": 4}, "context": {"triggerKind": 2},
        }))  # fmt: skip
        client.notify("$/cancelRequest", {"id": ids[-1]})
    answers = [client.answer(each) for each in ids]
    assert all(answer.get("result", None) is None for answer in answers)
    assert client.at("hover", URI, 2, 22) is not None


def test_leaving_without_goodbye_ends_the_server():
    made = RawClient(SERVE)
    made.begin()
    assert made.process.stdin is not None
    made.process.stdin.close()
    assert made.process.wait(20) is not None
    made.close()


@pytest.mark.slow
def test_memory_stays_flat_over_ten_thousand_edits():
    made = RawClient(SERVE)
    made.begin()
    made.open(URI, SCENE)
    process, before = psutil.Process(made.process.pid), 0
    for version in range(2, 10_002):
        made.change(URI, version, (3, 4), (3, 4 + (version % 2)), "" if version % 2 else "x")
        if version % 20 == 0:
            _codes(made, URI)
            made.at("completion", URI, 3, 13)
        if version == 2000:
            before = process.memory_info().rss
    after = process.memory_info().rss
    made.close()
    assert after - before < 20e6

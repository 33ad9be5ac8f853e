"""The server with the real model: ghost text appears, and what is cancelled stops."""

import sys
import time

import pytest

from tests.integration.lsp_kit import RawClient

pytestmark = pytest.mark.model
URI = "file:///games/model.js"
SCENE = """class Main extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(400, 300, 32, 32, 0x00ff00);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    if (this.cursors.left.isDown) {
      this.player.x -= 4;
    } else if (this.cursors.right.isDown) {
      this.player.
    }
  }
}

new Phaser.Game({ width: 800, height: 600, scene: Main });
"""


@pytest.fixture(scope="module")
def client(model_path):
    made = RawClient([sys.executable, "-m", "phaser_copilot", "serve"])
    made.begin(stream=True)
    made.open(URI, SCENE)
    yield made
    made.close()


def test_ghost_text_finishes_the_line(client):
    found = client.at("inlineCompletion", URI, 10, 18, context={"triggerKind": 1})
    (item,) = found["items"]
    assert item["insertText"].strip()
    assert "<|" not in item["insertText"] and "\n" not in item["insertText"]
    assert client.ask("workspace/executeCommand", {"command": "phaserCopilot.status", "arguments": []})["state"] in (
        "idle",
        "busy",
    )


def test_typing_along_keeps_the_text(client):
    found = client.at("inlineCompletion", URI, 10, 18, context={"triggerKind": 1})["items"][0]["insertText"]
    client.change(URI, 2, (10, 18), (10, 18), found[0])
    again = client.at("inlineCompletion", URI, 10, 19, context={"triggerKind": 2})["items"][0]["insertText"]
    assert again == found[1:]


def test_ghost_text_goes_on_from_what_is_chosen_in_the_list(client):
    """As VS Code asks while its list is open: only what begins with the chosen name would be shown."""
    place = {"start": {"line": 2, "character": 27}, "end": {"line": 2, "character": 27}}
    client.open("file:///games/list.js", SCENE.replace("rectangle(400, 300, 32, 32, 0x00ff00);", ""))
    context = {"triggerKind": 1, "selectedCompletionInfo": {"range": place, "text": "circle"}}
    (item,) = client.at("inlineCompletion", "file:///games/list.js", 2, 27, context=context)["items"]
    assert item["insertText"].startswith("circle") and item["insertText"] != "circle"
    assert item["range"] == place


def test_a_cancelled_scene_stops_and_leaves_the_document(client):
    place = {"line": 17, "character": 0}
    argument = {"uri": URI, "position": place, "task": "a red ball that bounces"}
    request = client.send("workspace/executeCommand", {"command": "phaserCopilot.generate", "arguments": [argument]})
    assert client.note("phaserCopilot/stream")["kind"] == "begin"
    time.sleep(3)
    client.notify("$/cancelRequest", {"id": request})
    assert client.answer(request)["error"]["code"] == -32800
    while (said := client.note("phaserCopilot/stream"))["kind"] != "end":
        assert said["kind"] in ("text", "restart")
    assert said.get("text") is None
    assert client.at("hover", URI, 2, 12) is not None

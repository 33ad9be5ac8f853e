"""The model's thread, with an engine that is slow on purpose: cancelling, giving way, unloading; and the cache."""

import asyncio
import threading

import pytest
from lsprotocol import types as lsp
from pygls.workspace import Workspace

from phaser_copilot import fim
from phaser_copilot.engine.protocol import Chunk, Finish, Usage
from phaser_copilot.errors import MissingError
from phaser_copilot.server.app import Server, create
from phaser_copilot.server.convert import diagnostic
from phaser_copilot.server.edits import difference
from phaser_copilot.server.inline import Cache, Pace
from phaser_copilot.server.options import Options, parse
from phaser_copilot.server.worker import Worker
from phaser_copilot.settings import Settings


class Slow:
    """An engine that does nothing but be there."""

    def __init__(self) -> None:
        self.closed = False

    def close(self) -> None:
        self.closed = True


def test_a_cancelled_job_stops_and_the_next_one_runs():
    async def main():
        worker, stopped = Worker(lambda _: Slow()), threading.Event()

        def endless(cancel):
            cancel.wait(30)
            stopped.set()

        task = asyncio.ensure_future(worker.run(endless))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await worker.run(lambda cancel: "next") == "next"
        assert stopped.is_set()
        await worker.close()

    asyncio.run(main())


def test_ghost_text_gives_way_to_what_was_asked_for():
    async def main():
        worker = Worker(lambda _: Slow())
        behind = asyncio.ensure_future(worker.run(lambda cancel: cancel.wait(30), behind=True))
        await asyncio.sleep(0.05)
        assert await worker.run(lambda cancel: "asked") == "asked"
        assert await behind is True
        await worker.close()

    asyncio.run(main())


def test_the_model_is_loaded_once_and_unloaded_when_idle():
    async def main():
        made = []
        worker = Worker(lambda _: made.append(Slow()) or made[-1])
        worker.idle_seconds = 0.1
        for _ in range(3):
            await worker.run(lambda cancel: worker.engine(Settings()))
        assert len(made) == 1 and not made[0].closed
        for _ in range(100):
            await asyncio.sleep(0.05)
            if made[0].closed:
                break
        assert made[0].closed and worker.state == "ready"
        await worker.close()

    asyncio.run(main())


def test_a_model_that_does_not_load_is_said_and_tried_again():
    async def main():
        answers = iter([MissingError("gone"), Slow()])

        def open_(_):
            found = next(answers)
            if isinstance(found, Exception):
                raise found
            return found

        worker = Worker(open_)
        with pytest.raises(MissingError):
            await worker.run(lambda cancel: worker.engine(Settings()))
        assert worker.state == "ready"
        assert await worker.run(lambda cancel: worker.engine(Settings()) is not None)
        await worker.close()

    asyncio.run(main())


class Writer:
    """An engine that always writes the same, and keeps what it was asked."""

    usage = Usage()

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []

    def stream(self, prompt, sampling, cancel=None, guide=None):
        self.asked.append((prompt.text, sampling.max_tokens))
        yield Chunk("this.add.image(1, 2, 'a');\n" if sampling.max_tokens else "", 9, Finish.STOP)

    def close(self) -> None:
        pass


SCENE = "class Main extends Phaser.Scene {\n  create() {\n    const a = |\n  }\n}\n"
HERE = lsp.Position(2, 14)


def _server(engine) -> tuple[Server, str]:
    """A server with the scene open, and the scene's address."""
    server = create(Worker(lambda _: engine))
    server.protocol._workspace = Workspace(None)
    document = lsp.TextDocumentItem("file:///a.js", "javascript", 1, SCENE.replace("|", ""))
    server.workspace.put_text_document(document)
    return server, document.uri


def _suggest(*, wait: bool) -> tuple[str | None, list[tuple[str, int]]]:
    """Ghost text in the scene, and what the engine was asked for it."""

    async def main():
        engine = Writer()
        server, uri = _server(engine)
        found = await server.ghost.suggest(uri, HERE, wait=wait)
        asked = list(engine.asked)
        await server.worker.close()
        return found, asked

    return asyncio.run(main())


def test_while_one_rests_the_text_is_read_already():
    found, (read, filled) = _suggest(wait=True)
    assert found == "this.add.image(1, 2, 'a');"
    assert read[1] == 0 and filled[1] > 0
    assert filled[0].startswith(read[0]) and read[0].endswith("const a = ")
    assert _suggest(wait=False) == (found, [filled])


@pytest.mark.parametrize("newer", [True, False])
def test_reading_ends_with_its_request(newer):
    class Reader(Writer):
        """Reads until it is stopped."""

        def stream(self, prompt, sampling, cancel=None, guide=None):
            if not sampling.max_tokens:
                started.set()
                stopped.append(cancel.wait(30))
            yield from super().stream(prompt, sampling, cancel, guide)

    started, stopped = threading.Event(), []

    async def main():
        server, uri = _server(Reader())
        older = asyncio.ensure_future(server.ghost.suggest(uri, HERE, wait=True))
        await asyncio.to_thread(started.wait, 10)
        if newer:
            assert await server.ghost.suggest(uri, HERE, wait=False) == "this.add.image(1, 2, 'a');"
            assert await older is None
        else:
            older.cancel()
            with pytest.raises(asyncio.CancelledError):
                await older
            assert await server.worker.run(lambda cancel: "next") == "next"
        await server.worker.close()

    asyncio.run(main())
    assert stopped == [True]


def _gap(text: str) -> fim.Gap:
    return fim.gap(text.replace("|", ""), text.index("|"))


def test_typing_along_a_suggestion_needs_no_model():
    cache = Cache()
    cache.put(_gap("const a = |\n}"), "this.add.sprite(1, 2)")
    assert cache.get(_gap("const a = this.add.|\n}")) == "sprite(1, 2)"
    assert cache.get(_gap("const a = that|\n}")) is None
    assert cache.get(_gap("const a = this.add.sprite(|)\n}")) == "1, 2)"


def test_waiting_grows_with_slow_answers_and_has_bounds():
    pace = Pace()
    for _ in range(20):
        pace.note(60, stale=True)
    assert pace.wait == 1.0
    for _ in range(40):
        pace.note(0.01, stale=False)
    assert pace.wait == 0.1


def test_options_of_a_wrong_type_are_as_usual():
    assert parse({"stream": "yes", "debounce": -5, "idleMinutes": True, "unknown": 1}) == Options()
    assert parse({"stream": True, "debounce": 20}) == Options(stream=True, debounce=20)
    assert parse(None) == Options()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\nb\nc\n", "a\nB\nc\n"),
        ("a", "b"),
        ("a\n", "a\nb"),
        ("a\nb", "a"),
        ("", "x\n"),
        ("x\n", ""),
        ("a\n\n", "a\n"),
    ],
)
def test_a_difference_makes_one_text_of_another(before, after):
    lines = before.splitlines(keepends=True)
    (edit,) = difference(before, after)

    def offset(place):
        return sum(map(len, lines[: place.line])) + place.character

    assert before[: offset(edit.range.start)] + edit.new_text + before[offset(edit.range.end) :] == after


def test_leftovers_of_other_versions_are_struck_through():
    from phaser_copilot.phaser.check import check

    found = check(
        "function create() { this.add.circle(1, 2, 3).anchor.setTo(0.5); }\nnew Phaser.Game({ scene: { create } });"
    )
    assert any(diagnostic(each).tags for each in found if each.code.startswith("PH4"))

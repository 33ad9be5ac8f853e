"""Commands about code that is there: repairing, changing and explaining it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from phaser_copilot.phaser.diagnostic import Diagnostic, Range
from phaser_copilot.phaser.files import Source
from phaser_copilot.server import convert, edits, scenes
from phaser_copilot.server.commands import open_document, text, where
from phaser_copilot.server.documents import State
from phaser_copilot.server.progress import Progress

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Cancel, Engine, Sampling
    from phaser_copilot.generate import Candidate, Event
    from phaser_copilot.server.app import Server
    from phaser_copilot.settings import Settings
    from phaser_copilot.task import Lang
    from phaser_copilot.verdict import Judge, Verdict


def repaired(state: State) -> str:
    """The text of a document with every safe fix applied."""
    from phaser_copilot.phaser.fix import repair

    def diagnose(source: Source) -> list[Diagnostic]:
        return replace(state, source=source).diagnostics

    return repair(state.source, diagnose).text


async def fix(server: Server, given: dict[str, Any]) -> dict[str, Any]:
    """Repair a document; see ``docs/server.md``."""
    from phaser_copilot.phaser.check import is_broken

    uri = text(given, "uri", needed=True) or ""
    document = open_document(server, uri)
    state, version = server.state(uri), document.version
    before = state.diagnostics
    code = repaired(state)
    after = server.documents.of_text(state, code)
    repairs = [each.message for each in before if each not in after.diagnostics]
    async with Progress(server, "Repairing the scene"):
        if is_broken(after.diagnostics) and given.get("model") is not False and state.source.code == state.source.text:
            chosen = await offered(server, code, after, None)
            if chosen is not None:
                code = chosen.answer.code
                server.verdict = scenes.verdict_json(chosen.verdict)
    final = server.documents.of_text(state, code)
    applied = await edits.apply(server, uri, version, edits.difference(document.source, code), "Repair")
    errors = [each.message for each in final.diagnostics if is_broken([each])]
    summary = "checked" if not errors else f"{len(errors)} problem{'' if len(errors) == 1 else 's'}"
    verdict = {"ok": not errors, "summary": summary, "score": None, "errors": errors, "ran": None}
    changed = code != state.source.text
    return {"code": code, "changed": changed, "repairs": repairs, "verdict": verdict, "applied": applied}


async def offered(server: Server, code: str, state: State, change: str | None) -> Candidate | None:
    """What the model offers instead of a scene: repaired, or changed as the words say; None when it is no better."""
    chosen = scenes.settings()

    def job(cancel: Cancel) -> Candidate | None:
        from phaser_copilot import revise

        with scenes.judge(chosen) as judge:
            before = revise.judged(judge, code)
            ask = _asking(code, before, change)
            found = scenes.candidates(server.worker, chosen, ask, lambda _: None, cancel, judge)
            return revise.choose(code, before, found)

    return await server.worker.run(job)


def _asking(code: str, before: Verdict, change: str | None) -> scenes.Ask:
    def ask(
        engine: Callable[[], Engine], judge: Judge, sampling: Sampling, settings: Settings, cancel: Cancel
    ) -> Iterator[Event]:
        from phaser_copilot import revise

        lang, tries = language(settings), settings.candidates
        if change is not None:
            return revise.edit(change, code, engine(), judge, sampling, lang=lang, candidates=tries, cancel=cancel)
        known = {"lang": lang} if lang is not None else {}
        return revise.fix(code, before, engine(), judge, sampling, candidates=tries, cancel=cancel, **known)

    return ask


def language(settings: Settings) -> Lang | None:
    """The language that was set; None leaves it to the words."""
    from phaser_copilot.task import Lang

    return None if settings.lang == "auto" else Lang(settings.lang)


async def explain(server: Server, given: dict[str, Any]) -> dict[str, Any]:
    """Explain a piece of code; see ``docs/server.md``."""
    from phaser_copilot import explain as explaining

    uri = text(given, "uri", needed=True) or ""
    open_document(server, uri)
    state = server.state(uri)
    place = where(given) or where(given, "position") or edits.whole(state.source.text)
    stretch = Range(convert.place(place.start), convert.place(place.end))
    said = explaining.facts(state.analysis, stretch)
    if given.get("model") is not False:
        lines = state.source.text.splitlines()[place.start.line : place.end.line + 1]
        async with Progress(server, "Explaining") as progress:
            said.append(await server.worker.run(_explaining(server, "\n".join(lines), progress.say)))
    return {"markdown": "\n\n".join(each for each in said if each.strip())}


def _explaining(server: Server, code: str, say: Callable[[str], None]) -> Callable[[Cancel], str]:
    def job(cancel: Cancel) -> str:
        from phaser_copilot import explain as explaining
        from phaser_copilot.engine.protocol import Sampling
        from phaser_copilot.task import Lang

        chosen = scenes.settings()
        engine = server.worker.engine(chosen)
        say("reading")
        prompt = explaining.prompt(code, language(chosen) or Lang.EN)
        chunks = engine.stream(prompt, Sampling(temperature=0.2, max_tokens=160), cancel)
        answer = "".join(chunk.text for chunk in chunks)
        server.worker.note_speed(engine.usage.tokens_per_second)
        return answer.strip()

    return job

"""Applying fixes: text edits that do not overlap, again and again until nothing is left to fix."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from phaser_copilot.phaser.check import check
from phaser_copilot.phaser.diagnostic import Diagnostic, Fix, TextEdit
from phaser_copilot.phaser.early import early_error
from phaser_copilot.phaser.files import Source
from phaser_copilot.phaser.syntax import Document, Language

_ROUNDS = 10  # a fix may uncover another mistake; more than a few layers do not occur


def apply(
    source: str,
    diagnostics: Iterable[Diagnostic],
    safe_only: bool = True,
    *,
    language: Language = "js",
    standalone: bool = True,
) -> str:
    """Return the source with all mistakes repaired that have a fix.

    Parameters
    ----------
    source
        What the diagnostics are about.
    diagnostics
        What :func:`check` said about it; later rounds check again.
    safe_only
        Leave out fixes that only guess what was meant.
    language, standalone
        As for :func:`check`.

    Notes
    -----
    A fix that would turn a source that parses into one that does not is left out.
    """
    found = list(diagnostics)
    for _ in range(_ROUNDS):
        fixed = apply_once(source, found, safe_only, language=language)
        if fixed == source:
            break
        source = fixed
        found = check(source, language=language, standalone=standalone)
    return source


def apply_once(
    source: str, diagnostics: Iterable[Diagnostic], safe_only: bool = True, *, language: Language = "js"
) -> str:
    """Apply the first suitable fix of each diagnostic, where they do not touch each other."""
    return edit(Document(source, language), _edits(source, diagnostics, safe_only, language))


def _edits(source: str, diagnostics: Iterable[Diagnostic], safe_only: bool, language: Language) -> list[TextEdit]:
    """Edits that can be made together; a source that parses still does afterwards."""
    chosen = [fix for item in diagnostics if (fix := _suitable(item, safe_only)) is not None]
    edits = _compatible(chosen)
    document = Document(source, language)
    if not edits or early_error(document) is not None or _parses(edit(document, edits), language):
        return edits
    return _compatible(_harmless(document, chosen, language))


def edit(document: Document, edits: Iterable[TextEdit]) -> str:
    """Return a document's text with edits applied that do not overlap."""
    data = document.data
    placed = sorted(
        ((document.offset(e.range.start), document.offset(e.range.end), e.text) for e in edits), reverse=True
    )
    for start, end, text in placed:
        data = data[:start] + text.encode("utf-8", "replace") + data[end:]
    return data.decode("utf-8", "replace")


def _suitable(item: Diagnostic, safe_only: bool) -> Fix | None:
    return next((fix for fix in item.fixes if fix.safe or not safe_only), None)


def _compatible(fixes: list[Fix]) -> list[TextEdit]:
    """Edits of those fixes that leave each other's text alone; an equal edit counts once."""
    taken: list[TextEdit] = []
    for fix in fixes:
        new = [each for each in fix.edits if each not in taken]
        if not any(_touch(each, other) for each in new for other in taken):
            taken.extend(new)
    return taken


def _touch(a: TextEdit, b: TextEdit) -> bool:
    return a.range.start <= b.range.end and b.range.start <= a.range.end


def _harmless(document: Document, fixes: list[Fix], language: Language) -> list[Fix]:
    """Keep each fix with which the text still parses."""
    kept: list[Fix] = []
    for fix in fixes:
        if _parses(edit(document, _compatible([*kept, fix])), language):
            kept.append(fix)
    return kept


def _parses(source: str, language: Language) -> bool:
    return early_error(Document(source, language)) is None


def repair(source: Source, diagnose: Callable[[Source], Iterable[Diagnostic]], *, safe_only: bool = True) -> Source:
    """Repair a file; in a page, only its scripts change.

    Parameters
    ----------
    source
        The file.
    diagnose
        Checks a version of it.
    safe_only
        Leave out fixes that only guess what was meant.
    """
    for _ in range(_ROUNDS):
        found = list(diagnose(source))
        fixed = _repair_once(source, found, safe_only)
        if fixed.text == source.text:
            break
        source = fixed
    return source


def _repair_once(source: Source, found: list[Diagnostic], safe_only: bool) -> Source:
    edits = _edits(source.code, found, safe_only, source.language)
    code = edit(Document(source.code, source.language), edits)
    # Code and text of a page have the same lines and columns, so the edits fit both.
    text = code if source.code == source.text else edit(Document(source.text, source.language), edits)
    return replace(source, text=text, code=code)

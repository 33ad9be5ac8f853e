"""``phaser-copilot check``: what is wrong with scenes, without running them."""

from __future__ import annotations

import difflib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phaser_copilot.errors import MissingError, UsageError

if TYPE_CHECKING:
    from phaser_copilot.phaser.diagnostic import Diagnostic
    from phaser_copilot.phaser.files import Source
    from phaser_copilot.phaser.report import Checked

_COLOURS = {"error": "red", "warning": "yellow", "hint": "cyan"}


@click.command("check")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--part", is_flag=True, help="The files are parts of a game: no Phaser.Game and no keys of their own needed."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--sarif", is_flag=True, help="Print a SARIF 2.1.0 log, as code scanners read it.")
@click.option("--fix", is_flag=True, help="Repair what can be repaired safely, in the files.")
@click.option("--unsafe", is_flag=True, help="With --fix and --diff: also repair what has to be guessed.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--watch", is_flag=True, help="Check again whenever a file changes, until Ctrl-C.")
def command(
    files: tuple[str, ...],
    part: bool,
    as_json: bool,
    sarif: bool,
    fix: bool,
    unsafe: bool,
    diff: bool,
    watch: bool,
) -> None:
    """Check scenes against Phaser's real API without running them.

    FILE is a .js, .mjs, .ts or .html file, a folder, a pattern such as 'scenes/*.js', or - for standard input.
    The rules are described in docs/rules.md. Exit code 1: a scene has errors.
    """
    if as_json and sarif:
        raise UsageError("--json and --sarif cannot stand together", fix="choose one of them")
    job = _Job(not part, as_json, sarif, fix, diff, unsafe)
    if watch:
        _watch(files, job)
    elif job.run(files):
        raise click.exceptions.Exit(1)


class _Job:
    """One way of checking and reporting."""

    def __init__(self, standalone: bool, as_json: bool, sarif: bool, fix: bool, diff: bool, unsafe: bool) -> None:
        self.standalone, self.as_json, self.sarif = standalone, as_json, sarif
        self.fix, self.diff, self.unsafe = fix, diff, unsafe

    def run(self, names: tuple[str, ...]) -> bool:
        """Check, repair and report; tell whether something is broken."""
        from phaser_copilot.phaser.diagnostic import Severity
        from phaser_copilot.phaser.report import counts

        sources = _read_all(names)
        if self.diff or self.fix:
            sources = [self._repaired(source) for source in sources]
        results = [self._check(source) for source in sources]
        if not self.diff:
            self._report(results)
        return counts(results)[Severity.ERROR] > 0

    def _check(self, source: Source) -> Checked:
        from phaser_copilot.phaser.report import Checked

        return Checked(source, self._diagnose(source))

    def _diagnose(self, source: Source) -> tuple[Diagnostic, ...]:
        from phaser_copilot.phaser.analysis import Analysis
        from phaser_copilot.phaser.check import diagnose

        if not source.has_code:
            return ()
        shares = source.shares_globals
        return tuple(
            diagnose(
                Analysis(
                    source.code,
                    language=source.language,
                    standalone=self.standalone and not shares,
                    shares_globals=shares,
                )
            )
        )

    def _repaired(self, source: Source) -> Source:
        from phaser_copilot.phaser import fix

        result = fix.repair(source, self._diagnose, safe_only=not self.unsafe)
        if self.diff:
            _show_diff(source, result)
        elif result.text != source.text:
            _write(source, result)
        return result if self.fix and not self.diff else source

    def _report(self, results: list[Checked]) -> None:
        import phaser_copilot
        from phaser_copilot.phaser import report

        if self.as_json:
            click.echo(json.dumps(report.as_json(results), ensure_ascii=False))
        elif self.sarif:
            click.echo(json.dumps(report.as_sarif(results, phaser_copilot.__version__), ensure_ascii=False, indent=2))
        else:
            _print(results)


def _read_all(names: tuple[str, ...]) -> list[Source]:
    from phaser_copilot.phaser import files

    if "-" in names:
        if len(names) > 1:
            raise UsageError("Standard input cannot be checked together with files", fix="phaser-copilot check -")
        text = sys.stdin.buffer.read().decode("utf-8-sig", "replace")
        is_page = text.lstrip().startswith("<")
        return [files.page("<stdin>", text) if is_page else files.Source("<stdin>", text, text)]
    return [files.read(path) for path in _paths(names)]


def _paths(names: tuple[str, ...]) -> list[Path]:
    # pathlib refuses absolute patterns
    from glob import escape as glob_escape
    from glob import glob

    from phaser_copilot.phaser import files

    found: dict[Path, None] = {}
    for name in names:
        matches = sorted(glob(name, recursive=True)) if glob_escape(name) != name else []  # noqa: PTH207
        if not matches and not Path(name).exists():
            raise UsageError(f"There is no file {name}", fix="phaser-copilot check FILE, a folder, or 'scenes/*.js'")
        for match in matches or [name]:
            found.update(dict.fromkeys(files.find(Path(match))))
    return list(found)


def _print(results: list[Checked]) -> None:
    from phaser_copilot.phaser.report import counts

    for result in results:
        for finding in result.findings:
            _print_finding(result.source, finding)
    number = counts(results)
    checked = _plural(len(results), "file")
    if not any(number.values()):
        click.secho(f"{checked}: nothing to complain about", fg="green", err=True)
        return
    parts = [_plural(count, severity) for severity, count in number.items() if count]
    fixable = sum(any(fix.safe for fix in finding.fixes) for result in results for finding in result.findings)
    advice = f"; --fix repairs {fixable}" if fixable else ""
    click.echo(f"{checked}: {', '.join(parts)}{advice}", err=True)


def _print_finding(source: Source, finding: Diagnostic) -> None:
    from phaser_copilot.phaser.report import excerpt

    start = finding.range.start
    place = click.style(f"{source.name}:{start.line + 1}:{start.column + 1}:", bold=True)
    severity = click.style(str(finding.severity), fg=_COLOURS[finding.severity], bold=True)
    click.echo(f"{place} {severity} {finding.code} {finding.message}")
    line, underline = excerpt(source.text, finding)
    if line.strip():
        click.echo(f"    {line}")
        click.secho(f"    {underline}", fg=_COLOURS[finding.severity])
    if finding.fixes:
        click.echo(f"    fix: {finding.fixes[0].title}{'' if finding.fixes[0].safe else ' (--unsafe)'}")


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _show_diff(before: Source, after: Source) -> None:
    old, new = before.text.splitlines(keepends=True), after.text.splitlines(keepends=True)
    for line in difflib.unified_diff(old, new, f"a/{before.name}", f"b/{before.name}"):
        colour = {"+": "green", "-": "red", "@": "cyan"}.get(line[:1])
        click.secho(line.rstrip("\r\n"), fg=colour)


def _write(before: Source, after: Source) -> None:
    from phaser_copilot.paths import write_bytes

    if before.name == "<stdin>":
        raise UsageError("Standard input cannot be repaired in place", fix="add --diff")
    write_bytes(Path(before.name), after.text.encode("utf-8"))
    click.echo(f"Repaired {before.name}", err=True)


def _watch(names: tuple[str, ...], job: _Job) -> None:
    try:
        from watchfiles import watch
    except ImportError:
        raise MissingError("--watch needs watchfiles", fix="pip install 'phaser-copilot[browser]'") from None
    if "-" in names:
        raise UsageError("Standard input cannot be watched")
    job.run(names)
    folders = {path if path.is_dir() else path.parent for path in map(Path, names) if path.exists()}
    folders |= {path.parent for path in _paths(names)}
    for _ in watch(*folders, step=100, raise_interrupt=True):
        if sys.stdout.isatty():
            click.clear()
        job.run(names)

"""``phaser-copilot run``: start a scene in a browser and say what happened."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phaser_copilot.errors import UsageError

if TYPE_CHECKING:
    from phaser_copilot.browser import Action, RunReport

DEFAULT_PICTURE = Path("screenshot.png")
TAP_FRAMES = 3

_KEY = re.compile(r"(?P<names>[A-Za-z_]+(?:\+[A-Za-z_]+)*)(?::(?P<frames>\d+))?")
_POINT = re.compile(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)")


@dataclass(frozen=True)
class Job:
    """What to run: the code with the file's own line numbers, and its probe if there is one."""

    code: str
    probe: str | None = None
    knobs: dict[str, Any] | None = None


@click.command("run")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--frames", type=int, help="Frames of 1/60 s (120 unless set otherwise).")
@click.option("--keys", metavar="KEYS", help="Keys to press, in order: RIGHT:30,SPACE,UP+LEFT:10,WAIT:20 (frames).")
@click.option("--click", "clicks", multiple=True, metavar="X,Y", help="Click there, in game coordinates; repeatable.")
@click.option("--webgl", is_flag=True, help="Render with WebGL; otherwise only scenes that need it do.")
@click.option("--screenshot", type=click.Path(path_type=Path, dir_okay=False), help="Picture of the last frame.")
@click.option("--no-screenshot", is_flag=True, help="Write no picture.")
@click.option("--force", is_flag=True, help="Overwrite any file with the picture.")
@click.option("--probe", "probes", is_flag=True, help="Run the probe in the file's scene header too.")
@click.option("--limit", "run_limit", type=float, help="Seconds allowed (10 unless set otherwise).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    file: Path,
    frames: int | None,
    keys: str | None,
    clicks: tuple[str, ...],
    webgl: bool,
    screenshot: Path | None,
    no_screenshot: bool,
    force: bool,
    probes: bool,
    run_limit: float | None,
    as_json: bool,
) -> None:
    """Start a scene in a headless browser, offline, and report.

    FILE is .js, .mjs or .html. The report has the errors with their places, the console, what fails without an error,
    and what is on the stage. The last frame is written to screenshot.png. Exit code 1: the scene is broken.
    """
    job = _read(file, probes)
    actions = [*_parse_keys(keys), *map(_parse_click, clicks)]
    target = _picture_target(screenshot, no_screenshot, force)
    from phaser_copilot.browser import Session
    from phaser_copilot.phaser import library
    from phaser_copilot.settings import load

    settings = load({"frames": frames, "run_limit": run_limit}).settings
    with Session(phaser=settings.phaser or library.require(), executable=settings.browser) as session:
        report = session.run(
            job.code,
            frames=settings.frames,
            probe=job.probe,
            knobs=job.knobs,
            actions=actions,
            renderer="webgl" if webgl else "auto",
            screenshot=target is not None,
            limit=settings.run_limit,
        )
    saved = _save(report, target, force)
    if as_json:
        click.echo(json.dumps({"file": str(file), **report.to_json(), "screenshot": saved}, ensure_ascii=False))
    else:
        _print(report, file, job.code, saved)
    if not report.clean or (report.probe and not report.probe.passed):
        sys.exit(1)


def _read(file: Path, probes: bool) -> Job:
    from phaser_copilot.browser import source

    if not probes:
        return Job(source.read(file))
    from phaser_copilot import corpus

    scene = corpus.load(file)
    variant = scene.default
    return Job("\n" * scene.offset + variant.code, variant.probe, dict(variant.knobs))


def _parse_keys(keys: str | None) -> list[Action]:
    from phaser_copilot.browser import Hold, Wait

    actions: list[Action] = []
    for word in (keys or "").split(",") if keys else []:
        match = _KEY.fullmatch(word.strip())
        if match is None:
            raise UsageError(f"--keys: {word!r} is no key", fix="write NAME or NAME:FRAMES, for example RIGHT:30,SPACE")
        names = tuple(match["names"].upper().split("+"))
        count = int(match["frames"] or TAP_FRAMES)
        actions.append(Wait(count) if names == ("WAIT",) else Hold(names, count))
    return actions


def _parse_click(text: str) -> Action:
    from phaser_copilot.browser import Click

    match = _POINT.fullmatch(text.replace(" ", ""))
    if match is None:
        raise UsageError(f"--click: {text!r} is no place", fix="write X,Y, for example 400,300")
    return Click(float(match[1]), float(match[2]))


def _picture_target(named: Path | None, none: bool, force: bool) -> Path | None:
    """Refuse a name that is taken before the scene runs, not after."""
    from phaser_copilot.browser import picture

    if named is None and none:
        return None
    if named is not None and not force and not picture.may_replace(named):
        raise UsageError(f"{named} exists and is not a screenshot of ours", fix="give another name, or --force")
    if named is None and not force and not picture.may_replace(DEFAULT_PICTURE):
        click.echo(f"{DEFAULT_PICTURE} is not ours and stays as it is (--screenshot FILE names another)", err=True)
        return None
    return named or DEFAULT_PICTURE


def _save(report: RunReport, target: Path | None, force: bool) -> str | None:
    from phaser_copilot.browser import picture

    if target is None or report.screenshot is None:
        return None
    picture.save(report.screenshot, target, force=force)
    return str(target)


def _print(report: RunReport, file: Path, code: str, saved: str | None) -> None:
    lines = code.split("\n")
    for error in report.errors:
        _print_error(error.kind, error.message, error.explanation, (error.line, error.column), file, lines)
    for finding in report.silent:
        where = f"{file}:{finding.line}" if finding.line else str(file)
        click.secho(f"{where}: {finding.message} [{finding.code}]", fg="yellow")
    for line in report.console:
        click.secho(f"console.{line.level}: {line.text}", dim=True)
    if report.dropped:
        click.secho(f"… and {report.dropped} more lines", dim=True)
    _print_probe(report)
    _print_summary(report, file, saved)


def _print_error(
    kind: str, message: str, explanation: str, place: tuple[int | None, int | None], file: Path, lines: list[str]
) -> None:
    line, column = place
    where = ":".join(str(part) for part in (file, line, column) if part is not None)
    click.secho(f"{where}: {kind}: {message}", fg="red")
    if line is not None and 0 < line <= len(lines):
        click.echo(f"{line:6} | {lines[line - 1]}")
        if column is not None:
            click.echo(f"       | {' ' * (column - 1)}^")
    if explanation:
        click.echo(f"  {explanation}")


def _print_probe(report: RunReport) -> None:
    if report.probe is None:
        return
    for failure in report.probe.failures:
        click.secho(f"probe: {failure}", fg="red")
    if report.probe.passed:
        click.secho(f"probe: all {report.probe.checks} checks hold", fg="green")


def _print_summary(report: RunReport, file: Path, saved: str | None) -> None:
    verdict = "runs" if report.clean else "is broken"
    click.secho(f"{file} {verdict}", fg="green" if report.clean else "red", bold=True)
    stage = ", ".join(f"{count} {kind}" for kind, count in report.types.items()) or "nothing"
    click.echo(f"  {report.frames} of {report.asked} frames with {report.renderer}, {report.seconds:.1f} s")
    click.echo(f"  on the stage: {stage}")
    if saved:
        click.echo(f"  {saved}")

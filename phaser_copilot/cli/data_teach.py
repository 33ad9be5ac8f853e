"""``phaser-copilot data requests``, ``distill``, ``parse`` and ``select``: data from a teacher."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phaser_copilot.cli.data_options import FILE, FOLDER, takes_samples
from phaser_copilot.errors import MissingError, UsageError

if TYPE_CHECKING:
    from phaser_copilot.training.data.distill import Estimate, Ledger
    from phaser_copilot.training.data.pool import Origin
    from phaser_copilot.training.data.teachers import Teacher


@click.command("requests")
@click.option("--out", type=FILE, required=True, help="File to write to.")
@click.option("--count", type=click.IntRange(min=1), default=6000, show_default=True, help="How many; 6000 at most.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed gives the same requests.")
def requests(out: Path, count: int, seed: int) -> None:
    """Make requests for a teacher: families, difficulties and languages in turn, each with an API to use."""
    from phaser_copilot.training.data import requests as making

    made = making.make(count, seed)
    making.write(out, made)
    click.echo(f"{out}: {len(made)} requests in {len({each.family for each in made})} families")


@click.command("distill")
@click.option("--requests", "file", type=FILE, required=True, help="What `data requests` wrote.")
@click.option("--out", type=FOLDER, required=True, help="Folder for the raw answers; the same one goes on.")
@click.option("--anthropic", is_flag=True, help="Use Anthropic's Message Batches: half the price, within a day.")
@click.option("--url", help="Any OpenAI-compatible endpoint, such as http://localhost:8080/v1.")
@click.option("--model", required=True, help="The teacher's name there.")
@click.option("--key-env", help="Environment variable with the key.  [ANTHROPIC_API_KEY or OPENAI_API_KEY]")
@click.option("--per-minute", type=float, default=0, help="At most so many requests a minute (not for batches).")
@click.option("--price-in", type=float, default=0, help="Price of a million tokens of prompts.")
@click.option("--price-out", type=float, default=0, help="Price of a million tokens of answers.")
@click.option("--poll", type=float, default=30.0, show_default=True, help="Seconds between two looks at a batch.")
@click.option("--yes", is_flag=True, help="Do not ask before it starts.")
def distill(
    file: Path,
    out: Path,
    anthropic: bool,
    url: str | None,
    model: str,
    key_env: str | None,
    per_minute: float,
    price_in: float,
    price_out: float,
    poll: float,
    yes: bool,
) -> None:
    """Let a teacher answer requests. Says first what it will take; keeps every raw answer; goes on where it stopped."""
    from phaser_copilot.cli import data_output
    from phaser_copilot.training.data import distill as distilling
    from phaser_copilot.training.data import requests as making

    if anthropic == bool(url) and not anthropic:
        raise UsageError("There is no teacher", fix="--anthropic, or --url of an OpenAI-compatible endpoint")
    wanted = making.read(file)
    ledger = distilling.Ledger(out)
    missing = ledger.open(wanted)
    _say(distilling.estimate(missing, price_in, price_out, batch=anthropic), len(wanted), model)
    if not missing:
        return
    if not yes:
        click.confirm("Start?", abort=True, err=True)
    teacher = _teacher(anthropic, url, model, key_env, per_minute, poll, ledger)
    with data_output.progress("Asking", len(missing)) as advance:
        replies = list(distilling.distill(wanted, teacher, ledger, advance))
    good = sum(not reply.error for reply in replies)
    click.echo(f"{ledger.file}: {good} answers, {len(ledger.open(wanted))} requests still open")


@click.command("failures")
@takes_samples
@click.option("--out", type=FILE, required=True, help="File to write behind; the same one goes on.")
@click.option("--count", type=click.IntRange(min=1), default=100, show_default=True, help="Scenes that are asked for.")
@click.option("-m", "--model", help="Model to ask.")
@click.option("--adapter", metavar="FILE", help="LoRA adapter, a GGUF file; none is the bare model.")
@click.option("--seed", type=int, default=1, show_default=True, help="Which scenes, and how they are drawn.")
def failures(origin: Origin, out: Path, count: int, model: str | None, adapter: str | None, seed: int) -> None:
    """Collect mistakes that a model really makes when it is asked for scenes of the corpus; for `data build`."""
    import contextlib

    from phaser_copilot.cli import data_output, stage, workshop
    from phaser_copilot.engine.protocol import Cancel
    from phaser_copilot.settings import load
    from phaser_copilot.training.data import failures as own
    from phaser_copilot.training.data import pool
    from phaser_copilot.workshop import open_judge

    settings = load({"model": model, "adapter": adapter, "try_out": False}).settings
    tried, cancel, console = own.read(out), Cancel(), stage.stderr()
    with contextlib.ExitStack() as stack:
        engine = workshop.open_engine(settings, stack, console)
        judge = open_judge(settings, workshop.find_phaser(settings, console), stack, console.print)
        asked = own.draw(pool.load(origin), engine, judge, seed, tried, cancel)
        left = max(count - len(tried), 0)
        with data_output.progress("Asking", left) as advance:
            for _, found in zip(range(left), stage.in_thread(asked, cancel), strict=False):
                own.append(out, found)
                tried.append(found)
                advance()
    click.echo(f"{out}: {sum(bool(each.problems) for each in tried)} mistakes in {len(tried)} answers")


@click.command("parse")
@click.option("--requests", "file", type=FILE, required=True, help="What `data requests` wrote.")
@click.option("--answers", type=FOLDER, required=True, help="The folder that `data distill` wrote to.")
@click.option("--out", type=FILE, required=True, help="File of samples to write.")
def parse(file: Path, answers: Path, out: Path) -> None:
    """Make samples of a teacher's raw answers."""
    from phaser_copilot.training.data import distill as distilling
    from phaser_copilot.training.data import parse as parsing
    from phaser_copilot.training.data import pool
    from phaser_copilot.training.data import requests as making

    ledger = distilling.Ledger(answers)
    parsed = parsing.parse(making.read(file), ledger.replies(), ledger.teachers())
    pool.write(out, parsed.samples)
    lost = "".join(f"; {count} lost: {reason}" for reason, count in parsed.lost.most_common())
    click.echo(f"{out}: {len(parsed.samples)} samples{lost}")


@click.command("select")
@takes_samples
@click.option("--out", type=FILE, required=True, help="File of samples to write.")
@click.option("--against", type=FOLDER, help="Folder of scenes that nothing selected may resemble.")
@click.option("--per-family", type=click.IntRange(min=1), default=200, show_default=True, help="At most so many.")
@click.option("--least", type=click.FloatRange(0, 1), default=0.5, show_default=True, help="Least quality score.")
def select(origin: Origin, out: Path, against: Path | None, per_family: int, least: float) -> None:
    """L5: of validated samples, drop the bad and the near-duplicates and keep families in balance."""
    from phaser_copilot.training.data import build, pool
    from phaser_copilot.training.data import select as selecting
    from phaser_copilot.training.data.pool import Origin as Where
    from phaser_copilot.training.data.verdicts import VerdictStore

    judged = build.verified(pool.load(origin), VerdictStore())
    good = [each.sample for each in judged if each.good]
    references = pool.load(Where([against], variants=1)) if against else []
    selection = selecting.select(good, references, per_family=per_family, least=least)
    pool.write(out, selection.kept)
    for name, reason in selection.dropped.items():
        click.echo(f"dropped {name}: {reason}", err=True)
    click.echo(f"{out}: {len(selection.kept)} of {len(judged)} samples")


def _say(estimate: Estimate, total: int, model: str) -> None:
    if not estimate.requests:
        click.echo(f"All {total} requests are answered.", err=True)
        return
    cost = "unknown (--price-in, --price-out)" if estimate.cost is None else f"about {estimate.cost:.2f}"
    click.echo(
        f"{estimate.requests} of {total} requests go to {model}: about {estimate.tokens_in:,} tokens in, "
        f"{estimate.tokens_out:,} out; cost {cost}",
        err=True,
    )


def _teacher(
    anthropic: bool, url: str | None, model: str, key_env: str | None, per_minute: float, poll: float, ledger: Ledger
) -> Teacher:
    from phaser_copilot.training.data import teachers

    patience = teachers.Patience(poll=poll)
    name = key_env or ("ANTHROPIC_API_KEY" if anthropic else "OPENAI_API_KEY")
    key = os.environ.get(name)
    if anthropic:
        if not key:
            raise MissingError(f"{name} is not set", fix="put the key into it, or name another variable: --key-env")
        line = teachers.Line(url or teachers.ANTHROPIC_URL, teachers.anthropic_headers(key), patience)
        return teachers.BatchTeacher(line, model, remember=ledger.remember, pending=ledger.batch)
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    return teachers.ChatTeacher(teachers.Line(str(url), headers, patience), model, per_minute=per_minute)


COMMANDS = (requests, distill, parse, select, failures)

"""``phaser-copilot doctor``: what this machine has, and the command that closes each gap."""

from __future__ import annotations

import dataclasses
import json
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from phaser_copilot.doctor import Check

COLOURS = {"ok": "green", "warn": "yellow", "missing": "red"}


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Print one object: {ok, checks: [{name, status, found, fix}]}.")
@click.option("--verify", is_flag=True, help="Also hash the model's file, which takes a few seconds.")
def command(as_json: bool, verify: bool) -> None:
    """Say what this machine has and the command that closes each gap.

    Nothing goes over the network. Exits with 3 when no scene can be written as things are.
    """
    from phaser_copilot import doctor

    checks = doctor.examine(verify=verify)
    ok = doctor.can_generate(checks)
    if as_json:
        found = [dataclasses.asdict(check) for check in checks]
        click.echo(json.dumps({"ok": ok, "checks": found}, ensure_ascii=False, indent=2))
    else:
        _show(checks)
        click.secho("Scenes can be written here." if ok else "Something is missing, see above.", bold=True, err=True)
    if not ok:
        sys.exit(3)


def _show(checks: list[Check]) -> None:
    width = max(len(check.name) for check in checks)
    for check in checks:
        status = click.style(f"{check.status:<8}", fg=COLOURS[check.status])
        click.echo(f"{status}{check.name:<{width}}  {check.found}")
        if check.fix:
            click.echo(f"{'':<{8 + width}}  {click.style('fix:', dim=True)} {check.fix}")

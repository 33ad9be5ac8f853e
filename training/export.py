"""From an adapter to files that are served: GGUF adapter, merged GGUF files, Modelfile, model card, parity report."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from phaser_copilot.errors import BadSceneError, UsageError
from phaser_copilot.models.quantize import KINDS, quantize
from phaser_copilot.paths import write_text
from phaser_copilot.training import gguf_adapter, gguf_model, imatrix, parity
from phaser_copilot.training.merge import adapter_config, merge

END = "<|im_end|>"
COMPARED = 48
"""Positions of each answer that are compared."""

Note = Callable[[str], None]


@dataclass(frozen=True)
class Export:
    """What was written.

    Attributes
    ----------
    files
        GGUF files by kind: ``adapter``, ``f16``, and the quantizations.
    report
        One comparison a file; empty when there were no rows to compare on.
    """

    files: dict[str, Path]
    report: tuple[parity.Parity, ...]


def export(
    adapter: Path,
    target: Path,
    *,
    kinds: Sequence[str] = ("q4_k_m",),
    rows: Path | None = None,
    base_gguf: Path | None = None,
    note: Note = lambda _: None,
) -> Export:
    """Write everything that serves an adapter, and compare it with what was trained.

    Parameters
    ----------
    adapter
        Folder of a LoRA adapter.
    target
        Folder to write.
    kinds
        Quantizations of the merged model.
    rows
        JSON lines of held-out rows: every other one for the parity report, and those between to tell quantization
        which weights matter.
    base_gguf
        The file on which the GGUF adapter is used.

    Raises
    ------
    UsageError
        There is no adapter, or a kind is unknown.
    BadSceneError
        A file differs too much from what was trained; the report says where.
    """
    unknown = [kind for kind in kinds if kind not in ("f16", *KINDS)]
    if unknown:
        known = ", ".join(("f16", *KINDS))
        raise UsageError(f"There is no quantization {unknown[0]}", fix=f"one of {known}")
    target.mkdir(parents=True, exist_ok=True)
    name = adapter.resolve().name
    note("Writing the GGUF adapter")
    files = {"adapter": gguf_adapter.write(adapter, target / f"{name}-adapter.gguf")}
    merged = target / "merged"
    shutil.rmtree(merged, ignore_errors=True)
    note("Merging adapter and base")
    merge(adapter, merged)
    note("Writing the merged model as GGUF")
    files["f16"] = gguf_model.write(merged, target / f"{name}-f16.gguf", name=name)
    compared, weighed = _halves(rows)
    importance = None
    if weighed and any(kind != "f16" for kind in kinds):
        note("Looking which weights matter")
        importance = imatrix.collect(merged, [_whole(row) for row in weighed])
    for kind in kinds:
        if kind != "f16":
            note(f"Quantizing to {kind}")
            files[kind] = quantize(files["f16"], target / f"{name}-{kind}.gguf", kind, importance=importance)
    report = tuple(_compare(adapter, merged, files, compared, base_gguf, note)) if compared else ()
    _write_texts(target, name, adapter, files, report)
    failed = [each for each in report if each.fails]
    if failed:
        worst = ", ".join(f"{each.name} agrees in {each.agreement:.1%} of {each.positions} places" for each in failed)
        raise BadSceneError("What was exported is not what was trained", why=worst, fix=f"see {target / 'parity.json'}")
    return Export(files, report)


def _compare(
    adapter: Path,
    merged: Path,
    files: dict[str, Path],
    held_out: Sequence[dict[str, Any]],
    base_gguf: Path | None,
    note: Note,
) -> Iterator[parity.Parity]:
    from transformers import AutoTokenizer

    from phaser_copilot.engine.native import Native

    tokenizer = AutoTokenizer.from_pretrained(merged)
    native = Native(files["f16"], context=512)
    parity.check_tokens(held_out, tokenizer, native)
    samples = [_sample(row, native) for row in held_out]
    end = native.tokenize(END, special=True)[0]
    native.close()
    reference = parity.transformers_logits(Path(adapter_config(adapter)["base_model_name_or_path"]), adapter)
    others: dict[str, Callable[[], parity.Logits]] = {"merged": lambda: parity.transformers_logits(merged)}
    others |= {kind: _opener(path) for kind, path in files.items() if kind != "adapter"}
    if base_gguf:
        others["adapter"] = _opener(base_gguf, files["adapter"])
    for name, opened in others.items():
        note(f"Comparing {name} with what was trained")
        yield parity.compare(name, samples, reference, opened(), end, COMPARED)


def _halves(path: Path | None) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The rows to compare on, and those that say which weights matter: a file is not judged by what shaped it."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path else []
    return rows[::2], rows[1::2]


def _whole(row: dict[str, Any]) -> str:
    return f"{parity.prompt_text(row)}{row['output']}{END}"


def _opener(path: Path, adapter: Path | None = None) -> Callable[[], parity.Logits]:
    return lambda: parity.gguf_logits(path, adapter)


def _sample(row: dict[str, Any], native: Any) -> parity.Sample:
    prompt = native.tokenize(parity.prompt_text(row), special=True)
    answer = [*native.tokenize(row["output"]), *native.tokenize(END, special=True)]
    return parity.Sample(tuple(prompt), tuple(answer))


def _write_texts(
    target: Path, name: str, adapter: Path, files: dict[str, Path], report: Sequence[parity.Parity]
) -> None:
    served = next((path for kind, path in files.items() if kind not in ("adapter", "f16")), files["f16"])
    write_text(target / "Modelfile", MODELFILE.format(file=served.name))
    write_text(target / "README.md", _card(name, adapter, files, report))
    if report:
        write_text(target / "parity.json", json.dumps([each.to_json() for each in report], indent=2) + "\n")


# Ollama's template language; the same bytes as in training.
MODELFILE = """\
FROM ./{file}
TEMPLATE \"\"\"{{{{- range .Messages }}}}<|im_start|>{{{{ .Role }}}}
{{{{ .Content }}}}<|im_end|>
{{{{ end }}}}<|im_start|>assistant
\"\"\"
SYSTEM You are Qwen, created by Alibaba Cloud. You are a helpful assistant.
PARAMETER stop <|im_end|>
PARAMETER temperature 0.2
PARAMETER num_ctx 4096
"""


def _card(name: str, adapter: Path, files: dict[str, Path], report: Sequence[parity.Parity]) -> str:
    config = adapter_config(adapter)
    lines = [
        "---",
        "license: apache-2.0",
        "tags: [phaser, code, lora]",
        "---",
        f"# {name}",
        "",
        "Writes Phaser 3.90 scenes from one sentence, with a plan before the code. Made with phaser-copilot.",
        "",
        f"LoRA of rank {config['r']}, alpha {config['lora_alpha']}, on {Path(config['base_model_name_or_path']).name}.",
        "",
        "| file | what it is | MB |",
        "|---|---|---|",
        *(f"| {path.name} | {kind} | {path.stat().st_size / 1e6:.1f} |" for kind, path in files.items()),
    ]
    if report:
        lines += [
            "",
            "Compared with the trained model on held-out rows:",
            "",
            "| model | same next token | divergence (nats) | ends by itself |",
            "|---|---|---|---|",
            *(f"| {each.name} | {each.agreement:.1%} | {each.divergence:.4f} | {each.ends:.0%} |" for each in report),
        ]
    return "\n".join(lines) + "\n"

"""What is here, what is not, and the command that brings it. Nothing goes over the network."""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from phaser_copilot import machine, paths, settings
from phaser_copilot.errors import CopilotError, UsageError
from phaser_copilot.settings import Settings

GB = 1e9
ENOUGH_MEMORY = 1.5 * GB
ENOUGH_DISK = 1.5 * GB
PULL = "phaser-copilot models pull"
DROP = "phaser-copilot models remove"

# -DLLAVA_BUILD=OFF leaves out pictures and sound, which scenes do not need.
REBUILD = (
    'CMAKE_ARGS="{flags}-DLLAVA_BUILD=OFF" pip install --force-reinstall --no-cache-dir '
    "--no-binary llama-cpp-python llama-cpp-python"
)

# A build for another processor kills whoever asks it, so it is asked in a process of its own.
PROBE = """
import json, llama_cpp
print(json.dumps({
    "version": llama_cpp.__version__,
    "gpu": llama_cpp.llama_supports_gpu_offload(),
    "info": llama_cpp.llama_print_system_info().decode(),
}))
"""

EXTRAS = {
    "browser": (("playwright", "watchfiles"), "to run and preview scenes"),
    "train": (("llamafactory", "gguf"), "only needed to train a model"),
    "dev": (("pytest", "mypy", "ruff"), "only needed to work on phaser-copilot itself"),
}

NETWORK = (
    "HF_ENDPOINT",
    "HF_HUB_OFFLINE",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "SSL_CERT_FILE",
    "REQUESTS_CA_BUNDLE",
    "PIP_INDEX_URL",
    "PIP_CONFIG_FILE",
)


class Status(StrEnum):
    """How good it is: fine, a disadvantage, or something that has to come first."""

    OK = "ok"
    WARN = "warn"
    MISSING = "missing"


@dataclass(frozen=True)
class Check:
    """One thing that was looked at.

    Attributes
    ----------
    name
        What was looked at.
    status
        `MISSING` only where no scene can be written without it.
    found
        What is there.
    fix
        The command that closes the gap; empty when there is none.
    """

    name: str
    status: Status
    found: str
    fix: str = ""


def examine(*, verify: bool = False) -> list[Check]:
    """Look at everything.

    Parameters
    ----------
    verify
        Also hash the model's file, which takes seconds.
    """
    known, problems = _load_settings()
    looks: list[Callable[[], Check | Iterator[Check]]] = [
        lambda: Check("python", Status.OK, f"{platform.python_version()} on {platform.platform(terse=True)}"),
        check_cpu,
        check_memory,
        lambda: check_llama(known, probe_llama()),
        lambda: check_model(known, verify=verify),
        check_disk,
        lambda: check_phaser(known),
        lambda: check_browser(known),
        check_node,
        check_extras,
        check_network,
    ]
    return problems + [check for look in looks for check in _flat(look())]


def can_generate(checks: list[Check]) -> bool:
    """Tell whether a scene can be written on this machine as it is."""
    return all(check.status is not Status.MISSING for check in checks)


def check_cpu() -> Iterator[Check]:
    """Processor, its fast instructions, and how much of it this process gets."""
    features = machine.cpu_features()
    shown = " ".join(name for name in machine.FEATURES if name in features) or "instructions unknown"
    slow = bool(features) and not features & {"AVX2", "NEON"}
    yield Check("cpu", Status.WARN if slow else Status.OK, f"{machine.cpu_name()} ({shown})")
    cores, quota = machine.allowed_cores(), machine.core_quota()
    found = f"{cores} of {os.cpu_count()} allowed"
    if quota is None or quota >= cores:
        yield Check("cores", Status.OK, found)
        return
    # More threads than the quota pays for are all paused together at the end of each period.
    threads = max(1, int(quota))
    fix = f"phaser-copilot config set threads {threads}"
    yield Check("cores", Status.WARN, f"{found}, but the control group grants time for {quota:g}", fix)


def check_memory() -> Check:
    """Memory this process may have, at the moment."""
    total, available = machine.memory()
    found = f"{available / GB:.1f} GB free of {total / GB:.1f} GB"
    if available >= ENOUGH_MEMORY:
        return Check("memory", Status.OK, found)
    return Check("memory", Status.WARN, f"{found}; the default model wants {ENOUGH_MEMORY / GB:g} GB")


def probe_llama() -> dict[str, object] | str:
    """Ask the installed llama-cpp-python about itself; a string says why it gave no answer."""
    if importlib.util.find_spec("llama_cpp") is None:
        return "llama-cpp-python is not installed"
    try:
        done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=60)
    except subprocess.TimeoutExpired:
        return "llama-cpp-python does not answer"
    if done.returncode < 0:
        return f"llama-cpp-python was built for another processor (it ended with signal {-done.returncode})"
    if done.returncode:
        return f"llama-cpp-python cannot be loaded: {done.stderr.strip().rpartition(chr(10))[2]}"
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def check_llama(known: Settings, answer: dict[str, object] | str) -> Iterator[Check]:
    """Compare the build of llama.cpp with what the processor and the graphics card could do."""
    if isinstance(answer, str):
        status = Status.WARN if _is_remote(known) else Status.MISSING
        yield Check("llama.cpp", status, answer, REBUILD.format(flags=""))
        return
    built = built_features(str(answer["info"]))
    unused = sorted(machine.cpu_features() - built) if built else []
    found = f"llama-cpp-python {answer['version']} ({' '.join(n for n in machine.FEATURES if n in built) or 'generic'})"
    if unused:
        found += f"; built without {', '.join(unused)}, which this processor has"
    yield Check("llama.cpp", Status.WARN if unused else Status.OK, found, REBUILD.format(flags="") if unused else "")
    yield _check_gpu(bool(answer["gpu"]))


def built_features(info: str) -> frozenset[str]:
    """Parse llama.cpp's system info (``CPU : AVX2 = 1 | FMA = 1 | …``) into `machine.FEATURES`."""
    return frozenset(re.findall(r"(\w+) = 1\b", info)) & frozenset(machine.FEATURES)


def check_model(known: Settings, *, verify: bool = False) -> Check:
    """Look for the configured model's file."""
    from phaser_copilot.models import store

    if _is_remote(known):
        key = "set" if os.environ.get(known.api_key_env) else "not set"
        return Check("model", Status.OK, f"{known.model} (remote; key in {known.api_key_env}: {key})")
    try:
        file = store.resolve(known.model)
    except CopilotError as error:
        return Check("model", Status.MISSING, error.what, error.fix)
    found = f"{known.model}: {file} ({file.stat().st_size / GB:.2f} GB)"
    return _verified(known.model, file, found) if verify else Check("model", Status.OK, found)


def check_disk() -> Check:
    """Space where models are kept."""
    folder = paths.models_dir()
    there = next(parent for parent in (folder, *folder.parents) if parent.exists())
    free = shutil.disk_usage(there).free
    return Check("disk", Status.OK if free >= ENOUGH_DISK else Status.WARN, f"{free / GB:.1f} GB free for {folder}")


def check_phaser(known: Settings) -> Check:
    """Look for Phaser itself; without it no scene can be started, and pages load it from the network."""
    from phaser_copilot.phaser import library

    file = known.phaser or library.local()
    if file and file.exists():
        return Check("phaser", Status.OK, str(file))
    if file:
        return Check("phaser", Status.WARN, f"{file} does not exist", "phaser-copilot config unset phaser")
    found = "not here; the next `phaser-copilot gen` fetches it"
    return Check("phaser", Status.WARN, found, f"npm install phaser@{library.VERSION}")


def check_browser(known: Settings) -> Check:
    """Look for Chromium and for what drives it; without them scenes are not started before they are shown."""
    from phaser_copilot.browser import chromium

    try:
        program = chromium.find(known.browser)
    except CopilotError as error:
        return Check("browser", Status.WARN, f"{error.what}; scenes are not started before you see them", error.fix)
    # On Windows a browser that is asked for its version opens a window.
    version = "" if sys.platform == "win32" else _first_line(str(program), "--version")
    return Check("browser", Status.OK, f"{program} ({version})" if version else str(program))


def check_node() -> Check:
    """Look for Node.js, which only the editor extension's build needs."""
    node = _first_line("node", "--version")
    npm = "with npm" if shutil.which("npm") else "without npm"
    return Check("node", Status.OK, f"{node} {npm}" if node else "not here; only needed to build the VS Code extension")


def check_extras() -> Iterator[Check]:
    """Look which optional parts are installed, without importing them."""
    for extra, (modules, purpose) in EXTRAS.items():
        absent = [name for name in modules if importlib.util.find_spec(name) is None]
        if not absent:
            yield Check(f"extra {extra}", Status.OK, "installed")
            continue
        status = Status.WARN if extra == "browser" else Status.OK
        yield Check(f"extra {extra}", status, f"not installed ({purpose})", f"pip install 'phaser-copilot[{extra}]'")


def check_network() -> Check:
    """Name the variables that decide where downloads come from, without passwords."""
    names = [name for name in NETWORK if os.environ.get(name) or os.environ.get(name.lower())]
    values = {name: os.environ.get(name) or os.environ[name.lower()] for name in names}
    found = ", ".join(f"{name}={_without_password(value)}" for name, value in values.items())
    return Check("network", Status.OK, found or "no proxy or mirror set; only downloads of models use it")


def _load_settings() -> tuple[Settings, list[Check]]:
    """Settings, or the defaults and what is wrong with the files."""
    unknown = [
        Check("environment", Status.WARN, f"{name}: {advice}") for name, advice in settings.unknown_environment()
    ]
    try:
        loaded = settings.load()
    except UsageError as error:
        # Every other command stops at this error, so it comes first here too.
        what = f"{error.what}: {error.why}" if error.why else error.what
        return Settings(), [Check("settings", Status.MISSING, what, error.fix), *unknown]
    files = ", ".join(map(str, loaded.files)) or f"defaults (no {paths.config_file()})"
    return loaded.settings, [Check("settings", Status.OK, files), *unknown]


def _check_gpu(offload: bool) -> Check:
    if offload:
        return Check("gpu", Status.OK, "this build can use it")
    if shutil.which("nvidia-smi"):
        flags = "-DGGML_CUDA=on "
    elif sys.platform == "darwin" and platform.machine() == "arm64":
        flags = "-DGGML_METAL=on "
    else:
        return Check("gpu", Status.OK, "none in use; this build runs on the processor")
    return Check("gpu", Status.WARN, "there is one, but this build cannot use it", REBUILD.format(flags=flags))


def _verified(name: str, file: Path, found: str) -> Check:
    from phaser_copilot.models import catalogue, store

    spec = catalogue.lookup(name)
    if spec is None:
        return Check("model", Status.OK, f"{found}; no hash is known for it")
    if store.verify(store.Installed(spec.name, file, file.stat().st_size, spec)):
        return Check("model", Status.OK, f"{found}; its hash is right")
    return Check("model", Status.MISSING, f"{found}: its bytes are wrong", f"{DROP} {name} && {PULL} {name}")


def _is_remote(known: Settings) -> bool:
    return "://" in known.model


def _first_line(*command: str) -> str:
    """First line that a program prints; empty when it is not here or does not answer."""
    program = shutil.which(command[0])
    if program is None:
        return ""
    try:
        done = subprocess.run([program, *command[1:]], capture_output=True, text=True, timeout=10)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.partition("\n")[0].strip()


def _without_password(value: str) -> str:
    return re.sub(r"//[^/@\s]+@", "//…@", value)


def _flat(found: Check | Iterator[Check]) -> Iterator[Check]:
    if isinstance(found, Check):
        yield found
    else:
        yield from found

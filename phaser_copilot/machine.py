"""What this machine has: processor, cores and memory that this process may use."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

CGROUP = Path("/sys/fs/cgroup")
CPUINFO = Path("/proc/cpuinfo")

# Features that llama.cpp is faster with, by the names that its system_info uses -> the names operating systems use.
FEATURES = {
    "AVX": ("avx", "avx1.0"),
    "AVX2": ("avx2",),
    "FMA": ("fma",),
    "F16C": ("f16c",),
    "AVX512": ("avx512f",),
    "NEON": ("neon", "asimd"),
    "DOTPROD": ("asimddp",),
}

# Numbers of IsProcessorFeaturePresent in winnt.h; Windows does not tell about FMA and F16C.
_WINDOWS = {"avx": 39, "avx2": 40, "avx512f": 41, "neon": 19, "asimddp": 43}


def cpu_name() -> str:
    """Return the processor's name as its maker writes it, or its architecture."""
    if sys.platform == "darwin":
        name = _sysctl("machdep.cpu.brand_string")
    elif sys.platform == "win32":
        name = os.environ.get("PROCESSOR_IDENTIFIER", "")
    else:
        name = _cpuinfo("model name")
    return name or platform.machine()


def cpu_features() -> frozenset[str]:
    """Return which of `FEATURES` the processor has; empty when the system does not say."""
    words = set(_flags())
    if platform.machine().lower() in {"arm64", "aarch64"}:
        words.add("neon")  # part of the architecture
    return frozenset(name for name, spellings in FEATURES.items() if words.intersection(spellings))


def allowed_cores() -> int:
    """Return the number of cores this process may be scheduled on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def core_quota() -> float | None:
    """Return how many cores' worth of time the control group gets, or None when there is no limit.

    Reads ``cpu.max`` (cgroup v2) or ``cpu.cfs_quota_us`` and ``cpu.cfs_period_us`` (v1).
    """
    version1 = CGROUP / "cpu"
    words = _group("cpu.max") or f"{_read(version1 / 'cpu.cfs_quota_us')} {_read(version1 / 'cpu.cfs_period_us')}"
    quota, _, period = words.partition(" ")
    if not (quota.isdigit() and period.isdigit() and int(period)):
        return None  # "max 100000", "-1 100000", or nothing at all
    return int(quota) / int(period)


def memory() -> tuple[int, int]:
    """Return total and available memory in bytes, both at most the control group's limit."""
    import psutil

    found = psutil.virtual_memory()
    limit = _group("memory.max") or _read(CGROUP / "memory" / "memory.limit_in_bytes") or ""
    most = int(limit) if limit.isdigit() else found.total
    return min(found.total, most), min(found.available, most)


def _flags() -> list[str]:
    if sys.platform == "darwin":
        return f"{_sysctl('machdep.cpu.features')} {_sysctl('machdep.cpu.leaf7_features')}".lower().split()
    if sys.platform == "win32":
        import ctypes

        has = ctypes.windll.kernel32.IsProcessorFeaturePresent
        return [name for name, number in _WINDOWS.items() if has(number)]
    return (_cpuinfo("flags") or _cpuinfo("Features")).lower().split()


def _cpuinfo(key: str) -> str:
    """First value of a key in /proc/cpuinfo; empty without one."""
    lines = (_read(CPUINFO) or "").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.partition(":")[0].strip() == key), "")


def _sysctl(name: str) -> str:
    try:
        return subprocess.run(["sysctl", "-n", name], capture_output=True, text=True, timeout=5).stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        return ""


def _group(name: str) -> str | None:
    """Read a file of the control group (v2) this process is in, or of the container's root group."""
    own = (_read(Path("/proc/self/cgroup")) or "").rpartition("::")[2].strip("/")
    return _read(CGROUP / own / name) or _read(CGROUP / name)


def _read(file: Path) -> str | None:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return None

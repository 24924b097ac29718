"""Where processes run, and what they cost: Linux's own figures."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")

CORES = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def pinned() -> bool:
    """Whether servers can have a core of their own."""
    return len(CORES) > 1


def on_server_core(process: int) -> None:
    """Give the process, with what it starts from now on, the core that servers are measured on."""
    if pinned():
        _pin(process, CORES[0])


def on_other_core(processes: Iterable[int]) -> None:
    """Move processes, the client and PostgreSQL, to the other core."""
    if pinned():
        for process in processes:
            _pin(process, CORES[1])


def _pin(process: int, core: int) -> None:
    with suppress(FileNotFoundError, ProcessLookupError):  # it has ended meanwhile
        for thread in Path(f"/proc/{process}/task").iterdir():
            os.sched_setaffinity(int(thread.name), {core})


def cpu(processes: Iterable[int]) -> float:
    """The seconds of CPU that the processes have used, their threads together.

    Of a process that has ended meanwhile: none. The parent's count of ended children is left out.
    """
    return sum(_cpu(process) for process in processes)


def _cpu(process: int) -> float:
    try:
        # Its clock (clock_getcpuclockid(3)) has nanoseconds, and the threads that have ended.
        return time.clock_gettime(~process << 3 | 2)
    except OSError:
        return 0.0


def resident(process: int) -> int:
    """The bytes of memory that the process holds."""
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * _PAGE


def described() -> str:
    """The machine in a sentence."""
    model = "unknown"
    information = Path("/proc/cpuinfo")
    if information.exists():
        named = [x for x in information.read_text().splitlines() if x.startswith("model name")]
        model = named[0].partition(":")[2].strip() if named else platform.machine()
    pages = os.sysconf("SC_PHYS_PAGES") * _PAGE / 2**30
    return (
        f"{model}, {os.cpu_count()} cores, {pages:.0f} GiB, {platform.system()} "
        f"{platform.release()}, Python {platform.python_version()}"
    )


def peak(process: int) -> int:
    """The most bytes of memory that the process has held."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    found = next(line for line in lines if line.startswith("VmHWM:"))
    return int(found.split()[1]) * 1024

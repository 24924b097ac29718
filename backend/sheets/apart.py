"""Reading a sheet in a process of its own, which may end badly: see `reading.py`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncGenerator, AsyncIterator
from pathlib import Path
from typing import Any

import orjson

from backend.core.errors import RuleViolations
from backend.settings import ROOT
from backend.sheets.refusals import file_refused
from backend.sheets.workbook import Line

AT_ONCE = 2
"""Sheets that are read at the same time; others wait."""
PATIENCE = 120.0
"""Seconds after which a reader is ended that says nothing more."""
LONGEST = 16 * 1024 * 1024
"""Bytes of one row."""

_places = asyncio.Semaphore(AT_ONCE)


async def read_apart(path: Path) -> AsyncGenerator[Line, None]:
    """The rows of the sheet; :class:`RuleViolations` when it cannot be read."""
    async with _places:
        reader = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "backend.sheets.reading",
            str(path),
            cwd=ROOT,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            limit=LONGEST,
        )
        try:
            async for line in _said(reader):
                yield line
        finally:
            if reader.returncode is None:
                reader.kill()
                await reader.wait()


async def _said(reader: asyncio.subprocess.Process) -> AsyncIterator[Line]:
    assert reader.stdout is not None
    while True:
        try:
            said = await asyncio.wait_for(reader.stdout.readline(), PATIENCE)
        except (TimeoutError, ValueError):
            said = b""
        # It ended without a last word: the system has ended it.
        whole = said if said.endswith(b"\n") else b'{"refused": "TOO_MUCH"}'
        found: dict[str, Any] = orjson.loads(whole)
        if "refused" in found:
            raise RuleViolations([file_refused(found["refused"])])
        if "end" in found:
            return
        faults = {int(place): code for place, code in found["faults"].items()}
        yield Line(found["number"], found["cells"], faults)

"""One page as Lighthouse sees it, several times over."""

from __future__ import annotations

import json
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import sync_playwright

from tests.browser import ARGUMENTS, executable

HERE = Path(__file__).parent
LIGHTHOUSE = HERE / "node_modules" / "lighthouse" / "cli" / "index.js"
LONGEST = 180
"""Seconds that one audit may take."""
TRIES = 3
UNTRACED = "NO_NAVSTART"
"""Lighthouse's code for a look of which Chromium gave no trace: it says nothing of the page."""


class AuditError(Exception):
    """Lighthouse could not load or measure a page; the text says why."""


class Device(NamedTuple):
    """What a page is looked at with, and what it has to reach there, in milliseconds."""

    name: str
    options: Sequence[str]
    paint: int
    blocking: int


MOBILE = Device("mobile", (), 2_000, 300)
"""Lighthouse's own: a mid phone (processor slowed four times) at 1.6 Mbit/s and 150 ms."""

DESKTOP = Device("desktop", ("--preset=desktop",), 1_500, 200)
"""Lighthouse's own: 10 Mbit/s and 40 ms."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one look: milliseconds, a shift without unit, and kilobytes that came over the network."""

    paint: float
    blocking: float
    shift: float
    script: float
    total: float


def audited(url: str, device: Device, headers: Mapping[str, str]) -> Figures:
    """Load the page once, with nothing kept from before; raises `AuditError`.

    A look of which Chromium gave no trace is taken again.
    """
    for _ in range(TRIES - 1):
        try:
            return figures_in(_report(url, device, headers))
        except AuditError as error:
            if UNTRACED not in str(error):
                raise
    return figures_in(_report(url, device, headers))


def _report(url: str, device: Device, headers: Mapping[str, str]) -> dict[str, Any]:
    command = [
        "node",
        str(LIGHTHOUSE),
        url,
        *device.options,
        "--output=json",
        "--only-categories=performance",
        "--disable-full-page-screenshot",
        "--no-enable-error-reporting",
        "--quiet",
        f"--chrome-path={_browser()}",
        f"--chrome-flags={' '.join(['--headless=new', *ARGUMENTS])}",
        f"--extra-headers={json.dumps(dict(headers))}",
    ]
    done = subprocess.run(command, capture_output=True, timeout=LONGEST, check=False)
    if done.returncode != 0:
        raise AuditError(f"{url}: {done.stderr.decode(errors='replace').strip()[-500:]}")
    return dict(json.loads(done.stdout))


def figures_in(report: Mapping[str, Any]) -> Figures:
    """What a report says; raises `AuditError` where the page did not load."""
    if failed := report.get("runtimeError"):
        raise AuditError(f"{report.get('requestedUrl')}: {failed['message']} ({failed['code']})")
    said = {name: audit.get("numericValue") for name, audit in report["audits"].items()}
    weights = {
        item["resourceType"]: item["transferSize"] / 1_000
        for item in report["audits"]["resource-summary"]["details"]["items"]
    }
    return Figures(
        paint=said["largest-contentful-paint"],
        blocking=said["total-blocking-time"],
        shift=said["cumulative-layout-shift"],
        script=weights["script"],
        total=weights["total"],
    )


def median(found: Sequence[Figures]) -> Figures:
    """Each figure's median."""
    names = Figures.__dataclass_fields__
    return Figures(**{n: statistics.median(getattr(one, n) for one in found) for n in names})


def _browser() -> str:
    path = executable()
    if path is not None:
        return path
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path

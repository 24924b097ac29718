"""A Chromium for the tests: the machine's own, else the package manager's, else Playwright's.

``python -m tests.browser`` finds or installs one.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""For a browser in a container that talks to nobody but us."""


def executable() -> str | None:
    """The browser on the PATH that starts; None: Playwright's own is to be used."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        path = shutil.which(name)
        if path and _starts(path):
            return path
    return None


def installed() -> bool:
    """Whether the tests have a browser."""
    return executable() is not None or _own_starts()


def install() -> bool:
    """Install a browser where there is none; whether there is one now."""
    if installed():
        return True
    print("Installing a browser for the tests …", flush=True)
    if os.geteuid() == 0 and shutil.which("apt-get"):
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        quiet = ["apt-get", "-qq"]
        if _succeeds([*quiet, "update"]):
            _succeeds([*quiet, "install", "-y", "chromium", "fonts-noto-cjk"])
        if installed():
            return True
    _succeeds([sys.executable, "-m", "playwright", "install", "chromium"])
    return installed()


def _own_starts() -> bool:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return bool(path) and _starts(path)


def _starts(path: str) -> bool:
    return _succeeds([path, "--no-sandbox", "--version"], quiet=True)


def _succeeds(command: Sequence[str], *, quiet: bool = False) -> bool:
    errors = subprocess.DEVNULL if quiet else None
    try:
        done = subprocess.run(
            command, check=False, stdout=subprocess.DEVNULL, stderr=errors, timeout=900
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


if __name__ == "__main__":
    if not install():
        sys.exit(
            "The tests of the page need Chromium, and none could be installed: "
            "install chromium, or give the machine access to Playwright's downloads."
        )

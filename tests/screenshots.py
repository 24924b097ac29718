"""Pictures of every page, wide and narrow, light and dark: ``python -m tests.screenshots``.

They are taken of a demonstration city of its own, and come into ``.state/screenshots``.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page

from backend.settings import ROOT
from tests.journeys.addresses import PAGES, Shown
from tests.journeys.demonstration import Demonstration, demonstration, show
from tests.journeys.test_page import chromium

FOLDER = ROOT / ".state" / "screenshots"
HEIGHTS = {1440: 900, 360: 740}
"""Of the windows, by their widths."""
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures; 130 when it was stopped."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("--language", choices=("zh", "en"), default="zh")
    parser.add_argument("--only", default="", help="pages with this in their names")
    given = parser.parse_args(arguments)
    pages = [page for page in PAGES if given.only in page.name]
    shutil.rmtree(FOLDER, ignore_errors=True)
    city_folder = FOLDER / "city"
    try:
        with demonstration(city_folder, {}) as city, chromium() as browser:
            take(city, browser, pages, given.language)
    except KeyboardInterrupt:
        print(f"Stopped; what was taken is in {FOLDER}.")
        return 130
    finally:
        shutil.rmtree(city_folder, ignore_errors=True)
    print(f"All are in {FOLDER}.")
    return 0


def take(city: Demonstration, browser: Browser, pages: Sequence[Shown], language: str) -> None:
    """A picture of each page in each width and look; each page is told when it is done."""
    for at, shown in enumerate(pages, start=1):
        for width, height in HEIGHTS.items():
            size = {"width": width, "height": height}
            with city.context(browser, shown.person, viewport=size) as context:
                context.add_init_script(f"localStorage.setItem('language', '{language}')")
                page = context.new_page()
                show(page, city, shown)
                picture(page, FOLDER / f"{shown.name}_{width}")
        print(f"{at}/{len(pages)} {shown.name}", flush=True)


def picture(page: Page, file: Path) -> None:
    """The page as it stands, in both looks."""
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        page.screenshot(path=f"{file}_{scheme}.png", full_page=True)


if __name__ == "__main__":
    sys.exit(main())

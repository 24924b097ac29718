"""Clicks of a pointer, counted: how far it is to something."""

from __future__ import annotations

from playwright.sync_api import Locator


class Clicks:
    """Counts what is clicked."""

    def __init__(self) -> None:
        self.made = 0

    def on(self, target: Locator) -> None:
        """One more."""
        target.click()
        self.made += 1

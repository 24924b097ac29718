"""The server's own work on imports is done when a test says so."""

from __future__ import annotations

import pytest

from backend.sheets import working


@pytest.fixture(autouse=True)
def at_our_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "EVERY", 3600.0)

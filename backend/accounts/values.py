"""Where a firm's application for an account stands."""

from __future__ import annotations

from enum import StrEnum


class ApplicationState(StrEnum):
    """ACC-1: the firm opens an application and hands in its documents; staff decide."""

    OPEN = "OPEN"
    HANDED_IN = "HANDED_IN"
    REFUSED = "REFUSED"
    ACTIVATED = "ACTIVATED"


WITH_THE_FIRM = frozenset({ApplicationState.OPEN, ApplicationState.REFUSED})
"""The firm can hand it in, or hand it in again."""

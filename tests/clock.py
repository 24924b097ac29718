"""The city's day, asked for when it is needed: a run may go on past midnight."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo


def today() -> date:
    """Today in the city."""
    return datetime.now(ZoneInfo("Asia/Shanghai")).date()

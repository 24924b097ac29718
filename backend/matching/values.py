"""The closed sets of matching."""

from __future__ import annotations

from enum import Enum


class PartKind(Enum):
    """What a match is made of."""

    TEXT = "TEXT"
    INDUSTRY = "INDUSTRY"
    READINESS = "READINESS"
    MONEY = "MONEY"
    PLACE = "PLACE"
    RIGHTS = "RIGHTS"
    FRESHNESS = "FRESHNESS"


class Standing(Enum):
    """What a part says of a match."""

    FOR = "FOR"
    NEUTRAL = "NEUTRAL"
    AGAINST = "AGAINST"
    UNKNOWN = "UNKNOWN"

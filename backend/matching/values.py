"""The closed sets of matching."""

from __future__ import annotations

from enum import Enum, StrEnum


class Standing(Enum):
    """What a part says of a match."""

    FOR = "FOR"
    NEUTRAL = "NEUTRAL"
    AGAINST = "AGAINST"
    UNKNOWN = "UNKNOWN"


class ProposalState(StrEnum):
    """Where a proposed match stands."""

    WAITING = "WAITING"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    WITHDRAWN = "WITHDRAWN"


DECIDED = (ProposalState.ACCEPTED, ProposalState.DECLINED)
"""The states in which what one side said is told to the other."""


class MatchSide(StrEnum):
    """Who answers a proposed match: who has the need, or who has what may meet it."""

    DEMAND = "DEMAND"
    OFFER = "OFFER"

    @property
    def other(self) -> MatchSide:
        """The other side."""
        return MatchSide.OFFER if self is MatchSide.DEMAND else MatchSide.DEMAND


class DeclineReason(StrEnum):
    """Why a match is declined (DEAL-1)."""

    STAGE_TOO_EARLY = "STAGE_TOO_EARLY"
    BENEFIT_UNCLEAR = "BENEFIT_UNCLEAR"
    ROUTE_UNCLEAR = "ROUTE_UNCLEAR"
    RIGHTS_UNCLEAR = "RIGHTS_UNCLEAR"
    PRICE = "PRICE"
    NOT_OUR_FIELD = "NOT_OUR_FIELD"
    NO_CAPACITY = "NO_CAPACITY"
    OTHER = "OTHER"

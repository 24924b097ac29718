"""The closed sets of a demand's registration (技术需求征集)."""

from __future__ import annotations

from enum import StrEnum


class DemandStage(StrEnum):
    """Where a demand stands on its way; changed in one place (actions.py: move)."""

    DRAFT = "DRAFT"
    SUBMITTED = "SUBMITTED"
    RETURNED = "RETURNED"
    IN_SERVICE = "IN_SERVICE"
    LANDED = "LANDED"
    VOIDED = "VOIDED"
    MERGED = "MERGED"


UNCOUNTED = frozenset(
    {DemandStage.DRAFT, DemandStage.RETURNED, DemandStage.VOIDED, DemandStage.MERGED}
)
"""Stages of what does not count, proven or not: not submitted yet, or taken out again (DISC-5)."""

GONE = frozenset({DemandStage.VOIDED, DemandStage.MERGED})
"""Stages that nothing follows: the record stays to be read."""


class ProofState(StrEnum):
    """Where the proof stands that a demand is real (DEM-1)."""

    NONE = "NONE"
    WAITING = "WAITING"
    RETURNED = "RETURNED"
    CONFIRMED = "CONFIRMED"


class SolutionWay(StrEnum):
    """解决方式."""

    COMMISSION = "COMMISSION"
    JOINT_DEVELOPMENT = "JOINT_DEVELOPMENT"
    TRANSFER = "TRANSFER"
    LICENCE = "LICENCE"
    EQUITY = "EQUITY"
    CONSULTING = "CONSULTING"
    SERVICE = "SERVICE"
    OTHER = "OTHER"

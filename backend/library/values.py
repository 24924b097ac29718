"""The closed sets of the service library."""

from __future__ import annotations

from enum import StrEnum


class AdmissionRoute(StrEnum):
    """By which way an item came into the service library."""

    EVALUATED = "EVALUATED"
    RECOMMENDED = "RECOMMENDED"
    SCREENED = "SCREENED"


class ServiceKind(StrEnum):
    """What was done for an item in the service library."""

    VISIT = "VISIT"
    MEETING = "MEETING"
    MATCHING = "MATCHING"
    FINANCE = "FINANCE"
    POLICY = "POLICY"
    DOCUMENT = "DOCUMENT"
    OTHER = "OTHER"


class ExitReason(StrEnum):
    """Why an entry left the service library (SERV-11)."""

    LANDED = "LANDED"
    TERM = "TERM"
    WITHDRAWN = "WITHDRAWN"
    FAILED = "FAILED"

"""The closed sets of the service library."""

from __future__ import annotations

from enum import StrEnum


class AdmissionRoute(StrEnum):
    """By which way an item came into the service library."""

    EVALUATED = "EVALUATED"
    RECOMMENDED = "RECOMMENDED"
    SCREENED = "SCREENED"

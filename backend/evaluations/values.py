"""The closed sets of evaluations."""

from __future__ import annotations

from enum import StrEnum


class BatchState(StrEnum):
    """A batch is put together, then scored, then closed; it never goes back."""

    OPEN = "OPEN"
    SCORING = "SCORING"
    CLOSED = "CLOSED"


class EvaluationOutcome(StrEnum):
    """What became of an achievement in a batch."""

    PENDING = "PENDING"
    PASSED = "PASSED"
    FAILED = "FAILED"
    ADMITTED = "ADMITTED"
    DECLINED = "DECLINED"


class AssignmentState(StrEnum):
    """Whether an evaluator's sheet is awaited, is in, or will never count."""

    ASSIGNED = "ASSIGNED"
    SCORED = "SCORED"
    RECUSED = "RECUSED"

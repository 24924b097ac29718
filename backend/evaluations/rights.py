"""EVAL-6: who sees which rows. Evaluators see what is assigned to them, and before all of an
item's sheets are in nobody sees another's. Pure.
"""

from __future__ import annotations

from backend.achievements.rules import reported_by, rows_for
from backend.core.permissions import Permission, Role
from backend.core.sql import FALSE, TRUE, Sql, all_of, any_of, sql
from backend.core.viewer import Viewer
from backend.evaluations.values import AssignmentState, EvaluationOutcome


def _assigned(item: str, viewer: Viewer, *, recused_too: bool) -> Sql:
    counted = "" if recused_too else f" AND given.state <> '{AssignmentState.RECUSED}'"
    return sql(
        f"EXISTS (SELECT 1 FROM evaluation_assignment given WHERE given.item_id = {item} "
        f"AND given.evaluator_id = {{}}::bigint{counted})",
        viewer.account,
    )


def batches_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which batches."""
    if viewer.may(Permission.EVALUATION_READ_ALL):
        return TRUE
    if not viewer.may(Permission.EVALUATION_SCORE):
        return FALSE
    return sql(
        f"EXISTS (SELECT 1 FROM evaluation_item placed WHERE placed.batch_id = {row}.id AND {{}})",
        _assigned("placed.id", viewer, recused_too=True),
    )


def items_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which items; reporters, and the departments of what is theirs, once decided."""
    if viewer.may(Permission.EVALUATION_READ_ALL):
        return TRUE
    if viewer.may(Permission.EVALUATION_SCORE):
        return _assigned(f"{row}.id", viewer, recused_too=True)
    if viewer.role is Role.SUPERVISOR:
        theirs = rows_for(viewer, "judged")
    elif viewer.role in (Role.LIAISON, Role.ENTERPRISE_USER):
        theirs = reported_by("judged", viewer.organization)
    else:
        return FALSE
    return sql(
        f"({row}.outcome <> '{EvaluationOutcome.PENDING}' AND EXISTS (SELECT 1 "
        f"FROM achievement judged WHERE judged.id = {row}.achievement_id AND {{}}))",
        theirs,
    )


def assignments_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which assignments: evaluators do not learn of each other."""
    if viewer.may(Permission.EVALUATION_READ_ALL):
        return TRUE
    if viewer.may(Permission.EVALUATION_SCORE):
        return sql(f"{row}.evaluator_id = {{}}::bigint", viewer.account)
    return FALSE


def sheets_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which sheets (EVAL-6): their evaluators, and once all are in those who may."""
    opened = sql(
        "EXISTS (SELECT 1 FROM evaluation_assignment scored "
        "JOIN evaluation_item judged ON judged.id = scored.item_id "
        f"WHERE scored.id = {row}.assignment_id AND scored.state = '{AssignmentState.SCORED}' "
        "AND judged.all_in_at IS NOT NULL)"
    )
    if viewer.may(Permission.EVALUATION_READ_ALL):
        return opened
    if not viewer.may(Permission.EVALUATION_SCORE):
        return FALSE
    own = sql(
        f"EXISTS (SELECT 1 FROM evaluation_assignment mine WHERE mine.id = {row}.assignment_id "
        "AND mine.evaluator_id = {}::bigint)",
        viewer.account,
    )
    one_of_them = _assigned(f"{row}.item_id", viewer, recused_too=False)
    return any_of([own, all_of([opened, one_of_them])])


def interested(row: str) -> str:
    """The condition that the assignment's evaluator is of an organization with a part in the item.

    As long as nothing is decided: who comes to have a part after that has decided nothing by it.
    """
    return (
        "EXISTS (SELECT 1 FROM evaluation_item judged "
        "JOIN evaluation_batch batch ON batch.id = judged.batch_id AND batch.state <> 'CLOSED' "
        "JOIN achievement shown ON shown.id = judged.achievement_id "
        f"JOIN account evaluator ON evaluator.id = {row}.evaluator_id "
        f"WHERE judged.id = {row}.item_id AND (evaluator.organization_id = shown.reporter_id "
        "OR EXISTS (SELECT 1 FROM achievement_party part WHERE part.achievement_id = shown.id "
        "AND part.organization_id = evaluator.organization_id)))"
    )

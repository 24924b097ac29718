"""The audit log as auditors read it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from backend.audit.models import AuditEntry as Table
from backend.core.declaring.records import Node, column, one, record
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.sql import FALSE, TRUE, Sql
from backend.core.viewer import Viewer

if TYPE_CHECKING:
    from backend.accounts.graphql import Account


_BLIND = (
    "({}.subject = 'evaluation_sheet' AND EXISTS (SELECT 1 FROM evaluation_sheet given "
    "JOIN evaluation_item judged ON judged.id = given.item_id "
    "JOIN evaluation_batch batch ON batch.id = judged.batch_id "
    "WHERE given.id = {}.subject_row AND judged.all_in_at IS NULL AND batch.state <> 'CLOSED'))"
)
"""EVAL-6: scores are nobody's to read before all are in, an auditor's neither.

The entry itself stands in the log, with its hash: the chain can be followed, and its verification
reads the table.
"""


def _scope(viewer: Viewer, _row: str) -> Sql:
    return TRUE if viewer.may(Permission.AUDIT_READ) else FALSE


@record(Table, scope=_scope, description="One act in the audit log (审计记录), for auditors only.")
class AuditEntry(Node):
    """One entry of the chain."""

    number: int = column("The entry's place in the chain, from 1.", "id")
    at: datetime = column("When it happened, UTC.")
    actor: Annotated["Account", strawberry.lazy("backend.accounts.graphql")] | None = one(
        "The account that acted; null for the system.", "Account", "actor"
    )
    role: str = column("The role it acted in.")
    operation: str = column("The operation, by its name.")
    subject: str = column("The table that was changed, or what was done.")
    subject_row: int | None = column("The row's number in that table.")
    body: str | None = column(
        "The whole entry as JSON text, with before and after; this is what is hashed. Null as long "
        "as it tells of a sheet of an evaluation that is not all in (EVAL-6).",
        expression=f"CASE WHEN {_BLIND} THEN NULL ELSE {{}}.body END",
        filterable=False,
    )
    hash: str = column("SHA-256 over the previous entry's hash and the body, hexadecimal.")


AuditEntryFilter, AuditEntryOrder = inputs_of(AuditEntry)


@strawberry.type
class AuditQuery:
    """The log's root fields."""

    audit_entries: Connection[AuditEntry] = listed(
        AuditEntry,
        (AuditEntryFilter, AuditEntryOrder),
        "The audit log, newest first. Empty for all but auditors.",
    )

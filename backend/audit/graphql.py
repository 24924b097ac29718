"""The audit log as auditors read it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from backend.audit.models import AuditEntry as Table
from backend.audit.verifying import MOST_FAULTS, Check, newest, said_by
from backend.core.declaring.records import Node, column, one, record
from backend.core.errors import Language, Text
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.reading.reader import Reader
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


@strawberry.type(description="A place in the log that is not what was written.")
class AuditFault:
    """One fault of the chain."""

    entry: int = strawberry.field(description="The entry's number.")
    what: str = strawberry.field(
        description="What is wrong with it, in the words that follow its number."
    )


@strawberry.type(description="A check of the audit log's chain (审计链核验).")
class AuditCheck:
    """What was found, from the first entry up to one."""

    at: datetime = strawberry.field(description="When it was checked, UTC.")
    entries: int = strawberry.field(description="Up to which entry, from the first.")
    head: str = strawberry.field(description="That entry's hash.")
    complete: bool = strawberry.field(
        description="Whether that was the last entry then; else the next check goes on from there."
    )
    holds: bool = strawberry.field(description="Whether nothing was found wrong.")
    fault_count: int = strawberry.field(description="How many faults were found.")
    faults: list[AuditFault] = strawberry.field(
        description=f"The first faults, at most {MOST_FAULTS}.", metadata={"most": MOST_FAULTS}
    )


def shown(check: Check, language: Language) -> AuditCheck:
    """The check as the schema shows it."""
    return AuditCheck(
        at=check.at,
        entries=check.entries,
        head=check.head,
        complete=check.complete,
        holds=check.holds,
        fault_count=check.fault_count,
        faults=[
            AuditFault(entry=f.entry, what=Text(f.zh, f.what).in_language(language))
            for f in check.faults
        ],
    )


AuditEntryFilter, AuditEntryOrder = inputs_of(AuditEntry)


@strawberry.type
class AuditQuery:
    """The log's root fields."""

    audit_entries: Connection[AuditEntry] = listed(
        AuditEntry,
        (AuditEntryFilter, AuditEntryOrder),
        "The audit log, newest first. Empty for all but auditors.",
    )

    @strawberry.field(
        description="The last check of the log's chain; null where there was none, and for all but "
        "auditors."
    )
    async def audit_check(self, info: strawberry.Info) -> AuditCheck | None:
        """What `auditVerify` found last, as the log keeps it."""
        reader: Reader = info.context.reader
        if not reader.viewer.may(Permission.AUDIT_READ):
            return None
        rows = await reader.fetch(newest())
        return shown(said_by(rows[0]["body"]), reader.viewer.language) if rows else None

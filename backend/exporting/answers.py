"""Queries answered one after the other in one snapshot, under the rights of who exports."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Protocol

from strawberry import Schema

from backend.core.http.answers import plain
from backend.core.http.documents import Documents, Prepared, RequestRefused, operation_of
from backend.core.http.executing import executed
from backend.core.reading.context import Context
from backend.core.reading.direct import Plan


class Planning(Protocol):
    """Plans queries whose plan is known."""

    def plan(
        self, schema: Schema, operation: Any, given: dict[str, Any], context: Context, /
    ) -> Plan | None:
        """The plan of a query with these values of its variables."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What queries are answered for one viewer, by the reader that answers every query."""

    schema: Schema
    documents: Documents
    planning: Planning
    context: Context

    async def of(self, prepared: Prepared, given: dict[str, Any]) -> Any:
        """The document's data. What is masked is null there; raises `RequestRefused`."""
        reader = self.context.reader
        # A reader of its own: what one has read it keeps, which would be all pages.
        own = replace(
            self.context, reader=reader.anew(reader.viewer, reader.snapshot), kept=prepared.kept
        )
        operation = operation_of(prepared.document, None)
        plan = self.planning.plan(self.schema, operation, given, own)
        data = await plan.data(own) if plan else None
        if data is None:
            result = await executed(self.schema, prepared, given, None, own)
            wrong = [e for e in result.errors or () if not _is_masked(e)]
            if wrong:
                raise RequestRefused(*wrong)
            data = result.data
        return plain(data)


def _is_masked(error: Any) -> bool:
    return getattr(error.original_error, "code", None) == "MASKED"

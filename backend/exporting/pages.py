"""A list read page by page, each as a query of its own, all in one snapshot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any, Protocol

import orjson
from strawberry import Schema

from backend.core.http.documents import Documents, Prepared, RequestRefused, operation_of
from backend.core.http.executing import executed
from backend.core.reading.context import Context
from backend.core.reading.direct import Plan
from backend.exporting.listing import AFTER, Listing

PAGE_SIZES = (100, 50, 20, 10)
"""Rows of a page: the most that a request may cost."""


class Planning(Protocol):
    """Plans queries whose plan is known."""

    def plan(
        self, schema: Schema, operation: Any, given: dict[str, Any], context: Context, /
    ) -> Plan | None:
        """The plan of a query with these values of its variables."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a list as one viewer sees it."""

    schema: Schema
    documents: Documents
    planning: Planning
    context: Context
    listing: Listing
    variables: dict[str, Any]

    async def count(self) -> int:
        """How many rows the list has."""
        answer = await self._answer(self.documents.prepare(self.listing.count()), self._given())
        return int(answer["totalCount"])

    async def rows(self) -> AsyncIterator[list[dict[str, Any]]]:
        """The rows, a page at a time."""
        after = None
        prepared = self._paging()
        while True:
            answer = await self._answer(prepared, {**self._given(), AFTER: after})
            yield answer["nodes"]
            if not answer["pageInfo"]["hasNextPage"]:
                return
            after = answer["pageInfo"]["endCursor"]

    def _given(self) -> dict[str, Any]:
        given = self.variables
        return {name: given[name] for name in self.listing.variables if name in given}

    def _paging(self) -> Prepared:
        """The document of the largest page that one request may ask for."""
        for size in PAGE_SIZES:
            prepared = self.documents.prepare(self.listing.page(size))
            try:
                self.documents.cost(prepared, None, self._given())
            except RequestRefused:
                if size == PAGE_SIZES[-1]:
                    raise
            else:
                break
        return prepared

    async def _answer(self, prepared: Prepared, given: dict[str, Any]) -> dict[str, Any]:
        """The list as the document answers it. What is masked in some rows is null there."""
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
        answer: Any = orjson.loads(orjson.dumps(data, default=str))
        for key in self.listing.path:
            answer = answer[key]
        found: dict[str, Any] = answer
        return found


def _is_masked(error: Any) -> bool:
    return getattr(error.original_error, "code", None) == "MASKED"

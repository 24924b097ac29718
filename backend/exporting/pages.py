"""A list read page by page, each as a query of its own, all in one snapshot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from backend.core.errors import NotFound
from backend.core.http.documents import Prepared, RequestRefused
from backend.exporting.answers import Answers
from backend.exporting.listing import AFTER, Listing

PAGE_SIZES = (100, 50, 20, 10)
"""Rows of a page: the most that a request may cost."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a list as one viewer sees it."""

    answers: Answers
    listing: Listing
    variables: dict[str, Any]

    async def count(self) -> int:
        """How many rows the list has."""
        answer = await self._answer(
            self.answers.documents.prepare(self.listing.count()), self._given()
        )
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
            prepared = self.answers.documents.prepare(self.listing.page(size))
            try:
                self.answers.documents.cost(prepared, None, self._given())
            except RequestRefused:
                if size == PAGE_SIZES[-1]:
                    raise
            else:
                break
        return prepared

    async def _answer(self, prepared: Prepared, given: dict[str, Any]) -> dict[str, Any]:
        """The list as the document answers it; raises `NotFound` below what is not to be seen."""
        answer = await self.answers.of(prepared, given)
        for key in self.listing.path:
            answer = answer[key]
            if answer is None:
                raise NotFound()
        found: dict[str, Any] = answer
        return found

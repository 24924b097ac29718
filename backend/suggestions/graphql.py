"""Suggestions in the schema."""

from __future__ import annotations

from typing import Annotated, Any

import strawberry

from backend.core.declaring.records import Node, RowWanted
from backend.core.reading.connections import HighlightPiece
from backend.core.reading.reader import Reader
from backend.core.reading.searched import refuse_too_long
from backend.core.searching.asking import LONGEST_QUERY, Query
from backend.suggestions.finding import Suggested, suggested

MOST = 20
"""Suggestions of one request."""


@strawberry.type(description="A record whose title answers what is being typed.")
class Suggestion:
    """One title."""

    title: str = strawberry.field(description="The record's title or name.")
    pieces: list[HighlightPiece] = strawberry.field(
        description="The title cut where the typed words stand in it."
    )
    found: strawberry.Private[Suggested]

    @strawberry.field(description="The record.")
    async def record(self) -> Node | None:
        """The record, read like any other."""
        wanted: Any = RowWanted(self.found.declaration, self.found.number)
        node: Node = wanted
        return node


def _shown(found: Suggested) -> Suggestion:
    pieces = [HighlightPiece(text=piece.text, hit=piece.hit) for piece in found.pieces]
    return Suggestion(title=found.title, pieces=pieces, found=found)


@strawberry.type
class SuggestionQuery:
    """Root field of suggestions."""

    @strawberry.field(
        description="Titles and names that answer what is being typed, of every library that is "
        "searched, as far as the viewer sees it, the best first: by words, by a Latin word that "
        "is begun, by pinyin and its initials. None while too little is typed.",
        metadata={"page": MOST},
    )
    async def suggestions(
        self,
        info: strawberry.Info,
        text: Annotated[
            str,
            strawberry.argument(
                description=f"What is typed so far, at most {LONGEST_QUERY} characters."
            ),
        ],
        first: Annotated[int, strawberry.argument(description=f"How many, at most {MOST}.")] = 8,
    ) -> list[Suggestion]:
        """Suggestions for what is typed."""
        reader: Reader = info.context.reader
        refuse_too_long(text)
        return [_shown(s) for s in await suggested(reader, Query.while_typing(text), first)]

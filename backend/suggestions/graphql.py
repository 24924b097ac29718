"""Suggestions in the schema."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import strawberry

from backend.core.declaring.records import Node, RowWanted
from backend.core.reading.connections import HighlightPiece
from backend.core.reading.reader import Reader
from backend.core.reading.searched import refuse_too_long
from backend.core.searching.asking import LONGEST_QUERY, Query
from backend.core.searching.highlighting import Piece
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
    other_name: list[HighlightPiece] = strawberry.field(
        description="Another name of the record, such as its short or English one, cut so, where "
        "more of the typed words stand in it than in the title; else empty."
    )
    found: strawberry.Private[Suggested]

    @strawberry.field(description="The record.")
    async def record(self) -> Node | None:
        """The record, read like any other."""
        wanted: Any = RowWanted(self.found.declaration, self.found.number)
        node: Node = wanted
        return node


def _shown(found: Suggested) -> Suggestion:
    return Suggestion(
        title=found.title,
        pieces=_pieces(found.pieces),
        other_name=_pieces(found.other_name),
        found=found,
    )


def _pieces(cut: Sequence[Piece]) -> list[HighlightPiece]:
    return [HighlightPiece(text=piece.text, hit=piece.hit) for piece in cut]


@strawberry.type
class SuggestionQuery:
    """Root field of suggestions."""

    @strawberry.field(
        description="Titles and names that answer what is being typed, of every library that is "
        "searched, as far as the viewer sees it, the best first: by words, by a Latin word that "
        "is begun or has a letter wrong, by pinyin, whole or by initials, also beside Chinese "
        "characters (东莞lg). None while too little is typed.",
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

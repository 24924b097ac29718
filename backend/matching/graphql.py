"""Matches in the schema: computed as they are asked for, each with its reasons."""

from __future__ import annotations

from typing import Annotated, Any

import strawberry

from backend.core import ids
from backend.core.declaring.records import RECORDS, Node, RowWanted, describe_enum
from backend.core.errors import BadInput, Text
from backend.core.reading.reader import Reader
from backend.matching import finding, parts
from backend.matching.sides import ANSWERS, FIRMS, OF_TYPE, sides
from backend.matching.values import Standing
from backend.policy.current import plan_in_force
from backend.policy.rules import PartKind

MOST = 20
"""Matches of one library."""

describe_enum(
    PartKind,
    "What a match is made of.",
    {
        PartKind.TEXT: "文本相似",
        PartKind.INDUSTRY: "所属产业",
        PartKind.READINESS: "技术就绪度",
        PartKind.MONEY: "预算与价格",
        PartKind.PLACE: "所在镇街",
        PartKind.RIGHTS: "知识产权",
        PartKind.FRESHNESS: "新旧程度",
    },
)
describe_enum(
    Standing,
    "What a part says of a match.",
    {
        Standing.FOR: "支持",
        Standing.NEUTRAL: "一般",
        Standing.AGAINST: "不支持",
        Standing.UNKNOWN: "待验证",
    },
    name="MatchStanding",
)


@strawberry.type(description="One part of a match.")
class MatchPart:
    """A part: its value times its weight is what it adds."""

    kind: PartKind = strawberry.field(description="Which part.")
    value: float = strawberry.field(description="How well both meet in it, from 0 to 1.")
    weight: float = strawberry.field(description="How much it counts; those of a match make 1.")
    contribution: float = strawberry.field(description="What it adds to the score.")
    standing: Standing = strawberry.field(description="What it says of the match.")
    note: str = strawberry.field(description="Why, in a few words.")


@strawberry.type(description="A record that may answer another, with the reasons.")
class Match:
    """One match."""

    score: float = strawberry.field(description="How well both match, from 0 to 1.")
    parts: list[MatchPart] = strawberry.field(description="What the score is made of.")
    phrases: list[str] = strawberry.field(
        description="What both texts say in the same words, the most telling first."
    )
    type_name: strawberry.Private[str]
    number: strawberry.Private[int]

    @strawberry.field(description="The record.")
    async def record(self) -> Node | None:
        """The record, read like any other."""
        wanted: Any = RowWanted(RECORDS[self.type_name], self.number)
        found: Node = wanted
        return found


def _shown(match: finding.Match, reader: Reader) -> Match:
    language = reader.viewer.language
    return Match(
        score=round(match.score, 4),
        parts=[_part(part, part.note.in_language(language)) for part in match.parts],
        phrases=list(match.phrases),
        type_name=match.type_name,
        number=match.number,
    )


def _part(part: parts.Part, note: str) -> MatchPart:
    return MatchPart(
        kind=part.kind,
        value=round(part.value, 4),
        weight=part.weight,
        contribution=round(part.contribution, 4),
        standing=part.standing,
        note=note,
    )


_NOT_MATCHED = Text(
    "只能为技术需求、科技成果、展示成果、登记成果或企业寻找匹配。",
    "Matches are found for demands, achievements, publications, registered results and firms.",
)
_NO_FIRM = Text(
    "该单位不是企业，不能为其寻找匹配。",
    "This organization is no firm: matches are found for firms.",
)


@strawberry.type
class MatchingQuery:
    """Root field of matches."""

    @strawberry.field(
        description="What may answer a demand or interest a firm (achievements, publications of "
        "those that are not the viewer's to see, and registered results), or what one of these may "
        "answer or interest (demands and firms, but for those that are seen to have a part in it): "
        "of each "
        "library the best, as far as the viewer sees it, the best of all first; empty where the "
        "record is not the viewer's to see, or no longer to be matched.",
        metadata={"page": MOST},
    )
    async def matches(
        self,
        info: strawberry.Info,
        of: Annotated[strawberry.ID, strawberry.argument(description="The record.")],
        first: Annotated[
            int, strawberry.argument(description=f"How many of each library, at most {MOST}.")
        ] = 10,
    ) -> list[Match]:
        """Matches of one record, computed now."""
        reader: Reader = info.context.reader
        named = ids.parse(of)
        if named is None or named.type_name not in ANSWERS:
            raise BadInput(_NOT_MATCHED)
        own = OF_TYPE[named.type_name]
        found = await sides(reader, own, [named.row])
        if own is FIRMS and not all(side.is_kept for side in found):
            raise BadInput(_NO_FIRM)
        plan = await plan_in_force(reader)
        terms = parts.Terms(plan.day_of(info.context.now()), plan.matching.shares)
        matches = [
            match
            for side in found
            if side.is_kept and side.is_open
            for other in ANSWERS[named.type_name]
            for match in await finding.matches(reader, own, side, other, terms, first)
        ]
        matches.sort(key=lambda match: -match.score)
        return [_shown(match, reader) for match in matches]

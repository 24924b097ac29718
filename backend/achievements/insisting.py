"""DISC-4: what is called nearly so is joined, taken up, or insisted on being another. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from backend.core.errors import Text, Violation
from backend.core.searching.libraries import Near

SHOWN = 3
"""Titles that a message names."""

_ELSEWHERE = {
    ("Achievement", "RegisteredResult"): Text(
        "在册成果库中有近似标题{}：如为同一项，请改为登记该在册成果；如确非同一事项，请说明理由。",
        "A registered result is called nearly so ({}): take it up if it is the same, or say why "
        "this is another.",
    ),
    ("Achievement", "Demand"): Text(
        "需求库中有近似标题{}：如确非同一事项，请说明理由；如本成果可回应该需求，写明即可。",
        "A demand is called nearly so ({}): say why this is another matter, or that it answers "
        "the demand.",
    ),
    ("Demand", "Achievement"): Text(
        "成果库中有近似标题{}：如确非同一事项，请说明理由；如该成果尚不能满足本需求，写明即可。",
        "An achievement is called nearly so ({}): say why this is another matter, or what of the "
        "demand the achievement does not meet.",
    ),
    ("Demand", "RegisteredResult"): Text(
        "在册成果库中有近似标题{}：如确非同一事项，请说明理由；如该成果尚不能满足本需求，写明即可。",
        "A registered result is called nearly so ({}): say why this is another matter, or what of "
        "the demand the result does not meet.",
    ),
}
"""By what is registered and where something is near to it: what that may mean."""


def unanswered(
    found: Sequence[Near], values: dict[str, Any], before: Collection[str] | None
) -> list[Near]:
    """What is near, and no reason was given for; `values` will keep what a new one is given for.

    A reason is given for the matches of its day, `before`: of those that come later it says
    nothing.
    """
    answered = before
    if "distinct_because" in values:
        answered = [each.key for each in found] if values["distinct_because"] else None
        values["distinct_from"] = answered
    return [each for each in found if each.key not in (answered or ())]


def titles_in(kind: str, found: Sequence[Near]) -> list[str]:
    """What is near in one library."""
    return [each.title for each in found if each.kind == kind]


def named(titles: Sequence[str]) -> str:
    """The first titles, as messages name them."""
    return "、".join(f"「{title}」" for title in titles[:SHOWN])


def near_elsewhere(own: str, found: Sequence[Near]) -> list[Violation]:
    """DISC-4: something of another library is called nearly as what is registered in `own`."""
    return [
        _near(said, titles)
        for (registered, kind), said in _ELSEWHERE.items()
        if registered == own and (titles := titles_in(kind, found))
    ]


def _near(said: Text, titles: Sequence[str]) -> Violation:
    message = Text(said.zh.format(named(titles)), said.en.format(named(titles)))
    return Violation("NEAR_ELSEWHERE", ("distinctBecause",), message, "DISC-4")

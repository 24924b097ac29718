"""What is wrong with a plan file: a place in it, and what is wanted there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from backend.core.errors import Text
from backend.policy.lines import Place

Mistake = tuple[Place, Text]


def repeated(codes: Iterable[tuple[Place, object]]) -> list[Mistake]:
    """A mistake for each code that stands a second time."""
    seen: set[object] = set()
    found: list[Mistake] = []
    for place, code in codes:
        if code in seen:
            zh, en = (
                f"“{code}”重复：每项只能出现一次",
                f'"{code}" is used before: each may stand once',
            )
            found.append((place, Text(zh, en)))
        seen.add(code)
    return found


def unknown(place: Place, code: str, known: Iterable[str], what: str) -> Iterator[Mistake]:
    """A mistake where the code is none of those that are known."""
    if code not in frozenset(known):
        zh, en = f"“{code}”不是 {what} 中的代码", f'"{code}" is no code of {what}'
        yield place, Text(zh, en)

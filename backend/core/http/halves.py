"""Halves of characters (lone surrogates): no text can hold one, so who sent it is told where it is.

They come from programs that cut texts in two by their UTF-16 units, in the middle of an emoji.
"""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from graphql import GraphQLError, GraphQLSyntaxError

from backend.core.errors import BadInput, Text

_HALF = re.compile("[\ud800-\udfff]")
_IN_LITERAL = re.compile(r"(?:\\u\{?0*|U\+)(d[89a-f][0-9a-f]{2})", re.IGNORECASE)
"""How the parser of documents names a half, as it is written there."""

_LONGEST_PLACE = 100


class _Value(NamedTuple):
    place: str
    value: object


def half_in_json(text: str | bytes) -> BadInput | None:
    """What is said of the first half in a JSON text that was refused; None where it has none."""
    try:
        decoded = json.loads(text)
    except (ValueError, RecursionError):
        return None
    # The last comes first: the stack gives what stands first in the text.
    waiting = [_Value("", decoded)]
    while waiting:
        place, value = waiting.pop()
        if isinstance(value, str) and (half := _HALF.search(value)):
            return _half_at(place or "JSON", half)
        waiting.extend(reversed(_parts(place, value)))
    return None


def _parts(place: str, value: object) -> list[_Value]:
    if isinstance(value, list):
        return [_Value(f"{place}[{at}]", each) for at, each in enumerate(value)]
    if not isinstance(value, dict):
        return []
    found = []
    for name, each in value.items():
        # A name that has a half itself is told of at the object that it stands in.
        found += [_Value(place, name), _Value(_inside(place, name), each)]
    return found


def _inside(place: str, name: str) -> str:
    """The place of a member: that of a variable begins with `$`, as in the document."""
    if place == "variables":
        return f"${name}"[:_LONGEST_PLACE]
    return f"{place}.{name}"[:_LONGEST_PLACE] if place else name[:_LONGEST_PLACE]


def _half_at(place: str, half: re.Match[str]) -> BadInput:
    at, code = half.start() + 1, f"U+{ord(half[0]):04X}"
    return BadInput(
        Text(
            f"{place} 的第 {at} 个字符 {code} 只是半个字符（不成对的代理字符），请重新输入。",
            f"Character {at} of {place}, {code}, is half of a character (a lone surrogate): "
            "enter it anew.",
        )
    )


def half_in_document(error: GraphQLSyntaxError) -> GraphQLError | None:
    """What is said of a half in a literal of a document; None where the error is another."""
    half = _IN_LITERAL.search(error.message)
    if half is None or not error.locations:
        return None
    [(line, column), *_] = error.locations
    code = f"U+{half[1].upper()}"
    said = BadInput(
        Text(
            f"查询第 {line} 行第 {column} 列的 {code} 只是半个字符（不成对的代理字符），"
            "请重新输入。",
            f"{code} in line {line}, column {column} of the document is half of a character "
            "(a lone surrogate): enter it anew.",
        )
    )
    return GraphQLError(
        said.message.en, source=error.source, positions=error.positions, original_error=said
    )

"""What stands in a request's head: each line is looked for several times on a request's way."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.types import Scope

_HEAD = "zhuanhua.head"


def head_of(scope: Scope) -> Mapping[bytes, bytes]:
    """The head's lines by their names in small letters; of several of one name the first."""
    known: Mapping[bytes, bytes] | None = scope.get(_HEAD)
    if known is None:
        known = scope[_HEAD] = dict(reversed(scope.get("headers", ())))
    return known


def line_of(scope: Scope, name: bytes) -> str | None:
    """One line of the head; None where there is none."""
    value = head_of(scope).get(name)
    return None if value is None else value.decode("latin-1")


def cookie_of(scope: Scope, name: str) -> str | None:
    """What the cookie of that name holds; None where there is none."""
    for cookie in (line_of(scope, b"cookie") or "").split(";"):
        key, _, value = cookie.partition("=")
        if key.strip() == name:
            return value.strip()
    return None

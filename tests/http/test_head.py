"""What is read of a request's head, which is made a table of once."""

from __future__ import annotations

import pytest
from starlette.types import Scope

from backend.core.http.head import cookie_of, head_of, line_of


def scope_of(*lines: tuple[bytes, bytes]) -> Scope:
    """A request with these lines."""
    return {"type": "http", "headers": list(lines)}


def test_the_first_of_a_name_counts() -> None:
    scope = scope_of((b"accept", b"a"), (b"origin", b"\xe9"), (b"accept", b"b"))
    assert head_of(scope) == {b"accept": b"a", b"origin": b"\xe9"}
    assert line_of(scope, b"accept") == "a"
    assert line_of(scope, b"origin") == "é"
    assert line_of(scope, b"host") is None


def test_each_request_has_its_own() -> None:
    first, second = (scope_of((b"cookie", b"session=" + name)) for name in (b"a", b"b"))
    assert (cookie_of(first, "session"), cookie_of(second, "session")) == ("a", "b")


@pytest.mark.parametrize(
    ("cookies", "found"),
    [
        (b"session=abc", "abc"),
        (b"a=1; session=abc ;b", "abc"),
        (b" session =a=b; session=c", "a=b"),
        (b"session=", ""),
        (b"session", ""),
        (b"sessions=abc; xsession=abc; a=session", None),
        (b"", None),
    ],
)
def test_a_cookie_by_its_name(cookies: bytes, found: str | None) -> None:
    assert cookie_of(scope_of((b"cookie", cookies)), "session") == found

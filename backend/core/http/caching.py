"""Which answers may be kept, by whom, and how they are asked for again.

RFC 9110, 13 (conditional requests) and RFC 9111 (caching): an answer to GET has an ETag, made of
its body before it is compressed, hence weak; who has the answer asks again with `If-None-Match`
each time, and is told by 304 that nothing has changed. The data are read for that as ever.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import Enum
from hashlib import blake2b

from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import NotModifiedResponse


class Asker(Enum):
    """Who asks, as far as caches are concerned."""

    VISITOR = "public, no-cache"
    """Nobody in particular: the answer is everybody's."""

    KEYED = "private, no-cache"
    """A program with a key of its own: it may keep the answer, caches on the way may not."""

    PERSON = "no-store"
    """Somebody signed in, perhaps at a shared computer: nothing stays behind."""


AskerOf = Callable[[Request], Asker]
"""Decides by the request alone, before anything is read."""


def anybody(_: Request) -> Asker:
    """Where nothing depends on who asks."""
    return Asker.VISITOR


def keepable(response: Response, request: Request, asker: Asker) -> Response:
    """An answer to GET without errors, as it may be kept; no body where the client has it."""
    if asker is Asker.PERSON:
        return response
    tag = etag_of(bytes(response.body))
    response.headers["Cache-Control"] = asker.value
    response.headers["ETag"] = tag
    has = _matches(request.headers.getlist("if-none-match"), tag)
    return NotModifiedResponse(response.headers) if has else response


def etag_of(body: bytes) -> str:
    """The weak entity tag of a body."""
    return f'W/"{blake2b(body, digest_size=16).hexdigest()}"'


def _matches(conditions: Iterable[str], tag: str) -> bool:
    """Whether an If-None-Match names the tag; weakly, as it is to be compared."""
    return any(
        condition.strip() == "*" or tag.removeprefix("W/") in _TAG.findall(condition)
        for condition in conditions
    )


_TAG = re.compile('"[^"]*"')

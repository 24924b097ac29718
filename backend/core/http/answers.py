"""Answers: in which language and media type, with which status, and what they say of a write."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

import orjson
from graphql import ExecutionResult
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Scope

from backend.core.errors import COMMITTED, Language, SavedNotShown
from backend.core.http.faults import coded_of, describe, masked
from backend.core.http.head import head_of

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"


LONGEST_HEADER = 1_000
"""Characters of a header that are read: what was read is kept, and browsers send some hundred."""


def negotiated(scope: Scope) -> str | None:
    """The media type to answer in, by the Accept header; None when it allows none of ours."""
    return _negotiated(head_of(scope).get(b"accept", b"")[:LONGEST_HEADER])


@lru_cache(maxsize=256)
def _negotiated(accept: bytes) -> str | None:
    best, best_quality = None, 0.0
    for part in (accept.decode("latin-1") or JSON).lower().split(","):
        media_range, *parameters = (piece.strip() for piece in part.split(";"))
        quality = _quality(parameters)
        found = _ANSWERS.get(media_range)
        if found and quality > best_quality:
            best, best_quality = found, quality
    return best


_ANSWERS = {GRAPHQL_JSON: GRAPHQL_JSON, JSON: JSON, "application/*": JSON, "*/*": JSON}


def language_of(scope: Scope) -> Language:
    """The language that Accept-Language prefers of those there are; Chinese by default."""
    return _language_of(head_of(scope).get(b"accept-language", b"")[:LONGEST_HEADER])


@lru_cache(maxsize=256)
def _language_of(accept_language: bytes) -> Language:
    best, best_quality = Language.ZH, 0.0
    for part in accept_language.decode("latin-1").lower().split(","):
        tag, *parameters = (piece.strip() for piece in part.split(";"))
        found = {"zh": Language.ZH, "en": Language.EN}.get(tag.partition("-")[0])
        quality = _quality(parameters)
        if found and quality > best_quality:
            best, best_quality = found, quality
    return best


def _quality(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0.0
    return 1.0


def request_id_of(scope: Scope) -> str:
    """The number of this request, in its answer and in the log; given at the first call."""
    state: dict[str, Any] = scope.setdefault("state", {})
    known: str | None = state.get("request_id")
    if known is None:
        known = state["request_id"] = f"{random.getrandbits(64):016x}"  # it is no secret
    return known


def answer_of(
    result: ExecutionResult, language: Language, request_id: str, media_type: str | None
) -> tuple[int, dict[str, Any]]:
    """The status and body that an execution is answered with."""
    errors = [describe(error, language, request_id) for error in result.errors or ()]
    if result.data is None and all(error.path is None for error in result.errors or ()):
        # Refused before execution, such as a variable's value of the wrong type: no data at all.
        return refusal_status(media_type), {"errors": errors}
    extensions = {"extensions": result.extensions} if result.extensions else {}
    return 200, {"data": result.data} | ({"errors": errors} if errors else {}) | extensions


def failure_of(error: Exception, language: Language, request_id: str) -> tuple[int, dict[str, Any]]:
    """What went wrong around the execution: time, the database, or our own mistake."""
    if coded_of(error):
        return 200, {"data": None, "errors": [describe(error, language, request_id)]}
    return 500, {"errors": [masked(error, language, request_id)]}


_DOUBTFUL = frozenset({"TIMEOUT", "UNAVAILABLE", "INTERNAL"})
"""Codes after which people think that nothing was saved."""


def mark_saved(payload: dict[str, Any], request: Request, language: Language) -> None:
    """Say so where a write was done before something went wrong: else it would be done twice."""
    if not request.scope.get(COMMITTED):
        return
    saved = SavedNotShown()
    for error in payload.get("errors", ()):
        if error["extensions"]["code"] in _DOUBTFUL:
            error["message"] = saved.message.in_language(language)
            error["extensions"]["code"] = saved.code


def refusal_status(media_type: str | None) -> int:
    """Clients of the older media type expect 200 from any GraphQL server that understood JSON."""
    return 400 if media_type == GRAPHQL_JSON else 200


class Answer(Response):
    """A body that is whole, under headers as they go over the line: made for every request."""

    def __init__(self, body: bytes, status: int, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """`headers` without the body's length."""
        self.body, self.status_code, self.background = body, status, None
        self.raw_headers = [*headers, (b"content-length", b"%d" % len(body))]


class Additions(Response):
    """Headers that are sent with an answer that is made elsewhere, set as on any response."""

    def __init__(self) -> None:
        """None yet."""
        self.raw_headers = []


def json_response(payload: Mapping[str, Any], status: int, media_type: str | None) -> Response:
    """The answer as it is sent; it depends on who asks, and nobody keeps it unless told so."""
    return Answer(orjson.dumps(payload, default=_encoded), status, _HEADS[media_type or JSON])


_HEADS = {
    media_type: (
        (b"content-type", f"{media_type}; charset=utf-8".encode()),
        (b"cache-control", b"no-store"),
        (b"vary", b"Accept, Accept-Language, Accept-Encoding, Cookie, Authorization, Origin"),
    )
    for media_type in (GRAPHQL_JSON, JSON)
}


def plain(data: object) -> Any:
    """What was read, as whoever receives the answer has it: what is ready as text is read."""
    return orjson.loads(orjson.dumps(data, default=_encoded))


def _encoded(value: object) -> str:
    """What orjson does not know: decimal numbers, which stay exact as text."""
    if isinstance(value, Decimal):
        return format(value, "f")
    raise TypeError(f"{type(value).__name__} cannot be encoded")

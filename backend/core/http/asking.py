"""What one request asks, by its head and body; nothing of it is trusted to be well-formed."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import orjson
from starlette.requests import ClientDisconnect, Request

from backend.core.errors import BadInput, LimitExceeded, Text
from backend.core.http.answers import JSON, LONGEST_HEADER
from backend.core.http.halves import half_in_json
from backend.core.http.head import head_of
from backend.core.http.limits import Limits
from backend.core.http.persisted import name_in
from backend.core.http.refusals import HttpRefused, refuse, wrong_type


class Asked(NamedTuple):
    """The well-formed parameters of one request."""

    query: str
    """The document's text; empty where it is only named."""
    name: str | None
    """The hash of the document's text."""
    variables: dict[str, Any]
    operation_name: str | None


async def asked_in(request: Request, limits: Limits) -> Asked:
    """The request's parameters; raises `HttpRefused` for what is not well-formed, or too long."""
    if request.method == "GET":
        return _from_query_string(request.scope["query_string"], limits)
    return asked_by(await posted(request, limits.body_bytes))


async def posted(request: Request, most: int) -> object:
    """The JSON that a POST carries, of at most so many bytes; raises `HttpRefused`."""
    _check_content(request)
    return _decoded(await _body(request, most), "body")


def _check_content(request: Request) -> None:
    """POST carries JSON in UTF-8, not compressed: a compressed body hides its size."""
    head = head_of(request.scope)
    if not _is_json(head.get(b"content-type", b"")[:LONGEST_HEADER]):
        refuse(415, _CONTENT_TYPE, {"Accept": JSON})
    if head.get(b"content-encoding", b"identity").strip().lower() != b"identity":
        refuse(415, _CONTENT_ENCODING, {"Accept-Encoding": "identity"})


@lru_cache(maxsize=256)
def _is_json(content_type: bytes) -> bool:
    media_type, _, parameters = content_type.partition(b";")
    charset = parameters.strip().lower().partition(b"charset=")[2].strip(b'"') or b"utf-8"
    return media_type.strip().lower() == JSON.encode() and charset in (b"utf-8", b"utf8")


async def _body(request: Request, limit: int) -> bytes:
    """The body, counted while it comes in; nothing beyond `limit` bytes is kept."""
    declared = head_of(request.scope).get(b"content-length", b"0")
    if declared.isdigit() and (len(declared) > 15 or int(declared) > limit):
        raise _too_long_a_body(limit)
    body = bytearray()
    more = True
    while more:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > limit:
            raise _too_long_a_body(limit)
        more = message.get("more_body", False)
    return bytes(body)


def _too_long_a_body(limit: int) -> HttpRefused:
    return HttpRefused(413, _too_long(limit), {"Connection": "close"})


def _from_query_string(text: bytes, limits: Limits) -> Asked:
    if len(text) > limits.query_string_bytes:
        raise HttpRefused(414, _too_long(limits.query_string_bytes))
    try:
        pairs = parse_qsl(text.decode("ascii"), keep_blank_values=True, errors="strict")
    except ValueError:
        refuse(400, _malformed("query string"))
    parameters: dict[str, object] = dict(pairs)
    for name in ("variables", "extensions"):
        if name in parameters:
            parameters[name] = _decoded(str(parameters[name]) or "null", name)
    return asked_by(parameters)


def _decoded(text: str | bytes, what: str) -> object:
    try:
        decoded: object = orjson.loads(text)
    except ValueError as error:
        half = half_in_json(text) if "surrogate" in str(error) else None
        raise HttpRefused(400, half or BadInput(_malformed(what))) from None
    return decoded


def asked_by(parameters: object) -> Asked:
    """What the parameters ask; raises `HttpRefused` for what is not well-formed."""
    if not isinstance(parameters, dict):
        refuse(400, _NOT_AN_OBJECT)
    name, query = name_in(parameters), parameters.get("query")
    if query is None and name:
        query = ""
    if not isinstance(query, str) or not (query or name):
        refuse(400, wrong_type("query", "字符串", "a string"))
    variables = parameters.get("variables")
    if not isinstance(variables, dict | None):
        refuse(400, wrong_type("variables", "对象", "an object"))
    if not isinstance(parameters.get("extensions"), dict | None):
        refuse(400, wrong_type("extensions", "对象", "an object"))
    operation = parameters.get("operationName")
    if not isinstance(operation, str | None):
        refuse(400, wrong_type("operationName", "字符串", "a string"))
    return Asked(query, name, variables or {}, operation or None)


def _too_long(limit: int) -> LimitExceeded:
    return LimitExceeded(
        Text(
            f"请求过大：最多 {limit // 1024} KB。",
            f"The request is too large: at most {limit // 1024} KB.",
        )
    )


def _malformed(what: str) -> Text:
    return Text(
        f"无法解析请求的 {what}：需要 UTF-8 编码的 JSON，数字须在范围之内。",
        f"The request's {what} cannot be read: JSON in UTF-8 with numbers in range is needed.",
    )


_NOT_AN_OBJECT = Text("请求体必须是一个 JSON 对象。", "The body must be one JSON object.")
_CONTENT_TYPE = Text(f"请求体必须是 {JSON}，编码为 UTF-8。", f"The body must be {JSON} in UTF-8.")
_CONTENT_ENCODING = Text("请求体不能压缩。", "The body must not be compressed.")

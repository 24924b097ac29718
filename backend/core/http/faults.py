"""How anything that goes wrong becomes an error of the answer: coded, readable, without details.

Codes: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_INPUT, LIMIT_EXCEEDED, RATE_LIMITED, TIMEOUT,
UNAVAILABLE, PERSISTED_QUERY_NOT_FOUND and INTERNAL, which alone is masked: its cause is logged
under the request id that the answer names.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import asyncpg
from graphql import FieldNode, GraphQLError
from tortoise.exceptions import DBConnectionError

from backend.core.errors import (
    CodedError,
    Language,
    RuleViolations,
    TimedOut,
    Unavailable,
)

_LONGEST = 400
"""Characters of a message about the request's own text."""

logger = logging.getLogger("zhuanhua.request")

_CUT_OFF = (
    OSError,
    DBConnectionError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.DeadlockDetectedError,
)
"""Signs that the same will do later: refused or broken connections, a server stopping or full, two
writes that waited for each other, of which one was ended.
"""


def describe(error: Exception, language: Language, request_id: str) -> dict[str, Any]:
    """The error as the answer shows it."""
    located = error if isinstance(error, GraphQLError) else None
    shown: dict[str, Any] = dict(located.formatted) if located else {}
    cause = _innermost(error)
    if isinstance(cause, RuleViolations):
        message = " ".join(v.message.in_language(language) for v in cause.violations)
        return shown | {"message": message, "extensions": {"code": "BAD_INPUT"}}
    if coded := coded_of(cause):
        if coded is not cause:
            logger.warning("request %s: %s", request_id, coded.code, exc_info=cause)
        message = coded.message.in_language(language)
        return shown | {"message": message, "extensions": {"code": coded.code}}
    if located and _is_of_the_request(located, cause):
        message = _of_the_schema(located.message, language)
        return shown | {"message": message, "extensions": {"code": "BAD_INPUT"}}
    return shown | masked(cause, language, request_id)


def _of_the_schema(said: str, language: Language) -> str:
    """What graphql-core says to developers, which is English; introduced, and never endless."""
    if "set_int_max_str_digits" in said:
        said = "A whole number has too many digits."
    if len(said) > _LONGEST:
        said = f"{said[:_LONGEST]}…"
    return said if language is Language.EN else f"请求不符合接口定义：{said}"


def masked(cause: BaseException, language: Language, request_id: str) -> dict[str, Any]:
    """The answer to what nobody foresaw: a number to ask by; the cause goes into the log."""
    logger.error("request %s failed", request_id, exc_info=cause)
    message = (
        f"Something went wrong on the server; it has been recorded as {request_id}."
        if language is Language.EN
        else f"服务器出错，已记录，编号 {request_id}。"
    )
    return {"message": message, "extensions": {"code": "INTERNAL", "requestId": request_id}}


def coded_of(cause: BaseException) -> CodedError | None:
    """The coded error that `cause` is or stands for; None for what must be masked."""
    for error in _chain(cause):
        if isinstance(error, CodedError):
            return error
        if isinstance(error, TimeoutError | asyncpg.QueryCanceledError):
            return TimedOut()
        if isinstance(error, _CUT_OFF) or _is_closed_connection(error):
            return Unavailable()
    return None


def _is_closed_connection(error: BaseException) -> bool:
    """asyncpg raises the same class for misuse, which must be masked and logged."""
    return isinstance(error, asyncpg.InterfaceError) and "clos" in str(error)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what it was raised from; Tortoise wraps the driver's errors."""
    current: BaseException | None = error
    for _ in range(5):
        if current is None:
            return
        yield current
        current = current.__cause__


def _innermost(error: BaseException) -> BaseException:
    """What a resolver raised, out of the wrappers that say where."""
    while isinstance(error, GraphQLError) and error.original_error is not None:
        error = error.original_error
    return error


def _is_of_the_request(error: GraphQLError, cause: BaseException) -> bool:
    """Whether the request is at fault: refused before execution, or by an argument's value.

    During execution graphql-core points at the argument for those, at the field for a result that
    a type cannot represent, which is our own mistake.
    """
    if error.path is None:
        return True
    nodes = error.nodes or ()
    return isinstance(cause, GraphQLError) and not any(isinstance(n, FieldNode) for n in nodes)

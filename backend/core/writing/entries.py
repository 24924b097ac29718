"""What a write leaves in the audit log: records as the log shows them, and the chain's head."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType
from typing import Any

import orjson
from tortoise import Model

logger = logging.getLogger("zhuanhua.audit")

SECRET = frozenset({"password_hash", "token_hash", "address_hash", "key_hash"})
"""Columns whose values never enter the audit log."""


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    raise TypeError(type(value).__name__)


_AS_THEY_ARE = frozenset({NoneType, str, int, bool, list})


def _logged(value: Any) -> Any:
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, (Enum, Decimal)):
        return _plain(value)
    return value.isoformat() if isinstance(value, (date, datetime)) else value


def columns_of(row: Model) -> dict[str, Any]:
    """The record's columns as the log shows them."""
    return {n: _logged(getattr(row, n)) for n in _logged_columns(type(row))}


@cache
def _logged_columns(model: type[Model]) -> list[str]:
    return sorted(n for n in model._meta.fields_db_projection if n not in SECRET)


def bodies_of(entries: Iterable[dict[str, Any]]) -> list[str]:
    """The entries as the texts that are hashed."""
    return [orjson.dumps(e, default=_plain).decode() for e in entries]


def keep_head(head: str | None, file: Path | None) -> None:
    """Keep the chain's head outside the database: a chain cannot show its own cut-off tail."""
    if head is None or file is None:
        return
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(descriptor, f"{head}\n".encode())
        finally:
            os.close(descriptor)
    except OSError:
        # The write itself is committed: it must not look as if it had failed.
        logger.critical("the head of the audit chain could not be kept in %s", file, exc_info=True)

"""Keeps the texts of records beside them, in the transaction that writes the record."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any

from tortoise import Model

from backend.core.database import client
from backend.core.declaring.searched import SEARCHED, Searched
from backend.core.searching.pinyin import sounds
from backend.core.searching.spelling import beginnings, kept_forms, title_forms
from backend.core.searching.terms import codes, folded, in_title, terms

MAKING = 3
"""The way that texts are cut: one more with each change of it, and all are made anew."""

LONGEST_BODY = 20_000
"""Characters of a record's text that are searched."""

PORTION = 500
"""Records whose texts are made in one statement."""

BRING_IN_EVERY = 0.5
"""Seconds from one bringing in of new texts to the next."""

AFTER_ERROR = 60.0
"""Seconds until it is tried again."""

logger = logging.getLogger("zhuanhua.searching")

Values = Mapping[str, Any]
"""A record's columns."""


def made_of(searched: Searched, values: Values) -> tuple[str, str, list[int]]:
    """The record's folded title and other names, its folded text with these, and its terms."""
    names = [folded(_said(values, column)) for column in (searched.title, *searched.names)]
    title = "\n".join(name for name in names if name)
    others = [folded(_said(values, column)) for column in searched.texts]
    body = "\n".join([title, *(o for o in others if o)])[:LONGEST_BODY]
    heard = chain.from_iterable(sounds(name) for name in names)
    typed = chain(heard, beginnings(title), title_forms(title), kept_forms(body))
    found = codes(terms(body)) | in_title(title) | codes(typed)
    return title, body, sorted(found)


def _said(values: Values, column: str) -> str:
    said = values[column]
    return "\n".join(said) if isinstance(said, (list, tuple)) else said or ""


def text_of(searched: Searched, values: Values) -> Model:
    """The row of texts of a record that is yet to be inserted."""
    title, body, found = made_of(searched, values)
    return searched.kept.construct(made=MAKING, title=title, body=body, terms=found)


async def keep(model: type[Model], records: Sequence[tuple[int, Values]]) -> None:
    """Keep the texts of records, new ones or changed."""
    searched = SEARCHED[model]
    rows = [(number, MAKING, *made_of(searched, values)) for number, values in records]
    async with client().acquire_connection() as connection:
        await connection.executemany(_kept(searched.table), rows)


@cache
def _kept(table: str) -> str:
    return (
        f'INSERT INTO "{table}" (id, made, title, body, terms) VALUES ($1, $2, $3, $4, $5) '
        "ON CONFLICT (id) DO UPDATE SET made = EXCLUDED.made, title = EXCLUDED.title, "
        "body = EXCLUDED.body, terms = EXCLUDED.terms"
    )


async def bring_in_for_ever() -> None:
    """Have the lists of new texts brought into their indexes, again and again.

    That takes some 10 ms a text, for which otherwise one of the writers waits.
    """
    while True:
        await asyncio.sleep(BRING_IN_EVERY)
        try:
            async with client().acquire_connection() as connection:
                await connection.execute("SELECT search_bring_in()")
        except Exception as error:
            # Writers with a long list do it meanwhile.
            logger.warning("new texts are not brought into their indexes: %r", error)
            await asyncio.sleep(AFTER_ERROR)


async def refresh(model: type[Model], numbers: Sequence[int]) -> None:
    """Make the texts of records anew, from what their table says."""
    searched = SEARCHED[model]
    columns = ", ".join(f'"{c}"' for c in searched.columns)
    async with client().acquire_connection() as connection:
        rows = await connection.fetch(
            f'SELECT id, {columns} FROM "{model._meta.db_table}" WHERE id = ANY($1::bigint[])',
            numbers,
        )
    await keep(model, [(row["id"], row) for row in rows])


async def lacking(searched: Searched) -> AsyncIterator[int]:
    """Make the texts that are not there, or were made in another way; after each portion how many.

    What the application writes has its text; this is for records that came some other way, and for
    a new version that cuts texts otherwise. It may be broken off, and goes on at the next call.
    """
    table = searched.model._meta.db_table
    done, last = 0, 0
    while True:
        async with client().acquire_connection() as connection:
            rows = await connection.fetch(
                f'SELECT t.id FROM "{table}" t LEFT JOIN "{searched.table}" x '
                "ON x.id = t.id WHERE t.id > $1 AND x.made IS DISTINCT FROM $2 "
                f"ORDER BY t.id LIMIT {PORTION}",
                last,
                MAKING,
            )
        if not rows:
            return
        await refresh(searched.model, [row["id"] for row in rows])
        done, last = done + len(rows), rows[-1]["id"]
        yield done

"""The libraries whose titles are compared with each other, in one statement (DISC-4)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from tortoise import Model

from backend.core.ids import GlobalId
from backend.core.searching.nearness import nearest, sharing
from backend.core.sql import Sql, joined, sql
from backend.core.texts import folded


@dataclass(frozen=True, slots=True)
class Library:
    """Records whose titles are compared: those of `model` that meet `among`, each named `t`."""

    model: type[Model]
    among: str


LIBRARIES: dict[str, Library] = {}
"""All of them, by their types' names."""


def compares(model: type[Model], among: str) -> None:
    """Have the titles of a searched model compared with all others; it keeps `title_fold`."""
    LIBRARIES[model.__name__] = Library(model, among)


class Near(NamedTuple):
    """A record whose title is the same as another one, or nearly so."""

    kind: str
    """Its type's name."""
    id: int
    title: str

    @property
    def key(self) -> str:
        """What it is kept as: its id in the schema."""
        return str(GlobalId(self.kind, self.id))


Fetch = Callable[[Sql], Awaitable[Sequence[Any]]]


async def near(fetch: Fetch, title: str | None, kinds: Iterable[str] = ()) -> list[Near]:
    """What of these libraries is called the same or nearly so, of each the nearest first.

    Without `kinds`, all libraries are asked.
    """
    asked = alike(title, kinds)
    return [] if asked is None else told(title, await fetch(asked))


def alike(title: str | None, kinds: Iterable[str] = ()) -> Sql | None:
    """The statement that finds what may be near; `told` says what is. None for no title.

    Its columns: `kind`, `id`, `called`, and `title`, by which it is compared: null of what is the
    same anyway.
    """
    if not title:
        return None
    found = [each for kind in kinds or LIBRARIES for each in _of(kind, title)]
    return joined(" UNION ALL ", found)


def _of(kind: str, title: str) -> Iterable[Sql]:
    library = LIBRARIES[kind]
    table = f'"{library.model._meta.db_table}"'
    yield sql(
        f"SELECT '{kind}' AS kind, t.id, t.title AS called, NULL AS title FROM {table} t "
        f"WHERE t.title_fold = {{}} AND {library.among}",
        folded(title),
    )
    others = sharing(library.model, title, library.among)
    if others is not None:
        yield sql(
            f"SELECT '{kind}', x.id, (SELECT t.title FROM {table} t WHERE t.id = x.id), x.title "
            "FROM ({}) x",
            others,
        )


def told(title: str | None, rows: Sequence[Any]) -> list[Near]:
    """What of the rows of `alike` is near: of each library the same, and then the nearest."""
    return [each for kind in LIBRARIES for each in _told(kind, title, rows)]


def _told(kind: str, title: str | None, rows: Sequence[Any]) -> Iterable[Near]:
    mine = [row for row in rows if row["kind"] == kind]
    called = {row["id"]: row["called"] for row in mine}
    same = [row["id"] for row in mine if row["title"] is None]
    others = nearest(title, [row for row in mine if row["title"] is not None])
    return (Near(kind, number, called[number]) for number in dict.fromkeys([*same, *others]))

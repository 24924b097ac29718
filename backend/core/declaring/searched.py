"""By which of its columns a type of records is searched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from tortoise import Model

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Searched:
    """Records of `model` are searched by some of its columns; their texts are the model `kept`.

    `title` is the column that names a record: it counts more, and is found by its sound as well; so
    are `names`, columns of its other names, such as its English one. `texts` are further columns,
    texts or lists of them. Nobody who sees a row of the type may be refused one of these columns by
    a mask; a partner needs all of them in its grant to search.
    """

    model: type[Model]
    kept: type[Model]
    title: str
    names: tuple[str, ...]
    texts: tuple[str, ...]
    counted: bool
    """Whether terms are counted in its texts, where everybody sees their records."""

    @property
    def table(self) -> str:
        """The table of the texts."""
        return str(self.kept._meta.db_table)

    @property
    def columns(self) -> tuple[str, ...]:
        """All of them."""
        return (self.title, *self.names, *self.texts)


SEARCHED: dict[type[Model], Searched] = {}
"""What is searched, by the records' model."""


def searches(
    model: type[Model],
    title: str,
    *texts: str,
    names: tuple[str, ...] = (),
    counted: bool = False,
) -> Callable[[type[M]], type[M]]:
    """Declare a table of searched texts beside the model's: its class is what this stands above.

    That is all that a type needs to be searched: what is written is found from then on.
    """

    def declare(cls: type[M]) -> type[M]:
        SEARCHED[model] = Searched(model, cls, title, names, texts, counted)
        return cls

    return declare

"""What of each library is matched: its text and its facts. A new library joins by a line here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from backend.core.declaring.records import RECORDS, Declaration
from backend.core.reading import searched
from backend.core.reading.reader import Reader
from backend.core.searching.asking import Query
from backend.core.sql import Sql, sql
from backend.matching.parts import Facts

COMPARED = replace(searched.BODIES, found=100)
"""Records of a library that are compared with a text: twice as many found hardly better ones."""


@dataclass(frozen=True, slots=True)
class Library:
    """Records of one type, as one side of a match.

    `facts` are expressions over the row `t`, by the names of `Facts`; what a type does not have it
    leaves out. `kept_in` is the condition that a row of the type is in the library at all,
    `open_to` that it is still to be matched. `owners` are the organizations whose it is, where it
    is not to be matched with what is theirs as well.
    """

    type_name: str
    facts: Mapping[str, str]
    open_to: str = "TRUE"
    kept_in: str = "TRUE"
    owners: str = "ARRAY[]::bigint[]"

    @property
    def declaration(self) -> Declaration:
        """How its records are read."""
        return RECORDS[self.type_name]


@dataclass(frozen=True, slots=True)
class Side:
    """One record as it is matched."""

    number: int
    body: str
    """Its folded text."""
    facts: Facts
    owners: frozenset[int]
    is_kept: bool
    """Whether it is in the library: an organization that is no firm is not."""


_INDUSTRY = "(SELECT i.code FROM industry i WHERE i.id = t.industry_id)"
_COUNTED = "t.stage NOT IN ('DRAFT', 'RETURNED', 'VOIDED', 'MERGED')"

ACHIEVEMENTS = Library(
    "Achievement",
    {
        "industry": _INDUSTRY,
        "readiness": "t.trl",
        "yuan": "t.asking_price",
        "town": "(SELECT o.town_id FROM organization o WHERE o.id = t.reporter_id)",
        "has_rights": (
            "EXISTS (SELECT 1 FROM intellectual_property p WHERE p.achievement_id = t.id)"
        ),
        "fresh_on": "coalesce(t.formed_on, t.submitted_at::date)",
    },
    _COUNTED,
    # All its parties: whoever completed or reports it knows it as well as who holds it.
    owners=(
        "array_append(ARRAY(SELECT p.organization_id FROM achievement_party p "
        "WHERE p.achievement_id = t.id), t.reporter_id)"
    ),
)
RESULTS = Library("RegisteredResult", {"fresh_on": "coalesce(t.registered_on, t.source_date)"})
DEMANDS = Library(
    "Demand",
    {
        "industry": _INDUSTRY,
        "readiness": "t.trl_wanted",
        "yuan": "t.budget",
        "town": "t.town_id",
    },
    _COUNTED,
    owners="ARRAY[t.firm_id]",
)
# What a firm does not tell (readiness, budget) is to be verified: somebody has to ask it.
FIRMS = Library(
    "Organization",
    {"industry": _INDUSTRY, "town": "t.town_id"},
    open_to="t.active",
    kept_in="t.kind = 'ENTERPRISE'",
    owners="ARRAY[t.id]",
)

ANSWERS: Mapping[str, Sequence[Library]] = {
    "Demand": (ACHIEVEMENTS, RESULTS),
    "Achievement": (DEMANDS, FIRMS),
    "RegisteredResult": (DEMANDS, FIRMS),
    "Organization": (ACHIEVEMENTS, RESULTS),
}
"""What may answer a record of the type, or what it may answer."""

WANTING = frozenset({"Demand", "Organization"})
"""The types whose records want something; the others offer it."""

OF_TYPE = {library.type_name: library for library in (ACHIEVEMENTS, RESULTS, DEMANDS, FIRMS)}


async def sides(reader: Reader, library: Library, numbers: Sequence[int]) -> list[Side]:
    """The records with these numbers, in their order, as far as the viewer sees them."""
    wanted = sql("SELECT unnest({}::bigint[]) AS id", list(numbers))
    found = {side.number: side for side in await _read(reader, library, wanted)}
    return [found[n] for n in numbers if n in found]


async def candidates(reader: Reader, library: Library, query: Query) -> list[Side]:
    """What of the library may answer the text and is still to be matched, in no order."""
    if query.is_empty:
        return []
    fitting = [sql(library.kept_in), sql(library.open_to)]
    best = searched.candidates(reader, library.declaration, query, fitting, COMPARED)
    return await _read(reader, library, best)


async def _read(reader: Reader, library: Library, wanted: Sql) -> list[Side]:
    """The records with the wanted numbers (`id`), as far as the viewer sees them."""
    declaration = library.declaration
    assert declaration.searched is not None
    said = "".join(f', {made} AS "{name}"' for name, made in library.facts.items())
    rows = await reader.fetch(
        sql(
            f"SELECT t.id, x.body, {library.owners} AS owners, {library.kept_in} AS is_kept{said} "
            f'FROM ({{}}) wanted JOIN "{declaration.table}" t ON t.id = wanted.id '
            f'JOIN "{declaration.searched.table}" x ON x.id = t.id WHERE {{}}',
            wanted,
            declaration.scope(reader.viewer, "t"),
        )
    )
    return [_side(library, row) for row in rows]


def _side(library: Library, row: Any) -> Side:
    facts = Facts(**{name: row[name] for name in library.facts})
    return Side(row["id"], row["body"], facts, frozenset(row["owners"]), row["is_kept"])

"""What of each library is matched: its text and its facts. A new library joins by a line here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from backend.achievements import disclosure
from backend.core.declaring.records import RECORDS, Declaration
from backend.core.reading import searched
from backend.core.reading.reader import Reader
from backend.core.searching.asking import Query
from backend.core.sql import FALSE, TRUE, Sql, all_of, sql
from backend.core.viewer import Viewer
from backend.matching.parts import Facts

COMPARED = replace(searched.BODIES, found=100)
"""Records of a library that are compared with a text: twice as many found hardly better ones."""


@dataclass(frozen=True, slots=True)
class Closing:
    """The newest record of a type that the viewer sees beside the row `t`, where that closes it.

    `of` is the condition over that record, named `closing`, that it is of the row, `when` that it
    closes the row.
    """

    type_name: str
    of: str
    when: str = "TRUE"

    def closes(self, viewer: Viewer) -> Sql:
        """The condition over `t`, as far as the viewer sees."""
        scope = RECORDS[self.type_name].scope(viewer, "closing")
        return FALSE if scope == FALSE else self.closes_within(scope)

    def closes_within(self, scope: Sql) -> Sql:
        """The condition over `t`, of the records that meet the scope."""
        declaration = RECORDS[self.type_name]
        return sql(
            f'EXISTS (SELECT FROM (SELECT closing.* FROM "{declaration.table}" closing '
            f"WHERE {self.of} AND {{}} ORDER BY closing.id DESC LIMIT 1) closing "
            f"WHERE {self.when})",
            scope,
        )


@dataclass(frozen=True, slots=True)
class Library:
    """Records of one type, as one side of a match.

    `facts` are expressions over the row `t`, by the names of `Facts`; what a type does not have it
    leaves out. `kept_in` is the condition that a row of the type is in the library at all,
    `open_to` that it is still to be matched, which `closing` records end as well. `owners` are the
    organizations whose it is, where it is not to be matched with what is theirs as well. All of it
    is what who sees the row sees of it.
    """

    type_name: str
    facts: Mapping[str, str]
    open_to: str = "TRUE"
    kept_in: str = "TRUE"
    owners: str = "ARRAY[]::bigint[]"
    closing: Closing | None = None

    @property
    def declaration(self) -> Declaration:
        """How its records are read."""
        return RECORDS[self.type_name]

    def stands(self) -> Sql:
        """The condition over `t` that it is in the library and still to be matched."""
        closed = self.closing.closes_within(TRUE) if self.closing else FALSE
        return all_of([sql(self.kept_in), self._open_but(closed)])

    def is_open(self, viewer: Viewer) -> Sql:
        """The condition over `t` that it is still to be matched, as far as the viewer sees."""
        return self._open_but(self.closing.closes(viewer) if self.closing else FALSE)

    def _open_but(self, closed: Sql) -> Sql:
        if closed == FALSE:
            return sql(self.open_to)
        return all_of([sql(self.open_to), sql("NOT {}", closed)])


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
    is_open: bool
    """Whether it is still to be matched."""


_INDUSTRY = "(SELECT i.code FROM industry i WHERE i.id = t.industry_id)"
_REPORTERS_TOWN = "(SELECT o.town_id FROM organization o WHERE o.id = t.reporter_id)"
_COUNTED = "{}.stage NOT IN ('DRAFT', 'RETURNED', 'VOIDED', 'MERGED')"
_WITHDRAWN = "closing.left_because = 'WITHDRAWN'"

# One that landed may land again, with another firm (KPI-b); one that its organization has taken
# back from the service library is not to be had until it is admitted anew (SERV-11).
ACHIEVEMENTS = Library(
    "Achievement",
    {
        "industry": _INDUSTRY,
        "readiness": "t.trl",
        "yuan": "t.asking_price",
        "town": _REPORTERS_TOWN,
        "has_rights": (
            "EXISTS (SELECT 1 FROM intellectual_property p WHERE p.achievement_id = t.id)"
        ),
        "fresh_on": "t.formed_on",
    },
    kept_in=_COUNTED.format("t"),
    # All its parties: whoever completed or reports it knows it as well as who holds it.
    owners=(
        "array_append(ARRAY(SELECT p.organization_id FROM achievement_party p "
        "WHERE p.achievement_id = t.id), t.reporter_id)"
    ),
    closing=Closing("ServiceEntry", "closing.achievement_id = t.id", _WITHDRAWN),
)
# What everybody reads of an achievement (LIB-6): who sees the achievement is shown that. Its
# price, its rights and when it was formed are not published: somebody has to ask. Nor are its
# parties: of what it holds, and does not see, a firm is told, so that nobody learns who holds it.
PUBLICATIONS = Library(
    "Publication",
    {"industry": _INDUSTRY, "readiness": "t.trl", "town": _REPORTERS_TOWN},
    kept_in=disclosure.STANDING.replace("{}", "t"),
    owners="ARRAY[t.reporter_id]",
    closing=Closing("Achievement", "closing.id = t.achievement_id"),
)
# Its source's day says nothing of when it was formed. Who sees what it was taken up as is shown
# that achievement.
RESULTS = Library(
    "RegisteredResult",
    {"fresh_on": "t.registered_on"},
    closing=Closing(
        "Achievement", "closing.registered_result_id = t.id", _COUNTED.format("closing")
    ),
)
# One that landed has its cooperation (LAND-4): the firm needs nothing more of it.
DEMANDS = Library(
    "Demand",
    {
        "industry": _INDUSTRY,
        "readiness": "t.trl_wanted",
        "yuan": "t.budget",
        "town": "t.town_id",
    },
    open_to="t.stage <> 'LANDED'",
    kept_in=_COUNTED.format("t"),
    owners="ARRAY[t.firm_id]",
    closing=Closing("ServiceEntry", "closing.demand_id = t.id", _WITHDRAWN),
)
# What a firm does not tell (readiness, budget) is to be verified: somebody has to ask it.
FIRMS = Library(
    "Organization",
    {"industry": _INDUSTRY, "town": "t.town_id"},
    open_to="t.active",
    kept_in="t.kind = 'ENTERPRISE'",
    owners="ARRAY[t.id]",
)

OFFERS = (ACHIEVEMENTS, PUBLICATIONS, RESULTS)
WANTS = (DEMANDS, FIRMS)

ANSWERS: Mapping[str, Sequence[Library]] = {
    **{wanting.type_name: OFFERS for wanting in WANTS},
    **{offering.type_name: WANTS for offering in OFFERS},
}
"""What may answer a record of the type, or what it may answer."""

WANTING = frozenset(library.type_name for library in WANTS)
"""The types whose records want something; the others offer it."""

OF_TYPE = {library.type_name: library for library in (*OFFERS, *WANTS)}


def both_stand(demand: int, achievement: int) -> Sql:
    """The statement that says whether both are still to be matched, whoever sees them."""
    return sql(
        "SELECT EXISTS (SELECT 1 FROM demand t WHERE t.id = {} AND {}) "
        "AND EXISTS (SELECT 1 FROM achievement t WHERE t.id = {} AND {})",
        demand,
        DEMANDS.stands(),
        achievement,
        ACHIEVEMENTS.stands(),
    )


async def sides(reader: Reader, library: Library, numbers: Sequence[int]) -> list[Side]:
    """The records with these numbers, in their order, as far as the viewer sees them."""
    wanted = sql("SELECT unnest({}::bigint[]) AS id", list(numbers))
    found = {side.number: side for side in await _read(reader, library, wanted)}
    return [found[n] for n in numbers if n in found]


async def candidates(reader: Reader, library: Library, query: Query) -> list[Side]:
    """What of the library may answer the text and is still to be matched, in no order."""
    if query.is_empty:
        return []
    fitting = [sql(library.kept_in), library.is_open(reader.viewer)]
    best = searched.candidates(reader, library.declaration, query, fitting, COMPARED)
    return await _read(reader, library, best)


async def _read(reader: Reader, library: Library, wanted: Sql) -> list[Side]:
    """The records with the wanted numbers (`id`), as far as the viewer sees them."""
    declaration = library.declaration
    assert declaration.searched is not None
    said = "".join(f', {made} AS "{name}"' for name, made in library.facts.items())
    rows = await reader.fetch(
        sql(
            f"SELECT t.id, x.body, {library.owners} AS owners, {library.kept_in} AS is_kept, "
            f"{{}} AS is_open{said} "
            f'FROM ({{}}) wanted JOIN "{declaration.table}" t ON t.id = wanted.id '
            f'JOIN "{declaration.searched.table}" x ON x.id = t.id WHERE {{}}',
            library.is_open(reader.viewer),
            wanted,
            declaration.scope(reader.viewer, "t"),
        )
    )
    return [_side(library, row) for row in rows]


def _side(library: Library, row: Any) -> Side:
    facts = Facts(**{name: row[name] for name in library.facts})
    owners = frozenset(row["owners"])
    return Side(row["id"], row["body"], facts, owners, row["is_kept"], row["is_open"])

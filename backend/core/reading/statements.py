"""The statement of a selection: PostgreSQL reads the rows, and makes the JSON of each.

What is related is a subselect of the row that it is asked of, under its own row scope; a page is
one more with its own order and length. So one statement answers a list with all that hangs on it,
and the number of statements depends on nothing but what is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any, NamedTuple

from backend.core.declaring.kinds import Many, Via
from backend.core.declaring.masks import Mask
from backend.core.declaring.records import Declaration, points_sql
from backend.core.reading.paging import keys_of, order_sql
from backend.core.reading.reader import PARENT, Claim, Slice
from backend.core.reading.selecting import Output, PageSelection, Selection, Way
from backend.core.sql import Sql, all_of, joined, sql
from backend.core.viewer import Kind, Slot, Viewer

RAW = "."
"""Begins the names of columns that only functions need: no field's name begins so."""


IDS = Slot("ids")
"""Stands in a kept statement for the numbers of the rows that are wanted."""

MOST_SCOPES = 2_000
_scopes: dict[tuple[Kind, str, str, tuple[str, str] | None], Sql] = {}
"""Row scopes by kind of viewer, type and name of the row: made once, for they are long."""


class Statements(NamedTuple):
    """Writes statements for a kind of viewer; `slice_of` says which part of a list is meant."""

    viewer: Viewer
    slice_of: Callable[[Output], Slice]

    def scope(self, declaration: Declaration, row: str, via: Via | None = None) -> Sql:
        """The condition that the viewer sees the row, which points by `via` to a row it sees."""
        known = (row, via) if isinstance(via, str) else None
        key = (self.viewer.kind(), declaration.name, row, known)
        found = _scopes.get(key)
        if found is None:
            if len(_scopes) >= MOST_SCOPES:
                _scopes.clear()
            viewer = replace(self.viewer, known=known)
            found = _scopes[key] = declaration.scope(viewer, row).packed()
        return found

    def kept_by_ids(self, selection: Selection, claim: Claim | None) -> tuple[str, list[Any]]:
        """`by_ids` as text and values, with `IDS` among them; made once where it is fixed."""
        key = claim is not None
        found = selection.by_ids.get(key)
        if found is None:
            made = self.by_ids(selection, IDS)
            if claim is not None:
                made = sql(
                    "SELECT w.who, r0.id, r0.j0 FROM ({} OFFSET 0) w LEFT JOIN ({}) r0 ON TRUE",
                    claim.statement,
                    made,
                )
            found = made.compile()
            if selection.fixed:
                selection.by_ids[key] = found
        return found

    def by_ids(self, selection: Selection, numbers: list[int] | Slot) -> Sql:
        """The rows with these numbers that the viewer may see: `id` and JSON."""
        declaration = selection.declaration
        return sql(
            f'SELECT r0.id AS id, {{}}::text AS j0 FROM "{declaration.table}" r0 '
            "WHERE r0.id = ANY({}::bigint[]) AND {}",
            self._json(selection, 0),
            numbers,
            self.scope(declaration, "r0"),
        )

    def of_rows(self, selection: Selection, rows: Sql) -> Sql:
        """The JSON of rows named `r0`."""
        return sql("SELECT {}::text AS j0 FROM {}", self._json(selection, 0), rows)

    def pages(self, page: PageSelection, part: Slice, parents: list[int]) -> Sql:
        """The same part of the lists of several records, each row with its record's number."""
        return sql(
            f'SELECT p.id AS "{PARENT}", l.* FROM unnest({{}}::bigint[]) AS p (id) '
            "CROSS JOIN LATERAL ({}) l",
            parents,
            self.page(page, part, self._points(part, "p")),
        )

    def page(self, page: PageSelection, part: Slice, *conditions: Sql) -> Sql:
        """One row more than the page has: the JSON of each selection, and the keys of the order."""
        return sql(
            "SELECT {} FROM {} ORDER BY {}",
            self._shown(page, part),
            self._rows(part, 0, *conditions),
            order_sql(part.declaration, part.keys, "r0"),
        )

    def claimed_page(self, page: PageSelection, part: Slice, claim: Claim) -> Sql:
        """`page`, with the claim beside each row; alone, and `there` false, where there is none."""
        return sql(
            "SELECT w.who, r0.id IS NOT NULL AS there, {} "
            "FROM ({} OFFSET 0) w LEFT JOIN {} ON TRUE ORDER BY {}",
            self._shown(page, part),
            claim.statement,
            self._rows(part, 0),
            order_sql(part.declaration, part.keys, "r0"),
        )

    def _shown(self, page: PageSelection, part: Slice) -> Sql:
        made = [sql(f'{{}}::text AS "j{i}"', s) for i, s in enumerate(self._all(page, 0))]
        if page.places:
            made += [sql(f'{{}} AS "k{i}"', key) for i, key in enumerate(_keys(part, "r0"))]
        return joined(", ", made)

    def _points(self, part: Slice, parent: str) -> Sql:
        assert part.via is not None
        return points_sql(part.via, "t", sql(f"{parent}.id"), self.viewer)

    def _all(self, page: PageSelection, depth: int) -> list[Sql]:
        return [self._json(selection, depth) for selection in page.selections]

    def _rows(self, part: Slice, depth: int, *conditions: Sql) -> Sql:
        """The rows of the page, named by their depth; what they show is read after the cut."""
        declaration, via = part.declaration, part.via if depth else None
        found = [self.scope(declaration, "t", via), *part.conditions, *conditions]
        found += part.between("t")
        return sql(
            f'(SELECT t.* FROM "{declaration.table}" t WHERE {{}} ORDER BY {{}} '
            f"LIMIT {part.size + 1:d}) r{depth}",
            all_of(found),
            order_sql(declaration, part.keys, "t", backward=part.from_end),
        )

    def _json(self, selection: Selection, depth: int) -> Sql:
        return sql("(SELECT row_to_json(x) FROM (SELECT {}) x)", self._columns(selection, depth))

    def _columns(self, selection: Selection, depth: int) -> Sql:
        if selection.columns is not None and selection.columns[0] == depth:
            kept: Sql = selection.columns[1]
            return kept
        row = f"r{depth}"
        made = [
            sql(f'{{}} AS "{o.name}"', value)
            for o in selection.outputs
            if (value := self._value(selection.declaration, o, depth)) is not None
        ]
        made += [
            sql(f'{{}} AS "{RAW}{column}"', plain_sql(selection.declaration, column, row))
            for column in selection.raw
        ]
        if selection.named:
            made.append(sql(f"'{selection.declaration.name}'::text AS \"{RAW}type\""))
        found = joined(", ", made)
        if selection.fixed:
            selection.columns = (depth, found.packed())
        return found

    def _value(self, of: Declaration, output: Output, depth: int) -> Sql | None:
        row = f"r{depth}"
        match output.way:
            case Way.TYPE_NAME:
                return sql(f"'{of.name}'::text")
            case Way.ID:
                return _global_id(of.name, row)
            case Way.COLUMN:
                return self._masked(of, output.spec.name, row, output.spec.mask)
            case Way.ONE:
                key = self._masked(of, output.spec.key, row, output.spec.mask)
                return self._one(output.only, key, depth + 1)
            case Way.ONE_OF:
                return self._one_of(of, output, depth)
            case Way.FIRST | Way.MANY:
                return self._many(output.only, output.spec, depth, output.way)
            case Way.PAGE:
                assert output.page is not None
                return self._page(output.page, self.slice_of(output), depth)
        return None

    def _masked(self, of: Declaration, column: str, row: str, mask: Mask | None) -> Sql:
        value = plain_sql(of, column, row)
        return value if mask is None else mask.over(self.viewer, row, value)

    def _one(self, selection: Selection, key: Sql, depth: int) -> Sql:
        declaration, row = selection.declaration, f"r{depth}"
        return sql(
            f'(SELECT row_to_json(x) FROM (SELECT {{}} FROM "{declaration.table}" {row} '
            f"WHERE {row}.id = {{}} AND {{}}) x)",
            self._columns(selection, depth),
            key,
            self.scope(declaration, row),
        )

    def _one_of(self, of: Declaration, output: Output, depth: int) -> Sql:
        found = [
            self._one(output.inner[target], plain_sql(of, key, f"r{depth}"), depth + 1)
            for target, key in output.spec.keys
        ]
        return sql("coalesce({})", joined(", ", found))

    def _many(self, selection: Selection, spec: Many, depth: int, way: Way) -> Sql:
        declaration, row = selection.declaration, f"r{depth + 1}"
        mine = points_sql(spec.via, row, sql(f"r{depth}.id"), self.viewer)
        conditions = [mine, self.scope(declaration, row, spec.via)]
        if spec.where:
            conditions.append(sql(spec.where.replace("{}", row)))
        made = "row_to_json(x)" if way is Way.FIRST else "coalesce(json_agg(row_to_json(x)), '[]')"
        return sql(
            f'(SELECT {made} FROM (SELECT {{}} FROM "{declaration.table}" {row} WHERE {{}} '
            f"ORDER BY {{}}{' LIMIT 1' if way is Way.FIRST else ''}) x)",
            self._columns(selection, depth + 1),
            all_of(conditions),
            order_sql(declaration, keys_of(spec.order), row),
        )

    def _page(self, page: PageSelection, part: Slice, depth: int) -> Sql:
        mine = self._points(part, f"r{depth}")
        keys = [
            _exact(part.declaration, key.column, value)
            for key, value in zip(part.keys, _keys(part, f"r{depth + 1}"), strict=True)
        ]
        made = [*self._all(page, depth + 1), *keys]
        rows = sql(
            "(SELECT coalesce(json_agg(x.row), '[]') FROM (SELECT json_build_array({}) AS row "
            "FROM {} ORDER BY {}) x)",
            joined(", ", made),
            self._rows(part, depth + 1, mine),
            order_sql(part.declaration, part.keys, f"r{depth + 1}"),
        )
        told = [summary.sql(self.viewer, part, mine) for summary in page.summaries]
        return sql("json_build_array({})", joined(", ", [rows, *told]))


def plain_sql(declaration: Declaration, column: str, row: str) -> Sql:
    """The column as JSON carries it without a loss."""
    return _exact(declaration, column, declaration.column_sql(column, row))


def _exact(declaration: Declaration, column: str, value: Sql) -> Sql:
    # Numbers of money as text: JSON's are read as floating ones.
    return sql("{}::text", value) if declaration.sorts(column) is Decimal else value


def _keys(part: Slice, row: str) -> list[Sql]:
    return [key.sql(part.declaration, row) for key in part.keys]


def _global_id(type_name: str, row: str) -> Sql:
    # As `ids.GlobalId` writes it: base64 for addresses, unpadded.
    return sql(
        f"translate(rtrim(encode(convert_to('{type_name}:' || {row}.id, 'UTF8'), 'base64'), '='), "
        "'+/', '-_')"
    )

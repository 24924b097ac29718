"""Every list in each of its orders: page by page, forward and from the end, the same rows."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import get_named_type

from tests.api import Api
from tests.core.documents import LISTS

PERSON = "center1"


def orders(name: str) -> tuple[str, list[str]]:
    """The ordering input of a list, and what it orders by."""
    step: Any = get_named_type(LISTS[name].args["orderBy"].type)
    by: Any = get_named_type(step.fields["field"].type)
    return step.name, list(by.values)


@pytest.mark.parametrize("name", sorted(LISTS))
async def test_pages_of_every_order(full: Api, name: str) -> None:
    kind, fields = orders(name)
    document = f"""query ($by: [{kind}!], $first: Int!, $last: Int, $after: String, $before: String)
      {{ {name}(first: $first, last: $last, after: $after, before: $before, orderBy: $by) {{
        totalCount nodes {{ id }} pageInfo {{ startCursor endCursor }} }} }}"""

    async def page(**given: Any) -> Any:
        answer = await full.gql(document, {"first": 100, **given}, as_=PERSON)
        if "errors" in answer:
            assert [e["extensions"]["code"] for e in answer["errors"]] == ["FORBIDDEN"], answer
            return None
        return answer["data"][name]

    for i, field in enumerate(fields):
        direction = ("ASC", "DESC")[i % 2]
        by = [{"field": field, "direction": direction}]
        whole = await page(by=by)
        if whole is None:
            continue
        rows = whole["nodes"]
        assert len(rows) == min(100, whole["totalCount"])
        size = max(1, len(rows) // 4)
        ahead = [await page(by=by, first=size)]
        while len(ahead) < 3 and ahead[-1]["nodes"]:
            after = ahead[-1]["pageInfo"]["endCursor"]
            ahead.append(await page(by=by, first=size, after=after))
        assert [n for p in ahead for n in p["nodes"]] == rows[: 3 * size], (field, direction)
        if rows:
            last = [p["pageInfo"]["endCursor"] for p in ahead if p["nodes"]][-1]
            back = await page(by=by, last=size, before=last)
            end = min(3 * size, len(rows)) - 1
            assert back["nodes"] == rows[max(0, end - size) : end], (field, direction)

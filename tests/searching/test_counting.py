"""How usual terms are, counted in texts that everybody sees."""

from __future__ import annotations

import pytest

from backend.achievements.models import RegisteredResult
from backend.core.searching import counting, defaults, index
from backend.core.searching.frequencies import UNKNOWN_SHARE, Frequencies
from backend.core.searching.terms import CHARACTER, code
from tests.api import Api
from tests.databases import Database

SHARING = "xjwocht"
"""A word whose code a single character shares: that of 一."""

MANY = 400
_RESULTS = """
INSERT INTO registered_result
    (version, source, source_date, title, title_fold, abstract, keywords, created_at)
SELECT 1, 'test', '2026-01-31', '成果' || n, n::text,
    CASE WHEN n % 4 = 0 THEN '一种石墨 ' || $1 ELSE '水泥' END, '{}', now()
FROM generate_series(1, $2::int) n RETURNING id
"""


async def test_terms_and_characters_are_counted(
    city: Api, city_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert code(SHARING) == code(CHARACTER + "一")
    monkeypatch.setattr(counting, "_now", Frequencies())
    rows = await city_database.rows(_RESULTS, SHARING, MANY)
    await index.refresh(RegisteredResult, [row["id"] for row in rows])
    assert await counting.count_terms() == MANY
    known = await counting.know_terms()
    shares = {t: known.share(code(t)) for t in ("石墨", "水泥", SHARING, f"{CHARACTER}石", "半导")}
    assert shares == {
        "石墨": 0.25,
        "水泥": 0.75,
        SHARING: 0.25,
        f"{CHARACTER}石": 0.25,
        "半导": 1 / MANY,
    }
    assert [known.is_rare(code(t)) for t in ("石墨", "半导")] == [False, True]
    usual, rare = (known.weight(code(CHARACTER + c)) for c in "成石")
    assert 0 < usual < rare < known.weight(code("半导"))
    await RegisteredResult.all().delete()
    assert await counting.count_terms() == 0
    assert (await counting.know_terms()).public is defaults.shares()


async def test_what_is_known_is_not_read_again(
    city: Api, city_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "_now", Frequencies(defaults.shares()))
    rows = await city_database.rows(_RESULTS, SHARING, MANY)
    await index.refresh(RegisteredResult, [row["id"] for row in rows])
    await counting.count_terms()
    known = await counting.know_terms()
    async with city_database.as_owner() as owner:
        await owner.execute("ANALYZE registered_result")
    again = await counting.know_terms()
    assert again.public is known.public
    assert (known.size("RegisteredResult"), again.size("RegisteredResult")) == (1, 1_000)


def test_while_nothing_is_counted_usual_terms_weigh_what_is_shipped() -> None:
    shipped = Frequencies(defaults.shares())
    shares = {
        t: shipped.share(code(t)) for t in ("研究", "^研究", f"{CHARACTER}的", "石墨", "半导")
    }
    assert shares == {
        "研究": pytest.approx(0.44),
        "^研究": pytest.approx(0.244),
        f"{CHARACTER}的": pytest.approx(0.984),
        "石墨": UNKNOWN_SHARE,
        "半导": UNKNOWN_SHARE,
    }
    assert shipped.weight(code("半导")) > shipped.weight(code("研究"))

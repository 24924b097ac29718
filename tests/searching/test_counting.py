"""How usual terms are, counted in texts that everybody sees."""

from __future__ import annotations

import pytest

from backend.achievements.models import RegisteredResult
from backend.core.searching import counting, index
from backend.core.searching.frequencies import Frequencies
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
    usual, rare = (known.character_weight(code(CHARACTER + c)) for c in "成石")
    assert 0 < usual < rare < known.weight(code("半导"))


def test_while_nothing_is_counted_a_character_tells_less_than_a_pair() -> None:
    unknown = Frequencies()
    assert unknown.character_weight(code(CHARACTER + "石")) < unknown.weight(code("石墨"))

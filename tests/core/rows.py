"""Achievements by the dozen, put in behind the application's back."""

from __future__ import annotations

from tests.databases import Database

_INSERT = """
INSERT INTO achievement (version, kind, stage, title, title_fold, summary, trl, formed_on,
    secrecy, unclassified_declared, reporter_id, registrant_id, keywords, conversion_ways,
    contact_name, contact_phone, industry_id, created_at, submitted_at)
SELECT 1 + i % 3,
    CASE WHEN i % 2 = 0 THEN 'PROJECT' ELSE 'ENTERPRISE' END,
    $4::text, '成果 ' || i % 7, '成果' || i % 7, '简介',
    CASE WHEN i % 4 = 0 THEN NULL ELSE (1 + i % 3)::smallint END,
    CASE WHEN i % 5 = 0 THEN NULL ELSE DATE '2026-01-01' + i % 3 END,
    CASE WHEN i % 3 = 0 THEN 'INTERNAL' ELSE 'PUBLIC' END,
    i % 2 = 0, a.organization_id, a.id, '{}', '{}',
    CASE WHEN i % 2 = 0 THEN '王工' END, '0769-2222000' || i % 2,
    (SELECT min(id) + i % 2 FROM industry),
    TIMESTAMPTZ '2026-03-01T00:00:00.000001Z' + i % 4 * INTERVAL '1 microsecond',
    CASE WHEN $4::text <> 'DRAFT' AND i % 6 <> 0
        THEN TIMESTAMPTZ '2026-04-01T00:00:00Z' + i % 2 * INTERVAL '1 day' END
FROM account a, generate_series($2::int, $3::int) AS i
WHERE a.sign_in_name = $1 ORDER BY i
RETURNING id
"""
_PARTIES = """
INSERT INTO achievement_party (version, achievement_id, organization_id, role)
SELECT 1, a, o.id, 'HOLDER'
FROM unnest($1::bigint[]) AS a, (SELECT id FROM organization ORDER BY id LIMIT 2) o
"""
_PROPERTIES = """
INSERT INTO intellectual_property (version, achievement_id, kind, number, number_fold)
SELECT 1, a, (SELECT $2::text), 'ZL' || a || '-' || i, a || '-' || i
FROM unnest($1::bigint[]) AS a, generate_series(1, 2) AS i
"""


async def put_in(
    database: Database, registrant: str, count: int, *, stage: str = "SUBMITTED", start: int = 0
) -> list[int]:
    """So many achievements of the person, full of ties and gaps; their row numbers."""
    last = start + count - 1
    return [r["id"] for r in await database.rows(_INSERT, registrant, start, last, stage)]


async def give_parts(database: Database, achievements: list[int]) -> None:
    """Two parties and two rights to each achievement."""
    await database.rows(_PARTIES, achievements)
    await database.rows(_PROPERTIES, achievements, "INVENTION")

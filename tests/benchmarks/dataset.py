"""The benchmark's records: made by PostgreSQL itself, the same ones for the same seed and size.

Everything is chosen by a hash of the record's number and a salt, so that no chunk depends on the
one before: a run that was stopped goes on where it was. `bench_at(n, salt, many)` is such a choice,
from 1 to `many`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from backend.core.texts import folded
from tests.benchmarks import words

SEED = 2025
ORGANIZATIONS = 2000
SENTENCES = 3000
CHUNK = 20_000
"""Achievements in one transaction."""

SAY_EVERY = 5
"""Chunks between two lines of progress."""

PER_LANDING = 5
"""Achievements for each landing: of twenty one has two of them, and two have one."""

Say = Callable[[str], None]

_WORDS = f"""
CREATE TABLE bench_word (kind text, n int, word text, fold text, PRIMARY KEY (kind, n));
CREATE FUNCTION bench_at(n bigint, salt int, many int) RETURNS int
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN 1 + (abs(hashint8extended(n, salt + {SEED})) % many)::int;
CREATE FUNCTION bench_said(of text, nth int) RETURNS text LANGUAGE sql STABLE
    RETURN (SELECT w.word FROM bench_word w WHERE w.kind = of AND w.n = nth)
"""

_ORGANIZATIONS = """
INSERT INTO organization
    (version, name, name_fold, kind, town_id, active, created_at)
SELECT 1, w.word, w.fold,
    CASE bench_at(w.n, 1, 20) WHEN 1 THEN 'RESEARCH_INSTITUTE' WHEN 2 THEN 'CO_BUILT_INSTITUTE'
        ELSE 'ENTERPRISE' END,
    (SELECT array_agg(id ORDER BY id) FROM town)[bench_at(w.n, 2, 36)], true, '2025-01-01'
FROM bench_word w WHERE w.kind = 'firm' AND w.n <= $1 - (SELECT count(*) FROM organization)
"""

_LIAISONS = """
INSERT INTO account
    (version, sign_in_name, sign_in_fold, display_name, password_hash, role, organization_id,
     active, waiting, created_at)
SELECT 1, 'liaison' || o.id, 'liaison' || o.id, '联络员' || o.id, 'none', 'LIAISON', o.id,
    true, false, '2025-01-01' FROM organization o
"""

_PEOPLE = """
INSERT INTO account
    (version, sign_in_name, sign_in_fold, display_name, password_hash, role, organization_id,
     active, waiting, created_at)
SELECT 1, p.name, p.name, p.name, 'none', p.role, o.id, true, false, '2025-01-01'
FROM (VALUES ('staff', 'CENTER_STAFF', 'CENTER'), ('supervisor', 'SUPERVISOR', 'INDUSTRY_BUREAU'),
    ('lead', 'LEAD_SUPERVISOR', 'SCIENCE_BUREAU')) AS p (name, role, code)
JOIN organization o ON o.code = p.code
"""

_LISTS = """
CREATE TABLE bench_list AS SELECT
    (SELECT array_agg(id ORDER BY id) FROM industry) AS industries,
    (SELECT array_agg(id ORDER BY id) FROM organization) AS organizations,
    (SELECT id FROM organization WHERE code = 'SCIENCE_BUREAU') AS lead,
    (SELECT array_agg(id ORDER BY id) FROM town) AS towns,
    (SELECT max(id) FROM plan_version) AS plan,
    (SELECT id FROM account WHERE sign_in_name = 'staff') AS staff,
    (SELECT id FROM account WHERE sign_in_name = 'lead') AS verifier,
    ARRAY['MAJOR_PROJECT', 'ENGINEERING_CENTER', 'KEY_LAB', 'TALENT_TEAM', 'LOCAL', 'OWN_RESEARCH',
        'OTHER'] AS sources
"""

_ACHIEVEMENTS = """
INSERT INTO achievement
    (id, version, kind, stage, title, title_fold, summary, trl, asking_price, formed_on, source,
     secrecy, unclassified_declared, keywords, contact_name, contact_phone, conversion_ways,
     created_at, submitted_at, first_batch_at, industry_id, registrant_id, reporter_id, level,
     maturity)
SELECT n, 1, (ARRAY['ENTERPRISE', 'PROJECT', 'PROJECT', 'PLATFORM'])[bench_at(n, 3, 4)],
    CASE WHEN n % 20 IN (0, 5, 10)
            THEN CASE WHEN bench_at(n, 15, 5) < 5 THEN 'LANDED' ELSE 'IN_SERVICE' END
        WHEN bench_at(n, 4, 30) = 1 THEN 'DRAFT'
        WHEN bench_at(n, 4, 30) < 5 THEN 'IN_EVALUATION' ELSE 'SUBMITTED' END,
    t.word || n, t.fold || n,
    bench_said('sentence', bench_at(n, 21, s)) || bench_said('sentence', bench_at(n, 22, s))
        || bench_said('sentence', bench_at(n, 23, s)) || bench_said('sentence', bench_at(n, 24, s))
        || bench_said('sentence', bench_at(n, 25, s)),
    bench_at(n, 5, 9), bench_at(n, 6, 900) * 10000.5, made - bench_at(n, 7, 700), l.sources[
        bench_at(n, 8, 7)], 'PUBLIC', true,
    ARRAY[bench_said('keyword', bench_at(n, 9, 20)),
        bench_said('keyword', 20 + bench_at(n, 10, 20)),
        bench_said('keyword', 40 + bench_at(n, 11, 20))],
    '联系人' || n % 1000, '0769-2' || lpad((n % 10000000)::text, 7, '0'), ARRAY['COOPERATION'],
    began, CASE WHEN n % 20 NOT IN (0, 5, 10) AND bench_at(n, 4, 30) = 1 THEN NULL
        ELSE began + make_interval(mins => bench_at(n, 14, 3000)) END,
    CASE WHEN n % 20 NOT IN (0, 5, 10) AND bench_at(n, 4, 30) BETWEEN 2 AND 4
        THEN timestamptz '2026-07-01 00:00+08' END,
    l.industries[bench_at(n, 12, cardinality(l.industries))], a.id, o.id, 'NATIONAL_ADVANCED',
    'MIDDLE'
FROM generate_series($1::bigint, $2::bigint) AS n
CROSS JOIN bench_list l
CROSS JOIN LATERAL (SELECT $4::int AS s,
    timestamptz '2025-01-01 08:00+08' + interval '540 days' * (n / $3::float8) AS began) b
CROSS JOIN LATERAL (SELECT began::date AS made) c
CROSS JOIN LATERAL (SELECT CASE WHEN bench_at(n, 13, 5) = 1 THEN l.lead
    ELSE l.organizations[bench_at(n, 16, cardinality(l.organizations))] END AS id) o
JOIN account a ON a.organization_id = o.id AND a.role = 'LIAISON'
JOIN (SELECT n AS place, word, fold FROM bench_word WHERE kind = 'title') t
    ON t.place = bench_at(n, 17, $4)
ORDER BY n
"""

_PARTIES = """
INSERT INTO achievement_party (version, role, achievement_id, organization_id)
SELECT 1, p.role, a.id, p.organization FROM achievement a CROSS JOIN bench_list l
CROSS JOIN LATERAL (VALUES ('HOLDER', a.reporter_id),
    ('COMPLETING', l.organizations[bench_at(a.id, 31, cardinality(l.organizations))]),
    ('CO_REPORTER', CASE WHEN bench_at(a.id, 32, 10) = 1
        THEN l.organizations[bench_at(a.id, 33, cardinality(l.organizations))] END)
) AS p (role, organization)
WHERE a.id BETWEEN $1 AND $2 AND p.organization IS NOT NULL
    AND NOT (p.role = 'CO_REPORTER' AND p.organization = a.reporter_id)
ORDER BY a.id
"""

_RIGHTS = """
INSERT INTO intellectual_property (version, kind, number, number_fold, title, achievement_id)
SELECT 1, 'INVENTION', 'ZL2025' || lpad(a.id::text, 8, '0'), '2025' || lpad(a.id::text, 8, '0'),
    a.title, a.id
FROM achievement a WHERE a.id BETWEEN $1 AND $2 AND a.id % 2 = 0 ORDER BY a.id
"""

_BATCHES = """
WITH batch AS (
    INSERT INTO evaluation_batch (version, title, deadline, state, created_at, opened_at, plan_id)
    SELECT 1, '登记至第' || $2::bigint || '项的批次', '2026-12-31', 'SCORING', '2026-07-01',
        '2026-07-02', l.plan FROM bench_list l RETURNING id)
INSERT INTO evaluation_item (version, outcome, achievement_id, batch_id)
SELECT 1, 'PENDING', a.id, batch.id FROM achievement a CROSS JOIN batch
WHERE a.id BETWEEN $1 AND $2 AND a.stage = 'IN_EVALUATION' ORDER BY a.id
"""

_ENTRIES = """
INSERT INTO service_entry
    (version, route, letter_number, letter_dated, reason, admitted_at, left_at, left_because,
     left_reason, left_by_id, accountable_id, achievement_id, admitted_by_id, recommender_id)
SELECT 1, 'RECOMMENDED', '推荐' || a.id, a.submitted_at::date, '成果成熟，推荐入库。',
    a.submitted_at + interval '10 days',
    CASE WHEN a.stage = 'LANDED' THEN a.submitted_at + interval '120 days' END,
    CASE WHEN a.stage = 'LANDED' THEN 'LANDED' END,
    CASE WHEN a.stage = 'LANDED' THEN '已落地。' END,
    CASE WHEN a.stage = 'LANDED' THEN l.staff END, l.staff, a.id, l.staff, a.reporter_id
FROM achievement a CROSS JOIN bench_list l
WHERE a.id BETWEEN $1 AND $2 AND a.id % 20 IN (0, 5, 10) ORDER BY a.id
"""

_LANDINGS = """
INSERT INTO landing
    (version, clause, facts, state, landed_on, created_at, submitted_at, verified_at,
     decision_reason, revision, achievement_id, claimant_id, claiming_organization_id,
     landing_town_id, plan_version_id, verifier_id)
SELECT 1, CASE a.kind WHEN 'ENTERPRISE' THEN 'LAND-1' WHEN 'PLATFORM' THEN 'LAND-2'
        ELSE 'LAND-3.1' END,
    CASE a.kind
        WHEN 'ENTERPRISE' THEN jsonb_build_array(
            jsonb_build_object('kind', 'newly_registered', 'value', 'true', 'on', day),
            jsonb_build_object('kind', 'tax_paid', 'value', amount, 'on', day))
        WHEN 'PLATFORM' THEN jsonb_build_array(
            jsonb_build_object('kind', 'local_entity', 'value', 'true', 'on', day),
            jsonb_build_object('kind', 'service_income', 'value', amount, 'on', day))
        ELSE jsonb_build_array(
            jsonb_build_object('kind', 'traded_in_city', 'value', 'LICENCE', 'on', day),
            jsonb_build_object('kind', 'deal_amount', 'value', amount, 'on', day)) END,
    CASE WHEN verified THEN 'VERIFIED' WHEN nth = 1 THEN 'SUBMITTED' ELSE 'DRAFT' END,
    day, a.submitted_at + interval '60 days',
    CASE WHEN verified OR nth = 1 THEN a.submitted_at + interval '70 days' END,
    CASE WHEN verified THEN a.submitted_at + make_interval(days => 80 + 20 * nth) END,
    CASE WHEN verified THEN '材料齐全，符合标准。' END, 1, a.id, a.registrant_id, a.reporter_id,
    l.towns[bench_at(a.id, 41 + nth, cardinality(l.towns))], l.plan,
    CASE WHEN verified THEN l.verifier END
FROM achievement a CROSS JOIN bench_list l
CROSS JOIN generate_series(1, CASE WHEN a.id % 20 = 0 THEN 2 ELSE 1 END) AS nth
CROSS JOIN LATERAL (SELECT a.stage = 'LANDED' AS verified,
    (a.submitted_at + make_interval(days => 40 + nth))::date AS day,
    (500000 + bench_at(a.id, 43 + nth, 900000) * 10.25)::numeric(14, 2)::text AS amount) d
WHERE a.id BETWEEN $1 AND $2 AND a.id % 20 IN (0, 5, 10) ORDER BY a.id, nth
"""

_AMOUNTS = """
UPDATE landing SET amount = (
    SELECT (f ->> 'value')::numeric FROM jsonb_array_elements(facts) f
    WHERE f ->> 'kind' = 'deal_amount')
WHERE achievement_id BETWEEN $1 AND $2
"""
"""Where the table keeps what a landing is worth."""

_EVIDENCE = """
INSERT INTO landing_evidence (version, position, kind, title, number, dated, landing_id)
SELECT 1, 0, CASE d.clause WHEN 'LAND-1' THEN 'TAX_PROOF' WHEN 'LAND-2' THEN 'INCOME_PROOF'
    ELSE 'DEAL_CONTRACT' END, '证明材料', '证' || d.id, d.landed_on, d.id
FROM landing d WHERE d.achievement_id BETWEEN $1 AND $2 ORDER BY d.id
"""

_OF_A_CHUNK = (_PARTIES, _RIGHTS, _BATCHES, _ENTRIES, _LANDINGS, _EVIDENCE)


KEEPS_AMOUNTS = """
SELECT EXISTS (SELECT 1 FROM pg_attribute
    WHERE attrelid = 'landing'::regclass AND attname = 'amount' AND NOT attisdropped)
"""


async def fill(owner: Any, size: int, say: Say) -> None:
    """Bring a migrated database, with the plan in it, to so many achievements.

    What a run before has brought in already is kept.
    """
    if await owner.fetchval("SELECT to_regclass('bench_list')") is None:
        async with owner.transaction():
            await _found(owner)
    amounts = [_AMOUNTS] if await owner.fetchval(KEEPS_AMOUNTS) else []
    done = await owner.fetchval("SELECT coalesce(max(id), 0) FROM achievement")
    for number, first in enumerate(range(done + 1, size + 1, CHUNK)):
        last = min(first + CHUNK - 1, size)
        async with owner.transaction():
            await owner.execute(_ACHIEVEMENTS, first, last, size, SENTENCES, timeout=600)
            for statement in (*_OF_A_CHUNK, *amounts):
                await owner.execute(statement, first, last, timeout=600)
        if number % SAY_EVERY == 0 or last == size:
            say(f"  {last:,} of {size:,} achievements")
    await owner.execute("SELECT setval('achievement_id_seq', $1)", size)
    await owner.execute("VACUUM ANALYZE", timeout=600)


async def _found(owner: Any) -> None:
    """The words, the organizations and the people that records are made of."""
    await owner.execute(_WORDS)
    lists = {
        "sentence": words.sentences(SENTENCES, SEED),
        "title": words.titles(SENTENCES, SEED),
        "keyword": list(words.KEYWORDS),
        "firm": words.firms(ORGANIZATIONS, SEED),
    }
    records = [
        (kind, n, word, folded(word))
        for kind, found in lists.items()
        for n, word in enumerate(found, start=1)
    ]
    await owner.copy_records_to_table("bench_word", records=records)
    await owner.execute(_ORGANIZATIONS, ORGANIZATIONS)
    for statement in (_LIAISONS, _PEOPLE, _LISTS):
        await owner.execute(statement)

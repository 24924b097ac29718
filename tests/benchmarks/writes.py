"""W4: a liaison registers an achievement; for PostGraphile a function writes the same rows.

Its searched text too, and it looks for near titles; but without pinyin and traditional characters,
and what it looks for has other codes than the texts that ours made, so that it reads none of them.
It looks among achievements alone: of the other libraries, which ours asks too, the rows have none.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from backend.core.ids import GlobalId
from backend.core.server.deploy import connected
from tests.benchmarks.asked import Asked, graphql
from tests.benchmarks.cluster import LOGIN, Database
from tests.benchmarks.load import Differs, answer
from tests.benchmarks.peers import Peer
from tests.benchmarks.viewer import Asking, session
from tests.benchmarks.words import sentences, titles

if TYPE_CHECKING:
    from tests.benchmarks.works import Work

MANY = 1_000
_TITLES = titles(MANY, 4)
_SENTENCES = sentences(MANY, 4)

_FUNCTION = """
CREATE OR REPLACE FUNCTION bench.audit_body(
    said timestamptz, request text, subject text, number bigint, what jsonb
) RETURNS text LANGUAGE sql AS $$
    SELECT jsonb_build_object('at', said, 'actor', {account}, 'role', 'LIAISON', 'operation',
        'achievement_register', 'request', request, 'subject', subject, 'row', number,
        'before', NULL, 'after', what)::text
$$;
COMMENT ON FUNCTION bench.audit_body(timestamptz, text, text, bigint, jsonb)
    IS '@behavior -mutationField -queryField';
CREATE OR REPLACE FUNCTION bench.terms(said text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN run ~ '^[a-z0-9]' THEN run ELSE substr(run, place, 2) END
    FROM (SELECT found[1] AS run
        FROM regexp_matches(said, '[a-z0-9]+|[\u3400-\u9fff]+', 'g') AS found) runs,
    generate_series(
        1, CASE WHEN run ~ '^[a-z0-9]' THEN 1 ELSE greatest(length(run) - 1, 1) END) AS place
$$;
COMMENT ON FUNCTION bench.terms(text) IS '@behavior -mutationField -queryField';
CREATE OR REPLACE FUNCTION bench.achievement_register(
    kind text, title text, summary text, secrecy text, industry_id bigint, trl int,
    keywords text[], source text, formed_on date, contact_name text, contact_phone text,
    unclassified_declared boolean, holder bigint, ip_number text
) RETURNS bench.achievement
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE
    said timestamptz := clock_timestamp();
    asked text := substr(md5(random()::text), 1, 16);
    fold text := lower(regexp_replace(normalize($2, NFKC), '[^[:alnum:]]', '', 'g'));
    folded_number text := regexp_replace(
        lower(regexp_replace($14, '[^[:alnum:]]', '', 'g')), '^zl', '');
    searched_title text := lower(normalize($2, NFKC));
    searched text := searched_title || E'\n' || lower(normalize($3, NFKC)) || E'\n'
        || lower(normalize(array_to_string($7, E'\n'), NFKC));
    of_title bigint[] := ARRAY(
        SELECT DISTINCT hashtext('^' || term)::bigint FROM bench.terms(searched_title) AS term);
    made achievement;
    party achievement_party;
    held intellectual_property;
    shown bench.achievement;
BEGIN
    IF length($2) NOT BETWEEN 1 AND 200 OR length($3) NOT BETWEEN 1 AND 5000
        OR $1 NOT IN ('ENTERPRISE', 'PROJECT', 'PLATFORM') OR $6 NOT BETWEEN 1 AND 9
        OR cardinality($7) > 20 OR $4 NOT IN ('PUBLIC', 'INTERNAL')
    THEN
        RAISE EXCEPTION 'this cannot be registered';
    END IF;
    IF $9 > (said AT TIME ZONE 'Asia/Shanghai')::date THEN
        RAISE EXCEPTION 'this day has not come yet';
    END IF;
    IF $11 !~ '^\\+?[0-9][0-9 ()-]{{4,29}}$' THEN
        RAISE EXCEPTION 'this is not a telephone number';
    END IF;
    IF NOT $8 = ANY ({sources}) THEN
        RAISE EXCEPTION 'the plan has no such source';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM industry i WHERE i.id = $5)
        OR NOT EXISTS (SELECT 1 FROM organization o WHERE o.id = $13)
    THEN
        RAISE EXCEPTION 'no such record';
    END IF;
    PERFORM pg_advisory_xact_lock(key) FROM (
        SELECT DISTINCT hashtextextended(said, 0) AS key
        FROM unnest(ARRAY['title ' || fold, 'achievement number ' || folded_number])
            AS said ORDER BY key) AS wanted;
    IF EXISTS (SELECT 1 FROM achievement t WHERE t.title_fold = fold
            AND t.stage NOT IN ('DRAFT', 'MERGED', 'VOIDED'))
        OR EXISTS (SELECT 1 FROM intellectual_property p JOIN achievement t
            ON t.id = p.achievement_id WHERE p.number_fold = folded_number
            AND t.stage NOT IN ('DRAFT', 'MERGED', 'VOIDED'))
    THEN
        RAISE EXCEPTION 'probably registered already';
    END IF;
    IF EXISTS (
        SELECT 1 FROM (
            SELECT t.id FROM (
                SELECT x.id, count(*) AS shared FROM unnest(of_title[1:4]) AS wanted(code)
                JOIN achievement_text x ON x.terms @> ARRAY[wanted.code]
                GROUP BY x.id ORDER BY 2 DESC, 1) f
            JOIN achievement t ON t.id = f.id AND t.stage NOT IN ('DRAFT', 'MERGED', 'VOIDED')
            ORDER BY f.shared DESC, f.id LIMIT 50
        ) shared JOIN achievement_text x ON x.id = shared.id
        WHERE (SELECT 2.0 * count(*) FROM bench.terms(x.title) AS term
            WHERE hashtext('^' || term)::bigint = ANY (of_title))
            / (cardinality(of_title) + (SELECT count(*) FROM bench.terms(x.title))) >= 0.64)
    THEN
        RAISE EXCEPTION 'nearly the same is registered already';
    END IF;
    INSERT INTO achievement (version, kind, stage, title, title_fold, summary, trl, formed_on,
        source, secrecy, unclassified_declared, keywords, contact_name, contact_phone,
        conversion_ways, created_at, industry_id, registrant_id, reporter_id)
    VALUES (1, $1, 'DRAFT', $2, fold, $3, $6, $9, $8, $4, $12, $7, $10, $11, '{{}}', said, $5,
        {account}, {organization})
    RETURNING * INTO made;
    INSERT INTO achievement_party (version, role, achievement_id, organization_id)
    VALUES (1, 'HOLDER', made.id, $13) RETURNING * INTO party;
    INSERT INTO intellectual_property (version, kind, number, number_fold, achievement_id)
    VALUES (1, 'INVENTION', $14, folded_number, made.id) RETURNING * INTO held;
    INSERT INTO achievement_text (id, made, title, body, terms)
    SELECT made.id, 1, searched_title, searched, ARRAY(
        SELECT DISTINCT hashtext(term)::bigint FROM bench.terms(searched) AS term) || of_title;
    PERFORM audit_append(ARRAY[
        bench.audit_body(said, asked, 'achievement', made.id, to_jsonb(made)),
        bench.audit_body(said, asked, 'achievement_party', party.id, to_jsonb(party)),
        bench.audit_body(said, asked, 'intellectual_property', held.id, to_jsonb(held))]);
    shown := made;
    RETURN shown;
END
$$;
GRANT EXECUTE ON FUNCTION bench.achievement_register TO {login};
"""

_OURS = """mutation ($input: AchievementRegisterInput!) { achievementRegister(input: $input) {
  achievement { id title stage summary } userErrors { code message } } }"""
_THEIRS = """mutation ($input: AchievementRegisterInput!) { achievementRegister(input: $input) {
  result { id title stage summary } } }"""


async def prepared(owner: Any) -> str:
    """Make PostGraphile's function, for the liaison of the viewer's organization; its session."""
    liaison = await owner.fetchrow(
        "SELECT a.id, a.organization_id FROM account a JOIN organization o "
        "ON o.id = a.organization_id WHERE o.code = 'INDUSTRY_BUREAU' AND a.role = 'LIAISON'"
    )
    sources = await owner.fetchval("SELECT sources FROM bench_list")
    listed = ", ".join(f"'{s}'" for s in sources)
    await owner.execute(
        _FUNCTION.format(
            account=liaison["id"],
            organization=liaison["organization_id"],
            sources=f"ARRAY[{listed}]",
            login=LOGIN,
        )
    )
    return await session(owner, liaison["id"])


def _said(n: int) -> dict[str, Any]:
    return {
        "kind": "PROJECT",
        "title": f"{_TITLES[n]}W4号{n}",  # near to none that is there
        "summary": "".join(_SENTENCES[(n + k) % MANY] for k in range(5)),
        "secrecy": "PUBLIC",
        "trl": 5,
        "keywords": ["高端装备", "机器视觉", "控制系统"],
        "source": "OWN_RESEARCH",
        "formedOn": "2025-01-05",
        "contactName": "王工",
        "contactPhone": "0769-22222222",
        "unclassifiedDeclared": True,
    }


def ours(asking: Asking) -> list[Asked]:
    """As ours is asked to register."""
    industry = str(GlobalId("Industry", asking.industries[0]))
    holder = str(GlobalId("Organization", asking.viewer.organization or 0))
    return [
        graphql(
            _OURS,
            input={
                **_said(n),
                "industry": industry,
                "holders": [holder],
                "intellectualProperties": [{"kind": "INVENTION", "number": f"ZL20269{n:07}"}],
            },
        )
        for n in range(MANY)
    ]


def theirs(asking: Asking) -> list[Asked]:
    """As PostGraphile is asked to."""
    return [
        graphql(
            _THEIRS,
            input={
                **_said(n),
                "industryId": str(asking.industries[0]),
                "holder": str(asking.viewer.organization),
                "ipNumber": f"ZL20269{n:07}",
            },
        )
        for n in range(MANY)
    ]


def shown(data: dict[str, Any]) -> Any:
    """What is compared of an answer: all but the new record's id."""
    payload = data["achievementRegister"]
    if payload.get("userErrors"):
        raise ValueError(f"W4 is refused: {payload}")
    record = payload.get("achievement") or payload["result"]
    return {name: value for name, value in record.items() if name != "id"}


_WRITTEN = """
SELECT (SELECT count(*) FROM achievement), (SELECT count(*) FROM achievement_party),
    (SELECT count(*) FROM intellectual_property), (SELECT count(*) FROM audit_entry),
    (SELECT count(*) FROM achievement_text)
"""


async def check(database: Database, work: Work, peers: Sequence[Peer], asking: Asking) -> None:
    """One registration on each server writes as many rows of each table, and the chain holds."""
    async with connected(database.owner_url) as owner:
        added = {peer.name: await _added(owner, work, peer, asking) for peer in peers}
        broken = await owner.fetchval(_BROKEN)
    if broken or len(set(added.values())) != 1:
        raise Differs(f"{work.name}: rows written {added}; entries out of the chain: {broken}")


async def _added(owner: Any, work: Work, peer: Peer, asking: Asking) -> tuple[int, ...]:
    before = list(await owner.fetchrow(_WRITTEN))
    request = work.requests(peer, asking)[-1]
    work.compared(await asyncio.to_thread(answer, peer.port, request))
    after = list(await owner.fetchrow(_WRITTEN))
    return tuple(now - then for now, then in zip(after, before, strict=True))


_BROKEN = """
SELECT count(*) FROM (
    SELECT e.previous, e.hash, e.body, lag(e.hash) OVER (ORDER BY e.id) AS last
    FROM audit_entry e) e
WHERE e.hash <> encode(sha256(convert_to(e.previous || e.body, 'UTF8')), 'hex')
    OR e.previous <> coalesce(e.last, repeat('0', 64))
"""

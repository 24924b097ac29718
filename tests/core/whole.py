"""Two achievements that went the whole way, with a record of every type around each."""

from __future__ import annotations

from backend.core.ids import GlobalId
from tests.core.rows import give_parts, put_in
from tests.databases import Database

_NOW = "TIMESTAMPTZ '2026-05-01T00:00:00Z'"
_FILE = (
    "INSERT INTO stored_file (version, name, type, size, sha256, uploader_id, created_at) "
    f"SELECT 1, 'a.pdf', 'PDF', 1, repeat('0', 64), id, {_NOW} FROM account "
    "WHERE sign_in_name = 'staff' RETURNING id"
)
_STEPS = {
    "EvaluationBatch": (
        "evaluation_batch (version, title, state, created_at, plan_id)",
        f"1, '批次', 'CLOSED', {_NOW}, (SELECT min(id) FROM plan_version)",
    ),
    "EvaluationItem": (
        "evaluation_item (version, batch_id, achievement_id, outcome, all_in_at)",
        f"1, $2::bigint, $1::bigint, 'PASSED', {_NOW}",
    ),
    "EvaluationAssignment": (
        "evaluation_assignment (version, item_id, evaluator_id, state)",
        "1, $2::bigint, (SELECT id FROM account WHERE sign_in_name = $3), 'SCORED'",
    ),
    "EvaluationSheet": (
        "evaluation_sheet (version, assignment_id, item_id, technology, economic_benefit, "
        "conversion_efficiency, market_demand, market_demand_reason, innovation_value, "
        "innovation_value_reason, economic_contribution, economic_contribution_reason, "
        "expected_on, scored_at)",
        "1, $2::bigint, (SELECT id FROM evaluation_item WHERE achievement_id = $1::bigint), "
        f"80, 80, 80, TRUE, '有', TRUE, '有', TRUE, '有', '2026-12-31', {_NOW}",
    ),
    "ServiceEntry": (
        "service_entry (version, achievement_id, route, accountable_id, reason, admitted_by_id, "
        "admitted_at)",
        f"1, $1::bigint, 'EVALUATED', s.id, '符合', s.id, {_NOW}",
    ),
    "Handover": (
        "handover (version, entry_id, from_account_id, to_account_id, reason, by_id, at)",
        f"1, $2::bigint, s.id, s.id, '轮岗', s.id, {_NOW}",
    ),
    "ServiceRecord": (
        "service_record (version, entry_id, kind, day, what, by_id, recorded_at)",
        "1, (SELECT id FROM service_entry WHERE achievement_id = $1::bigint), 'VISIT', "
        f"'2026-05-02', '走访', s.id, {_NOW}",
    ),
    "Landing": (
        "landing (version, revision, achievement_id, clause, plan_version_id, facts, state, "
        "claimant_id, claiming_organization_id, created_at, submitted_at, verified_at, verdict)",
        "1, 1, $1::bigint, 'LAND-3.3', (SELECT min(id) FROM plan_version), '[]', 'VERIFIED', s.id, "
        f"s.organization_id, {_NOW}, {_NOW}, {_NOW}, '{{}}'",
    ),
    "LandingEvidence": (
        "landing_evidence (version, landing_id, position, kind, title)",
        "1, $2::bigint, 0, 'SOCIAL_INSURANCE', '社保证明'",
    ),
}
"""By type the table with its columns, and the values: of achievement $1, the step before it $2,
the evaluator $3 and a member of staff `s`."""

Records = dict[str, list[str]]
"""Global ids by type."""


async def _part(database: Database, kind: str, table: str, achievement: int) -> list[str]:
    statement = f'SELECT id FROM "{table}" WHERE achievement_id = $1 ORDER BY id'
    return [str(GlobalId(kind, r["id"])) for r in await database.rows(statement, achievement)]


async def gone_all_the_way(
    database: Database, registrant: str, industry: str, evaluator: str
) -> Records:
    """One achievement of the person, evaluated, in service and landed: its records' ids."""
    (achievement,) = await put_in(database, registrant, 1, stage="LANDED", start=1)
    await give_parts(database, [achievement])
    await database.rows(
        "UPDATE achievement SET source = NULL, "
        "industry_id = (SELECT id FROM industry WHERE code = $2) WHERE id = $1",
        achievement,
        industry,
    )
    found = {"Achievement": [str(GlobalId("Achievement", achievement))]}
    before = 0
    for kind, (table, values) in _STEPS.items():
        (row,) = await database.rows(
            f"INSERT INTO {table} SELECT {values} FROM account s WHERE s.sign_in_name = 'staff' "
            "AND ($1::bigint, $2::bigint, $3::text) IS NOT NULL RETURNING id",
            achievement,
            before,
            evaluator,
        )
        before = row["id"]
        found[kind] = [str(GlobalId(kind, before))]
    (file,) = await database.rows(_FILE)
    await database.rows(
        "INSERT INTO achievement_material (version, achievement_id, title, file_id) "
        "VALUES (1, $1, '检测报告', $2)",
        achievement,
        file["id"],
    )
    for kind, table in (
        ("AchievementParty", "achievement_party"),
        ("IntellectualProperty", "intellectual_property"),
        ("AchievementMaterial", "achievement_material"),
        ("CountedItem", "counted_item"),
    ):
        found[kind] = await _part(database, kind, table, achievement)
    return found

-- What achievements and demands have in common, for those who serve, claim and count both.
-- `real` is true of achievements; a demand is real once its proof is confirmed (DEM-1).
CREATE OR REPLACE VIEW item AS
SELECT
    a.id AS achievement_id,
    NULL::bigint AS demand_id,
    a.kind::text AS kind,
    a.stage::text AS stage,
    a.title::text AS title,
    a.submitted_at,
    a.industry_id,
    a.source::text AS source,
    a.reporter_id,
    TRUE AS real,
    ARRAY(
        SELECT p.organization_id FROM achievement_party p
        WHERE p.achievement_id = a.id AND p.role = 'CO_REPORTER'
    ) AS co_reporters
FROM achievement a
UNION ALL
SELECT
    NULL, d.id, 'DEMAND', d.stage, d.title, d.submitted_at, d.industry_id, d.source, d.reporter_id,
    d.proof = 'CONFIRMED',
    ARRAY(SELECT c.organization_id FROM demand_co_reporter c WHERE c.demand_id = d.id)
FROM demand d;

-- KPI-b: what each indicator is made of, one row an item and moment. Years are the reader's: they
-- are the city's calendar, which the database does not know. `counts` is false for what is shown
-- beside the number without counting: the later landings of an item that has landed before.
-- `in_service` tells landings out of the service library from others (head of the standards).
-- `reporter_id` is the first reporter, `organization_id` whose credit it is: the reporter's, as
-- `reporting_credit` says, unless the lead department gave a landing's to another (KPI-e).
-- Every column has the same type in each branch, and what only names somebody is joined from the
-- left: so a count opens the view, leaves out the branches and joins that it does not need, and
-- reads the indexes of counting.sql alone.
CREATE OR REPLACE VIEW counted_item AS
SELECT
    4 * a.id AS id,
    'DISCOVERED'::text AS measure,
    a.id AS achievement_id,
    NULL::bigint AS demand_id,
    NULL::bigint AS landing_id,
    a.submitted_at AS counted_at,
    TRUE AS counts,
    NULL::boolean AS in_service,
    c.organization_id,
    a.reporter_id,
    NULL::bigint AS landing_town_id,
    NULL::int AS revision,
    NULL::text AS credit_reason,
    a.industry_id,
    NULL::text AS clause,
    a.kind::text AS item_kind
FROM achievement a
LEFT JOIN reporting_credit c ON c.reporter_id = a.reporter_id
WHERE a.submitted_at IS NOT NULL AND a.stage NOT IN ('RETURNED', 'VOIDED', 'MERGED')
UNION ALL
SELECT
    4 * d.id + 1, 'DISCOVERED', NULL, d.id, NULL, d.proved_at, TRUE, NULL,
    c.organization_id, d.reporter_id, NULL, NULL, NULL,
    d.industry_id,
    NULL,
    'DEMAND'
FROM demand d
LEFT JOIN reporting_credit c ON c.reporter_id = d.reporter_id
WHERE d.proof = 'CONFIRMED' AND d.stage NOT IN ('RETURNED', 'VOIDED', 'MERGED')
UNION ALL
SELECT
    4 * l.id + 2,
    'LANDED',
    l.achievement_id,
    NULL,
    l.id,
    l.verified_at,
    NOT EXISTS (
        SELECT 1 FROM landing e
        WHERE e.state = 'VERIFIED' AND e.achievement_id = l.achievement_id
            AND (e.verified_at, e.id) < (l.verified_at, l.id)
    ),
    EXISTS (
        SELECT 1 FROM service_entry s
        WHERE s.achievement_id = l.achievement_id AND s.admitted_at <= l.verified_at
            AND (s.left_at IS NULL OR s.left_at >= l.verified_at)
    ),
    coalesce(l.credited_id, c.organization_id),
    a.reporter_id,
    l.landing_town_id,
    l.revision,
    l.credit_reason::text,
    a.industry_id,
    l.clause::text,
    a.kind::text
FROM landing l
LEFT JOIN achievement a ON a.id = l.achievement_id
LEFT JOIN reporting_credit c ON c.reporter_id = a.reporter_id
WHERE l.state = 'VERIFIED' AND l.achievement_id IS NOT NULL
UNION ALL
SELECT
    4 * l.id + 2,
    'LANDED',
    NULL,
    l.demand_id,
    l.id,
    l.verified_at,
    NOT EXISTS (
        SELECT 1 FROM landing e
        WHERE e.state = 'VERIFIED' AND e.demand_id = l.demand_id
            AND (e.verified_at, e.id) < (l.verified_at, l.id)
    ),
    EXISTS (
        SELECT 1 FROM service_entry s
        WHERE s.demand_id = l.demand_id AND s.admitted_at <= l.verified_at
            AND (s.left_at IS NULL OR s.left_at >= l.verified_at)
    ),
    coalesce(l.credited_id, c.organization_id),
    d.reporter_id,
    l.landing_town_id,
    l.revision,
    l.credit_reason::text,
    d.industry_id,
    l.clause::text,
    'DEMAND'
FROM landing l
LEFT JOIN demand d ON d.id = l.demand_id
LEFT JOIN reporting_credit c ON c.reporter_id = d.reporter_id
WHERE l.state = 'VERIFIED' AND l.demand_id IS NOT NULL;

-- KPI-b: what each indicator is made of, one row an item and moment. Years are the reader's: they
-- are the city's calendar, which the database does not know. `counts` is false for what is shown
-- beside the number without counting: the later landings of an item that has landed before.
-- `in_service` tells landings out of the service library from others (head of the standards).
CREATE OR REPLACE VIEW counted_item AS
SELECT
    2 * a.id AS id,
    'DISCOVERED'::text AS measure,
    a.id AS achievement_id,
    NULL::bigint AS landing_id,
    a.submitted_at AS counted_at,
    TRUE AS counts,
    NULL::boolean AS in_service
FROM achievement a
WHERE a.submitted_at IS NOT NULL
UNION ALL
SELECT
    2 * l.id + 1,
    'LANDED'::text,
    l.achievement_id,
    l.id,
    l.verified_at,
    NOT EXISTS (
        SELECT 1 FROM landing e
        WHERE e.achievement_id = l.achievement_id AND e.state = 'VERIFIED'
            AND (e.verified_at, e.id) < (l.verified_at, l.id)
    ),
    EXISTS (
        SELECT 1 FROM service_entry s
        WHERE s.achievement_id = l.achievement_id AND s.admitted_at <= l.verified_at
            AND (s.left_at IS NULL OR s.left_at >= l.verified_at)
    )
FROM landing l
WHERE l.state = 'VERIFIED';

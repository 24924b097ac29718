-- KPI-b: what each indicator is made of, one row an item and moment. Years are the reader's: they
-- are the city's calendar, which the database does not know. `counts` is false for what is shown
-- beside the number without counting: the later landings of an item that has landed before.
CREATE OR REPLACE VIEW counted_item AS
SELECT
    2 * a.id AS id,
    'DISCOVERED'::text AS measure,
    a.id AS achievement_id,
    NULL::bigint AS landing_id,
    a.submitted_at AS counted_at,
    TRUE AS counts
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
    )
FROM landing l
WHERE l.state = 'VERIFIED';

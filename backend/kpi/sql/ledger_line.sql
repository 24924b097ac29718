-- KPI-e: the organizations' ledger, a line for each organization, indicator and year from 1900 to
-- 2200. In it are organizations that may have to discover, whoever has a target or a landing's
-- credit, and whose the credit is for what somebody was the first to report. `id` is made of the
-- three (see LINES in backend/kpi/rules.py).
CREATE OR REPLACE VIEW ledger_line AS
SELECT
    (o.id * 4096 + y.year) * 2 + m.place AS id,
    o.id AS organization_id,
    m.measure AS measure,
    y.year AS year,
    o.kind AS kind,
    o.town_id AS town_id
FROM organization o
CROSS JOIN generate_series(1900, 2200) AS y (year)
CROSS JOIN (VALUES ('DISCOVERED'::text, 0), ('LANDED', 1)) AS m (measure, place)
WHERE (o.active AND o.kind NOT IN ('CENTER', 'ENTERPRISE', 'OTHER'))
    OR EXISTS (SELECT 1 FROM target t WHERE t.organization_id = o.id)
    OR EXISTS (SELECT 1 FROM landing l WHERE l.credited_id = o.id)
    OR EXISTS (
        SELECT 1 FROM reporting_credit c
        WHERE c.organization_id = o.id AND (
            EXISTS (
                SELECT 1 FROM achievement a
                WHERE a.reporter_id = c.reporter_id AND a.submitted_at IS NOT NULL
            )
            OR EXISTS (
                SELECT 1 FROM demand d
                WHERE d.reporter_id = c.reporter_id AND d.submitted_at IS NOT NULL
            )
        )
    );

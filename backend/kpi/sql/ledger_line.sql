-- KPI-e: the organizations' ledger, a line for each organization, indicator and year from 1900 to
-- 2200. In it are organizations that may have to discover, and whoever was the first to report
-- something. `id` is made of the three (see LINES in backend/kpi/rules.py).
CREATE OR REPLACE VIEW ledger_line AS
SELECT
    (o.id * 4096 + y.year) * 2 + m.place AS id,
    o.id AS organization_id,
    m.measure AS measure,
    y.year AS year
FROM organization o
CROSS JOIN generate_series(1900, 2200) AS y (year)
CROSS JOIN (VALUES ('DISCOVERED'::text, 0), ('LANDED', 1)) AS m (measure, place)
WHERE (o.active AND o.kind NOT IN ('CENTER', 'ENTERPRISE', 'OTHER'))
    OR EXISTS (
        SELECT 1 FROM achievement a WHERE a.reporter_id = o.id AND a.submitted_at IS NOT NULL
    )
    OR EXISTS (SELECT 1 FROM demand d WHERE d.reporter_id = o.id AND d.submitted_at IS NOT NULL);

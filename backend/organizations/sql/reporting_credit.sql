-- KPI-e: whose ledger has what an organization is the first to report: its own; of a firm that of
-- the organization whose liaison invited it, else that of its town or park, where one is known.
CREATE OR REPLACE VIEW reporting_credit AS
SELECT
    o.id AS reporter_id,
    CASE
        WHEN o.kind = 'ENTERPRISE' THEN coalesce(o.invited_by_id, place.id, o.id)
        ELSE o.id
    END AS organization_id
FROM organization o
LEFT JOIN town t ON t.id = o.town_id
LEFT JOIN organization place ON place.code = t.code;

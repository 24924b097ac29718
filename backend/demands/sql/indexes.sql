-- As of achievements: what lists are filtered and ordered by, and where row scopes begin.
CREATE INDEX IF NOT EXISTS demand_of_industry
    ON demand (industry_id, submitted_at DESC NULLS LAST, id DESC);
CREATE INDEX IF NOT EXISTS demand_newest ON demand (submitted_at DESC NULLS LAST, id DESC);
CREATE INDEX IF NOT EXISTS demand_of_reporter ON demand (reporter_id);
CREATE INDEX IF NOT EXISTS demand_of_firm ON demand (firm_id);
CREATE INDEX IF NOT EXISTS demand_co_reporter_of_organization
    ON demand_co_reporter (organization_id, demand_id);

-- One entry for each organization or kind and each industry or source (DISC-3).
CREATE UNIQUE INDEX IF NOT EXISTS scope_entry_once
    ON scope_entry (organization_code, kind, industry, source) NULLS NOT DISTINCT;

-- DISC-1: exactly one active liaison an organization, also when two administrators act at once.
-- Deputies, who act from one day to another, are not counted.
CREATE UNIQUE INDEX IF NOT EXISTS one_active_liaison
    ON account (organization_id) WHERE role = 'LIAISON' AND active AND acts_until IS NULL;

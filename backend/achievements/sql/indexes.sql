-- What lists are filtered by, in the order that they are read in: an ordering by what may be null
-- says where nulls stand, and the index has to say the same.
CREATE INDEX IF NOT EXISTS achievement_of_industry
    ON achievement (industry_id, submitted_at DESC NULLS LAST, id DESC);
CREATE INDEX IF NOT EXISTS achievement_newest
    ON achievement (submitted_at DESC NULLS LAST, id DESC);
-- Row scopes begin with the organization.
CREATE INDEX IF NOT EXISTS achievement_of_reporter ON achievement (reporter_id);
CREATE INDEX IF NOT EXISTS achievement_party_of_organization
    ON achievement_party (organization_id, role, achievement_id);
-- Parts are read with their whole.
CREATE INDEX IF NOT EXISTS intellectual_property_of_achievement
    ON intellectual_property (achievement_id);
CREATE INDEX IF NOT EXISTS publication_of_reporter ON publication (reporter_id);

-- SERV-1: an achievement is served under one entry at a time.
CREATE UNIQUE INDEX IF NOT EXISTS service_entry_active_once
    ON service_entry (achievement_id) WHERE left_at IS NULL;

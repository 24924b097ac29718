-- LIB-6: an achievement stands in the showcase once.
CREATE UNIQUE INDEX IF NOT EXISTS publication_open_once
    ON publication (achievement_id) WHERE taken_down_at IS NULL;

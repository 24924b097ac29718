-- EVAL-1: an achievement is in one batch at a time, until it has failed, was admitted or declined.
CREATE UNIQUE INDEX IF NOT EXISTS evaluation_item_open_once
    ON evaluation_item (achievement_id) WHERE outcome IN ('PENDING', 'PASSED');

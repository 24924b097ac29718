-- DISC-5: a record is proposed to be merged once at a time.
CREATE UNIQUE INDEX IF NOT EXISTS achievement_merge_open_once
    ON achievement_merge (merged_id) WHERE state = 'PROPOSED';

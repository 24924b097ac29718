-- DISC-5: two records of one kind are merged, and a record is proposed to be merged once at a time.
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'merge_of_one_kind') THEN
        ALTER TABLE merge ADD CONSTRAINT merge_of_one_kind CHECK (
            num_nonnulls(kept_achievement_id, merged_achievement_id) IN (0, 2)
            AND num_nonnulls(kept_demand_id, merged_demand_id) IN (0, 2)
            AND num_nonnulls(kept_achievement_id, kept_demand_id) = 1
        );
    END IF;
END $$;
CREATE UNIQUE INDEX IF NOT EXISTS merge_of_achievement_open_once
    ON merge (merged_achievement_id) WHERE state = 'PROPOSED';
CREATE UNIQUE INDEX IF NOT EXISTS merge_of_demand_open_once
    ON merge (merged_demand_id) WHERE state = 'PROPOSED';

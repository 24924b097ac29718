-- A claim is about one item: an achievement or a demand.
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'landing_of_one_item') THEN
        ALTER TABLE landing ADD CONSTRAINT landing_of_one_item
            CHECK (num_nonnulls(achievement_id, demand_id) = 1);
    END IF;
END $$;
-- LAND-5: one correction of a landing at a time, and one that took its place.
CREATE UNIQUE INDEX IF NOT EXISTS landing_corrected_once ON landing (corrects_id);

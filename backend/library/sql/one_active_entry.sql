-- SERV-1: an item is served under one entry at a time; an entry is of one item.
CREATE UNIQUE INDEX IF NOT EXISTS service_entry_active_once
    ON service_entry (achievement_id) WHERE left_at IS NULL AND achievement_id IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS service_entry_active_demand_once
    ON service_entry (demand_id) WHERE left_at IS NULL AND demand_id IS NOT NULL;
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'service_entry_of_one_item') THEN
        ALTER TABLE service_entry ADD CONSTRAINT service_entry_of_one_item
            CHECK (num_nonnulls(achievement_id, demand_id) = 1);
    END IF;
END $$;

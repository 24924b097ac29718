-- KPI-b: what a count of a period reads of `counted_item`, all of it in the index. `reporter_id` is
-- in it because the join to `reporting_credit`, where it is left out, still asks for its key.
CREATE INDEX IF NOT EXISTS achievement_counted
    ON achievement (submitted_at, id) INCLUDE (reporter_id, industry_id)
    WHERE submitted_at IS NOT NULL AND stage NOT IN ('RETURNED', 'VOIDED', 'MERGED');
CREATE INDEX IF NOT EXISTS demand_counted
    ON demand (proved_at, id) INCLUDE (reporter_id, industry_id)
    WHERE proof = 'CONFIRMED' AND stage NOT IN ('RETURNED', 'VOIDED', 'MERGED');
CREATE INDEX IF NOT EXISTS landing_counted
    ON landing (verified_at, id) INCLUDE (achievement_id, demand_id) WHERE state = 'VERIFIED';
-- Which landing of an item is its first.
CREATE INDEX IF NOT EXISTS landing_first_of_achievement
    ON landing (achievement_id, verified_at, id)
    WHERE state = 'VERIFIED' AND achievement_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS landing_first_of_demand
    ON landing (demand_id, verified_at, id) WHERE state = 'VERIFIED' AND demand_id IS NOT NULL;

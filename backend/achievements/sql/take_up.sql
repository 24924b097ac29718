-- LIB-6: a registered result becomes an achievement once; drafts take nothing up, and what was
-- voided or merged gives it back.
CREATE UNIQUE INDEX IF NOT EXISTS achievement_takes_up_once
    ON achievement (registered_result_id)
    WHERE registered_result_id IS NOT NULL AND submitted_at IS NOT NULL
        AND stage NOT IN ('VOIDED', 'MERGED');

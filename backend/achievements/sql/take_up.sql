-- LIB-6: a registered result becomes an achievement once; drafts take nothing up, and what was
-- voided gives it back. What was merged counts in the kept one, with what it took up.
CREATE UNIQUE INDEX IF NOT EXISTS achievement_takes_up_once
    ON achievement (registered_result_id)
    WHERE registered_result_id IS NOT NULL AND submitted_at IS NOT NULL AND stage <> 'VOIDED';

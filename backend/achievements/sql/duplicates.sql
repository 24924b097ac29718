-- DISC-4, LIB-6: who took a registered result up, drafts and what was voided included.
CREATE INDEX IF NOT EXISTS achievement_of_registered_result
    ON achievement (registered_result_id) WHERE registered_result_id IS NOT NULL;

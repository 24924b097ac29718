-- LIB-6: a registered result becomes an achievement once.
CREATE UNIQUE INDEX IF NOT EXISTS achievement_takes_up_once
    ON achievement (registered_result_id) WHERE registered_result_id IS NOT NULL;

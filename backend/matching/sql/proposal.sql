-- DEAL-1: an achievement is proposed to a demand once at a time.
CREATE UNIQUE INDEX IF NOT EXISTS match_proposal_open_once
    ON match_proposal (demand_id, achievement_id) WHERE state IN ('WAITING', 'ACCEPTED');

-- A claim has one piece of evidence at each place; those that were superseded have had it.
CREATE UNIQUE INDEX IF NOT EXISTS landing_evidence_place_once
    ON landing_evidence (landing_id, position) WHERE superseded_at IS NULL;

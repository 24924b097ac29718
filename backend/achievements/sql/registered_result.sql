-- LIB-6: a registered result is the same by source and external id, else by source and title.
CREATE UNIQUE INDEX IF NOT EXISTS registered_result_by_id
    ON registered_result (source, external_id) WHERE external_id IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS registered_result_by_title
    ON registered_result (source, title_fold) WHERE external_id IS NULL;

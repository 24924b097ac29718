-- One target of the city for an indicator and year; NULLs differ in the table's own constraint.
CREATE UNIQUE INDEX IF NOT EXISTS target_of_city
    ON target (indicator, year) WHERE organization_id IS NULL;

"""The plan's numbers, counted from the records whenever they are read (§二, KPI-a to KPI-g)."""

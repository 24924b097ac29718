"""The plan file in the page: compared with the plan in force, then loaded."""

"""Organizations: who registers, reports, evaluates and supervises."""

"""Landing claims: judged against the standard of their kind, verified, counted (§三(三)3)."""

"""The plan as data: targets, quotas, scopes, dictionaries and landing standards of one city."""

"""Saved views: how a person wants to see a list, under a name (保存的视图)."""

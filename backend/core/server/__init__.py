"""The database server: embedded or given, its login, tables and functions; migrations."""

"""Sheets (XLSX, CSV) of achievements and demands that people bring in: read, checked, run."""

"""The boards as they are printed: PDF and PNG of what their pages show."""

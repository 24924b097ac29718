"""Files that people give as proof: streamed, kept by content, shown with their record."""

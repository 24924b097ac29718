"""Export of what a list shows: its rows, its columns, under the reader's rights, as a file."""

"""How soon the built page is there, and how long it keeps its reader from acting."""

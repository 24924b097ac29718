"""The service library (LIB-3): what is served by exactly one accountable person (SERV-1)."""

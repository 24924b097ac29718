"""The audit log: every write with who, what, before and after, in a chain that shows tampering."""
